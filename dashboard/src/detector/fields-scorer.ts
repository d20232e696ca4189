/** A request's score is that of its worst field (model/fields.py). */
import type { Field } from "./fields";
import type { Network } from "./network";
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

  async score(fields: Field[]): Promise<Scored> {
    const readings = await this.network.read(fields.map(([, value]) => value));
    const tops = readings.map(({ outputs }) => outputs[0] ?? Number.NEGATIVE_INFINITY);
    const index = highest(tops);
    const top = tops[index] ?? Number.NEGATIVE_INFINITY;
    const classes = Array.from(readings[index]?.outputs.subarray(1) ?? []);
    return {
      score: this.calibrated(top),
      category: classes.length ? (CATEGORIES[highest(classes)] ?? null) : null,
      field: fields[index]?.[0] ?? null,
      index,
      readings,
    };
  }

  async without(fields: Field[], index: number, texts: string[]): Promise<number[]> {
    const others = fields.filter((_, i) => i !== index).map(([, value]) => value);
    const floor = Math.max(
      ...(await this.network.read(others)).map(({ outputs }) => outputs[0] ?? 0),
    );
    const found = await this.network.read(texts);
    return found.map(({ outputs }) => this.calibrated(Math.max(outputs[0] ?? 0, floor)));
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
  return values.reduce(
    (best, value, i) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? i : best),
    values.length ? 0 : -1,
  );
}
