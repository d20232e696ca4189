import { memo } from "react";
import type { Event } from "../api/types";
import { category, inCountry } from "../lib/format";
import { ActionChip, LabelChip, Score } from "./chips";
import { Hostile } from "./hostile";
import { Link } from "./link";
import { Time } from "./time";

interface EventRowProps {
  event: Event;
  index: number;
  top: number;
  active: boolean;
  onActive: (id: number) => void;
}

/** One row of the table; the request leads to its page. */
export const EventRow = memo(function EventRow({
  event,
  index,
  top,
  active,
  onActive,
}: EventRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k move the row by keyboard
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={active || undefined}
      className={active ? "event-row active" : "event-row"}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onActive(event.id)}
    >
      <span role="cell" className="muted">
        <Time at={event.time} />
      </span>
      <span role="cell">
        <Hostile text={event.client ?? "unknown"} limit={45} />
        <span className="muted small">{inCountry(event.country)}</span>
      </span>
      <span role="cell">
        <Link href={`/events/${event.id}`}>
          <Hostile text={`${event.method} ${event.target}`} limit={240} />
        </Link>
      </span>
      <span role="cell">
        {event.category ? category(event.category) : <span className="muted">–</span>}
      </span>
      <span role="cell">
        <Score value={event.score} threshold={event.threshold} />
      </span>
      <span role="cell">
        {event.label ? <LabelChip label={event.label} /> : <ActionChip action={event.action} />}
      </span>
    </div>
  );
});
