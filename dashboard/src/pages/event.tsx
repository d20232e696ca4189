import { useEffect, useState } from "react";
import { useEvent, useSameSource, useSimilar } from "../api/events";
import type { EventDetail } from "../api/types";
import { BlockDialog } from "../components/block-dialog";
import { EventActions } from "../components/event-actions";
import { EventFacts } from "../components/event-facts";
import { EventHead } from "../components/event-head";
import { EventLines } from "../components/event-line";
import { EventNotes } from "../components/event-notes";
import { ExceptionDialog } from "../components/exception-dialog";
import { Panel } from "../components/panel";
import { RequestView } from "../components/request-view";
import { Empty, Loaded } from "../components/states";
import { WhyPanel } from "../components/why-panel";
import { useKeys } from "../hooks/use-keys";
import { navigate } from "../hooks/use-route";
import { useTitle } from "../hooks/use-title";
import { category } from "../lib/format";
import { remember } from "../lib/remembered";
import { neighbours, trail } from "../lib/trail";

/** One request: what it was, why it was flagged, who sent it, and what to do about it. */
export function EventPage({ id }: { id: number }) {
  const event = useEvent(id);
  return (
    <Loaded query={event} height={420}>
      {(detail) => <Opened detail={detail} />}
    </Loaded>
  );
}

function Opened({ detail }: { detail: EventDetail }) {
  const { event } = detail;
  const [dialog, setDialog] = useState<"block" | "exception" | null>(null);
  const at = trail();
  const { before, after } = neighbours(at, event.id);
  const go = (id: number | null) => id !== null && navigate(`/events/${id}`, true);
  useTitle(`${category(event.category)} ${event.id}`);
  useEffect(() => remember("looked-at-an-alert"), []);
  useKeys({
    j: () => go(after),
    k: () => go(before),
    u: () => navigate(at.href),
    Escape: () => navigate(at.href),
    b: () => setDialog("block"),
  });
  return (
    <>
      <EventHead event={event} back={at.href} before={before} after={after} />
      <EventActions
        detail={detail}
        onBlock={() => setDialog("block")}
        onException={() => setDialog("exception")}
      />
      <div className="columns wide-left">
        <div className="stack">
          <WhyPanel detail={detail} />
          <RequestView detail={detail} />
        </div>
        <div className="stack">
          <EventFacts detail={detail} />
          <EventNotes detail={detail} />
        </div>
      </div>
      <Neighbours id={event.id} />
      {dialog === "block" && (
        <BlockDialog
          target={{
            client: event.client,
            session: event.session,
            event: event.id,
            why: `${category(event.category)} (event ${event.id})`,
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "exception" && (
        <ExceptionDialog event={event.id} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function Neighbours({ id }: { id: number }) {
  const source = useSameSource(id);
  const similar = useSimilar(id);
  return (
    <div className="columns halves">
      <Panel title="What else this source did" flush>
        <Loaded query={source} height={180}>
          {(events) =>
            events.length > 0 ? (
              <EventLines events={events} label="Other requests of this source" />
            ) : (
              <Empty title="Nothing else came from this source" />
            )
          }
        </Loaded>
      </Panel>
      <Panel title="Similar requests" flush>
        <Loaded query={similar} height={180}>
          {(events) =>
            events.length > 0 ? (
              <EventLines events={events} label="Similar requests" />
            ) : (
              <Empty title="No similar request is stored" />
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
