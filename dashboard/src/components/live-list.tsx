import { type CSSProperties, useEffect, useRef, useState } from "react";
import { useEvents } from "../api/events";
import type { Event } from "../api/types";
import { useHeldRows } from "../hooks/use-held-rows";
import { useLive } from "../hooks/use-live";
import { EventLine } from "./event-line";
import { Link } from "./link";
import { Panel } from "./panel";
import { Empty, Failure, Skeleton } from "./states";

const FLAGGED = new URLSearchParams({ action: "malicious" });

/** Flagged requests as they come. While one reads, new ones wait behind a bar. */
export function LiveList() {
  const { onEvent } = useLive();
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const [focused, setFocused] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const first = useEvents(FLAGGED);
  const { rows, waiting, show, fill } = useHeldRows<Event>(onEvent, over || focused || scrolled);
  const page = first.data?.pages[0];

  useEffect(() => {
    if (page) fill(page.events);
  }, [page, fill]);

  const bar = waiting > 0 && (
    <button
      type="button"
      className="button small primary"
      onClick={() => {
        show();
        box.current?.scrollTo({ top: 0 });
        setScrolled(false);
      }}
    >
      {waiting} new
    </button>
  );
  return (
    <Panel
      title="Flagged requests"
      flush
      actions={
        <span className="row">
          {bar}
          <Link href="/events?action=malicious">All of them</Link>
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only notices that somebody reads */}
      <div
        ref={box}
        className="live-box"
        onMouseEnter={() => setOver(true)}
        onMouseLeave={() => setOver(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 8)}
      >
        <Rows rows={rows} loading={first.isPending} error={first.error} retry={first.refetch} />
      </div>
    </Panel>
  );
}

interface RowsProps {
  rows: Event[];
  loading: boolean;
  error: unknown;
  retry: () => unknown;
}

function Rows({ rows, loading, error, retry }: RowsProps) {
  if (rows.length > 0) {
    return (
      <ul
        className="event-lines gliding"
        style={{ "--slots": rows.length } as CSSProperties}
        aria-label="Flagged requests, newest first"
      >
        {rows.map((event, slot) => (
          <EventLine key={event.id} event={event} slot={slot} />
        ))}
      </ul>
    );
  }
  if (error) return <Failure error={error} retry={() => void retry()} />;
  if (loading) return <Skeleton height={650} />;
  return (
    <Empty title="Nothing malicious so far">
      Requests are being read and checked. The first one that is flagged appears here at once.
    </Empty>
  );
}
