import { useState } from "react";
import { type Direction, useReplayDiff } from "../api/tune";
import type { Replay } from "../api/types";
import { count, shortTime } from "../lib/format";
import { EventLine } from "./event-line";
import { Segments } from "./segments";
import { Empty, Loaded } from "./states";

/** What a replay found, in figures. */
export function ReplayFigures({ replay }: { replay: Replay }) {
  const stopped = replay.normal_stopped;
  return (
    <div className="stack">
      <p>
        {count(replay.events)} requests from {shortTime(replay.start)} to {shortTime(replay.end)},
        replayed in {count(replay.milliseconds)} ms.
      </p>
      <dl className="counters">
        <Figure name="Malicious now" value={replay.flagged_before} />
        <Figure name="Malicious with these" value={replay.flagged_after} />
        <Figure name="Harmless, but stopped" value={stopped} bad={stopped > 0} />
        <Figure
          name="Known attacks missed"
          value={replay.attacks_missed}
          bad={replay.attacks_missed > 0}
        />
      </dl>
    </div>
  );
}

function Figure({ name, value, bad = false }: { name: string; value: number; bad?: boolean }) {
  return (
    <div className={bad ? "counter bad" : "counter"}>
      <dt>{name}</dt>
      <dd>{count(value)}</dd>
    </div>
  );
}

const FATES: Record<string, string> = {
  "allow>flag": "newly flagged",
  "allow>block": "newly malicious: refused once blocking is armed",
  "flag>block": "flagged so far: refused once blocking is armed",
  "flag>allow": "no longer flagged",
  "block>allow": "no longer blocked",
  "block>flag": "only flagged, no longer blocked",
};

/** What would become of a request, in words. */
function fate(before: string, after: string): string {
  return FATES[`${before}>${after}`] ?? `${before} → ${after}`;
}

const NONE: Record<Direction | "all", string> = {
  all: "No request would change",
  newly_flagged: "No request would be newly malicious",
  newly_allowed: "No request would be newly allowed",
};

/** Each request whose fate would change, and how many of each kind. */
export function ReplayChanges({ replay }: { replay: Replay }) {
  const [direction, setDirection] = useState<Direction | "all">("all");
  const diff = useReplayDiff(replay.id, direction === "all" ? null : direction);
  return (
    <div className="stack tight">
      <div className="row between">
        <h3>
          {count(replay.changed)} request{replay.changed === 1 ? "" : "s"} would change
        </h3>
        <Segments
          label="Which changes"
          value={direction}
          options={[
            ["all", "All"],
            ["newly_flagged", "Newly malicious"],
            ["newly_allowed", "Newly allowed"],
          ]}
          onChange={setDirection}
        />
      </div>
      {replay.changes.length > 0 && (
        <ul className="row small">
          {replay.changes.map((one) => (
            <li key={`${one.before}-${one.after}`} className="chip">
              {count(one.count)} {fate(one.before, one.after)}
            </li>
          ))}
        </ul>
      )}
      <Loaded query={diff} height={160}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty title={NONE[direction]} />;
          return (
            <div className="boxed-list">
              <ul className="event-lines" aria-label="Requests that would change">
                {items.map((item) => (
                  <EventLine
                    key={item.event.id}
                    event={item.event}
                    extra={
                      <p className="line-extra small muted">{fate(item.before, item.after)}</p>
                    }
                  />
                ))}
              </ul>
              {diff.hasNextPage && (
                <button
                  type="button"
                  className="button small"
                  onClick={() => void diff.fetchNextPage()}
                >
                  Show more
                </button>
              )}
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
