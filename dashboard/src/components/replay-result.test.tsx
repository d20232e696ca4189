import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, it } from "vitest";
import { makeEvent, REPLAY } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { server } from "../test/server";
import { ReplayChanges, ReplayFigures } from "./replay-result";

const figure = (name: string) => screen.getByText(name).closest(".counter") as HTMLElement;
const DIFF = "http://localhost/api/replays/11/diff";

/** Two changes in two pages; none that makes a request malicious. */
beforeEach(() =>
  server.use(
    http.get(DIFF, ({ request }) => {
      const search = new URL(request.url).searchParams;
      if (search.get("direction") === "newly_flagged") {
        return HttpResponse.json({ items: [], next: null });
      }
      return search.has("cursor")
        ? HttpResponse.json({
            items: [{ event: makeEvent(800), before: "block", after: "flag" }],
            next: null,
          })
        : HttpResponse.json({
            items: [{ event: makeEvent(901), before: "flag", after: "allow" }],
            next: "more",
          });
    }),
  ),
);

it("gives the figures, and marks those that are bad news", () => {
  show(<ReplayFigures replay={REPLAY} />);

  expect(screen.getByText(/^120,000 requests from .*, replayed in 180 ms\.$/)).toBeTruthy();
  expect(figure("Malicious now").textContent).toContain("600");
  expect(figure("Malicious with these").textContent).toContain("593");
  expect(figure("Known attacks missed").classList.contains("bad")).toBe(true);
  expect(figure("Harmless, but stopped").classList.contains("bad")).toBe(false);
});

it.each([
  ["allow", "flag", "newly flagged"],
  ["allow", "block", "newly malicious: refused once blocking is armed"],
  ["flag", "block", "flagged so far: refused once blocking is armed"],
  ["flag", "allow", "no longer flagged"],
  ["block", "allow", "no longer blocked"],
  ["block", "flag", "only flagged, no longer blocked"],
  ["allow", "challenge", "allow → challenge"],
])("says what becomes of requests: %s to %s", async (before, after, words) => {
  show(<ReplayChanges replay={{ ...REPLAY, changes: [{ before, after, count: 1500 }] }} />);

  expect(await screen.findByText(`1,500 ${words}`)).toBeTruthy();
});

it("counts one request as one", () => {
  show(<ReplayChanges replay={{ ...REPLAY, changed: 1 }} />);

  expect(screen.getByRole("heading").textContent).toBe("1 request would change");
});

it("lists the requests that would change, page by page", async () => {
  const { user } = show(<ReplayChanges replay={REPLAY} />);
  const list = await screen.findByRole("list", { name: "Requests that would change" });
  const links = () =>
    within(list)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
  expect(links()).toEqual(["/events/901"]);

  await user.click(screen.getByRole("button", { name: "Show more" }));

  expect(await within(list).findByText("only flagged, no longer blocked")).toBeTruthy();
  expect(links()).toEqual(["/events/901", "/events/800"]);
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});

it("says of a direction that holds nothing only that, when others would change", async () => {
  const { user } = show(<ReplayChanges replay={REPLAY} />);
  await screen.findByRole("list", { name: "Requests that would change" });

  await user.click(screen.getByRole("radio", { name: "Newly malicious" }));

  expect(await screen.findByText("No request would be newly malicious")).toBeTruthy();
  expect(screen.queryByText("No request would change")).toBeNull();
});

it("says that nothing would change", async () => {
  server.use(http.get(DIFF, () => HttpResponse.json({ items: [], next: null })));
  show(<ReplayChanges replay={{ ...REPLAY, changed: 0, changes: [] }} />);

  expect(await screen.findByText("No request would change")).toBeTruthy();
});

it("has no barrier that axe can find", async () => {
  const { container } = show(
    <>
      <h2>Replay</h2>
      <ReplayFigures replay={REPLAY} />
      <ReplayChanges replay={REPLAY} />
    </>,
  );
  await screen.findByRole("list", { name: "Requests that would change" });

  expect(await barriers(container)).toEqual([]);
});
