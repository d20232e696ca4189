import { useMemo } from "react";
import { around, type Spanned, stretches } from "../lib/evidence";
import { pieces } from "../lib/hostile";
import { Pieces } from "./hostile";

interface EvidenceProps {
  value: string;
  spans: Spanned[];
  /** The weight that gets the full colour. */
  strongest: number;
}

/** A field's text with the characters that drive the score coloured. */
export function Evidence({ value, spans, strongest }: EvidenceProps) {
  const parts = useMemo(() => {
    const near = around(value, spans);
    return stretches(near.value, near.spans, strongest);
  }, [value, spans, strongest]);
  return (
    <pre className="hostile-block evidence-block" dir="ltr">
      {parts.map((part) => {
        const text = <Pieces parts={pieces(part.text, true)} />;
        if (Math.abs(part.strength) < 0.02) return <span key={part.key}>{text}</span>;
        return (
          <mark
            key={part.key}
            className="evidence"
            style={{ backgroundColor: ground(part.strength) }}
            title={`${Math.round(Math.abs(part.strength) * 100)} % of the strongest evidence`}
          >
            {text}
          </mark>
        );
      })}
    </pre>
  );
}

function ground(strength: number): string {
  const alpha = (0.12 + 0.4 * Math.abs(strength)).toFixed(2);
  return strength > 0 ? `rgb(var(--mark) / ${alpha})` : `rgb(var(--mark-good) / ${alpha})`;
}
