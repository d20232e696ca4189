import { useState } from "react";
import { useAddNote } from "../api/events";
import { useMayAct } from "../api/session";
import type { EventDetail } from "../api/types";
import { LabelChip } from "./chips";
import { Hostile } from "./hostile";
import { Link } from "./link";
import { Panel } from "./panel";
import { Time } from "./time";

/** What people said of this request. */
export function EventNotes({ detail }: { detail: EventDetail }) {
  const [text, setText] = useState("");
  const add = useAddNote();
  const mayAct = useMayAct();
  const nothing = detail.notes.length === 0 && detail.labels.length === 0;
  return (
    <Panel title="Labels and notes">
      <div className="stack">
        {nothing && (
          <p className="muted">
            Nobody has said anything yet. Was the verdict wrong? Choose “Not a threat” or “Is a
            threat” above: the model can learn from it.
          </p>
        )}
        {detail.labels.map((mark) => (
          <p key={`${mark.person}-${mark.time}`} className="row small">
            <LabelChip label={mark.label} /> <Hostile text={mark.person} limit={60} />{" "}
            <span className="muted">
              <Time at={mark.time} ago />
            </span>
            {mark.note && <Hostile text={mark.note} limit={400} />}
          </p>
        ))}
        {detail.labels.length > 0 && mayAct && (
          <p className="small muted">
            The model learns from it when it is retrained: <Link href="/learn">go to Learn</Link>.
          </p>
        )}
        {detail.notes.map((note) => (
          <div key={note.id} className="small">
            <Hostile text={note.person} limit={60} />{" "}
            <span className="muted">
              <Time at={note.time} ago />
            </span>
            <p className="person-text">{note.text}</p>
          </div>
        ))}
        {mayAct && (
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              add.mutate(
                { id: detail.event.id, text: text.trim() },
                { onSuccess: () => setText("") },
              );
            }}
          >
            <input
              className="input grow"
              aria-label="Note"
              placeholder="Add a note"
              value={text}
              maxLength={2000}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit" className="button" disabled={!text.trim() || add.isPending}>
              Add
            </button>
          </form>
        )}
      </div>
    </Panel>
  );
}
