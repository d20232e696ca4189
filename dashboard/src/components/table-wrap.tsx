import type { ReactNode } from "react";

/** Lets a wide table scroll sideways in its own box, also by keyboard. */
export function TableWrap({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="table-wrap" role="group" aria-label="Table" tabIndex={0}>
      {children}
    </div>
  );
}
