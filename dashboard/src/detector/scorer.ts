/** What a model says of a request, before any policy (model/scorer.py). */
import type { Field } from "./fields";
import type { Reading } from "./network";
import type { Request } from "./request";

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
  /** Index of the field with the strongest evidence; -1 where none was read. */
  index: number;
  /** What the network said of that field. */
  reading: Reading | null;
  /** The entry of the list of probes that the path is, where that decided. */
  probe: string | null;
}

export interface Scorer {
  ref: ModelRef;
  threshold: number;
  /** The opinion on a request whose fields have been read. */
  score(request: Request, fields: Field[]): Promise<Scored>;
  /** The scores with each of these texts in the place of one field. */
  without(request: Request, fields: Field[], index: number, texts: string[]): Promise<number[]>;
}
