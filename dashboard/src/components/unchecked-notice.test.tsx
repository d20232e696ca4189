import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { Status } from "../api/types";
import { OverviewPage } from "../pages/overview";
import { STATUS } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { server } from "../test/server";
import { UncheckedNotice } from "./unchecked-notice";

const notice = (changes: Partial<Status>) =>
  show(<UncheckedNotice status={{ ...STATUS, ...changes }} />);

it("is silent while every request was judged", () => {
  notice({ unchecked: 0 });

  expect(screen.queryByRole("region", { name: "Unchecked requests" })).toBeNull();
});

it("says how many passed, when the last one did, and why", () => {
  notice({ unchecked: 1204, unchecked_late: 1200, unchecked_last: Date.now() - 125_000 });

  const box = within(screen.getByRole("region", { name: "Unchecked requests" }));

  expect(
    box.getByText(
      "1,204 requests passed without a verdict since the start, the last one 2 minutes ago",
    ),
  ).toBeTruthy();
  expect(box.getByText(/For 1,200 the verdict came too late/)).toBeTruthy();
  expect(box.getByText(/For 4 the detector failed/)).toBeTruthy();
});

it.each([
  [{ unchecked: 1, unchecked_late: 1 }, /too late/, /detector failed/],
  [{ unchecked: 1, unchecked_late: 0 }, /detector failed/, /too late/],
])("advises only on what happened: %o", (changes, said, unsaid) => {
  notice({ ...changes, unchecked_last: null });

  expect(screen.getByText("1 request passed without a verdict since the start")).toBeTruthy();
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.queryByText(unsaid)).toBeNull();
});

it("stands on the overview as soon as the server counts one", async () => {
  server.use(
    http.get("http://localhost/api/status", () =>
      HttpResponse.json({ ...STATUS, unchecked: 7, unchecked_late: 7 }),
    ),
  );
  show(<OverviewPage />);

  const box = await screen.findByRole("region", { name: "Unchecked requests" });

  expect(within(box).getByRole("link").getAttribute("href")).toBe("/events?action=malicious");
});

it("has no barrier that axe can find", async () => {
  const { container } = notice({ unchecked: 9, unchecked_late: 4, unchecked_last: Date.now() });

  expect(await barriers(container)).toEqual([]);
});
