import { useComparison, usePromote } from "../api/learn";
import type { Comparison } from "../api/types";
import { count, score } from "../lib/format";
import { EventLine } from "./event-line";
import { Icon } from "./icon";
import { Panel } from "./panel";
import { Loaded } from "./states";

interface ComparisonPanelProps {
  id: number;
  mayAct: boolean;
  onClose: () => void;
}

/** The new model against the one in force, and whether it may take its place. */
export function ComparisonPanel({ id, mayAct, onClose }: ComparisonPanelProps) {
  const comparison = useComparison(id);
  return (
    <Panel
      title="New model against the one in force"
      actions={
        <button type="button" className="button quiet icon" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      }
    >
      <Loaded query={comparison} height={260}>
        {(data) => <Compared data={data} mayAct={mayAct} />}
      </Loaded>
    </Panel>
  );
}

function Compared({ data, mayAct }: { data: Comparison; mayAct: boolean }) {
  const promote = usePromote();
  const refused = data.refused.length > 0;
  return (
    <div className="stack">
      <div className={refused ? "note-box warn" : "note-box good"}>
        <div className="stack tight grow">
          {refused ? (
            <>
              <strong>Promotion is refused</strong>
              <ul>
                {data.refused.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          ) : (
            <strong>The new model is no worse in any figure: it may be promoted.</strong>
          )}
        </div>
        {mayAct && data.new.state !== "active" && (
          <button
            type="button"
            className="button primary"
            disabled={refused || promote.isPending}
            onClick={() => promote.mutate({ id: data.new.id })}
          >
            Promote
          </button>
        )}
      </div>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th>Figure</th>
              <th className="number">In force: {data.old.ref.version}</th>
              <th className="number">New: {data.new.ref.version}</th>
              <th>Change</th>
            </tr>
          </thead>
          <tbody>
            {data.metrics.map((metric) => (
              <tr key={metric.name}>
                <td>{metric.name}</td>
                <td className="number">{figure(metric.old)}</td>
                <td className="number">{figure(metric.new)}</td>
                <td>
                  <Better better={metric.better} />
                </td>
              </tr>
            ))}
            <tr>
              <td>Labels answered rightly, of {count(data.labels)}</td>
              <td className="number">{count(data.labels_right_old)}</td>
              <td className="number">{count(data.labels_right_new)}</td>
              <td>
                <Better
                  better={
                    data.labels_right_new === data.labels_right_old
                      ? null
                      : data.labels_right_new > data.labels_right_old
                  }
                />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
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

function Better({ better }: { better: boolean | null }) {
  if (better === null) return <span className="muted">same</span>;
  return better ? (
    <span className="chip good">better</span>
  ) : (
    <span className="chip bad">worse</span>
  );
}

function figure(value: number | null): string {
  if (value === null) return "–";
  return Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(4)));
}
