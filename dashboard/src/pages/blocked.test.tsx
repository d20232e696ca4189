import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { Decision } from "../api/types";
import { DECISION, ME } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import BlockedPage from "./blocked";

const at = (path: string) => `http://localhost/api/${path}`;
const LIFTED: Decision = {
  ...DECISION,
  id: 4,
  kind: "range",
  value: "198.51.100.0/24",
  active: false,
  undone: DECISION.created + 1000,
  undone_by: "mallory",
};
const EXPIRED: Decision = { ...DECISION, id: 3, value: "192.0.2.77", active: false };

const serve = (decisions: Decision[]) =>
  server.use(http.get(at("decisions"), () => HttpResponse.json(decisions)));

const panel = (name: string) => screen.findByRole("region", { name });

it("tells those that are blocked now from those that were", async () => {
  serve([DECISION, LIFTED, EXPIRED]);
  show(<BlockedPage />);
  await screen.findByRole("button", { name: "Lift" });

  const now = within(await panel("Blocked now")).getAllByRole("row");
  const earlier = within(await panel("Earlier blocks")).getAllByRole("row");

  expect(now).toHaveLength(2);
  expect(now[1]?.textContent).toContain("203.0.113.20");
  expect(earlier[1]?.textContent).toContain("lifted by mallory");
  expect(earlier[2]?.textContent).toContain("expired");
});

it("names the kind of a block that is more than one address", async () => {
  serve([{ ...LIFTED, active: true }]);
  show(<BlockedPage />);

  expect((await screen.findByText("range")).closest("td")?.textContent).toContain(
    "198.51.100.0/24",
  );
});

it("lifts a block and says so", async () => {
  const { user } = show(<BlockedPage />);

  await user.click(await screen.findByRole("button", { name: "Lift" }));

  await screen.findByText("203.0.113.20 is no longer blocked.");
  expect(changes).toMatchObject([{ method: "DELETE", path: "/api/decisions/5" }]);
});

it("explains the empty lists", async () => {
  serve([]);
  show(<BlockedPage />);

  expect(await screen.findByText("Nobody is blocked")).toBeTruthy();
  expect(screen.getByText("No block has ended yet")).toBeTruthy();
});

it("says that only the newest of many earlier blocks are shown", async () => {
  serve(Array.from({ length: 120 }, (_, i) => ({ ...EXPIRED, id: 1000 - i })));
  show(<BlockedPage />);

  const earlier = await panel("Earlier blocks");

  expect(await within(earlier).findByText(/newest 100 of 120/)).toBeTruthy();
  expect(within(earlier).getAllByRole("row")).toHaveLength(101);
});

it("shows one's own address as always allowed, without a way to remove it", async () => {
  show(<BlockedPage />);

  const line = (await screen.findByText("127.0.0.1")).closest("li") as HTMLElement;

  expect(within(line).getByText("your own address")).toBeTruthy();
  expect(within(line).queryByRole("button", { name: "Remove" })).toBeNull();
});

it("allows an address, and takes it off the list again", async () => {
  const entry = {
    id: 8,
    network: "192.0.2.0/24",
    reason: "office",
    person: "admin",
    created: 0,
    own: false,
  };
  server.use(
    http.get(at("allow"), () => HttpResponse.json([entry])),
    http.post(at("allow"), () => HttpResponse.json(entry)),
    http.delete(at("allow/:id"), () => HttpResponse.json({ done: true })),
  );
  const { user } = show(<BlockedPage />);
  const typed = await screen.findByLabelText("Address or network to allow");

  await user.type(typed, " 192.0.2.0/24 ");
  await user.type(screen.getByLabelText("Reason"), "office");
  await user.click(screen.getByRole("button", { name: "Allow" }));
  await screen.findByText("192.0.2.0/24 is always allowed.");
  await waitFor(() => expect(typed.getAttribute("value")).toBe(""));
  await user.click(screen.getByRole("button", { name: "Remove" }));

  await screen.findByText("192.0.2.0/24 is no longer on the allow-list.");
  expect(changes.map(({ method, path, body }) => [method, path, body])).toEqual([
    ["POST", "/api/allow", { network: "192.0.2.0/24", reason: "office" }],
    ["DELETE", "/api/allow/8", null],
  ]);
});

it("lets a viewer read everything and change nothing", async () => {
  show(<BlockedPage />, { me: { ...ME, role: "viewer" } });
  await screen.findByText("203.0.113.20");
  await screen.findByText("127.0.0.1");

  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});

it("has no barrier that axe can find", async () => {
  serve([DECISION, LIFTED, EXPIRED]);
  const { container } = show(<BlockedPage />);
  await screen.findByRole("button", { name: "Lift" });
  await screen.findByText("127.0.0.1");

  expect(await barriers(container)).toEqual([]);
});
