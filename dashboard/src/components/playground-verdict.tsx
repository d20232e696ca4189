import { useMemo } from "react";
import type { components } from "../api/schema";
import { decodedLoosely } from "../detector/bytes";
import type { Result } from "../detector/check";
import { category, fieldName, score } from "../lib/format";
import { ActionChip } from "./chips";
import { Hostile } from "./hostile";
import { ReasonList } from "./reason-list";

/** A verdict, and where it was computed. */
export type Shown =
  | { place: "browser"; result: Result }
  | { place: "server"; result: components["schemas"]["CheckResult"] };

/** The verdict on a pasted request with its reasons. */
export function PlaygroundVerdict({ shown }: { shown: Shown }) {
  const { result } = shown;
  return (
    <div className="stack" aria-live="polite">
      <div className="row">
        <ActionChip action={result.action} />
        <strong>
          {result.action === "allow" ? "Looks normal" : category(result.category ?? "other")}
        </strong>
      </div>
      <ScoreBar score={result.score} threshold={result.threshold} />
      {shown.place === "browser" && <Because result={shown.result} />}
      <ReasonList reasons={result.reasons} />
      {shown.place === "browser" && <FieldsRead result={shown.result} />}
      <p className="muted small">
        {shown.place === "browser"
          ? `Computed in your browser in ${took(shown.result.took)}; nothing was sent. `
          : "Computed by your SecuritAI server; the request was sent there and not stored. "}
        {result.model.name} {result.model.version}
        {result.model.hash && ` (${result.model.hash})`}
      </p>
    </div>
  );
}

function took(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

/** The score on its scale, with the threshold marked. */
function ScoreBar({ score: value, threshold }: { score: number; threshold: number }) {
  return (
    <div className="stack tight">
      <div className="score-scale" aria-hidden="true">
        <div
          className={value >= threshold ? "fill bad" : "fill good"}
          style={{ width: `${(value * 100).toFixed(2)}%` }}
        />
        <div className="limit" style={{ left: `${(threshold * 100).toFixed(2)}%` }} />
      </div>
      <span className="small">
        score <strong>{score(value)}</strong>, threshold {score(threshold)}
      </span>
    </div>
  );
}

function Because({ result }: { result: Result }) {
  const what = result.counterfactual;
  return (
    <>
      {result.note === "exception" && (
        <p>The score reaches the threshold, but an exception lets this finding pass.</p>
      )}
      {result.probe !== null && (
        <p>
          The path is on the list of known probes: <Hostile text={result.probe} limit={120} />
        </p>
      )}
      {what && result.score >= result.threshold && (
        <p className="counterfactual">
          Without{" "}
          <mark className="removed">
            <Hostile text={what.removed} limit={200} />
          </mark>{" "}
          in <Hostile text={fieldName(what.field)} limit={80} /> this request would score{" "}
          <strong>{score(what.score)}</strong>.
        </p>
      )}
      {result.request.client && (
        <p className="small muted">
          Whether <Hostile text={result.request.client} limit={60} /> is blocked or always allowed
          is not looked at here.
        </p>
      )}
    </>
  );
}

const MOST_FIELDS = 40;

/** What of the request was read: everything else cannot carry an attack. */
function FieldsRead({ result }: { result: Result }) {
  const fields = useMemo(
    () =>
      result.fields
        .slice(0, MOST_FIELDS)
        .map(([name, raw]) => [name, decodedLoosely(raw.slice(0, 400))] as const),
    [result],
  );
  if (!fields.length) {
    return (
      <p className="small muted">
        Nothing in this request can carry an attack: only plain words, numbers and paths.
      </p>
    );
  }
  const more = result.fields.length - fields.length;
  return (
    <details>
      <summary className="small">
        {result.fields.length === 1
          ? "1 field was read"
          : `${result.fields.length} fields were read`}
      </summary>
      <dl className="fields-read">
        {fields.map(([name, text], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, names repeat
          <div key={index}>
            <dt>
              <Hostile text={name} limit={60} />
            </dt>
            <dd>
              <Hostile text={text} limit={200} />
            </dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className="small muted">and {more} more</p>}
    </details>
  );
}
