import { expect, it } from "vitest";
import type { Job, StoredModel } from "../api/types";
import { figureName, nextStep, reasonText, waiting } from "./learning";

const model = (id: number, state: StoredModel["state"], labels = 0): StoredModel => ({
  id,
  ref: { name: "fields", version: `0.${id}`, hash: `hash${id}` },
  state,
  created: id * 1000,
  path: null,
  job: labels ? id : null,
  threshold: 0.8,
  report: labels ? { labels } : null,
});
const running = { state: "running" } as Job;

it("asks for a label while there is none", () => {
  expect(nextStep(0, undefined, [model(1, "active")])).toBe("label");
});

it("asks for a retraining once something is labelled, and while it runs", () => {
  expect(nextStep(2, undefined, [model(1, "active")])).toBe("retrain");
  expect(nextStep(0, running, [model(1, "active"), model(2, "candidate")])).toBe("retrain");
});

it("asks for a comparison when a newer model waits, in the shadow or not", () => {
  expect(nextStep(2, undefined, [model(1, "active"), model(2, "candidate")])).toBe("compare");
  expect(nextStep(2, undefined, [model(1, "active"), model(2, "shadow")])).toBe("compare");
});

it("asks for more labels when the model in force has learned from all of them", () => {
  expect(nextStep(2, undefined, [model(2, "active", 2)])).toBe("label");
  expect(nextStep(3, undefined, [model(2, "active", 2)])).toBe("retrain");
});

it("does not wait for models that were in force before or are older", () => {
  expect(waiting([model(3, "active"), model(2, "candidate"), model(4, "retired")])).toBeNull();
});

it("puts the server's figures and refusals into words, and leaves unknown ones as they are", () => {
  expect(figureName("recall on stored attacks")).toBe("Stored attacks: caught");
  expect(reasonText("recall on stored attacks went from 80.4% to 70.0%")).toBe(
    "Stored attacks: caught – 80.4% before, 70.0% now",
  );
  expect(reasonText("the disk is full")).toBe("the disk is full");
});
