import { useEffect, useRef } from "react";
import { useComparison, usePromote, useShadow } from "../api/learn";
import type { Comparison } from "../api/types";
import { count, percent, score } from "../lib/format";
import { figureName, reasonText } from "../lib/learning";
import { EventLine } from "./event-line";
import { Icon } from "./icon";
import { Panel } from "./panel";
import { Loaded } from "./states";
import { TableWrap } from "./table-wrap";

interface ComparisonPanelProps {
  id: number;
  mayAct: boolean;
  onClose: () => void;
}

/** The new model against the one in force, and whether it may take its place. */
export function ComparisonPanel({ id, mayAct, onClose }: ComparisonPanelProps) {
  const comparison = useComparison(id);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brings each comparison into view once
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [id]);
  return (
    <div ref={box} className="scroll-target">
      <Panel
        title="New model against the one in force"
        actions={
          <button type="button" className="button quiet icon" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        }
      >
        <Loaded query={comparison} height={420}>
          {(data) => <Compared data={data} mayAct={mayAct} onPromoted={onClose} />}
        </Loaded>
      </Panel>
    </div>
  );
}

interface ComparedProps {
  data: Comparison;
  mayAct: boolean;
  onPromoted: () => void;
}

function Compared({ data, mayAct, onPromoted }: ComparedProps) {
  return (
    <div className="stack">
      <Outcome data={data} mayAct={mayAct} onPromoted={onPromoted} />
      <TableWrap>
        <table className="table">
          <thead>
            <tr>
              <th>Figure</th>
              <th className="number" title={data.old.ref.version}>
                In force
              </th>
              <th className="number" title={data.new.ref.version}>
                New
              </th>
              <th>Change</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Your labels answered rightly, of {count(data.labels)}</td>
              <td className="number">{count(data.labels_right_old)}</td>
              <td className="number">{count(data.labels_right_new)}</td>
              <td>
                <Better better={moreIsBetter(data.labels_right_old, data.labels_right_new)} />
              </td>
            </tr>
            {data.metrics.map((metric) => (
              <tr key={metric.name}>
                <td>{figureName(metric.name)}</td>
                <td className="number">{rate(metric.old)}</td>
                <td className="number">{rate(metric.new)}</td>
                <td>
                  <Better
                    better={metric.better}
                    unknown={metric.old === null || metric.new === null}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <p className="muted small">
        In force: {data.old.ref.version} ({data.old.ref.hash}). New: {data.new.ref.version} (
        {data.new.ref.hash}).
      </p>
      <Differences data={data} mayAct={mayAct} />
    </div>
  );
}

/** What follows from the figures, and the way to promote when nothing speaks against it. */
function Outcome({ data, mayAct, onPromoted }: ComparedProps) {
  const promote = usePromote();
  const refused = data.refused.length > 0;
  if (data.new.state === "active") {
    return <div className="note-box good">This model is in force.</div>;
  }
  return (
    <div className={refused ? "note-box warn" : "note-box good"}>
      <div className="stack tight grow">
        {refused ? (
          <>
            <strong>It cannot be promoted, because it got worse:</strong>
            <ul className="dotted">
              {data.refused.map((reason) => (
                <li key={reason}>{reasonText(reason)}</li>
              ))}
            </ul>
            <span>Label more requests of the kind that it now gets wrong, and retrain.</span>
          </>
        ) : (
          <>
            <strong>The new model is no worse in any figure: it may be promoted.</strong>
            <span>
              Promoting puts it in force at once. You can roll back to the old one at any time.
            </span>
          </>
        )}
      </div>
      {mayAct && (
        <button
          type="button"
          className="button primary"
          disabled={refused || promote.isPending}
          onClick={() => promote.mutate({ id: data.new.id }, { onSuccess: onPromoted })}
        >
          {promote.isPending ? "Promoting…" : "Promote"}
        </button>
      )}
    </div>
  );
}

/** Requests on which the two models differ, once the new one runs beside the other. */
function Differences({ data, mayAct }: { data: Comparison; mayAct: boolean }) {
  const shadow = useShadow();
  if (data.shadowed === 0 && data.new.state !== "shadow") {
    return (
      <div className="row between">
        <p className="muted">
          To see single requests on which the two differ, let the new model score the traffic beside
          the one in force. Nothing follows from its scores.
        </p>
        {mayAct && data.new.state === "candidate" && (
          <button
            type="button"
            className="button"
            disabled={shadow.isPending}
            onClick={() => shadow.mutate({ id: data.new.id })}
          >
            Run it beside
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="stack tight">
      <h3>Where they differ, of {count(data.shadowed)} requests that both have seen</h3>
      {data.disagreements.length === 0 ? (
        <p className="muted">They agree on every request so far.</p>
      ) : (
        <ul className="event-lines boxed-list" aria-label="Requests on which the models differ">
          {data.disagreements.map((one) => (
            <EventLine
              key={one.event.id}
              event={one.event}
              extra={
                <p className="line-extra small muted">
                  in force {score(one.old_score)}, new <strong>{score(one.new_score)}</strong>
                </p>
              }
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function moreIsBetter(before: number, after: number): boolean | null {
  return after === before ? null : after > before;
}

function Better({ better, unknown = false }: { better: boolean | null; unknown?: boolean }) {
  if (unknown) return <span className="muted">nothing to compare</span>;
  if (better === null) return <span className="muted">same</span>;
  return better ? (
    <span className="chip good">better</span>
  ) : (
    <span className="chip bad">worse</span>
  );
}

const rate = (value: number | null): string => (value === null ? "–" : percent(value));
