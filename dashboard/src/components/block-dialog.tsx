import { useState } from "react";
import { type DecisionKind, useBlock, useDecisionPreview } from "../api/decisions";
import type { DecisionPreview } from "../api/types";
import { rangeAround } from "../lib/addresses";
import { count, inCountry } from "../lib/format";
import { Dialog } from "./dialog";
import { Hostile } from "./hostile";
import { Segments } from "./segments";
import { Failure, Skeleton } from "./states";

export interface BlockTarget {
  client: string | null;
  session: string | null;
  event: number | null;
  why: string;
}

const EXPIRIES = [
  ["900", "15 min"],
  ["3600", "1 hour"],
  ["86400", "1 day"],
  ["604800", "1 week"],
  ["2592000", "30 days"],
] as const;

type Seconds = (typeof EXPIRIES)[number][0];

function choices(target: BlockTarget): [DecisionKind, string, string][] {
  const range = target.client ? rangeAround(target.client) : null;
  const all: [DecisionKind, string, string | null][] = [
    ["address", "This address", target.client ?? ""],
    ["range", "Its range", range ?? (target.client ? null : "")],
    ["session", "This session", target.session],
  ];
  return all.filter((one): one is [DecisionKind, string, string] => one[2] !== null);
}

/** Blocks an address, a range or a session, after showing who else is behind it. */
export function BlockDialog({ target, onClose }: { target: BlockTarget; onClose: () => void }) {
  const options = choices(target);
  const [kind, setKind] = useState<DecisionKind>("address");
  const [value, setValue] = useState(target.client ?? "");
  const [seconds, setSeconds] = useState<Seconds>("3600");
  const [reason, setReason] = useState(target.why);
  const preview = useDecisionPreview(kind, value.trim());
  const block = useBlock();
  const refused = preview.data?.refused ?? null;
  const submit = () =>
    block.mutate(
      {
        kind,
        value: value.trim(),
        seconds: Number(seconds),
        reason: reason.trim() || null,
        event: target.event,
      },
      { onSuccess: onClose },
    );
  return (
    <Dialog title="Block a source" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Segments
          label="What to block"
          value={kind}
          options={options.map(([name, label]) => [name, label] as const)}
          onChange={(next) => {
            setKind(next);
            setValue(options.find(([name]) => name === next)?.[2] ?? "");
          }}
        />
        <div className="field">
          <label htmlFor="block-value">
            {kind === "range" ? "Network" : kind === "session" ? "Session" : "Address"}
          </label>
          <input
            id="block-value"
            className="input mono"
            value={value}
            onChange={(event) => setValue(event.target.value)}
            required
            maxLength={200}
          />
        </div>
        <div className="field">
          <span className="label">For how long</span>
          <Segments label="For how long" value={seconds} options={EXPIRIES} onChange={setSeconds} />
        </div>
        <div className="field">
          <label htmlFor="block-reason">Reason (kept in the audit log)</label>
          <input
            id="block-reason"
            className="input"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            maxLength={2000}
          />
        </div>
        <div className="preview-box">
          {preview.error ? (
            <Failure error={preview.error} />
          ) : preview.data ? (
            <Preview preview={preview.data} />
          ) : (
            value.trim() !== "" && <Skeleton height={72} />
          )}
        </div>
        <footer>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="submit"
            className="button danger"
            disabled={block.isPending || refused !== null || value.trim() === ""}
          >
            Block
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function Preview({ preview }: { preview: DecisionPreview }) {
  if (preview.refused) {
    return (
      <div className="note-box bad" role="alert">
        {preview.refused}
      </div>
    );
  }
  const others = preview.addresses.length;
  return (
    <div className={preview.normal > 0 ? "note-box warn" : "note-box"}>
      <div className="stack tight">
        <span>
          In the last week, <strong>{count(preview.normal)} normal</strong> and{" "}
          <strong>{count(preview.flagged)} malicious</strong> requests came from there
          {preview.sessions > 0 && `, in ${count(preview.sessions)} sessions`}.
          {preview.normal > 0 && " Its normal users would be refused too."}
        </span>
        {others > 1 && (
          <ul className="small">
            {preview.addresses.slice(0, 6).map((one) => (
              <li key={one.client}>
                <Hostile text={one.client} limit={60} />
                {inCountry(one.country)}: {count(one.normal)} normal, {count(one.flagged)} malicious
              </li>
            ))}
            {others > 6 && <li>and {count(others - 6)} more addresses</li>}
          </ul>
        )}
      </div>
    </div>
  );
}
