import { act, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import FakePlot from "../test/fake-plot";
import { HOSTILE_EVENT, makeEvent } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { server } from "../test/server";
import { FakeEventSource } from "../test/setup";
import { OverviewPage } from "./overview";

const list = () => screen.findByRole("list", { name: /Flagged requests, newest first/ });
const send = (event: unknown) => act(() => FakeEventSource.last?.send("event", event));

it("shows figures, shares and the latest flagged requests", async () => {
  show(<OverviewPage />);

  expect((await screen.findByText("6,000")).tagName).toBe("DD");
  expect(screen.getByText("10 % of all")).toBeTruthy();
  expect(within(await list()).getAllByRole("listitem")).toHaveLength(30);
  expect(
    screen.getByRole("link", { name: "203.0.113.9 NL (blocked)" }).getAttribute("href"),
  ).toMatch(/^\/events\?start=\d+&end=\d+&client=203\.0\.113\.9$/);
});

it("puts a flagged request on top as soon as the server tells of it", async () => {
  show(<OverviewPage />);
  const rows = await list();

  send(makeEvent(2000));

  await waitFor(() =>
    expect(within(rows).getAllByRole("link")[0]?.getAttribute("href")).toBe("/events/2000"),
  );
});

it("holds new requests back behind a bar while the list is read", async () => {
  const { user } = show(<OverviewPage />);
  const rows = await list();
  const first = within(rows).getAllByRole("link")[0];
  act(() => first?.focus());

  send(makeEvent(2001));
  send(makeEvent(2002));

  const bar = await screen.findByRole("button", { name: "2 new" });
  expect(within(rows).getAllByRole("link")[0]).toBe(first);
  await user.click(bar);
  expect(within(rows).getAllByRole("link")[0]?.getAttribute("href")).toBe("/events/2002");
});

it("shows hostile requests as text, with invisible characters spelled out", async () => {
  const { container } = show(<OverviewPage />);
  const rows = await list();

  send({ ...HOSTILE_EVENT, id: 3000 });

  await waitFor(() => expect(rows.textContent).toContain("<img src=x onerror="));
  expect(rows.textContent).toContain("RLOgpj.exeNUL");
  expect(container.querySelector("img, script")).toBeNull();
});

it("zooms into the whole bars that were drawn over in the chart, by the address bar", async () => {
  show(<OverviewPage />);
  await screen.findByText("6,000");
  const u = {
    select: { left: 0, width: 50 },
    posToVal: (x: number) => 1000 + x,
    setSelect: () => undefined,
  };

  act(() => FakePlot.last?.options.hooks?.setSelect?.[0]?.(u));

  await waitFor(() => expect(window.location.search).toBe("?start=960000&end=1080000"));
});

it("says what failed and offers to try again", async () => {
  server.use(
    http.get("http://localhost/api/overview", () =>
      HttpResponse.json({ detail: "the store is busy; try again" }, { status: 503 }),
    ),
  );
  show(<OverviewPage />);

  const alerts = await screen.findAllByRole("alert");

  expect(alerts[0]?.textContent).toContain("the store is busy");
  expect(screen.getAllByRole("button", { name: "Try again" }).length).toBeGreaterThan(0);
});

it("explains an empty list", async () => {
  server.use(
    http.get("http://localhost/api/events", () => HttpResponse.json({ events: [], next: null })),
  );
  show(<OverviewPage />);

  expect(await screen.findByText("Nothing malicious so far")).toBeTruthy();
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<OverviewPage />);
  await list();
  await screen.findByText("6,000");

  expect(await barriers(container)).toEqual([]);
});
