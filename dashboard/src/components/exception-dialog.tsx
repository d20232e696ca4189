import { useState } from "react";
import { useAddException, useExceptionPreview, useSuggestion } from "../api/decisions";
import type { ExceptionPreview, ExceptionScope } from "../api/types";
import { category, count, fieldName } from "../lib/format";
import { Dialog } from "./dialog";
import { EventLines } from "./event-line";
import { Hostile } from "./hostile";
import { Segments } from "./segments";
import { Failure, Loaded, Skeleton } from "./states";

const DAYS = [
  ["1", "1 day"],
  ["7", "1 week"],
  ["30", "30 days"],
  ["365", "1 year"],
] as const;

type Days = (typeof DAYS)[number][0];

/** Lets one kind of finding pass from now on: as narrow as possible, and shown on history first. */
export function ExceptionDialog({ event, onClose }: { event: number; onClose: () => void }) {
  const suggestion = useSuggestion(event);
  return (
    <Dialog title="Let this kind of request pass" onClose={onClose}>
      <Loaded query={suggestion} height={260}>
        {(data) => <ExceptionForm event={event} scope={data.scope} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

interface FormProps {
  event: number;
  scope: ExceptionScope;
  onClose: () => void;
}

const KEYS = ["path", "field", "category"] as const;

function ExceptionForm({ event, scope, onClose }: FormProps) {
  const [kept, setKept] = useState({ path: true, field: true, category: true });
  const [days, setDays] = useState<Days>("30");
  const [reason, setReason] = useState("");
  const chosen: ExceptionScope = {
    path: kept.path ? scope.path : null,
    field: kept.field ? scope.field : null,
    category: kept.category ? scope.category : null,
  };
  const bounded = KEYS.some((key) => chosen[key]);
  const preview = useExceptionPreview(chosen, bounded);
  const add = useAddException();
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        add.mutate(
          { ...chosen, days: Number(days), reason: reason.trim() || null, event },
          { onSuccess: onClose },
        );
      }}
    >
      <fieldset className="stack tight">
        <legend className="label">It applies only to requests</legend>
        {KEYS.filter((key) => scope[key]).map((key) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={kept[key]}
              onChange={(change) => setKept({ ...kept, [key]: change.target.checked })}
            />
            <span>
              {LEADS[key]} <Scoped name={key} value={scope[key] ?? ""} />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <span className="label">It expires after</span>
        <Segments label="It expires after" value={days} options={DAYS} onChange={setDays} />
      </div>
      <div className="field">
        <label htmlFor="exception-reason">Reason (kept in the audit log)</label>
        <input
          id="exception-reason"
          className="input"
          value={reason}
          onChange={(change) => setReason(change.target.value)}
          maxLength={2000}
        />
      </div>
      <div className="preview-box">
        {!bounded ? (
          <div className="note-box bad" role="alert">
            Keep at least one condition: without any, nothing would be detected at all.
          </div>
        ) : preview.error ? (
          <Failure error={preview.error} />
        ) : preview.data ? (
          <Preview preview={preview.data} />
        ) : (
          <Skeleton height={72} />
        )}
      </div>
      <footer>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button primary" disabled={!bounded || add.isPending}>
          Let it pass
        </button>
      </footer>
    </form>
  );
}

const LEADS = {
  path: "on the path",
  field: "where the finding is in the",
  category: "found to be",
};

function Scoped({ name, value }: { name: (typeof KEYS)[number]; value: string }) {
  if (name === "category") return <strong>{category(value)}</strong>;
  return <Hostile text={name === "field" ? fieldName(value) : value} limit={120} />;
}

function Preview({ preview }: { preview: ExceptionPreview }) {
  const risky = preview.attacks > 0;
  return (
    <div className="stack tight">
      <div className={risky ? "note-box warn" : "note-box"}>
        <span>
          In the last {preview.days} days it would have freed{" "}
          <strong>{count(preview.freed)}</strong> flagged requests from {count(preview.clients)}{" "}
          addresses.{" "}
          {risky ? (
            <strong>{count(preview.attacks)} of them are known attacks.</strong>
          ) : (
            "None of them is a known attack."
          )}{" "}
          {preview.confident > 0 && `${count(preview.confident)} score 0.99 or more.`}
        </span>
      </div>
      {preview.samples.length > 0 && (
        <details>
          <summary>Show some of them</summary>
          <EventLines events={preview.samples} label="Requests that it would free" />
        </details>
      )}
    </div>
  );
}
