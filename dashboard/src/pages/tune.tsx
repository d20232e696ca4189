import { useState } from "react";
import { useMayAct } from "../api/session";
import { usePolicy } from "../api/tune";
import type { PolicyDraft, PolicyState, Replay } from "../api/types";
import { BudgetPanel } from "../components/budget-panel";
import { DraftPanel } from "../components/draft-panel";
import { InForcePanel } from "../components/in-force-panel";
import { PageHead } from "../components/page-head";
import { ReplayPanel } from "../components/replay-panel";
import { Loaded } from "../components/states";

/** How strict to be: a budget of false alarms, a replay on history, and only then in force. */
export default function TunePage() {
  const policy = usePolicy();
  return (
    <>
      <PageHead title="Tune">
        Choose how many false alarms you can live with, see on your own history what would change,
        then put it in force.
      </PageHead>
      <Loaded query={policy} height={480}>
        {(state) => <Steps key={state.revision} state={state} />}
      </Loaded>
    </>
  );
}

function Steps({ state }: { state: PolicyState }) {
  const [draft, setDraft] = useState<PolicyDraft>({
    threshold: state.threshold,
    thresholds: state.thresholds,
  });
  const [budget, setBudget] = useState<number | null>(state.budget_per_day);
  const [replay, setReplay] = useState<Replay | null>(null);
  const mayAct = useMayAct();
  const change = (next: PolicyDraft) => {
    setDraft(next);
    setReplay(null);
  };
  return (
    <>
      <InForcePanel state={state} mayAct={mayAct} />
      <div className="columns halves">
        <BudgetPanel
          initial={state.budget_per_day ?? 5}
          chosen={draft.threshold ?? state.model_threshold}
          onChoose={(threshold, perDay) => {
            setBudget(perDay);
            change({ ...draft, threshold });
          }}
        />
        <DraftPanel draft={draft} modelThreshold={state.model_threshold} onChange={change} />
      </div>
      <ReplayPanel
        state={state}
        draft={draft}
        budget={budget}
        replay={replay}
        onReplay={setReplay}
        mayAct={mayAct}
      />
    </>
  );
}
