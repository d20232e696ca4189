import { Fragment, useMemo, useState } from "react";
import { pieces, plain, shorten } from "../lib/hostile";

/** Text that an attacker wrote: shown character by character, never interpreted. */
export function Hostile({ text, limit = 0 }: { text: string; limit?: number }) {
  const shown = limit > 0 ? shorten(text, limit) : text;
  const parts = useMemo(() => pieces(shown), [shown]);
  return (
    <bdi
      className="hostile"
      dir="ltr"
      title={shown === text ? undefined : plain(shorten(text, 600))}
    >
      <Pieces parts={parts} />
    </bdi>
  );
}

/** A block of hostile text with its line breaks; long ones open on demand. */
export function HostileBlock({ text, limit = 4000 }: { text: string; limit?: number }) {
  const [open, setOpen] = useState(false);
  const shown = open ? text : shorten(text, limit);
  const parts = useMemo(() => pieces(shown, true), [shown]);
  return (
    <>
      <pre className="hostile-block" dir="ltr">
        <Pieces parts={parts} />
      </pre>
      {shown !== text && (
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          Show all {text.length.toLocaleString("en")} characters
        </button>
      )}
    </>
  );
}

export function Pieces({ parts }: { parts: ReturnType<typeof pieces> }) {
  return parts.map((part, index) => {
    const key = `${index}:${part.kind}`;
    if (part.kind === "text") return <Fragment key={key}>{part.text}</Fragment>;
    return (
      <span key={key} className="unseen" title={part.title}>
        {part.label}
      </span>
    );
  });
}
