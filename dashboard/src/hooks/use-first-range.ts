import { useRef } from "react";
import { useStatus } from "../api/session";
import type { RangeName } from "../lib/ranges";

const YOUNG = 15 * 60_000;
const FEW = 5000;

/** The span that is shown when none was chosen: a quarter of an hour while there is no more to see. */
export function useFirstRange(): RangeName {
  const status = useStatus().data;
  const chosen = useRef<RangeName | null>(null);
  if (chosen.current === null && status) {
    const young = status.now - status.started < YOUNG && status.events < FEW;
    chosen.current = young ? "15m" : "1h";
  }
  return chosen.current ?? "1h";
}
