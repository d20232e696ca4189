import { navigate, useRoute, withSearch } from "../hooks/use-route";
import { shortTime } from "../lib/format";
import { RANGES, type RangeName, rangeOf } from "../lib/ranges";
import { Icon } from "./icon";
import { Segments } from "./segments";

/** Chooses the span of time; it lives in the address bar, so that a link shows the same. */
export function RangePicker({ fallback }: { fallback: RangeName | null }) {
  const { path, search } = useRoute();
  const range = rangeOf(search, fallback);
  const all = fallback === null ? ([["all", "All"]] as const) : [];
  return (
    <span className="row">
      {range.span && (
        <button
          type="button"
          className="button small"
          onClick={() => navigate(path + withSearch(search, { start: null, end: null }))}
        >
          <span className="hidden-visually">Leave the span </span>
          {shortTime(range.span.start)} – {shortTime(range.span.end)}{" "}
          <Icon name="close" size={14} />
        </button>
      )}
      <Segments
        label="Time range"
        value={range.name ?? (range.span ? null : "all")}
        options={[...RANGES.map(([name, label]) => [name, label] as const), ...all]}
        onChange={(name) =>
          navigate(
            path +
              withSearch(search, { range: name === "all" ? null : name, start: null, end: null }),
          )
        }
      />
    </span>
  );
}
