/** Where the evidence lies in a field's text: spans of code points, as Python counts them. */
import type { Reason } from "../api/types";

export interface Stretch {
  text: string;
  /** -1..1: how strongly it speaks for an attack, 0 for nothing. */
  strength: number;
  key: number;
}

export interface Spanned {
  start: number;
  end: number;
  weight: number;
}

/** Cuts a text at the spans' ends; where spans overlap, the strongest wins. */
export function stretches(value: string, spans: Spanned[], strongest: number): Stretch[] {
  const points = Array.from(value);
  const inside = spans.filter((span) => span.start < points.length && span.end > span.start);
  const cuts = new Set([0, points.length]);
  for (const span of inside) {
    cuts.add(Math.max(0, span.start));
    cuts.add(Math.min(points.length, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] ?? 0;
    const to = edges[i + 1] ?? 0;
    const weight = inside
      .filter((span) => span.start <= from && span.end >= to)
      .reduce((most, span) => (Math.abs(span.weight) > Math.abs(most) ? span.weight : most), 0);
    const strength = strongest > 0 ? Math.max(-1, Math.min(1, weight / strongest)) : 0;
    found.push({ text: points.slice(from, to).join(""), strength, key: from });
  }
  return found;
}

export interface FieldEvidence {
  field: string;
  value: string;
  spans: Spanned[];
  weight: number;
}

/** Reasons gathered by field and value, the weightiest field first. */
export function byField(reasons: Reason[]): FieldEvidence[] {
  const fields = new Map<string, FieldEvidence>();
  for (const reason of reasons) {
    const key = `${reason.field}\n${reason.value}`;
    const one = fields.get(key) ?? {
      field: reason.field,
      value: reason.value,
      spans: [],
      weight: 0,
    };
    one.spans.push({ start: reason.start, end: reason.end, weight: reason.weight });
    one.weight += reason.weight;
    fields.set(key, one);
  }
  return [...fields.values()].sort((a, b) => b.weight - a.weight);
}

/** The strongest weight of all, the measure of every colour. */
export function strongest(reasons: Reason[]): number {
  return Math.max(0, ...reasons.map((reason) => Math.abs(reason.weight)));
}

/** Cuts long texts down to what surrounds the evidence. */
export function around(
  value: string,
  spans: Spanned[],
  margin = 160,
): { value: string; spans: Spanned[] } {
  const points = Array.from(value);
  if (points.length <= 4 * margin || spans.length === 0) return { value, spans };
  const from = Math.max(0, Math.min(...spans.map((span) => span.start)) - margin);
  const last = Math.max(...spans.map((span) => span.end)) + margin;
  const to = Math.min(points.length, last, from + 4000);
  const before = from > 0 ? 1 : 0;
  const text =
    (before ? "…" : "") + points.slice(from, to).join("") + (to < points.length ? "…" : "");
  const moved = spans.map((span) => ({
    ...span,
    start: span.start - from + before,
    end: span.end - from + before,
  }));
  return { value: text, spans: moved };
}
