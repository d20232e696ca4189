/** What the page and the detector's worker say to each other. */
import type { Question, Result } from "./check";
import type { ModelRef } from "./scorer";

export type ToWorker = Question & { id: number };

export type FromWorker =
  | { kind: "loading"; part: number }
  | { kind: "ready"; model: ModelRef; threshold: number }
  | { kind: "unable"; message: string }
  | { kind: "answer"; id: number; result: Result }
  | { kind: "refused"; id: number; message: string; unreadable: boolean };
