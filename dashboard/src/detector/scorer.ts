/** What a model says of fields, before any policy (model/scorer.py). */
import type { Field } from "./fields";
import type { Reading } from "./network";

/** Which model spoke; the hash is empty where the browser may not compute it. */
export interface ModelRef {
  name: string;
  version: string;
  hash: string;
}

export interface Scored {
  score: number;
  category: string | null;
  field: string | null;
  /** Index of the field with the strongest evidence; -1 where nothing was read. */
  index: number;
  /** What the network said of each field. */
  readings: Reading[];
}

export interface Scorer {
  ref: ModelRef;
  threshold: number;
  score(fields: Field[]): Promise<Scored>;
  /** The scores with each of these texts in the place of one field. */
  without(fields: Field[], index: number, texts: string[]): Promise<number[]>;
}
