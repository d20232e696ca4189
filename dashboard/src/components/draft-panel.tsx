import { type FormEvent, useState } from "react";
import type { PolicyDraft } from "../api/types";
import { score } from "../lib/format";
import { Hostile } from "./hostile";
import { Panel } from "./panel";

interface DraftPanelProps {
  draft: PolicyDraft;
  modelThreshold: number | null;
  onChange: (draft: PolicyDraft) => void;
}

/** The thresholds to try: one for all, and others for paths where that is wanted. */
export function DraftPanel({ draft, modelThreshold, onChange }: DraftPanelProps) {
  const own = draft.threshold === null || draft.threshold === undefined;
  const value = draft.threshold ?? modelThreshold ?? 0.5;
  const others = draft.thresholds ?? [];
  return (
    <Panel title="2. Adjust it, if you want">
      <div className="stack">
        <div className="field">
          <label htmlFor="threshold">
            Threshold {score(value)}
            {own && <span className="muted"> (the model's own)</span>}
          </label>
          <input
            id="threshold"
            type="range"
            min={0}
            max={1}
            step={0.001}
            value={value}
            onChange={(event) => onChange({ ...draft, threshold: Number(event.target.value) })}
          />
          <span className="row between small muted">
            <span>stricter, more alarms</span>
            <span>laxer, fewer alarms</span>
          </span>
        </div>
        {!own && (
          <div>
            <button
              type="button"
              className="button small"
              onClick={() => onChange({ ...draft, threshold: null })}
            >
              Take the model's own{modelThreshold !== null && ` (${score(modelThreshold)})`}
            </button>
          </div>
        )}
        <div className="field">
          <span className="label">Other thresholds for some paths</span>
          <ul className="stack tight">
            {others.map((one) => (
              <li key={one.pattern} className="row">
                <Hostile text={one.pattern} limit={80} />
                <strong>{score(one.threshold)}</strong>
                <button
                  type="button"
                  className="button small"
                  onClick={() =>
                    onChange({ ...draft, thresholds: others.filter((t) => t !== one) })
                  }
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
          <AddPath
            onAdd={(pattern, threshold) =>
              onChange({
                ...draft,
                thresholds: [
                  ...others.filter((t) => t.pattern !== pattern),
                  { pattern, threshold },
                ],
              })
            }
          />
        </div>
      </div>
    </Panel>
  );
}

function AddPath({ onAdd }: { onAdd: (pattern: string, threshold: number) => void }) {
  const [pattern, setPattern] = useState("");
  const [threshold, setThreshold] = useState("0.9");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(pattern.trim(), Math.min(1, Math.max(0, Number(threshold) || 0)));
    setPattern("");
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        className="input grow"
        aria-label="Path"
        placeholder="/search or /api/*"
        value={pattern}
        maxLength={500}
        onChange={(event) => setPattern(event.target.value)}
      />
      <input
        className="input score-input"
        aria-label="Threshold of that path"
        type="number"
        min={0}
        max={1}
        step="any"
        value={threshold}
        onChange={(event) => setThreshold(event.target.value)}
      />
      <button type="submit" className="button" disabled={!pattern.trim()}>
        Add
      </button>
    </form>
  );
}
