import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Comparison, Job, StoredModel } from "../api/types";
import { ME, MODEL, makeEvent, NOW } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import LearnPage from "./learn";

const at = (path: string) => `http://localhost/api/${path}`;
const OLD: StoredModel = {
  id: 1,
  ref: MODEL,
  state: "active",
  created: NOW - 9000,
  path: null,
  job: null,
  threshold: 0.8,
  report: null,
};
const NEW: StoredModel = {
  ...OLD,
  id: 2,
  ref: { ...MODEL, version: "1.0.0+1", hash: "ffeeddccbbaa" },
  state: "candidate",
  created: NOW,
  job: 7,
};
const COMPARISON: Comparison = {
  old: OLD,
  new: NEW,
  metrics: [{ name: "recall on stored attacks", old: 0.8, new: 0.8, better: null }],
  labels: 3,
  labels_right_old: 1,
  labels_right_new: 3,
  shadowed: 0,
  disagreements: [],
  refused: [],
};

function serve(models: StoredModel[], labelled = 3, jobs: Job[] = []) {
  server.use(
    http.get(at("models"), () => HttpResponse.json(models)),
    http.get(at("jobs"), () => HttpResponse.json(jobs)),
    http.get(at("queue"), () =>
      HttpResponse.json({
        items: [{ event: makeEvent(901), why: "near the threshold", value: 1 }],
        labelled,
        threats: labelled,
        not_threats: 0,
      }),
    ),
    http.get(at("models/:id/comparison"), () => HttpResponse.json(COMPARISON)),
    http.post(at("jobs/train"), () => HttpResponse.json({ id: 7, state: "queued" })),
    http.post(at("models/:id/promote"), () => HttpResponse.json({ ...NEW, state: "active" })),
  );
}

beforeEach(() => serve([OLD, NEW]));

it("asks for a label first and cannot retrain without one", async () => {
  serve([OLD], 0);
  show(<LearnPage />);

  const step = await screen.findByRole("listitem", { current: "step" });

  expect(within(step).getByText("1. Label")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Retrain" }).hasAttribute("disabled")).toBe(true);
});

it("labels from the queue and keeps the line in its place", async () => {
  const { user } = show(<LearnPage />);

  await user.click(await screen.findByRole("button", { name: "Not a threat" }));

  await screen.findByText("Marked as not a threat.");
  expect(changes[0]).toMatchObject({ path: "/api/events/901/label" });
  expect(screen.queryByRole("button", { name: "Not a threat" })).toBeNull();
  expect(screen.getByRole("button", { name: "Next ones" })).toBeTruthy();
});

it("retrains on the labels", async () => {
  serve([OLD]);
  const { user } = show(<LearnPage />);

  await user.click(await screen.findByRole("button", { name: "Retrain on 3 labels" }));

  await screen.findByText("Training has begun in the background.");
  expect(changes[0]).toMatchObject({ method: "POST", path: "/api/jobs/train" });
});

it("says why a retraining failed", async () => {
  const failed = { id: 7, state: "failed", error: "the disk is full", created: NOW, log: "" };
  serve([OLD], 3, [{ ...failed, person: "admin", started: null, ended: null } as Job]);
  show(<LearnPage />);

  expect(await screen.findByText("It failed: the disk is full")).toBeTruthy();
});

it("opens the comparison of a waiting model by itself and promotes it", async () => {
  const { user } = show(<LearnPage />);
  const panel = await screen.findByRole("region", { name: "New model against the one in force" });

  await user.click(await within(panel).findByRole("button", { name: "Promote" }));

  await screen.findByText("fields 1.0.0+1 is in force.");
  expect(changes[0]?.path).toBe("/api/models/2/promote");
});

it("gives the reasons when a promotion is refused, and does not offer it", async () => {
  const refused = ["recall on stored attacks went from 80.0% to 70.0%"];
  server.use(
    http.get(at("models/:id/comparison"), () => HttpResponse.json({ ...COMPARISON, refused })),
  );
  show(<LearnPage />);

  expect(await screen.findByText("Stored attacks: caught – 80.0% before, 70.0% now")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Promote" }).hasAttribute("disabled")).toBe(true);
});

it("shows a viewer the comparison and no way to change anything", async () => {
  show(<LearnPage />, { me: { ...ME, role: "viewer" } });
  await screen.findByText("Stored attacks: caught");

  expect(screen.queryByRole("button", { name: /Promote|Retrain|Is a threat/ })).toBeNull();
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<LearnPage />);
  await screen.findByText("Stored attacks: caught");

  expect(await barriers(container)).toEqual([]);
});
