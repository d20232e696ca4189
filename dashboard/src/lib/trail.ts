/** The list that an event was opened from, so that one can walk along it. */

const KEY = "securitai.trail";

export interface Trail {
  href: string;
  ids: number[];
}

export function keepTrail(trail: Trail): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify({ ...trail, ids: trail.ids.slice(0, 2000) }));
  } catch {
    // Without storage there is no walking along the list; everything else works.
  }
}

export function trail(): Trail {
  try {
    const value = JSON.parse(window.sessionStorage.getItem(KEY) ?? "null") as Trail | null;
    if (value && Array.isArray(value.ids) && value.href.startsWith("/")) return value;
  } catch {
    // What cannot be read is as good as absent.
  }
  return { href: "/events", ids: [] };
}

export function neighbours(at: Trail, id: number): { before: number | null; after: number | null } {
  const index = at.ids.indexOf(id);
  if (index < 0) return { before: null, after: null };
  return { before: at.ids[index - 1] ?? null, after: at.ids[index + 1] ?? null };
}
