import type { EventDetail, FieldText } from "../api/types";
import { fieldName } from "../lib/format";
import { Hostile, HostileBlock } from "./hostile";
import { Panel } from "./panel";

/** The request as it was on the wire and as the detector reads it, side by side. */
export function RequestView({ detail }: { detail: EventDetail }) {
  return (
    <Panel
      title="Request"
      actions={
        detail.masked.length > 0 && (
          <span className="chip" title={detail.masked.join(", ")}>
            Secrets masked: {detail.masked.length}
          </span>
        )
      }
    >
      <div className="columns pair">
        <section className="stack tight">
          <h3>On the wire</h3>
          <HostileBlock text={detail.wire} />
        </section>
        <section className="stack tight">
          <h3>Decoded, field by field</h3>
          {detail.fields.length === 0 ? (
            <p className="muted">The request has no field that the detector reads.</p>
          ) : (
            <dl className="decoded">
              {detail.fields.map((field, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a request may repeat a field, its order is fixed
                <Decoded key={index} field={field} />
              ))}
            </dl>
          )}
        </section>
      </div>
    </Panel>
  );
}

function Decoded({ field }: { field: FieldText }) {
  return (
    <div className={field.flagged ? "flagged" : undefined}>
      <dt>
        <Hostile text={fieldName(field.name)} limit={80} />
        {field.flagged && <span className="chip bad">evidence</span>}
      </dt>
      <dd>
        {field.decoded === "" ? (
          <span className="muted">empty</span>
        ) : (
          <HostileBlock text={field.decoded} limit={1500} />
        )}
      </dd>
    </div>
  );
}
