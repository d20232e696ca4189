/** Spans of time that the overview and the events page can show, kept in the URL. */
import { span } from "./format";

export const RANGES = [
  ["15m", "15 min", 15 * 60_000],
  ["1h", "1 h", 3_600_000],
  ["6h", "6 h", 6 * 3_600_000],
  ["24h", "24 h", 86_400_000],
  ["7d", "7 days", 7 * 86_400_000],
  ["30d", "30 days", 30 * 86_400_000],
  ["90d", "90 days", 90 * 86_400_000],
] as const;

export type RangeName = (typeof RANGES)[number][0];

export interface Span {
  start: number;
  end: number;
}

/** Either a named range that moves with the clock, or a fixed span; neither means all of it. */
export interface Range {
  name: RangeName | null;
  span: Span | null;
}

/** Reads `range=1h` or `start=…&end=…`; anything else is the fallback. */
export function rangeOf(search: URLSearchParams, fallback: RangeName | null = "1h"): Range {
  const start = Number(search.get("start"));
  const end = Number(search.get("end"));
  if (search.has("start") && Number.isFinite(start) && Number.isFinite(end) && end > start) {
    return { name: null, span: { start, end } };
  }
  const named = RANGES.find(([name]) => name === search.get("range"));
  return { name: named?.[0] ?? fallback, span: null };
}

/** `minute`, `5 minutes`: the length of one bar. */
export function stepName(step: number): string {
  const text = span(step);
  return text.startsWith("1 ") ? text.slice(2) : text;
}
