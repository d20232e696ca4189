import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Event } from "../api/types";
import { EventRow } from "./event-row";

interface EventTableProps {
  events: Event[];
  total: number | undefined;
  active: number;
  /** What is listed; the table goes to its top when it becomes something else. */
  view: string;
  onActive: (id: number) => void;
  onEnd: () => void;
}

const ROW_HEIGHT = 37;

/** Any number of events; only the rows that are seen exist. */
export function EventTable({ events, total, active, view, onActive, onEnd }: EventTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 640 },
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;

  const chosen = events[active]?.id;

  useHeldPlace(box, events, chosen !== undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is listed only
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [view]);

  useEffect(() => {
    if (last >= events.length - 30) onEnd();
  }, [last, events.length, onEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the chosen event, not its place
  useEffect(() => {
    if (chosen !== undefined && box.current) bringIntoView(box.current, active * ROW_HEIGHT);
  }, [chosen]);

  return (
    <div
      className="event-table"
      role="table"
      aria-label="Requests"
      aria-rowcount={(total ?? events.length) + 1}
    >
      <div className="event-table-head" role="row" aria-rowindex={1}>
        {["Time", "Address", "Request", "Category", "Score", "Verdict"].map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div ref={box} className="event-table-body" role="rowgroup" tabIndex={0}>
        <div role="presentation" style={{ height: rows.getTotalSize(), position: "relative" }}>
          {shown.map((item) => {
            const event = events[item.index];
            return (
              event && (
                <EventRow
                  key={event.id}
                  event={event}
                  index={item.index}
                  top={item.start}
                  active={item.index === active}
                  onActive={onActive}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/**
 * Scrolls no further than a row needs, at once. The virtualizer's own `scrollToIndex` goes on
 * aiming at the row's number for some frames, while other rows may come above it.
 */
function bringIntoView(box: HTMLElement, top: number) {
  const lowest = top + ROW_HEIGHT - box.clientHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (lowest > box.scrollTop) box.scrollTop = lowest;
}

/** Keeps the rows where they are seen when others come above them, once somebody reads. */
function useHeldPlace(box: RefObject<HTMLDivElement | null>, events: Event[], chosen: boolean) {
  const before = useRef(events);
  // biome-ignore lint/correctness/useExhaustiveDependencies: holds when the rows change
  useLayoutEffect(() => {
    const old = before.current;
    before.current = events;
    const element = box.current;
    if (!element || old === events || (element.scrollTop === 0 && !chosen)) return;
    const first = Math.floor(element.scrollTop / ROW_HEIGHT);
    const now = events.findIndex((event) => event.id === old[first]?.id);
    if (now >= 0 && now !== first) element.scrollTop += (now - first) * ROW_HEIGHT;
  }, [events]);
}
