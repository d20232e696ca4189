import type { ReactNode } from "react";
import { useId } from "react";

interface PanelProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
}

/** A titled section of a page. `flush` lets tables and lists touch the edges. */
export function Panel({ title, children, actions, flush = false }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      <div className={flush ? "body flush" : "body"}>{children}</div>
    </section>
  );
}
