import type { Event } from "../api/types";
import { category, fieldName, fullTime } from "../lib/format";
import { ActionChip, LabelChip } from "./chips";
import { Hostile } from "./hostile";
import { Icon } from "./icon";
import { Link } from "./link";

interface EventHeadProps {
  event: Event;
  back: string;
  before: number | null;
  after: number | null;
}

/** What the request was, in one line, and the way back and along the list. */
export function EventHead({ event, back, before, after }: EventHeadProps) {
  return (
    <div className="page-head">
      <div className="stack tight">
        <span className="row small">
          <Link href={back} className="row">
            <Icon name="back" size={14} /> Events
          </Link>
          <Step to={before} label="Newer (k)" icon="back" />
          <Step to={after} label="Older (j)" icon="next" />
        </span>
        <div className="row">
          <h1>
            {event.category ? category(event.category) : "Request without a finding"}
            {event.field && event.category && (
              <>
                {" in "}
                <Hostile text={fieldName(event.field)} limit={80} />
              </>
            )}
          </h1>
          <ActionChip action={event.action} />
          <LabelChip label={event.label} />
        </div>
        <p>
          {fullTime(event.time)} · event {event.id}
        </p>
      </div>
    </div>
  );
}

function Step({ to, label, icon }: { to: number | null; label: string; icon: "back" | "next" }) {
  if (to === null) return null;
  return (
    <Link href={`/events/${to}`} className="button small quiet" title={label}>
      <Icon name={icon} size={14} /> {label}
    </Link>
  );
}
