import { act, screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import type { Result } from "../detector/check";
import type { FromWorker, ToWorker } from "../detector/messages";
import { barriers, show } from "../test/render";
import { server } from "../test/server";
import PlaygroundPage from "./playground";

const MODEL = { name: "securitai-fields", version: "0.1.0", hash: "0123456789ab" };
const RESULT: Result = {
  action: "flag",
  category: "sqli",
  note: null,
  score: 0.99,
  threshold: 0.7,
  field: "query:q",
  probe: null,
  model: MODEL,
  fields: [["query:q", "' OR 1=1"]],
  request: { method: "GET", path: "/", client: null },
  took: 2,
  reasons: [{ field: "query:q", value: "' OR 1=1", start: 0, end: 4, weight: 3 }],
  counterfactual: { field: "query:q", removed: "' OR", score: 0.1 },
};

/** A worker that the tests speak for. */
class FakeWorker {
  static last: FakeWorker | null = null;
  onmessage: ((message: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: ToWorker[] = [];

  constructor() {
    FakeWorker.last = this;
  }

  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }

  terminate(): void {
    FakeWorker.last = null;
  }

  say(data: FromWorker): void {
    act(() => this.onmessage?.({ data }));
  }
}

const worker = (): FakeWorker => {
  if (!FakeWorker.last) throw new Error("no worker was started");
  return FakeWorker.last;
};

beforeEach(() => {
  vi.stubGlobal("Worker", FakeWorker);
});

it("shows how far the detector has come, then the verdict that it gives", async () => {
  const { user, container } = show(<PlaygroundPage />);
  worker().say({ kind: "loading", part: 0.25 });
  expect(screen.getByText(/25 %/)).toBeTruthy();
  worker().say({ kind: "ready", model: MODEL, threshold: 0.7 });

  await user.click(screen.getByRole("button", { name: "An attack" }));
  await vi.waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Check" }).disabled).toBe(false),
  );
  await user.click(screen.getByRole("button", { name: "Check" }));
  await vi.waitFor(() => expect(worker().asked.length).toBe(1));
  const asked = worker().asked[0];
  expect(asked).toMatchObject({ text: "GET /search?q=' OR 1=1 --", why: true });
  worker().say({ kind: "answer", id: asked?.id ?? 0, result: RESULT });

  expect(await screen.findByText(/nothing was sent/)).toBeTruthy();
  expect(screen.getByText("SQL injection")).toBeTruthy();
  expect(screen.getByText(/this request would score/)).toBeTruthy();
  expect(await barriers(container)).toEqual([]);
});

it("says what is no request without calling it a failure", async () => {
  const { user } = show(<PlaygroundPage />);
  worker().say({ kind: "ready", model: MODEL, threshold: 0.7 });
  await user.type(screen.getByLabelText("Request", { selector: "textarea" }), "hello");
  await vi.waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Check" }).disabled).toBe(false),
  );
  await user.click(screen.getByRole("button", { name: "Check" }));
  await vi.waitFor(() => expect(worker().asked.length).toBe(1));
  const id = worker().asked[0]?.id ?? 0;
  worker().say({ kind: "refused", id, message: "This is no request.", unreadable: true });

  expect(await screen.findByText("This is no request.")).toBeTruthy();
});

it("offers the server in words where the browser cannot", async () => {
  server.use(
    http.post("http://localhost/api/check", () => HttpResponse.json({ ...RESULT, entry: {} })),
  );
  const { user } = show(<PlaygroundPage />);
  worker().say({ kind: "unable", message: "No WebAssembly here." });

  await user.click(screen.getByRole("button", { name: "A customer" }));
  expect(screen.getByText(/The request is then sent there/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Send to the server" }));

  expect(await screen.findByText(/Computed by your SecuritAI server/)).toBeTruthy();
});
