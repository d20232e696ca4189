import type { ReactNode } from "react";
import { eventsHref } from "../api/filters";
import type { EventDetail } from "../api/types";
import { category, fieldName, inCountry, score } from "../lib/format";
import { Hostile } from "./hostile";
import { Link } from "./link";
import { Panel } from "./panel";

/** Score, model and source of a request; addresses lead to their other requests. */
export function EventFacts({ detail }: { detail: EventDetail }) {
  const { event } = detail;
  const reaches = event.score >= event.threshold;
  return (
    <Panel title="Facts">
      <dl className="facts">
        <Fact name="Score">
          <strong>{score(event.score)}</strong>{" "}
          <span className="muted">
            {reaches ? "reaches" : "is below"} the threshold {score(event.threshold)}
          </span>
        </Fact>
        <Fact name="Category">{category(event.category)}</Fact>
        <Fact name="Found in">
          {event.field ? <Hostile text={fieldName(event.field)} limit={120} /> : "–"}
        </Fact>
        <Fact name="Model">
          <Hostile text={`${event.model.name} ${event.model.version} (${event.model.hash})`} />
        </Fact>
        <Fact name="Address">
          <Leading to={event.client && eventsHref({ client: event.client })} text={event.client} />
        </Fact>
        <Fact name="Country">{inCountry(event.country) || "unknown"}</Fact>
        {event.session && (
          <Fact name="Session">
            <Leading to={eventsHref({ session: event.session })} text={event.session} limit={24} />
          </Fact>
        )}
        <Fact name="Program">
          <Hostile text={detail.user_agent ?? "not named"} limit={200} />
        </Fact>
        <Fact name="Endpoint">
          <Leading to={eventsHref({ endpoint: event.endpoint })} text={event.endpoint} />
        </Fact>
        <Fact name="Answer">{event.status === null ? "not logged" : `status ${event.status}`}</Fact>
        <Fact name="Read from">
          <Hostile text={event.source} limit={200} />
        </Fact>
        {event.campaign !== null && (
          <Fact name="Campaign">
            <Link href={eventsHref({ campaign: String(event.campaign) })}>
              All alerts of campaign {event.campaign}
            </Link>
          </Fact>
        )}
        {event.truth && <Fact name="Generator says">{event.truth}</Fact>}
        {event.note && <Fact name="Decided by">{event.note}</Fact>}
      </dl>
      <p className="row small facts-links">
        <span className="muted">As an alert:</span>
        <a href={`/api/events/${event.id}/alert?format=ocsf`} target="_blank" rel="noreferrer">
          OCSF
        </a>
        <a href={`/api/events/${event.id}/alert?format=ecs`} target="_blank" rel="noreferrer">
          ECS
        </a>
      </p>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LeadingProps {
  to: string | null;
  text: string | null;
  limit?: number;
}

/** A value that leads to the other requests that share it. */
function Leading({ to, text, limit = 120 }: LeadingProps) {
  if (!to || text === null) return <span className="muted">unknown</span>;
  return (
    <Link href={to}>
      <Hostile text={text} limit={limit} />
    </Link>
  );
}
