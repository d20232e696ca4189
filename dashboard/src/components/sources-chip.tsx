import type { Status } from "../api/types";
import { relative } from "../lib/format";

/** What is being read; speaks up only when a source has trouble. */
export function SourcesChip({ sources }: { sources: Status["sources"] }) {
  const troubled = sources.filter((source) => source.state === "failed");
  const shown = troubled[0] ?? sources[0];
  if (!shown) return null;
  const seen =
    shown.last_event === null ? "nothing yet" : `last request ${relative(shown.last_event)}`;
  return (
    <span
      className={troubled.length ? "chip warn wide-only" : "chip wide-only"}
      title={`${shown.name}: ${shown.state}, ${seen}. ${shown.detail ?? ""}`}
    >
      {troubled.length ? `${shown.name}: ${shown.state}` : `Reading ${shown.name}`}
    </span>
  );
}
