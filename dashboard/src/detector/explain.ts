/**
 * Why: the characters that drive a score, and what the request would score without them
 * (explain.py). Text is cut out of the decisive field and the rest is really scored again.
 */
import { decodedLoosely, type Raw } from "./bytes";
import type { Field } from "./fields";
import type { Request } from "./request";
import type { Scored, Scorer } from "./scorer";

export interface Reason {
  field: string;
  value: string;
  start: number;
  end: number;
  weight: number;
}

/** The request without `removed` in `field`: the score that it then really gets. */
export interface Counterfactual {
  field: string;
  removed: string;
  score: number;
}

export interface Why {
  reasons: Reason[];
  counterfactual: Counterfactual | null;
}

const LONGEST = 8192;
/** Bytes of a field that is explained: each of some forty tries reads it anew. */
const LARGEST = 1 << 16;
const PIECES = 12;
const LEAST = 1e-6;
/** One character of UTF-8, or one byte that is none. */
const CHARACTER =
  /[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\s\S]/g;

type Span = [start: number, end: number];
type Score = (spans: Span[]) => Promise<number[]>;

/** Explains a score; no reasons where nothing that can be cut out lowers it. */
export async function explain(
  scorer: Scorer,
  request: Request,
  fields: Field[],
  scored: Scored,
  threshold: number,
): Promise<Why> {
  const field = fields[scored.index];
  const readable = field && field[1].length <= LARGEST && scored.probe === null;
  if (!readable) return { reasons: [], counterfactual: null };
  const [name, whole] = field;
  const letters: Raw[] = whole.match(CHARACTER)?.slice(0, LONGEST) ?? [];
  const rest = whole.slice(letters.join("").length);
  const without: Score = (spans) => {
    const texts = spans.map(
      ([a, b]) => letters.slice(0, a).join("") + letters.slice(b).join("") + rest,
    );
    return scorer.without(request, fields, scored.index, texts);
  };
  const [span, score] = await shortest(letters, without, scored.score, threshold);
  if (score >= scored.score) return { reasons: [], counterfactual: null };
  const shown = letters.map(decodedLoosely);
  const reasons = await weighed(without, scored.score, span);
  return {
    reasons: reasons.map((one) => ({ field: name, value: shown.join(""), ...one })),
    counterfactual: { field: name, removed: shown.slice(...span).join(""), score },
  };
}

/** The shortest span found whose removal brings the score below the threshold, or half way. */
async function shortest(
  letters: Raw[],
  score: Score,
  whole: number,
  threshold: number,
): Promise<[span: Span, score: number]> {
  const one = async (start: number, end: number): Promise<number> =>
    (await score([[start, end]]))[0] ?? 1;
  const all = letters.length;
  const gone = await one(0, all);
  if (gone >= whole) return [[0, all], gone];
  const crosses = gone < threshold && threshold <= whole;
  const limit = crosses ? threshold : probability((logit(whole) + logit(gone)) / 2);
  let [low, high] = [0, all];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((await one(middle, all)) < limit) low = middle;
    else high = middle;
  }
  const start = low;
  [low, high] = [start, all];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((await one(start, middle)) < limit) high = middle;
    else low = middle;
  }
  const wide = words(letters, start, high);
  const [cut = 1, cutWide = 1] = await score([[start, high], wide]);
  return cutWide <= cut || cutWide < limit ? [wide, cutWide] : [[start, high], cut];
}

/** The span with the words that it begins and ends in made whole: people read words. */
function words(letters: Raw[], from: number, to: number): Span {
  const word = (i: number): boolean => /[\p{L}\p{N}]/u.test(decodedLoosely(letters[i] ?? ""));
  let [start, end] = [from, to];
  while (start > 0 && start < end && word(start - 1) && word(start)) start--;
  while (start < end && end < letters.length && word(end - 1) && word(end)) end++;
  if (/[=<>]/.test(letters[end - 1] ?? "")) while (end < letters.length && word(end)) end++;
  return [start, end];
}

/** The span in pieces, each with the log-odds that are lost when it alone is cut out. */
async function weighed(
  score: Score,
  whole: number,
  [start, end]: Span,
): Promise<{ start: number; end: number; weight: number }[]> {
  const step = Math.max(1, Math.ceil((end - start) / PIECES));
  const spans: Span[] = [[start, end]];
  for (let i = start; i < end; i += step) spans.push([i, Math.min(i + step, end)]);
  const cut = await score(spans);
  return spans
    .map(([a, b], i) => ({ start: a, end: b, weight: logit(whole) - logit(cut[i] ?? whole) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
}

function logit(score: number): number {
  const inside = Math.min(Math.max(score, LEAST), 1 - LEAST);
  return Math.log(inside / (1 - inside));
}

function probability(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
