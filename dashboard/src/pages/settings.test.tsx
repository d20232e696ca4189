import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { components } from "../api/schema";
import type { Setting, User } from "../api/types";
import { ME, NOW } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import SettingsPage from "./settings";

const at = (path: string) => `http://localhost/api/${path}`;
const USERS: User[] = [
  { id: 1, name: "admin", role: "operator", created: NOW, disabled: false, last_login: NOW },
  { id: 2, name: "eve", role: "viewer", created: NOW, disabled: false, last_login: null },
];
const TOKEN: components["schemas"]["Token"] = {
  id: 6,
  name: "grafana",
  role: "viewer",
  person: "admin",
  created: NOW,
  expires: null,
  last_used: null,
};
const SETTING: Setting = {
  name: "retention_days",
  type: "int",
  value: 30,
  default: 0,
  help: "Days that events are kept; 0 keeps them all.",
  changed: NOW,
  person: "admin",
};

const open = (tab: string, me = ME) => show(<SettingsPage />, { at: `/settings?tab=${tab}`, me });

it("offers a viewer neither accounts nor tokens, not even by the address bar", async () => {
  open("users", { ...ME, role: "viewer" });

  expect(screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent)).toEqual([
    "My account",
    "System",
    "Audit log",
  ]);
  expect(screen.getByText("a viewer", { exact: false })).toBeTruthy();
});

it("keeps the part that is open in the address bar", async () => {
  server.use(http.get(at("audit"), () => HttpResponse.json({ entries: [], next: null })));
  const { user } = show(<SettingsPage />, { at: "/settings" });

  await user.click(screen.getByRole("radio", { name: "Audit log" }));

  expect(await screen.findByText("Nobody has changed anything yet")).toBeTruthy();
  expect(window.location.search).toBe("?tab=audit");
});

it("changes the password and forgets what was typed", async () => {
  server.use(http.put(at("me/password"), () => HttpResponse.json({ done: true })));
  const { user } = open("account");

  await user.type(screen.getByLabelText("Password now"), "old and long enough");
  await user.type(screen.getByLabelText("New password"), "new and long enough");
  await user.click(screen.getByRole("button", { name: "Change the password" }));

  await screen.findByText("Your password is changed; your other sessions ended.");
  expect(changes).toMatchObject([
    {
      method: "PUT",
      path: "/api/me/password",
      body: { old: "old and long enough", new: "new and long enough" },
    },
  ]);
  expect(screen.getByLabelText("Password now")).toHaveProperty("value", "");
  expect(screen.getByLabelText("New password")).toHaveProperty("value", "");
});

it("keeps what was typed when the password is refused", async () => {
  server.use(
    http.put(at("me/password"), () =>
      HttpResponse.json({ detail: "that is not the password now" }, { status: 403 }),
    ),
  );
  const { user } = open("account");

  await user.type(screen.getByLabelText("Password now"), "wrong");
  await user.type(screen.getByLabelText("New password"), "new and long enough");
  await user.click(screen.getByRole("button", { name: "Change the password" }));

  expect(await screen.findByText("that is not the password now")).toBeTruthy();
  expect(screen.getByLabelText("New password")).toHaveProperty("value", "new and long enough");
});

it("shows the password of a new account this once", async () => {
  server.use(
    http.get(at("users"), () => HttpResponse.json(USERS)),
    http.post(at("users"), () =>
      HttpResponse.json({ user: { ...USERS[1], id: 3, name: "bob" }, password: "correct-horse" }),
    ),
  );
  const { user } = open("users");

  await user.type(await screen.findByLabelText("Name of the new account"), "bob");
  await user.click(screen.getByRole("button", { name: "Create account" }));

  expect(await screen.findByText("correct-horse")).toBeTruthy();
  expect(changes).toMatchObject([{ path: "/api/users", body: { name: "bob", role: "viewer" } }]);
});

it("changes the role of others, and leaves one's own alone", async () => {
  server.use(
    http.get(at("users"), () => HttpResponse.json(USERS)),
    http.patch(at("users/:id"), () => HttpResponse.json(USERS[1])),
  );
  const { user } = open("users");
  const own = (await screen.findByText("admin")).closest("li") as HTMLElement;
  expect(within(own).queryByRole("button")).toBeNull();

  await user.click(screen.getByRole("button", { name: "Make operator" }));
  await screen.findByText("Account eve is changed.");
  await user.click(screen.getByRole("button", { name: "Disable" }));

  await screen.findAllByText("Account eve is changed.");
  expect(changes.map(({ path, body }) => [path, body])).toEqual([
    ["/api/users/2", { role: "operator" }],
    ["/api/users/2", { disabled: true }],
  ]);
});

