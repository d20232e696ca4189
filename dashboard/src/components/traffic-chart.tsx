import { useEffect, useRef, useState } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Point } from "../api/types";
import { useDrawnTheme } from "../hooks/use-theme";
import { axisTime, count, shortTime } from "../lib/format";
import { stepName } from "../lib/ranges";
import { ChartCursor } from "./chart-cursor";

interface TrafficChartProps {
  points: Point[];
  step: number;
  /** Called with the span (ms) of the bars that were drawn over with the mouse or chosen by keyboard. */
  onBrush: (from: number, to: number) => void;
}

const HEIGHT = 220;

/** Normal and malicious requests over time as bars; drawing over it chooses a span. */
export function TrafficChart({ points, step, onBrush }: TrafficChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const brush = useRef(onBrush);
  const shown = useRef({ points, step });
  const theme = useDrawnTheme();
  const [at, setAt] = useState<number | null>(null);
  brush.current = onBrush;
  shown.current = { points, step };

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when the theme changes
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const chart = new uPlot(
      options(
        element.clientWidth,
        () => shown.current.step / 1000,
        (from, to) => brush.current(...wholeBars(from, to, shown.current.step)),
        setAt,
      ),
      columns(shown.current.points),
      element,
    );
    plot.current = chart;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) chart.setSize({ width: element.clientWidth, height: HEIGHT });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
      plot.current = null;
    };
  }, [theme]);

  useEffect(() => plot.current?.setData(columns(points)), [points]);

  const point = at === null ? undefined : points[at];
  const flagged = points.reduce((sum, p) => sum + p.flagged, 0);
  const total = points.reduce((sum, p) => sum + p.total, 0);
  return (
    <figure className="chart">
      <figcaption className="chart-legend">
        <span className="key normal">
          Normal <strong>{count(point ? point.total - point.flagged : total - flagged)}</strong>
        </span>
        <span className="key bad">
          Malicious <strong>{count(point ? point.flagged : flagged)}</strong>
        </span>
        <span className="muted">{point ? shortTime(point.time) : `per ${stepName(step)}`}</span>
      </figcaption>
      <div className="chart-box">
        <div
          ref={holder}
          className="chart-canvas"
          style={{ height: HEIGHT }}
          role="img"
          aria-label={`${count(total)} requests, ${count(flagged)} of them malicious, per ${stepName(step)}`}
        />
        <ChartCursor
          plot={plot}
          points={points}
          step={step}
          at={at}
          onMove={setAt}
          onBrush={onBrush}
        />
      </div>
    </figure>
  );
}

/** A span widened to the bars that it touches: what is counted is what is drawn. */
export function wholeBars(from: number, to: number, step: number): [number, number] {
  return [Math.floor(from / step) * step, Math.ceil(to / step) * step];
}

/** Times in seconds, all requests, and malicious ones; the second bar covers the foot of the first. */
function columns(points: Point[]): uPlot.AlignedData {
  return [
    points.map((p) => p.time / 1000),
    points.map((p) => p.total),
    points.map((p) => p.flagged),
  ];
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function options(
  width: number,
  barSeconds: () => number,
  onBrush: (from: number, to: number) => void,
  onCursor: (index: number | null) => void,
): uPlot.Options {
  const bars = uPlot.paths.bars?.({ size: [0.82, 36], align: 1 });
  const axis: uPlot.Axis = {
    stroke: colour("--muted"),
    grid: { stroke: colour("--chart-grid"), width: 1 },
    ticks: { show: false },
    font: "11px system-ui, sans-serif",
  };
  const bar = (fill: string): uPlot.Series => ({
    fill: colour(fill),
    width: 0,
    points: { show: false },
    ...(bars ? { paths: bars } : {}),
  });
  return {
    width: Math.max(width, 200),
    height: HEIGHT,
    padding: [8, 20, 0, 0],
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: {
      // A bar begins at its time: the last one needs the length of one step beyond it.
      x: { range: (_, min, max) => [min ?? 0, (max ?? 1) + barSeconds()] },
      y: { range: (_, __, max) => [0, Math.max(4, max * 1.08)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: 70,
        size: 28,
        values: (_, splits, __, ___, step) => splits.map((at) => axisTime(at * 1000, step * 1000)),
      },
      { ...axis, size: 44, space: 40 },
    ],
    series: [{}, bar("--chart-normal"), bar("--chart-bad")],
    hooks: {
      setCursor: [(u) => onCursor(u.cursor.idx ?? null)],
      setSelect: [
        (u) => {
          if (u.select.width < 8) return;
          const from = u.posToVal(u.select.left, "x") * 1000;
          const to = u.posToVal(u.select.left + u.select.width, "x") * 1000;
          u.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
          onBrush(Math.round(from), Math.round(to));
        },
      ],
    },
  };
}
