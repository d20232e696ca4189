import { useSetMode, useSetPolicy } from "../api/tune";
import type { PolicyDraft, PolicyState, Replay } from "../api/types";
import { score } from "../lib/format";
import { Icon } from "./icon";
import { Panel } from "./panel";
import { ReplayChanges, ReplayFigures } from "./replay-result";
import { Segments } from "./segments";
import { Empty, Failure, Skeleton } from "./states";

const DAYS = [
  ["1", "1 day"],
  ["7", "7 days"],
  ["30", "30 days"],
  ["90", "90 days"],
] as const;

export type Days = (typeof DAYS)[number][0];

interface ReplayPanelProps {
  state: PolicyState;
  draft: PolicyDraft;
  budget: number | null;
  days: Days;
  onDays: (days: Days) => void;
  run: { pending: boolean; error: unknown; start: () => void };
  replay: Replay | null;
  mayAct: boolean;
}

/** Step 3 and 4: the draft on stored history, then in force. */
export function ReplayPanel(props: ReplayPanelProps) {
  const { run, replay, days, onDays, mayAct } = props;
  return (
    <Panel
      title="3. Replay it on history"
      actions={
        <span className="row">
          <Segments label="History to replay" value={days} options={DAYS} onChange={onDays} />
          <button
            type="button"
            className={replay ? "button" : "button primary"}
            disabled={run.pending || !mayAct}
            onClick={run.start}
          >
            {run.pending ? "Replaying…" : "Replay"}
          </button>
        </span>
      }
    >
      <div className="stack replay-box">
        {run.error !== null && <Failure error={run.error} />}
        {replay ? (
          <>
            <ReplayFigures replay={replay} />
            <PutInForce {...props} replay={replay} />
            <ReplayChanges replay={replay} />
          </>
        ) : run.pending ? (
          <Skeleton height={220} />
        ) : (
          <Empty icon="undo" title="Nothing is in force before you have seen it">
            The replay runs these thresholds over the stored requests and lists exactly those whose
            fate would change. It changes nothing by itself.
          </Empty>
        )}
      </div>
    </Panel>
  );
}

function PutInForce({
  state,
  draft,
  budget,
  replay,
  mayAct,
}: ReplayPanelProps & { replay: Replay }) {
  const setPolicy = useSetPolicy({
    threshold: state.threshold,
    thresholds: state.thresholds,
    budget_per_day: state.budget_per_day,
    replay: state.armed_replay,
  });
  const setMode = useSetMode();
  if (!mayAct) return null;
  const same =
    (draft.threshold ?? null) === state.threshold &&
    JSON.stringify(draft.thresholds ?? []) === JSON.stringify(state.thresholds) &&
    budget === state.budget_per_day;
  const busy = setPolicy.isPending || setMode.isPending;
  const put = () => setPolicy.mutateAsync({ ...draft, budget_per_day: budget, replay: replay.id });
  const arm = async () => {
    if (!same) await put();
    setMode.mutate({ mode: "block", replay: replay.id });
  };
  const observing = state.mode === "observe";
  return (
    <div className={same ? "note-box good" : "note-box"}>
      <div className="stack tight grow">
        <h3>4. Put it in force</h3>
        <p>{same ? inForceText(state) : observing ? OBSERVING : BLOCKING}</p>
        <div className="row">
          {!same && (
            <button
              type="button"
              className="button primary"
              disabled={busy}
              onClick={() => void put().catch(() => undefined)}
            >
              {budget === null ? "Use these thresholds" : `Use this budget of ${budget} a day`}
            </button>
          )}
          {observing && (
            <button
              type="button"
              className="button danger"
              disabled={busy}
              onClick={() => void arm().catch(() => undefined)}
            >
              <Icon name="shield" size={16} />
              {same ? "Arm blocking" : "Use and arm blocking"}
            </button>
          )}
        </div>
        {observing && (
          <p className="muted small">
            Only when blocking is armed are requests refused. You can go back to observing at any
            time.
          </p>
        )}
      </div>
    </div>
  );
}

const OBSERVING = "Requests over the threshold will be flagged from now on; none is refused.";
const BLOCKING = "Blocking is armed: requests over the threshold will be refused from now on.";

function inForceText(state: PolicyState): string {
  const threshold = state.effective === null ? "" : ` Threshold ${score(state.effective)}`;
  const budget =
    state.budget_per_day === null ? "" : `, at most ${state.budget_per_day} false alarms a day`;
  return `This is in force.${threshold}${budget}.`;
}
