/** A request's score is that of its worst field, or of its path (model/fields.py). */
import type { Field } from "./fields";
import { probe, SCORE } from "./known-paths";
import type { Network } from "./network";
import type { Request } from "./request";
import type { ModelRef, Scored, Scorer } from "./scorer";

/** Classes of attack in the order of the network's outputs (verdict.py). */
const CATEGORIES = (
  "sqli nosqli xss path_traversal rfi cmdi code_injection ssti xxe ssrf ldapi xpath crlf " +
  "log4shell shellshock prototype_pollution file_upload scanner other"
).split(" ");

export class FieldsScorer implements Scorer {
  constructor(
    readonly ref: ModelRef,
    readonly threshold: number,
    private readonly network: Network,
    private readonly calibration: [logits: number[], scores: number[]],
  ) {}

  async score(request: Request, fields: Field[]): Promise<Scored> {
    const found = await this.read(fields);
    const entry = found.score < SCORE ? probe(request.path) : null;
    if (entry === null) return found;
    return { ...found, score: SCORE, category: "scanner", field: "path", probe: entry };
  }

  async without(_: Request, fields: Field[], index: number, texts: string[]): Promise<number[]> {
    const others = fields.filter((_, i) => i !== index).map(([, value]) => value);
    const floor = (await this.network.best(others))?.top ?? Number.NEGATIVE_INFINITY;
    const tops = await this.network.tops(texts);
    return tops.map((top) => this.calibrated(Math.max(top, floor)));
  }

  private async read(fields: Field[]): Promise<Scored> {
    const best = await this.network.best(fields.map(([, value]) => value));
    const classes = Array.from(best?.reading.outputs.subarray(1) ?? []);
    return {
      score: this.calibrated(best?.top ?? Number.NEGATIVE_INFINITY),
      category: CATEGORIES[highest(classes)] ?? null,
      field: fields[best?.index ?? -1]?.[0] ?? null,
      index: best?.index ?? -1,
      reading: best?.reading ?? null,
      probe: null,
    };
  }

  /** The probability that belongs to log-odds: linear between measured points. */
  private calibrated(logit: number): number {
    const [logits, scores] = this.calibration;
    const i = logits.findLastIndex((point) => point <= logit) + 1;
    const at = (list: number[], place: number): number => list[place] ?? 0;
    if (i === 0) return at(scores, 0);
    if (i === logits.length) return at(scores, i - 1);
    const share = (logit - at(logits, i - 1)) / (at(logits, i) - at(logits, i - 1));
    return at(scores, i - 1) + share * (at(scores, i) - at(scores, i - 1));
  }
}

/** Index of the first of the highest values; -1 for none. */
export function highest(values: number[]): number {
  let best = values.length ? 0 : -1;
  for (const [i, value] of values.entries()) if (value > (values[best] ?? 0)) best = i;
  return best;
}
