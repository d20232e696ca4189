import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { ExceptionEntry } from "../api/types";
import { ME, NOW } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import ExceptionsPage from "./exceptions";

const at = (path: string) => `http://localhost/api/${path}`;
const ENTRY: ExceptionEntry = {
  id: 2,
  path: "/search",
  field: "query:q",
  category: "sqli",
  reason: "our editors write <i>SQL</i>",
  person: "admin",
  created: NOW,
  expires: Date.now() + 3 * 86_400_000,
  active: true,
  undone: null,
  event: 900,
};
const ENDED: ExceptionEntry = {
  ...ENTRY,
  id: 1,
  path: null,
  field: null,
  category: null,
  reason: null,
  active: false,
  undone: NOW,
  event: null,
};

function serve(entries: ExceptionEntry[]) {
  server.use(
    http.get(at("exceptions"), () => HttpResponse.json(entries)),
    http.delete(at("exceptions/:id"), () => HttpResponse.json({ ...ENTRY, active: false })),
  );
}

beforeEach(() => serve([ENTRY, ENDED]));

const rows = async (panel: string) =>
  within(await screen.findByRole("region", { name: panel }))
    .getAllByRole("row")
    .slice(1);

it("names path, field, category, reason, event and end of what is let pass", async () => {
  const { container } = show(<ExceptionsPage />);
  await screen.findByRole("button", { name: "End now" });

  const [row] = await rows("In force");

  expect(within(row as HTMLElement).getAllByRole("cell")[0]?.textContent).toBe("/search");
  expect(row?.textContent).toContain("SQL injection");
  expect(row?.textContent).toContain("our editors write <i>SQL</i>");
  expect(row?.textContent).toContain("in 2 days");
  expect(container.querySelector("td i")).toBeNull();
  expect(screen.getByRole("link", { name: "event" }).getAttribute("href")).toBe("/events/900");
});

it("says any where an exception is not limited, and never where it does not end", async () => {
  serve([{ ...ENTRY, path: null, field: null, category: null, expires: null }]);
  show(<ExceptionsPage />);
  await screen.findByRole("button", { name: "End now" });

  const [row] = await rows("In force");

  expect(within(row as HTMLElement).getAllByText("any")).toHaveLength(3);
  expect(within(row as HTMLElement).getByText("never")).toBeTruthy();
});

it("keeps those that ended apart, without a button", async () => {
  show(<ExceptionsPage />);
  await screen.findByRole("button", { name: "End now" });

  const ended = await rows("Ended");

  expect(ended).toHaveLength(1);
  expect(within(ended[0] as HTMLElement).queryByRole("button")).toBeNull();
});

it("ends an exception and says so", async () => {
  const { user } = show(<ExceptionsPage />);

  await user.click(await screen.findByRole("button", { name: "End now" }));

  await screen.findByText("The exception is gone.");
  expect(changes).toMatchObject([{ method: "DELETE", path: "/api/exceptions/2" }]);
});

it("says where exceptions come from when there is none", async () => {
  serve([]);
  show(<ExceptionsPage />);

  expect(await screen.findByText("There is no exception")).toBeTruthy();
  expect(screen.getByText("None has ended yet")).toBeTruthy();
});

it("lets a viewer end nothing", async () => {
  show(<ExceptionsPage />, { me: { ...ME, role: "viewer" } });

  await screen.findByRole("link", { name: "event" });

  expect(await rows("In force")).toHaveLength(1);
  expect(screen.queryByRole("button")).toBeNull();
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<ExceptionsPage />);
  await screen.findByRole("button", { name: "End now" });

  expect(await barriers(container)).toEqual([]);
});
