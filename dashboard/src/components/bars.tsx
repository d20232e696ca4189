import type { CSSProperties } from "react";
import { compact, percent } from "../lib/format";
import { Hostile } from "./hostile";
import { Link } from "./link";

export interface Bar {
  key: string;
  label: string;
  value: number;
  href?: string;
}

/** A ranked list with a bar behind each value; names may be hostile. */
export function Bars({
  bars,
  total,
  mono = false,
}: {
  bars: Bar[];
  total?: number;
  mono?: boolean;
}) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const sum = total ?? bars.reduce((all, bar) => all + bar.value, 0);
  return (
    <ol className="bars" style={{ "--slots": bars.length } as CSSProperties}>
      {bars.map((bar, slot) => (
        <li key={bar.key} style={{ "--slot": slot } as CSSProperties}>
          <span
            className="bar-fill"
            style={{ width: `${(100 * bar.value) / most}%` }}
            aria-hidden="true"
          />
          <span className={mono ? "bar-name mono" : "bar-name"}>
            {bar.href ? (
              <Link href={bar.href}>
                <Hostile text={bar.label} limit={60} />
              </Link>
            ) : (
              <Hostile text={bar.label} limit={60} />
            )}
          </span>
          <span className="bar-share">{percent(bar.value / Math.max(1, sum))}</span>
          <span className="bar-value">{compact(bar.value)}</span>
        </li>
      ))}
    </ol>
  );
}
