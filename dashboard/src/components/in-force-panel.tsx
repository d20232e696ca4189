import { useSetMode } from "../api/tune";
import type { PolicyState } from "../api/types";
import { score } from "../lib/format";
import { Hostile } from "./hostile";
import { Icon } from "./icon";
import { Panel } from "./panel";

/** The policy in force, in words, and the way back to observing, which is always open. */
export function InForcePanel({ state, mayAct }: { state: PolicyState; mayAct: boolean }) {
  const setMode = useSetMode();
  const blocking = state.mode === "block";
  return (
    <Panel
      title="In force"
      actions={
        blocking &&
        mayAct && (
          <button
            type="button"
            className="button"
            disabled={setMode.isPending}
            onClick={() => setMode.mutate({ mode: "observe", replay: state.armed_replay })}
          >
            <Icon name="eye" size={16} /> Back to observing
          </button>
        )
      }
    >
      <div className="row policy-facts">
        <span className={blocking ? "chip mode bad" : "chip mode accent"}>
          <Icon name={blocking ? "shield" : "eye"} size={15} />
          {blocking ? "Block mode" : "Observe mode"}
        </span>
        <span>
          {blocking
            ? "Requests that reach the threshold are refused."
            : "Requests that reach the threshold are only flagged; none is refused by its score."}
        </span>
        <span>
          Threshold <strong>{state.effective === null ? "unknown" : score(state.effective)}</strong>
          {state.threshold === null && <span className="muted"> (the model's own)</span>}
        </span>
        {state.budget_per_day !== null && (
          <span>
            Budget <strong>{state.budget_per_day}</strong> false alarms a day
          </span>
        )}
      </div>
      {state.thresholds.length > 0 && (
        <ul className="small">
          {state.thresholds.map((one) => (
            <li key={one.pattern}>
              <Hostile text={one.pattern} limit={120} />: threshold {score(one.threshold)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
