import { useRollback } from "../api/learn";
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

const STATES: Record<StoredModel["state"], [string, string, string]> = {
  active: ["chip good", "in force", "Its verdicts count."],
  shadow: [
    "chip accent",
    "runs beside",
    "It scores each request too, and nothing follows from it.",
  ],
  candidate: ["chip", "not in force", "It was learned here and waits to be compared."],
  retired: ["chip", "earlier", "It was in force before."],
};

/** The models of this site: which is in force, which runs beside it, which was before. */
export function ModelsPanel({ models, mayAct, compared, onCompare }: ModelsPanelProps) {
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
            title="Puts the model back in force that was before"
            onClick={() => rollback.mutate({ confirmed: true })}
          >
            <Icon name="undo" size={14} /> Roll back
          </button>
        )
      }
    >
      <ul className="plain-list">
        {models.map((model) => (
          <ModelLine
            key={model.id}
            model={model}
            compared={compared === model.id}
            onCompare={() => onCompare(model.id)}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface ModelLineProps {
  model: StoredModel;
  compared: boolean;
  onCompare: () => void;
}

function ModelLine({ model, compared, onCompare }: ModelLineProps) {
  const [look, state, meaning] = STATES[model.state];
  return (
    <li className="stack tight">
      <div className="row between">
        <span className="row">
          <strong className="model-name">
            {model.ref.name} {model.ref.version}
          </strong>
          <span className={look} title={meaning}>
            {state}
          </span>
        </span>
        {model.state !== "active" && (
          <button
            type="button"
            className="button small"
            aria-pressed={compared}
            aria-label={`Compare ${model.ref.version} with the one in force`}
            onClick={onCompare}
          >
            Compare
          </button>
        )}
      </div>
      <span className="small muted">
        <code>{model.ref.hash}</code>, threshold {score(model.threshold)},{" "}
        <Time at={model.created} ago />
      </span>
    </li>
  );
}
