import { useRollback, useShadow } from "../api/learn";
import type { StoredModel } from "../api/types";
import { score } from "../lib/format";
import { Icon } from "./icon";
import { Panel } from "./panel";
import { Time } from "./time";

interface ModelsPanelProps {
  models: StoredModel[];
  mayAct: boolean;
  compared: number | null;
  onCompare: (id: number) => void;
}

const STATES: Record<StoredModel["state"], [string, string]> = {
  active: ["chip good", "in force"],
  shadow: ["chip accent", "runs beside"],
  candidate: ["chip", "candidate"],
  retired: ["chip", "retired"],
};

/** The models of this site: which is in force, which runs beside it, which was before. */
export function ModelsPanel({ models, mayAct, compared, onCompare }: ModelsPanelProps) {
  const shadow = useShadow();
  const rollback = useRollback();
  const retired = models.some((model) => model.state === "retired");
  return (
    <Panel
      title="Models"
      flush
      actions={
        mayAct &&
        retired && (
          <button
            type="button"
            className="button small"
            disabled={rollback.isPending}
            onClick={() => rollback.mutate({ confirmed: true })}
          >
            <Icon name="undo" size={14} /> Roll back
          </button>
        )
      }
    >
      <ul className="plain-list">
        {models.map((model) => (
          <li key={model.id} className="stack tight">
            <div className="row between">
              <span className="row">
                <strong>
                  {model.ref.name} {model.ref.version}
                </strong>
                <span className={STATES[model.state][0]}>{STATES[model.state][1]}</span>
              </span>
              <span className="row">
                {model.state === "candidate" && mayAct && (
                  <button
                    type="button"
                    className="button small"
                    onClick={() => shadow.mutate({ id: model.id })}
                  >
                    Run beside
                  </button>
                )}
                {model.state !== "active" && (
                  <button
                    type="button"
                    className="button small"
                    aria-pressed={compared === model.id}
                    onClick={() => onCompare(model.id)}
                  >
                    Compare
                  </button>
                )}
              </span>
            </div>
            <span className="small muted">
              <code>{model.ref.hash}</code>, threshold {score(model.threshold)},{" "}
              <Time at={model.created} ago />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
