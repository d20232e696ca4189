import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useHeldRows } from "./use-held-rows";

interface Row {
  id: number;
}

function setUp() {
  const listeners = new Set<(row: Row) => void>();
  const subscribe = (listener: (row: Row) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const hook = renderHook(({ reading }) => useHeldRows<Row>(subscribe, reading, 3), {
    initialProps: { reading: false },
  });
  const send = (id: number) =>
    act(() => {
      for (const listener of listeners) listener({ id });
    });
  const ids = () => hook.result.current.rows.map((row) => row.id);
  return { ...hook, send, ids };
}

it("puts new rows on top while nobody reads", () => {
  const { send, ids } = setUp();

  send(1);
  send(2);

  expect(ids()).toEqual([2, 1]);
});

it("holds new rows back while one reads, counts them, and shows them when asked", () => {
  const { send, ids, result, rerender } = setUp();
  send(1);
  rerender({ reading: true });

  send(2);
  send(3);

  expect(ids()).toEqual([1]);
  expect(result.current.waiting).toBe(2);
  act(() => result.current.show());
  expect(ids()).toEqual([3, 2, 1]);
});

it("lets held rows in when the reading ends", () => {
  const { send, ids, rerender } = setUp();
  rerender({ reading: true });
  send(5);

  rerender({ reading: false });

  expect(ids()).toEqual([5]);
});

it("keeps no more than its limit and no row twice", () => {
  const { send, ids, result } = setUp();

  for (const id of [1, 2, 2, 3, 4]) send(id);
  act(() => result.current.fill([{ id: 4 }, { id: 9 }]));

  expect(ids()).toEqual([9, 4, 3]);
});

it("holds back what is fetched while one reads, and renews the rows that are seen", () => {
  const { send, ids, result, rerender } = setUp();
  send(3);
  rerender({ reading: true });

  act(() => result.current.fill([{ id: 4 }, { id: 3 }, { id: 2 }]));

  expect(ids()).toEqual([3, 2]);
  expect(result.current.waiting).toBe(1);
});
