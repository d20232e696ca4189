import { useState } from "react";
import { useBudget } from "../api/tune";
import type { Budget } from "../api/types";
import { count, score } from "../lib/format";
import { BudgetCurve } from "./budget-curve";
import { Panel } from "./panel";
import { Loaded } from "./states";

interface BudgetPanelProps {
  initial: number;
  chosen: number | null;
  onChoose: (threshold: number, perDay: number) => void;
}

/** Step 1: the threshold as a number of false alarms a day. */
export function BudgetPanel({ initial, chosen, onChoose }: BudgetPanelProps) {
  const [perDay, setPerDay] = useState(String(initial));
  const [unlabelled, setUnlabelled] = useState(true);
  const wanted = Math.max(0, Number(perDay) || 0);
  const budget = useBudget(wanted, 30, unlabelled);
  return (
    <Panel title="1. Choose a budget">
      <div className="stack">
        <div className="row">
          <label htmlFor="budget">At most</label>
          <input
            id="budget"
            className="input score-input"
            type="number"
            min={0}
            step="any"
            value={perDay}
            onChange={(event) => setPerDay(event.target.value)}
          />
          <span>false alarms a day</span>
        </div>
        <label className="check small">
          <input
            type="checkbox"
            checked={unlabelled}
            onChange={(event) => setUnlabelled(event.target.checked)}
          />
          <span>
            Count requests that nobody has labelled as false alarms too: the careful reading
          </span>
        </label>
        <Loaded query={budget} height={240}>
          {(data) => (
            <Found
              budget={data}
              chosen={chosen}
              onChoose={() => onChoose(data.threshold, wanted)}
            />
          )}
        </Loaded>
      </div>
    </Panel>
  );
}

interface FoundProps {
  budget: Budget;
  chosen: number | null;
  onChoose: () => void;
}

function Found({ budget, chosen, onChoose }: FoundProps) {
  return (
    <div className="stack">
      <p>
        On the last {days(budget.days)} ({count(budget.events)} requests) a threshold of{" "}
        <strong>{score(budget.threshold)}</strong> would have given{" "}
        <strong>{budget.false_alarms_per_day.toFixed(1)}</strong> false alarms a day, caught{" "}
        {count(budget.caught)} known attacks and missed {count(budget.missed)}.
      </p>
      <BudgetCurve budget={budget} chosen={chosen} />
      <div>
        <button type="button" className="button primary" onClick={onChoose}>
          Use threshold {score(budget.threshold)}
        </button>
      </div>
    </div>
  );
}

function days(n: number): string {
  if (n >= 2) return `${Math.round(n)} days`;
  return `${Math.max(1, Math.round(n * 24))} hours`;
}
