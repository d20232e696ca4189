import type { Budget } from "../api/types";
import { compact, score } from "../lib/format";

const WIDTH = 480;
const HEIGHT = 150;
const LEFT = 38;
const BOTTOM = 22;

/** False alarms a day over the threshold, with the budget's own threshold marked. */
export function BudgetCurve({ budget, chosen }: { budget: Budget; chosen: number | null }) {
  const points = [...budget.curve].sort((a, b) => a.threshold - b.threshold);
  const most = Math.max(1, budget.per_day * 2, ...points.map((p) => p.false_alarms_per_day));
  const x = (threshold: number) => LEFT + threshold * (WIDTH - LEFT - 6);
  const y = (alarms: number) => 8 + (1 - Math.sqrt(alarms / most)) * (HEIGHT - BOTTOM - 8);
  const line = points.map((p) => `${x(p.threshold)},${y(p.false_alarms_per_day)}`).join(" ");
  return (
    <svg
      className="budget-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`False alarms a day fall as the threshold rises; the budget of ${budget.per_day} is met at ${score(budget.threshold)}`}
    >
      <line x1={LEFT} x2={WIDTH - 6} y1={y(0)} y2={y(0)} className="axis" />
      <line
        x1={LEFT}
        x2={WIDTH - 6}
        y1={y(budget.per_day)}
        y2={y(budget.per_day)}
        className="limit"
      />
      <text x={LEFT - 6} y={y(0) + 4} textAnchor="end">
        0
      </text>
      <text x={LEFT - 6} y={y(most) + 8} textAnchor="end">
        {compact(Math.round(most))}
      </text>
      <text x={x(0)} y={HEIGHT - 4}>
        threshold 0
      </text>
      <text x={x(1)} y={HEIGHT - 4} textAnchor="end">
        1
      </text>
      <polyline points={line} className="curve" />
      <line x1={x(budget.threshold)} x2={x(budget.threshold)} y1={8} y2={y(0)} className="found" />
      {chosen !== null && <circle cx={x(chosen)} cy={y(0)} r={5} className="chosen" />}
    </svg>
  );
}
