import { screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, it } from "vitest";
import type { Channel, Delivery } from "../api/types";
import { ME, NOW } from "../test/fixtures";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import NotificationsPage from "./notifications";

const at = (path: string) => `http://localhost/api/${path}`;
const CHANNEL: Channel = {
  id: 4,
  settings: {
    kind: "webhook",
    name: "on call",
    enabled: true,
    target: "https://hooks.example.com/x",
    format: "ocsf",
    min_score: 0.9,
    categories: ["sqli"],
    group_seconds: 60,
    per_hour: 30,
    quiet: null,
    starttls: true,
  },
  created: NOW,
  has_secret: true,
  last_delivery: null,
  failing: false,
};
const DELIVERY: Delivery = {
  id: 9,
  channel: 4,
  channel_name: "on call",
  time: NOW,
  state: "failed",
  summary: "42 x SQL injection from <b>203.0.113.9</b>",
  events: [900],
  attempts: 3,
  error: "the server answered 503",
  next_attempt: null,
};

function serve(channels: Channel[], deliveries: Delivery[] = [DELIVERY]) {
  server.use(
    http.get(at("channels"), () => HttpResponse.json(channels)),
    http.get(at("deliveries"), () => HttpResponse.json({ deliveries, next: null })),
    http.post(at("channels"), () => HttpResponse.json(CHANNEL)),
    http.put(at("channels/:id"), () => HttpResponse.json(CHANNEL)),
    http.delete(at("channels/:id"), () => HttpResponse.json({ done: true })),
  );
}

beforeEach(() => serve([CHANNEL]));

it("says that nobody is notified, and how to change that", async () => {
  serve([], []);
  show(<NotificationsPage />);

  expect(await screen.findByText("Nobody is notified yet")).toBeTruthy();
  expect(await screen.findByText("Nothing was sent yet")).toBeTruthy();
});

it("marks a channel that is switched off or fails", async () => {
  const settings = { ...CHANNEL.settings, name: "night", enabled: false };
  serve([CHANNEL, { ...CHANNEL, id: 5, settings, failing: true }]);
  show(<NotificationsPage />);

  const line = (await screen.findByText("night")).closest("li") as HTMLElement;

  expect(within(line).getByText("switched off")).toBeTruthy();
  expect(within(line).getByText("failing")).toBeTruthy();
  expect(screen.getAllByText("failing")).toHaveLength(1);
});

it("logs what was sent, as text, with the error and the event", async () => {
  const { container } = show(<NotificationsPage />);

  const row = await screen.findByRole("row", { name: /503/ });

  expect(row.textContent).toContain("42 x SQL injection from <b>203.0.113.9</b>");
  expect(container.querySelector("td b")).toBeNull();
  expect(within(row).getByRole("link", { name: "event" }).getAttribute("href")).toBe("/events/900");
  expect(within(row).getByText("3")).toBeTruthy();
});

it("shows earlier deliveries on demand", async () => {
  server.use(
    http.get(at("deliveries"), ({ request }) =>
      new URL(request.url).searchParams.get("cursor") === "older"
        ? HttpResponse.json({
            deliveries: [{ ...DELIVERY, id: 1, summary: "the first" }],
            next: null,
          })
        : HttpResponse.json({ deliveries: [DELIVERY], next: "older" }),
    ),
  );
  const { user } = show(<NotificationsPage />);

  await user.click(await screen.findByRole("button", { name: "Show earlier ones" }));

  expect(await screen.findByText("the first")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Show earlier ones" })).toBeNull();
});

it("tells whether a test message arrived, and why it did not", async () => {
  let ok = false;
  server.use(
    http.post(at("channels/4/test"), () =>
      HttpResponse.json(
        ok
          ? { ok, error: null, milliseconds: 31 }
          : { ok, error: "no route to host", milliseconds: 5 },
      ),
    ),
  );
  const { user } = show(<NotificationsPage />);
  const test = await screen.findByRole("button", { name: "Send a test" });

  await user.click(test);
  expect(await screen.findByText("The test failed: no route to host")).toBeTruthy();
  ok = true;
  await user.click(await screen.findByRole("button", { name: "Send a test" }));

  expect(await screen.findByText("The test message was delivered in 31 ms.")).toBeTruthy();
});

it("adds a channel with what was typed", async () => {
  serve([], []);
  const { user } = show(<NotificationsPage />);
  await user.click(await screen.findByRole("button", { name: "Add a channel" }));
  const dialog = screen.getByRole("dialog", { name: "Add a channel" });

  await user.click(within(dialog).getByRole("radio", { name: "Syslog" }));
  await user.type(within(dialog).getByLabelText("Name"), "siem");
  await user.type(within(dialog).getByLabelText("Server"), "192.0.2.10:514");
  await user.click(within(dialog).getByRole("button", { name: "Save" }));

  await screen.findByText("Channel “on call” is saved.");
  expect(changes[0]).toMatchObject({
    method: "POST",
    path: "/api/channels",
    body: { kind: "syslog", name: "siem", target: "192.0.2.10:514", secret: null },
  });
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("changes a channel without touching the secret that it keeps", async () => {
  const { user } = show(<NotificationsPage />);
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  expect(screen.getByLabelText("Secret (signs the message)").getAttribute("placeholder")).toBe(
    "unchanged",
  );

  const name = screen.getByLabelText("Name");
  await user.clear(name);
  await user.type(name, "night shift");
  await user.click(screen.getByRole("button", { name: "Save" }));

  await screen.findByText("Channel “on call” is saved.");
  expect(changes).toMatchObject([
    {
      method: "PUT",
      path: "/api/channels/4",
      body: { ...CHANNEL.settings, name: "night shift", secret: null },
    },
  ]);
});

it("keeps the dialog open when the server refuses what was typed", async () => {
  server.use(
    http.put(at("channels/4"), () =>
      HttpResponse.json({ detail: "the address is no URL" }, { status: 422 }),
    ),
  );
  const { user } = show(<NotificationsPage />);
  await user.click(await screen.findByRole("button", { name: "Edit" }));

  await user.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText("the address is no URL")).toBeTruthy();
  expect(screen.getByRole("dialog", { name: "Change the channel" })).toBeTruthy();
});

it("removes a channel and brings it back", async () => {
  const { user } = show(<NotificationsPage />);

  await user.click(await screen.findByRole("button", { name: "Remove" }));
  await user.click(await screen.findByRole("button", { name: "Undo" }));

  await screen.findByText("The channel is back; a secret must be typed anew.");
  expect(changes).toMatchObject([
    { method: "DELETE", path: "/api/channels/4" },
    { method: "POST", path: "/api/channels", body: CHANNEL.settings },
  ]);
});

it("shows a viewer the channels and no way to change them", async () => {
  show(<NotificationsPage />, { me: { ...ME, role: "viewer" } });
  await screen.findByText("https://hooks.example.com/x", { exact: false });

  expect(screen.queryAllByRole("button")).toEqual([]);
});

it("has no barrier that axe can find", async () => {
  const { container } = show(<NotificationsPage />);
  await screen.findByRole("row", { name: /503/ });

  expect(await barriers(container)).toEqual([]);
});
