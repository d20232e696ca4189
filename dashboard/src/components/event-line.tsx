import type { CSSProperties, ReactNode } from "react";
import type { Event } from "../api/types";
import { category, inCountry } from "../lib/format";
import { ActionChip, LabelChip, Score } from "./chips";
import { Hostile } from "./hostile";
import { Link } from "./link";
import { Time } from "./time";

interface EventLineProps {
  event: Event;
  extra?: ReactNode;
  /** Its place in a list whose lines glide when others come before them. */
  slot?: number;
}

/** One request on one line: what, from where, how bad. The whole line leads to the event. */
export function EventLine({ event, extra, slot }: EventLineProps) {
  return (
    <li className="event-line" style={{ "--slot": slot } as CSSProperties}>
      <Link href={`/events/${event.id}`} className="event-line-link">
        <span className="event-line-time muted">
          <Time at={event.time} />
        </span>
        <span className="event-line-kind">
          {event.category ? category(event.category) : <span className="muted">No attack</span>}
        </span>
        <span className="event-line-target">
          <Hostile text={`${event.method} ${event.target}`} limit={300} />
        </span>
        <span className="event-line-client">
          <Hostile text={event.client ?? "unknown address"} limit={45} />
          <span className="muted">{inCountry(event.country)}</span>
        </span>
        <span className="event-line-score">
          <Score value={event.score} threshold={event.threshold} />
        </span>
        <span className="event-line-action">
          {event.label ? <LabelChip label={event.label} /> : <ActionChip action={event.action} />}
        </span>
      </Link>
      {extra}
    </li>
  );
}

export function EventLines({ events, label }: { events: Event[]; label: string }) {
  return (
    <ul className="event-lines" aria-label={label}>
      {events.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </ul>
  );
}
