import { useRef, useState } from "react";
import { useMayAct } from "../api/session";
import { usePolicy, useRunReplay } from "../api/tune";
import type { PolicyDraft, PolicyState, Replay } from "../api/types";
import { BudgetPanel } from "../components/budget-panel";
import { DraftPanel } from "../components/draft-panel";
import { InForcePanel } from "../components/in-force-panel";
import { PageHead } from "../components/page-head";
import { type Days, ReplayPanel } from "../components/replay-panel";
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
      <Loaded query={policy} height={860}>
        {(state) => <Steps state={state} />}
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
  const [days, setDays] = useState<Days>("7");
  const [replay, setReplay] = useState<Replay | null>(null);
  const run = useRunReplay();
  const mayAct = useMayAct();
  const third = useRef<HTMLDivElement>(null);
  const change = (next: PolicyDraft) => {
    setDraft(next);
    setReplay(null);
  };
  const start = (wanted: PolicyDraft) => {
    run.mutate({ ...wanted, mode: "block", days: Number(days) }, { onSuccess: setReplay });
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    third.current?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  };
  return (
    <>
      <InForcePanel state={state} mayAct={mayAct} />
      <div className="columns halves">
        <BudgetPanel
          initial={state.budget_per_day ?? 5}
          chosen={draft.threshold ?? state.model_threshold}
          inForce={state.effective}
          mayAct={mayAct}
          onChoose={(threshold, perDay) => {
            const next = { ...draft, threshold };
            setBudget(perDay);
            change(next);
            start(next);
          }}
        />
        <DraftPanel
          draft={draft}
          modelThreshold={state.model_threshold}
          onChange={(next) => {
            if (next.threshold !== draft.threshold) setBudget(null);
            change(next);
          }}
        />
      </div>
      <div ref={third} className="scroll-target">
        <ReplayPanel
          state={state}
          draft={draft}
          budget={budget}
          days={days}
          onDays={setDays}
          run={{ pending: run.isPending, error: run.error, start: () => start(draft) }}
          replay={replay}
          mayAct={mayAct}
        />
      </div>
    </>
  );
}
