import { useState } from "react";
import { useRunReplay, useSetMode, useSetPolicy } from "../api/tune";
import type { PolicyDraft, PolicyState, Replay } from "../api/types";
import { Icon } from "./icon";
import { Panel } from "./panel";
import { ReplayResult } from "./replay-result";
import { Segments } from "./segments";
import { Empty, Failure } from "./states";

interface ReplayPanelProps {
  state: PolicyState;
  draft: PolicyDraft;
  budget: number | null;
  replay: Replay | null;
  onReplay: (replay: Replay) => void;
  mayAct: boolean;
}

const DAYS = [
  ["1", "1 day"],
  ["7", "7 days"],
  ["30", "30 days"],
  ["90", "90 days"],
] as const;

type Days = (typeof DAYS)[number][0];

/** Step 3 and 4: the draft on stored history, then in force. */
export function ReplayPanel(props: ReplayPanelProps) {
  const { draft, replay, onReplay, mayAct } = props;
  const [days, setDays] = useState<Days>("7");
  const run = useRunReplay();
  return (
    <Panel
      title="3. Replay it on history"
      actions={
        <span className="row">
          <Segments label="History to replay" value={days} options={DAYS} onChange={setDays} />
          <button
            type="button"
            className="button primary"
            disabled={run.isPending || !mayAct}
            onClick={() =>
              run.mutate({ ...draft, mode: "block", days: Number(days) }, { onSuccess: onReplay })
            }
          >
            {run.isPending ? "Replaying…" : "Replay"}
          </button>
        </span>
      }
    >
      <div className="stack">
        {run.error && <Failure error={run.error} />}
        {replay ? (
          <>
            <ReplayResult replay={replay} />
            <PutInForce {...props} replay={replay} />
          </>
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
    JSON.stringify(draft.thresholds ?? []) === JSON.stringify(state.thresholds);
  const busy = setPolicy.isPending || setMode.isPending;
  const put = () => setPolicy.mutateAsync({ ...draft, budget_per_day: budget, replay: replay.id });
  const arm = async () => {
    if (!same) await put();
    setMode.mutate({ mode: "block", replay: replay.id });
  };
  return (
    <div className="note-box">
      <div className="stack tight grow">
        <h3>4. Put it in force</h3>
        <div className="row">
          {!same && (
            <button
              type="button"
              className="button primary"
              disabled={busy}
              onClick={() => void put().catch(() => undefined)}
            >
              Use these thresholds
            </button>
          )}
          {state.mode === "observe" && (
            <button
              type="button"
              className="button danger"
              disabled={busy}
              onClick={() => void arm().catch(() => undefined)}
            >
              <Icon name="shield" size={16} />
              {same ? "Arm blocking" : "Use them and arm blocking"}
            </button>
          )}
          {same && state.mode === "block" && <span>These thresholds are in force.</span>}
        </div>
        {state.mode === "observe" && (
          <p className="muted small">
            Until blocking is armed, requests are only flagged. You can go back to observing at any
            time.
          </p>
        )}
      </div>
    </div>
  );
}
