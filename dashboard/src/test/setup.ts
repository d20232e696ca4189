import { cleanup } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { changes, server } from "./server";

/** An event stream that the tests feed by hand. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static last: FakeEventSource | null = null;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((message: MessageEvent<string>) => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeEventSource.last = this;
  }

  /** Delivers one message of the server. */
  send(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  close(): void {
    FakeEventSource.last = null;
  }
}

class NoResizeObserver {
  observe(): void {
    // Nothing changes its size in these tests.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

vi.mock("uplot", async () => await import("./fake-plot"));

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
  globalThis.EventSource = FakeEventSource as unknown as typeof EventSource;
  globalThis.ResizeObserver = NoResizeObserver as unknown as typeof ResizeObserver;
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  changes.length = 0;
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});
afterAll(() => server.close());
