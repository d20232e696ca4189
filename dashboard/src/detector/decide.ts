/** From score to verdict: exceptions, threshold, mode (decide.py). */
import type { Request } from "./request";
import type { Scored } from "./scorer";

export interface Exception {
  path: string | null;
  field: string | null;
  category: string | null;
  expires: number | null;
}

/** What the owner of the site has set. A threshold of null means the model's own. */
export interface Policy {
  mode: "observe" | "block";
  threshold: number | null;
  thresholds: { pattern: string; threshold: number }[];
  exceptions: Exception[];
}

export interface Decision {
  action: "allow" | "flag" | "block";
  category: string | null;
  /** What decided, where it was not the score. */
  note: "exception" | null;
}

/** The threshold in force for a request. */
export function thresholdFor(request: Request, policy: Policy, own: number): number {
  const special = policy.thresholds.find(({ pattern }) => matches(pattern, request.path));
  return special?.threshold ?? policy.threshold ?? own;
}

/** The verdict on a request, given the model's opinion and the owner's policy. */
export function decide(
  request: Request,
  scored: Scored,
  policy: Policy,
  limit: number,
  now: number,
): Decision {
  if (scored.score < limit) return { action: "allow", category: null, note: null };
  const { category } = scored;
  if (policy.exceptions.some((rule) => covers(rule, request, scored, now))) {
    return { action: "allow", category, note: "exception" };
  }
  const action = policy.mode === "block" ? "block" : "flag";
  return { action, category: category ?? "other", note: null };
}

function covers(rule: Exception, request: Request, scored: Scored, now: number): boolean {
  if (rule.expires !== null && now >= rule.expires) return false;
  if (rule.path !== null && !matches(rule.path, request.path)) return false;
  if (rule.field !== null && rule.field !== scored.field) return false;
  return rule.category === null || rule.category === scored.category;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
