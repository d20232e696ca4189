import type { Overview, Status } from "../api/types";
import { compact, percent } from "../lib/format";

interface CountersProps {
  overview: Overview | undefined;
  status: Status | undefined;
}

/** The figures of the chosen span, from the same answer as the chart below them; places before it. */
export function Counters({ overview, status }: CountersProps) {
  return (
    <dl className="counters" aria-busy={!overview}>
      {(overview ? figures(overview, status) : PLACES).map(([name, value, note]) => (
        <div key={name} className="counter">
          <dt>{name}</dt>
          <dd>
            {value}
            <div className="note">{note}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Figure = [name: string, value: string, note: string];

const NAMES = ["Requests", "Malicious", "Blocked", "Labelled by people", "Detector, median"];
const PLACES: Figure[] = NAMES.map((name) => [name, "–", ""]);

function figures({ totals, latency }: Overview, status: Status | undefined): Figure[] {
  return [
    [
      "Requests",
      compact(totals.total),
      status ? `${Math.round(status.per_minute)} a minute now` : "",
    ],
    [
      "Malicious",
      compact(totals.flagged),
      `${percent(totals.flagged / Math.max(1, totals.total))} of all`,
    ],
    ["Blocked", compact(totals.blocked), blockNote(status)],
    ["Labelled by people", compact(totals.labelled), "they teach the model"],
    [
      "Detector, median",
      latency.p50_us === null ? "–" : microseconds(latency.p50_us),
      latency.p99_us === null
        ? "not measured in this span"
        : `99 % within ${microseconds(latency.p99_us)}`,
    ],
  ];
}

function blockNote(status: Status | undefined): string {
  if (!status) return "";
  if (status.refused > 0) return `${compact(status.refused)} refused since the start`;
  const n = status.active_decisions;
  return n === 0 ? "no source is blocked" : `${n} source${n === 1 ? "" : "s"} blocked now`;
}

function microseconds(us: number): string {
  return us < 1000 ? `${Math.round(us)} µs` : `${(us / 1000).toFixed(1)} ms`;
}
