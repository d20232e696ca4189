import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { makeEvent, STATUS } from "../test/fixtures";
import { FakeEventSource } from "../test/setup";
import { LiveProvider, useLive } from "./use-live";

function setUp() {
  const cache = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <LiveProvider url="/api/live">{children}</LiveProvider>
    </QueryClientProvider>
  );
  const hook = renderHook(useLive, { wrapper });
  const seen: number[] = [];
  const stop = hook.result.current.onEvent((event) => seen.push(event.id));
  return { ...hook, cache, seen, stop, state: () => hook.result.current.state };
}

/** The stream that is open now. */
function stream(): FakeEventSource {
  if (!FakeEventSource.last) throw new Error("no stream is open");
  return FakeEventSource.last;
}

const open = () => act(() => stream().onopen?.());

/** The connection breaks; the browser tries again by itself unless it was refused. */
const fail = (refused: boolean) =>
  act(() => {
    stream().readyState = refused ? FakeEventSource.CLOSED : 0;
    stream().onerror?.();
  });

it("is connecting, then live, lost when the connection breaks, and live again", () => {
  const { state } = setUp();
  const seen = [state()];

  for (const step of [open, () => fail(false), open]) {
    step();
    seen.push(state());
  }

  expect(seen).toEqual(["connecting", "live", "lost", "live"]);
});

it("tells every listener of an event, until it stops listening", () => {
  const { result, seen, stop } = setUp();
  const other = vi.fn();
  result.current.onEvent(other);

  act(() => stream().send("event", makeEvent(1)));
  stop();
  act(() => stream().send("event", makeEvent(2)));

  expect(seen).toEqual([1]);
  expect(other.mock.calls.map(([event]) => event.id)).toEqual([1, 2]);
});

it("ignores messages that it cannot read", () => {
  const { seen, cache } = setUp();

  act(() => {
    stream().dispatchEvent(new MessageEvent("event", { data: "{" }));
    stream().send("event", null);
    stream().send("event", { id: 1 });
    stream().send("state", "block");
  });

  expect(seen).toEqual([]);
  expect(cache.getQueryData(["status"])).toBeUndefined();
});

it("keeps the status that the server sends, and asks anew for what hangs on it", () => {
  const { cache } = setUp();
  for (const key of ["policy", "decisions", "models", "users"]) cache.setQueryData([key], []);

  act(() => stream().send("state", { ...STATUS, mode: "block" }));

  expect(cache.getQueryData(["status"])).toEqual({ ...STATUS, mode: "block" });
  const stale = (key: string) => cache.getQueryState([key])?.isInvalidated;
  expect(["policy", "decisions", "models", "users"].map(stale)).toEqual([true, true, true, false]);
});

it("opens a new stream some seconds after a refusal, and asks who is logged in", () => {
  vi.useFakeTimers();
  const { cache } = setUp();
  cache.setQueryData(["me"], { name: "admin" });
  const first = stream();

  fail(true);
  expect(cache.getQueryState(["me"])?.isInvalidated).toBe(true);
  act(() => vi.advanceTimersByTime(2999));
  expect(FakeEventSource.last).toBe(first);
  act(() => vi.advanceTimersByTime(1));

  expect(FakeEventSource.last).not.toBe(first);
  vi.useRealTimers();
});

it("asks for the events anew once the connection is back, since it missed some", () => {
  const { cache } = setUp();
  open();
  cache.setQueryData(["events"], []);
  fail(false);
  expect(cache.getQueryState(["events"])?.isInvalidated).toBe(false);

  open();

  expect(cache.getQueryState(["events"])?.isInvalidated).toBe(true);
});

it("closes its stream with the page and opens none afterwards", () => {
  vi.useFakeTimers();
  const { unmount } = setUp();
  fail(true);

  unmount();
  act(() => vi.advanceTimersByTime(10_000));

  expect(FakeEventSource.last).toBeNull();
  vi.useRealTimers();
});
