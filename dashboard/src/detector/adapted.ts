/** A model with lessons: another model, corrected by what people labelled (model/adapted.py). */
import { toBytes } from "./bytes";
import { codes } from "./codes";
import type { Field } from "./fields";
import { highest } from "./fields-scorer";
import { eachGram } from "./grams";
import type { Request } from "./request";
import type { ModelRef, Scored, Scorer } from "./scorer";

const MASK = (1 << 17) - 1;
/** A vocabulary that knows every word. */
const WORDS = new Uint8Array(64).fill(255);
const LONGEST = 4096;
const FIELDS = 64;
const LEAST = 1e-6;

export class AdaptedScorer implements Scorer {
  constructor(
    readonly ref: ModelRef,
    readonly threshold: number,
    private readonly base: Scorer,
    private readonly lessons: Float32Array,
  ) {}

  async score(request: Request, fields: Field[]): Promise<Scored> {
    return this.corrected(fields, await this.base.score(request, fields));
  }

  async without(
    request: Request,
    fields: Field[],
    index: number,
    texts: string[],
  ): Promise<number[]> {
    const out: number[] = [];
    for (const text of texts) {
      const changed = fields.map((field, i): Field => (i === index ? [field[0], text] : field));
      out.push((await this.score(request, changed)).score);
    }
    return out;
  }

  private corrected(all: Field[], below: Scored): Scored {
    const fields = all.slice(0, FIELDS);
    if (!fields.length) return below;
    const changes = fields.map(([, value]) => this.change(value));
    const where = Math.max(
      0,
      fields.findIndex(([name]) => name === below.field),
    );
    const most = highest(changes);
    const up = Math.max(changes[most] ?? 0, 0);
    const total = Math.min(changes[where] ?? 0, 0) + up;
    if (total === 0) return below;
    const inside = Math.min(Math.max(below.score, LEAST), 1 - LEAST);
    const logit = Math.log(inside / (1 - inside)) + total;
    const score = 1 / (1 + Math.exp(-logit));
    const found = up > 0 ? { index: most, field: fields[most]?.[0] ?? null, reading: null } : {};
    return { ...below, score, ...found };
  }

  /** What a field's grams add to the log-odds. */
  private change(value: string): number {
    const grams = new Set<number>();
    const { code } = codes(toBytes(value.slice(0, LONGEST)));
    eachGram(code, WORDS, (hash) => grams.add(hash & MASK));
    let sum = 0;
    for (const gram of grams) sum += this.lessons[gram] ?? 0;
    return grams.size ? sum / Math.sqrt(grams.size) : 0;
  }
}
