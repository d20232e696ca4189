import { type KeyboardEvent, type RefObject, useState } from "react";
import type uPlot from "uplot";
import type { Point } from "../api/types";
import { count, shortTime } from "../lib/format";

interface ChartCursorProps {
  plot: RefObject<uPlot | null>;
  points: Point[];
  step: number;
  at: number | null;
  onMove: (index: number | null) => void;
  onBrush: (from: number, to: number) => void;
}

const NOTHING = { left: 0, top: 0, width: 0, height: 0 };

/** What the mouse does on a chart, by keyboard: arrows move, Shift chooses a span, Enter shows it. */
export function ChartCursor({ plot, points, step, at, onMove, onBrush }: ChartCursorProps) {
  const [anchor, setAnchor] = useState<number | null>(null);
  const here = at ?? points.length - 1;
  const point = points[here];

  const draw = (a: number, b: number) => {
    const chart = plot.current;
    const [first, last] = [points[Math.min(a, b)], points[Math.max(a, b)]];
    if (!chart || !first || !last) return;
    const left = chart.valToPos(first.time / 1000, "x");
    const width = chart.valToPos((last.time + step) / 1000, "x") - left;
    chart.setSelect({ ...NOTHING, left, width, height: chart.over.clientHeight }, false);
  };
  const leave = () => {
    setAnchor(null);
    onMove(null);
    plot.current?.setSelect(NOTHING, false);
  };
  const press = (event: KeyboardEvent) => {
    const to = target(event.key, here, points.length - 1);
    if (to !== null) {
      const from = event.shiftKey ? (anchor ?? here) : to;
      setAnchor(event.shiftKey ? from : null);
      onMove(to);
      draw(from, to);
    } else if (event.key === "Enter" && point) {
      const other = points[anchor ?? here] ?? point;
      leave();
      onBrush(Math.min(point.time, other.time), Math.max(point.time, other.time) + step);
    } else if (event.key === "Escape") {
      leave();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className="chart-cursor"
      role="slider"
      tabIndex={0}
      aria-label="Time; Shift and arrows choose a span, Enter shows it"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, points.length - 1)}
      aria-valuenow={Math.max(0, here)}
      aria-valuetext={
        point &&
        `${shortTime(point.time)}: ${count(point.total)} requests, ${count(point.flagged)} malicious`
      }
      onKeyDown={press}
      onBlur={leave}
    />
  );
}

/** The bar that a key leads to; null for a key that moves nothing. */
function target(key: string, at: number, last: number): number | null {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(last, at + 1);
  if (key === "Home") return 0;
  if (key === "End") return last;
  return null;
}
