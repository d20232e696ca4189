import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** How long a page may be held back until all of its first answers are there. */
const PATIENCE_MS = 700;

/**
 * True from the moment a page is opened until its parts have their first data: a page that is
 * shown in one go does not jump. A slow server shows the held places after a moment.
 */
export function useSettling(path: string): boolean {
  const cache = useQueryClient().getQueryCache();
  const [settled, setSettled] = useState<string | null>(null);

  useEffect(() => {
    let frame = 0;
    const done = () => setSettled(path);
    const look = () => {
      const asking = cache
        .getAll()
        .some((q) => q.state.fetchStatus === "fetching" && !q.state.data);
      if (!asking && !document.querySelector(".page-coming")) done();
    };
    // What an answer made the page ask next is asked by the frame after the next one.
    const soon = () => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => {
        frame = window.requestAnimationFrame(look);
      });
    };
    soon();
    const stop = cache.subscribe(soon);
    const timer = window.setTimeout(done, PATIENCE_MS);
    return () => {
      stop();
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [cache, path]);

  return settled !== path;
}
