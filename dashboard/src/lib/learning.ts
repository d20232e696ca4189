/** Where one stands on the way from a label to a better model. */
import type { Job, StoredModel } from "../api/types";

export type Step = "label" | "retrain" | "compare";

export const busy = (job: Job | undefined): boolean =>
  job?.state === "running" || job?.state === "queued";

/** The newest model that was learned and is not in force yet; a model that once was is none. */
export function waiting(models: StoredModel[]): StoredModel | null {
  const active = models.find((model) => model.state === "active");
  const open = models.filter((model) => model.state === "candidate" || model.state === "shadow");
  return (
    open
      .filter((model) => model.created >= (active?.created ?? 0))
      .sort((a, b) => b.id - a.id)[0] ?? null
  );
}

/** How many labels the model in force has learned from. */
export function learned(models: StoredModel[]): number {
  const labels = models.find((model) => model.state === "active")?.report?.labels;
  return typeof labels === "number" ? labels : 0;
}

/** What to do next: more labels, when all that there are were learned from. */
export function nextStep(labelled: number, job: Job | undefined, models: StoredModel[]): Step {
  if (busy(job)) return "retrain";
  if (waiting(models)) return "compare";
  return labelled <= learned(models) ? "label" : "retrain";
}

const FIGURES: Record<string, string> = {
  "recall on your threats": "Your threats: caught",
  "false positives on your labels": "Your “not a threat”: flagged",
  "recall on stored attacks": "Stored attacks: caught",
  "recall on mutated attacks": "The same attacks in disguise: caught",
  "flagged of normal traffic": "Stored normal requests: flagged",
  "recall on held-out data": "Invented attacks: caught",
  "false positive rate on held-out data": "Invented harmless requests: flagged",
  "accuracy on held-out data": "Invented requests: answered rightly",
};

/** The server's name of a figure, in words. */
export const figureName = (name: string): string => FIGURES[name] ?? name;

/** The server's reason for a refusal, in the words of the table. */
export function reasonText(reason: string): string {
  const name = Object.keys(FIGURES).find((one) => reason.startsWith(one));
  const change = name && / went from (\S+) to (\S+)$/.exec(reason);
  return change ? `${figureName(name)} – ${change[1]} before, ${change[2]} now` : reason;
}
