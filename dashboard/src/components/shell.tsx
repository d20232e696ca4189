import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStatus } from "../api/session";
import { useRoute } from "../hooks/use-route";
import { useSettling } from "../hooks/use-settling";
import { Icon } from "./icon";
import { Link } from "./link";
import { LiveChip } from "./live-chip";
import { Logo } from "./logo";
import { ModeChip } from "./mode-chip";
import { NAV, onPage } from "./nav";
import { SideFoot } from "./side-foot";
import { SourcesChip } from "./sources-chip";

/** The frame of every page: navigation at the side, mode and connection at the top. */
export function Shell({ children }: { children: ReactNode }) {
  const { path } = useRoute();
  const status = useStatus();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  const settling = useSettling(path);

  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    setOpen(false);
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <button
        type="button"
        className={open ? "scrim open" : "scrim"}
        aria-label="Close the menu"
        onClick={() => setOpen(false)}
      />
      <aside className={open ? "side open" : "side"} id="side" aria-label="Menu">
        <Link href="/" className="brand">
          <Logo /> SecuritAI
        </Link>
        <nav className="nav" aria-label="Pages">
          {NAV.map((item) => (
            <Link
              key={item.path}
              href={item.path}
              aria-current={onPage(path, item.path) ? "page" : undefined}
            >
              <Icon name={item.icon} /> {item.label}
            </Link>
          ))}
        </nav>
        <SideFoot />
      </aside>
      <div className="main">
        <header className="topbar">
          <button
            type="button"
            className="button icon menu"
            aria-label="Menu"
            aria-expanded={open}
            aria-controls="side"
            onClick={() => setOpen(!open)}
          >
            <Icon name="menu" />
          </button>
          <ModeChip mode={status.data?.mode} />
          <span className="spring" />
          <SourcesChip sources={status.data?.sources ?? []} />
          <LiveChip />
        </header>
        <main className={settling ? "page settling" : "page"} id="content" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
