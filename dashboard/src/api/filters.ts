/** The filter of the events page: the same keys in the address bar and in the API. */

export const LIST_KEYS = [
  "category",
  "endpoint",
  "client",
  "country",
  "session",
  "action",
  "label",
  "method",
  "status",
  "source",
  "field",
  "truth",
  "model",
  "campaign",
  "text",
] as const;

export type ListKey = (typeof LIST_KEYS)[number];

export interface Term {
  key: ListKey;
  value: string;
  negated: boolean;
}

const SCALARS = ["range", "start", "end", "score_min", "score_max"] as const;

/** The terms of a search string, in its order. */
export function termsOf(search: URLSearchParams): Term[] {
  const terms: Term[] = [];
  for (const [key, raw] of search) {
    if (!(LIST_KEYS as readonly string[]).includes(key) || raw === "") continue;
    const negated = raw.startsWith("-");
    const value = negated ? raw.slice(1) : raw.replace(/^\\/, "");
    terms.push({ key: key as ListKey, value, negated });
  }
  return terms;
}

/** How a term is written in a search string. */
export function written(term: Term): string {
  if (term.negated) return `-${term.value}`;
  return /^[-\\]/.test(term.value) ? `\\${term.value}` : term.value;
}

/** The search string with these terms instead of its own. */
export function withTerms(search: URLSearchParams, terms: Term[]): URLSearchParams {
  const next = new URLSearchParams();
  for (const key of SCALARS) {
    const value = search.get(key);
    if (value) next.set(key, value);
  }
  for (const term of terms) next.append(term.key, written(term));
  return next;
}

/** What the API takes: lists for the terms, and the span. */
export function filterQuery(search: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const key of SCALARS) {
    const value = search.get(key);
    if (value) query[key] = value;
  }
  for (const term of termsOf(search)) {
    const values = (query[term.key] as string[] | undefined) ?? [];
    query[term.key] = [...values, written(term)];
  }
  return query;
}

/** A link to the events that match one term. */
export function eventsHref(terms: Partial<Record<ListKey, string>>, extra = ""): string {
  const list: Term[] = Object.entries(terms).map(([key, value]) => ({
    key: key as ListKey,
    value,
    negated: false,
  }));
  const search = withTerms(new URLSearchParams(extra), list).toString();
  return search ? `/events?${search}` : "/events";
}
