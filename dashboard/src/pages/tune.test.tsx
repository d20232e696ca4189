import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { POLICY } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import TunePage from "./tune";

it("offers nothing to put in force before it was replayed", async () => {
  show(<TunePage />);

  await screen.findByText("Nothing is in force before you have seen it");

  expect(screen.queryByRole("button", { name: /arm blocking/i })).toBeNull();
});

it("goes from a budget over a replay to an armed block mode", async () => {
  const { user } = show(<TunePage />);

  await user.click(await screen.findByRole("button", { name: "Try threshold 0.90 on history" }));
  expect(await screen.findByText("Known attacks missed")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Use and arm blocking/ }));
  await screen.findByText("Blocking is armed: malicious requests are refused.");

  expect(changes.map((change) => [change.method, change.path])).toEqual([
    ["POST", "/api/replays"],
    ["PUT", "/api/policy"],
    ["PUT", "/api/policy/mode"],
  ]);
  expect(changes[0]?.body).toEqual({ threshold: 0.9, thresholds: [], mode: "block", days: 7 });
  expect(changes[1]?.body).toEqual({
    threshold: 0.9,
    thresholds: [],
    budget_per_day: 5,
    replay: 11,
  });
  expect(changes[2]?.body).toEqual({ mode: "block", replay: 11 });
});

it("forgets the replay when the draft changes, so that nothing unseen gets in force", async () => {
  const { user } = show(<TunePage />);
  await user.click(await screen.findByRole("button", { name: "Try threshold 0.90 on history" }));
  await screen.findByText("Known attacks missed");

  await user.click(screen.getByRole("button", { name: /Take the model's own/ }));

  expect(screen.queryByText("Known attacks missed")).toBeNull();
});

it("leads back from blocking to observing without a replay", async () => {
  server.use(
    http.get("http://localhost/api/policy", () =>
      HttpResponse.json({ ...POLICY, mode: "block", armed_replay: 11 }),
    ),
  );
  const { user } = show(<TunePage />);

  await user.click(await screen.findByRole("button", { name: /Back to observing/ }));

  await screen.findByText("Observing: nothing is blocked by score.");
  expect(changes[0]?.body).toEqual({ mode: "observe", replay: 11 });
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<TunePage />);
  await screen.findByRole("button", { name: "Try threshold 0.90 on history" });

  expect(await barriers(container)).toEqual([]);
});
