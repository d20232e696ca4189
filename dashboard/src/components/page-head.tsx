import type { ReactNode } from "react";
import { useTitle } from "../hooks/use-title";

interface PageHeadProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its name, one sentence, and what one can do. */
export function PageHead({ title, children, actions }: PageHeadProps) {
  useTitle(title);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
