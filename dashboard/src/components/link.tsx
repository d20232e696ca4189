import type { AnchorHTMLAttributes } from "react";
import { navigate } from "../hooks/use-route";

/** A link inside the dashboard: a real anchor, followed without loading the page anew. */
export function Link({
  href,
  onClick,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        const plainClick =
          event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
        if (!event.defaultPrevented && plainClick) {
          event.preventDefault();
          navigate(href);
        }
      }}
    />
  );
}
