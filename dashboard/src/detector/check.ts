/** The whole way in the browser: pasted text -> request -> fields -> score -> verdict -> why. */
import { type Decision, decide, type Policy, thresholdFor } from "./decide";
import { explain, type Why } from "./explain";
import { extract, type Field } from "./fields";
import { parsePaste } from "./paste";
import type { Request } from "./request";
import type { ModelRef, Scored, Scorer } from "./scorer";

export interface Result extends Decision, Why {
  score: number;
  threshold: number;
  field: string | null;
  /** The entry of the list of probes that the path is, where that decided. */
  probe: string | null;
  model: ModelRef;
  /** The fields that were read, as bytes. */
  fields: Field[];
  request: Pick<Request, "method" | "path" | "client">;
  /** Milliseconds from the text to the score. */
  took: number;
}

export interface Question {
  text: string;
  policy: Policy;
  /** Find the reasons, too. */
  why: boolean;
}

/** The verdict on a pasted request. Throws RequestError where it is none. */
export async function check(scorer: Scorer, question: Question): Promise<Result> {
  const start = performance.now();
  const request = parsePaste(question.text);
  const fields = extract(request);
  const scored = await scorer.score(request, fields);
  const took = performance.now() - start;
  const threshold = thresholdFor(request, question.policy, scorer.threshold);
  return {
    ...decide(request, scored, question.policy, threshold, Date.now()),
    ...(await reasons(scorer, question, request, fields, scored, threshold)),
    score: scored.score,
    threshold,
    field: scored.field,
    probe: scored.probe,
    model: scorer.ref,
    fields,
    request: { method: request.method, path: request.path, client: request.client },
    took,
  };
}

async function reasons(
  scorer: Scorer,
  { why }: Question,
  request: Request,
  fields: Field[],
  scored: Scored,
  threshold: number,
): Promise<Why> {
  if (!why) return { reasons: [], counterfactual: null };
  return explain(scorer, request, fields, scored, threshold);
}
