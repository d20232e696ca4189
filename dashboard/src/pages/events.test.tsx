import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import { EventsPage } from "./events";

const table = () => screen.findByRole("table", { name: "Requests" });

/** What the list was asked for last. */
function asked(): { last: string } {
  const seen = { last: "" };
  server.use(
    http.get("http://localhost/api/events", ({ request }) => {
      seen.last = new URL(request.url).search;
      return undefined;
    }),
  );
  return seen;
}

it("asks the server for exactly what the address bar says", async () => {
  const seen = asked();

  show(<EventsPage />, { at: "/events?category=-xss&client=203.0.113.9&score_min=0.5" });
  await table();

  expect(seen.last).toBe("?score_min=0.5&category=-xss&client=203.0.113.9&limit=200");
});

it("adds terms, turns them around and drops them, all in the address bar", async () => {
  const { user } = show(<EventsPage />, { at: "/events" });
  await table();

  await user.selectOptions(screen.getByLabelText("What to filter by"), "client");
  await user.type(screen.getByLabelText("Value"), "203.0.113.9{Enter}");
  expect(window.location.search).toBe("?client=203.0.113.9");
  await user.click(screen.getByRole("button", { name: /switch to is not/ }));
  expect(window.location.search).toBe("?client=-203.0.113.9");
  await user.click(screen.getByRole("button", { name: "Remove Address 203.0.113.9" }));

  expect(window.location.search).toBe("");
});

it("reads !text as text that must not be there", async () => {
  const { user } = show(<EventsPage />, { at: "/events" });

  await user.type(await screen.findByLabelText("Value"), "!robots{Enter}");

  expect(window.location.search).toBe("?text=-robots");
});

it("walks and labels by keyboard and opens with Enter", async () => {
  const { user } = show(<EventsPage />, { at: "/events" });
  await table();

  await user.keyboard("jjk");
  await user.keyboard("j");
  await user.keyboard("n");
  await screen.findByText("Marked as not a threat.");
  await user.keyboard("{Enter}");

  expect(changes[0]?.path).toBe("/api/events/998/label");
  expect(window.location.pathname).toBe("/events/998");
});

it("offers exactly the filtered events as files", async () => {
  show(<EventsPage />, { at: "/events?category=sqli&group=none" });

  const link = await screen.findByRole("link", { name: "CSV" });

  expect(link.getAttribute("href")).toBe("/api/events/export?category=sqli&format=csv");
});

it("groups alerts of one campaign into one line that opens", async () => {
  const { user } = show(<EventsPage />, { at: "/events?group=campaign" });

  const line = await screen.findByRole("button", { name: /SQL injection.*42 requests/ });
  await user.click(line);

  const inside = await screen.findByRole("list", { name: "Requests of this campaign" });
  expect(within(inside).getAllByRole("listitem").length).toBeGreaterThan(0);
});

it("says how to widen a filter that finds nothing", async () => {
  server.use(
    http.get("http://localhost/api/events", () =>
      HttpResponse.json({ events: [], next: null, searched: null }),
    ),
  );
  show(<EventsPage />, { at: "/events?text=nothing" });

  expect(await screen.findByText("No request matches this filter")).toBeTruthy();
});

it("says how far back was searched, and goes on when asked", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get("http://localhost/api/events", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("cursor"));
      const more = asked.length === 1;
      return HttpResponse.json({
        events: [],
        next: more ? "1700000000000.7" : null,
        searched: more ? 1_700_000_000_000 : null,
      });
    }),
    http.get("http://localhost/api/events/count", () =>
      HttpResponse.json({ total: 0, flagged: 0, blocked: 0, exact: false }),
    ),
  );
  const { user } = show(<EventsPage />, { at: "/events?text=zz" });

  expect(await screen.findByText(/Nothing found back to/)).toBeTruthy();
  expect(await screen.findByText(/at least/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Search further back" }));

  expect(await screen.findByText("No request matches this filter")).toBeTruthy();
  expect(asked).toEqual([null, "1700000000000.7"]);
});

it("saves a view under a name", async () => {
  server.use(
    http.post("http://localhost/api/views", async ({ request }) =>
      HttpResponse.json({
        id: 1,
        person: "admin",
        created: 0,
        ...((await request.json()) as object),
      }),
    ),
  );
  const { user } = show(<EventsPage />, { at: "/events?category=sqli" });
  await table();

  await user.click(screen.getByRole("button", { name: "Save view" }));
  await user.type(await screen.findByLabelText("Name"), "Only SQL");
  await user.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("View “Only SQL” saved.")).toBeTruthy();
  await waitFor(() =>
    expect(changes[0]?.body).toEqual({ name: "Only SQL", query: "category=sqli" }),
  );
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<EventsPage />, { at: "/events?category=sqli&client=a" });
  await table();

  expect(await barriers(container)).toEqual([]);
});
