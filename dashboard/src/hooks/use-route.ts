import { useSyncExternalStore } from "react";

/** The address bar as state: path and search, and how to change them. */

const CHANGED = "securitai:route";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

const current = (): string => window.location.pathname + window.location.search;

/** Goes to a page of the dashboard; `replace` leaves no entry in the history. */
export function navigate(to: string, replace = false): void {
  if (to === current()) return;
  if (replace) window.history.replaceState(null, "", to);
  else window.history.pushState(null, "", to);
  window.dispatchEvent(new Event(CHANGED));
}

export interface Route {
  path: string;
  search: URLSearchParams;
}

export function useRoute(): Route {
  const at = useSyncExternalStore(subscribe, current);
  const mark = at.indexOf("?");
  return {
    path: mark < 0 ? at : at.slice(0, mark),
    search: new URLSearchParams(mark < 0 ? "" : at.slice(mark)),
  };
}

/** Changes some keys of the search string; null removes a key. */
export function withSearch(
  search: URLSearchParams,
  changes: Record<string, string | string[] | null>,
): string {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    next.delete(key);
    for (const one of value === null ? [] : [value].flat()) next.append(key, one);
  }
  const text = next.toString();
  return text ? `?${text}` : "";
}
