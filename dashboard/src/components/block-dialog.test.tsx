import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it, vi } from "vitest";
import type { DecisionPreview } from "../api/types";
import { barriers, show } from "../test/render";
import { changes, server } from "../test/server";
import { BlockDialog, type BlockTarget } from "./block-dialog";

const TARGET: BlockTarget = {
  client: "203.0.113.20",
  session: "s-5f2c",
  event: 900,
  why: "SQL injection",
};
const BY_HAND: BlockTarget = { client: null, session: null, event: null, why: "" };
const PREVIEW: DecisionPreview = {
  kind: "address",
  value: "203.0.113.20",
  normal: 4,
  flagged: 42,
  sessions: 2,
  addresses: [],
  endpoints: [],
  refused: null,
};

function open(target = TARGET) {
  const onClose = vi.fn();
  return { ...show(<BlockDialog target={target} onClose={onClose} />), onClose };
}

const preview = (answer: (value: string) => Partial<DecisionPreview> | Promise<never>) =>
  server.use(
    http.post("http://localhost/api/decisions/preview", async ({ request }) => {
      const { value } = (await request.json()) as { value: string };
      return HttpResponse.json({ ...PREVIEW, ...(await answer(value)) });
    }),
  );
const button = () => screen.getByRole("button", { name: "Block" });
const blocks = () => changes.filter((one) => one.path === "/api/decisions");

it("says who else is behind an address before it is blocked", async () => {
  open();

  const box = (await screen.findByText("4 normal")).closest(".note-box");

  expect(box?.textContent).toBe(
    "In the last week, 4 normal and 42 malicious requests came from there, in 2 sessions. " +
      "Its normal users would be refused too.",
  );
});

it("blocks for as long and for the reason that were chosen, and closes", async () => {
  const { user, onClose } = open();
  await screen.findByText("4 normal");

  await user.click(screen.getByRole("radio", { name: "15 min" }));
  await user.type(screen.getByLabelText(/Reason/), ", again");
  await user.click(button());

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(blocks().map((one) => one.body)).toEqual([
    {
      kind: "address",
      value: "203.0.113.20",
      seconds: 900,
      reason: "SQL injection, again",
      event: 900,
    },
  ]);
});

it("fills in the range and the session of the request", async () => {
  const { user } = open();

  await user.click(screen.getByRole("radio", { name: "Its range" }));
  expect(screen.getByLabelText("Network")).toHaveProperty("value", "203.0.113.0/24");
  await user.click(screen.getByRole("radio", { name: "This session" }));

  expect(screen.getByLabelText("Session")).toHaveProperty("value", "s-5f2c");
});

it("asks for a source that was not given, and offers what can be typed", async () => {
  const { user } = open(BY_HAND);
  expect(button()).toHaveProperty("disabled", true);
  expect(screen.queryByRole("radio", { name: "This session" })).toBeNull();

  await user.type(screen.getByLabelText("Address"), " 203.0.113.20 ");
  await screen.findByText("4 normal");
  await user.click(button());

  await waitFor(() =>
    expect(blocks()[0]?.body).toMatchObject({ value: "203.0.113.20", reason: null, event: null }),
  );
});

it("does not block what the server says it will refuse", async () => {
  preview(() => ({ refused: "203.0.113.20 is your own address" }));
  open();

  expect((await screen.findByRole("alert")).textContent).toBe("203.0.113.20 is your own address");
  expect(button()).toHaveProperty("disabled", true);
});

it("lists at most six of the addresses behind a range", async () => {
  const addresses = Array.from({ length: 9 }, (_, i) => ({
    client: `203.0.113.${i}`,
    country: null,
    normal: i,
    flagged: 1,
    sessions: 1,
  }));
  preview(() => ({ addresses }));
  open();

  expect(await screen.findByText("and 3 more addresses")).toBeTruthy();
  expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(7);
});

it("shows no figures of one source under the name of another", async () => {
  preview((value) => (value === TARGET.client ? {} : new Promise<never>(() => undefined)));
  const { user } = open();
  await screen.findByText("4 normal");

  await user.click(screen.getByRole("radio", { name: "Its range" }));
  expect(screen.queryByText("4 normal")).toBeNull();
  await user.clear(screen.getByLabelText("Network"));

  expect(screen.queryByText("4 normal")).toBeNull();
});

it("stays open when the block fails, and says why", async () => {
  server.use(
    http.post("http://localhost/api/decisions", () =>
      HttpResponse.json({ detail: "this address is on the allow-list" }, { status: 409 }),
    ),
  );
  const { user, onClose } = open();
  await screen.findByText("4 normal");

  await user.click(button());

  expect(await screen.findByText("this address is on the allow-list")).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

it("has no barrier that axe can find", async () => {
  const { container } = open();
  await screen.findByText("4 normal");

  expect(await barriers(container)).toEqual([]);
});
