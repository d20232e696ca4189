import { useCallback, useEffect, useRef, useState } from "react";

/**
 * A list that grows at its top without moving under the reader: while `reading`
 * is true, new rows wait; `show` lets them in.
 */
export function useHeldRows<T extends { id: number }>(
  subscribe: (listener: (row: T) => void) => () => void,
  reading: boolean,
  limit = 100,
): { rows: T[]; waiting: number; show: () => void; fill: (rows: T[]) => void } {
  const [rows, setRows] = useState<T[]>([]);
  const [held, setHeld] = useState<T[]>([]);

  useEffect(
    () =>
      subscribe((row) => {
        const add = (all: T[]) =>
          all.some((one) => one.id === row.id) ? all : [row, ...all].slice(0, limit);
        if (reading) setHeld(add);
        else setRows(add);
      }),
    [subscribe, reading, limit],
  );

  const show = useCallback(() => {
    setRows((all) => merge(held, all, limit));
    setHeld([]);
  }, [held, limit]);

  const state = useRef({ reading, rows });
  state.current = { reading, rows };
  const fill = useCallback(
    (more: T[]) => {
      const top = state.current.reading ? state.current.rows[0]?.id : undefined;
      const due = (row: T) => top === undefined || row.id <= top;
      setRows((all) => merge(more.filter(due), all, limit));
      const late = more.filter((row) => !due(row));
      if (late.length > 0) setHeld((all) => merge(late, all, limit));
    },
    [limit],
  );

  useEffect(() => {
    if (!reading && held.length > 0) show();
  }, [reading, held.length, show]);

  return { rows, waiting: held.length, show, fill };
}

/** Both lists, newest (highest id) first, without doubles: those of `a` count. */
function merge<T extends { id: number }>(a: T[], b: T[], limit: number): T[] {
  const seen = new Map([...b, ...a].map((row) => [row.id, row]));
  return [...seen.values()].sort((x, y) => y.id - x.id).slice(0, limit);
}
