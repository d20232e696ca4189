import { fireEvent, screen } from "@testing-library/react";
import { delay, HttpResponse, http } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import type { Budget } from "../api/types";
import { barriers, show } from "../test/render";
import { server } from "../test/server";
import { BudgetPanel } from "./budget-panel";

const BUDGET: Budget = {
  per_day: 5,
  threshold: 0.9,
  false_alarms_per_day: 3.25,
  caught: 590,
  missed: 2,
  days: 7,
  events: 120_000,
  curve: [0, 0.5, 1].map((threshold) => ({
    threshold,
    false_alarms_per_day: 100 - 100 * threshold,
    flagged_per_day: 100,
    caught: 590,
    missed: 2,
  })),
};

/** What was asked, in order. */
const asked: string[] = [];

function serve(changes: Partial<Budget> = {}) {
  server.use(
    http.get("http://localhost/api/policy/budget", async ({ request }) => {
      const search = new URL(request.url).searchParams;
      asked.push(search.toString());
      const perDay = Number(search.get("per_day"));
      if (perDay === 8) await delay("infinite");
      return HttpResponse.json({ ...BUDGET, per_day: perDay, ...changes });
    }),
  );
}

beforeEach(() => {
  asked.length = 0;
  serve();
});

function panel(changes: Partial<Parameters<typeof BudgetPanel>[0]> = {}) {
  const onChoose = vi.fn();
  return {
    onChoose,
    ...show(
      <BudgetPanel
        initial={5}
        chosen={0.8}
        inForce={0.8}
        mayAct
        onChoose={onChoose}
        {...changes}
      />,
    ),
  };
}

const type = (perDay: string) =>
  fireEvent.change(screen.getByLabelText("At most"), { target: { value: perDay } });
const said = async () => (await screen.findByText(/That is a threshold of/)).textContent;

it("says what a budget means, in figures of the history", async () => {
  panel();

  expect(await said()).toBe(
    "That is a threshold of 0.90, laxer than the 0.80 in force: it flags less. On the last " +
      "7 days (120,000 requests) it would have flagged 3.3 harmless requests a day, caught 590 " +
      "known attacks and missed 2.",
  );
});

it.each([
  [0.95, "stricter than the 0.95 in force: it flags more"],
  [0.9, ", the one in force"],
])("compares with the threshold %s in force", async (inForce, words) => {
  panel({ inForce });

  expect(await said()).toContain(words);
});

it("counts requests without a label as harmless until that is switched off", async () => {
  const { user } = panel();
  await said();

  await user.click(screen.getByRole("checkbox"));
  await vi.waitFor(() => expect(asked).toHaveLength(2));

  expect(asked).toEqual([
    "per_day=5&days=30&unlabelled=true",
    "per_day=5&days=30&unlabelled=false",
  ]);
});

it("gives the threshold together with the budget that it was found for", async () => {
  const { user, onChoose } = panel();
  await said();
  type("7");
  await vi.waitFor(() => expect(asked).toHaveLength(2));

  await user.click(await screen.findByRole("button", { name: "Try threshold 0.90 on history" }));

  expect(onChoose).toHaveBeenCalledExactlyOnceWith(0.9, 7);
});

it("offers no threshold of an earlier budget while the new one is computed", async () => {
  const { user, onChoose } = panel();
  await said();
  type("8");
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  const button = screen.getByRole("button", { name: "Try threshold 0.90 on history" });

  await user.click(button);

  expect(button).toHaveProperty("disabled", true);
  expect(onChoose).not.toHaveBeenCalled();
});

it.each(["", "-3"])("takes %j for no false alarm at all", async (typed) => {
  panel();
  await said();

  type(typed);
  await vi.waitFor(() => expect(asked).toHaveLength(2));

  expect(asked[1]).toContain("per_day=0&");
});

it("warns that less than a day of history is a guess", async () => {
  serve({ days: 0.04 });
  panel();

  expect(await said()).toContain("On the last hour");
  expect(screen.getByText(/this is a rough guess/)).toBeTruthy();
});

it("lets a viewer look only", async () => {
  panel({ mayAct: false });
  await said();

  expect(screen.queryByRole("button")).toBeNull();
});

it("has no barrier that axe can find", async () => {
  const { container } = panel();
  await said();

  expect(await barriers(container)).toEqual([]);
});
