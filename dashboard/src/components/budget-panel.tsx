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
  /** The threshold that requests are measured by now. */
  inForce: number | null;
  mayAct: boolean;
  onChoose: (threshold: number, perDay: number) => void;
}

/** Step 1: the threshold as a number of false alarms a day. */
export function BudgetPanel({ initial, chosen, inForce, mayAct, onChoose }: BudgetPanelProps) {
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
          <span>Be careful: take requests that nobody has labelled for harmless ones</span>
        </label>
        <Loaded query={budget} height={330}>
          {(data) => (
            <Found
              budget={data}
              chosen={chosen}
              inForce={inForce}
              mayAct={mayAct}
              stale={budget.isPlaceholderData}
              onChoose={() => onChoose(data.threshold, data.per_day)}
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
  inForce: number | null;
  mayAct: boolean;
  /** Whether these are the figures of an earlier budget, while the new ones are computed. */
  stale: boolean;
  onChoose: () => void;
}

function Found({ budget, chosen, inForce, mayAct, stale, onChoose }: FoundProps) {
  return (
    <div className="stack" aria-busy={stale}>
      <p>
        That is a threshold of <strong>{score(budget.threshold)}</strong>
        {inForce !== null && compared(budget.threshold, inForce)}. On the last {days(budget.days)} (
        {count(budget.events)} requests) it would have flagged{" "}
        <strong>{perDay(budget.false_alarms_per_day)}</strong> harmless requests a day, caught{" "}
        {count(budget.caught)} known attacks and missed {count(budget.missed)}.
      </p>
      <BudgetCurve budget={budget} chosen={chosen} />
      {budget.days < 1 && (
        <p className="muted small">
          There is less than a day of history, so this is a rough guess. Look again tomorrow.
        </p>
      )}
      {mayAct && (
        <div>
          <button type="button" className="button primary" disabled={stale} onClick={onChoose}>
            Try threshold {score(budget.threshold)} on history
          </button>
        </div>
      )}
    </div>
  );
}

function compared(threshold: number, inForce: number): string {
  if (score(threshold) === score(inForce)) return ", the one in force";
  return threshold < inForce
    ? `, stricter than the ${score(inForce)} in force: it flags more`
    : `, laxer than the ${score(inForce)} in force: it flags less`;
}

const perDay = (n: number): string => (Number.isInteger(n) ? count(n) : n.toFixed(1));

function days(n: number): string {
  if (n >= 2) return `${Math.round(n)} days`;
  const hours = Math.max(1, Math.round(n * 24));
  return hours === 1 ? "hour" : `${hours} hours`;
}