it("shows a new token this once, and revokes one", async () => {
  server.use(
    http.get(at("tokens"), () => HttpResponse.json([TOKEN])),
    http.post(at("tokens"), () =>
      HttpResponse.json({ token: { ...TOKEN, id: 7, name: "ci" }, secret: "sai_0123" }),
    ),
    http.delete(at("tokens/:id"), () => HttpResponse.json({ done: true })),
  );
  const { user } = open("tokens");

  await user.type(await screen.findByLabelText("Name of the new token"), "ci");
  await user.selectOptions(screen.getByLabelText("How long it is valid"), "7 days");
  await user.click(screen.getByRole("button", { name: "Create token" }));
  expect(await screen.findByText("sai_0123")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Revoke" }));

  await screen.findByText("The token is revoked.");
  expect(changes.map(({ method, path, body }) => [method, path, body])).toEqual([
    ["POST", "/api/tokens", { name: "ci", role: "viewer", days: 7 }],
    ["DELETE", "/api/tokens/6", null],
  ]);
});

it("changes a setting as a number, and back", async () => {
  server.use(
    http.get(at("settings"), () => HttpResponse.json([SETTING])),
    http.put(at("settings/:name"), () => HttpResponse.json(SETTING)),
  );
  const { user } = open("system");
  const value = await screen.findByLabelText("retention_days");
  expect(screen.getByRole("button", { name: "Change" })).toHaveProperty("disabled", true);

  await user.clear(value);
  await user.type(value, "90");
  await user.click(screen.getByRole("button", { name: "Change" }));
  await user.click(await screen.findByRole("button", { name: "Undo" }));

  await screen.findByText("Undone.");
  expect(changes.map(({ path, body }) => [path, body])).toEqual([
    ["/api/settings/retention_days", { value: 90 }],
    ["/api/settings/retention_days", { value: 30 }],
  ]);
});

it("does not take an emptied number for zero", async () => {
  server.use(http.get(at("settings"), () => HttpResponse.json([SETTING])));
  const { user } = open("system");

  await user.clear(await screen.findByLabelText("retention_days"));

  expect(screen.getByRole("button", { name: "Change" })).toHaveProperty("disabled", true);
});

it("leads to the licences of what the pages contain", async () => {
  server.use(http.get(at("settings"), () => HttpResponse.json([])));
  open("system");

  expect(screen.getByRole("link", { name: "Licences of third parties" }).getAttribute("href")).toBe(
    "/third-party-notices.txt",
  );
});

it("empties a text", async () => {
  const text = { ...SETTING, name: "dashboard_url", type: "str", value: "https://a.example" };
  server.use(
    http.get(at("settings"), () => HttpResponse.json([text])),
    http.put(at("settings/:name"), () => HttpResponse.json(text)),
  );
  const { user } = open("system");

  await user.clear(await screen.findByLabelText("dashboard_url"));
  await user.click(screen.getByRole("button", { name: "Change" }));

  await screen.findByText("dashboard_url is changed.");
  expect(changes[0]?.body).toEqual({ value: "" });
});

it("shows a viewer the settings and no way to change them", async () => {
  server.use(http.get(at("settings"), () => HttpResponse.json([SETTING])));
  open("system", { ...ME, role: "viewer" });

  expect(await screen.findByLabelText("retention_days")).toHaveProperty("disabled", true);
  expect(screen.queryByRole("button", { name: "Change" })).toBeNull();
});

it("lists who did what, as text, and earlier entries on demand", async () => {
  const entry = {
    id: 2,
    time: NOW,
    person: "<b>eve</b>",
    action: "block",
    object: "address 192.0.2.1",
    detail: { seconds: 900, reason: null, scope: { path: "/a" } },
  };
  server.use(
    http.get(at("audit"), ({ request }) =>
      new URL(request.url).searchParams.has("cursor")
        ? HttpResponse.json({ entries: [{ ...entry, id: 1, object: "the first" }], next: null })
        : HttpResponse.json({ entries: [entry], next: "1" }),
    ),
  );
  const { container, user } = open("audit");

  expect(await screen.findByText('seconds: 900, scope: {"path":"/a"}')).toBeTruthy();
  expect(container.querySelector("td b")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show earlier ones" }));

  expect(await screen.findByText("the first")).toBeTruthy();
});

it.each([
  "account",
  "users",
  "tokens",
  "system",
  "audit",
])("has no barrier that axe can find: %s", async (tab) => {
  server.use(
    http.get(at("users"), () => HttpResponse.json(USERS)),
    http.get(at("tokens"), () => HttpResponse.json([TOKEN])),
    http.get(at("settings"), () => HttpResponse.json([SETTING])),
    http.get(at("audit"), () => HttpResponse.json({ entries: [], next: null })),
  );
  const { container } = open(tab);
  await screen.findByText(
    { account: "Change the password", users: "eve", tokens: "grafana" }[tab] ??
      { system: "retention_days", audit: "Nobody has changed anything yet" }[tab] ??
      tab,
  );

  expect(await barriers(container)).toEqual([]);
});
