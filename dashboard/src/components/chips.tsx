import { category, score } from "../lib/format";

/** What was done with a request. */
export function ActionChip({ action }: { action: string }) {
  if (action === "block") return <span className="chip bad">Blocked</span>;
  if (action === "flag") return <span className="chip warn">Flagged</span>;
  return <span className="chip">Allowed</span>;
}

export function CategoryChip({ name }: { name: string | null | undefined }) {
  return <span className="chip">{category(name)}</span>;
}

/** The answer that a person gave. */
export function LabelChip({ label }: { label: string | null | undefined }) {
  if (!label) return null;
  return label === "threat" ? (
    <span className="chip bad">Threat</span>
  ) : (
    <span className="chip good">Not a threat</span>
  );
}

/** A score with a bar as long as it is high. */
export function Score({ value, threshold }: { value: number; threshold?: number | undefined }) {
  const over = threshold !== undefined && value >= threshold;
  return (
    <span className={over ? "score over" : "score"} title={`Score ${value}`}>
      <span className="score-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      {score(value)}
    </span>
  );
}
