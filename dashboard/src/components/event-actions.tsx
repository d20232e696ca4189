import { useUnblock } from "../api/decisions";
import { useLabel, useNotifyEvent, useRemoveLabel } from "../api/events";
import { useMayAct } from "../api/session";
import type { EventDetail } from "../api/types";
import { Icon } from "./icon";

interface EventActionsProps {
  detail: EventDetail;
  onBlock: () => void;
  onException: () => void;
}

/** What a person can do about a request. Every one of these can be undone. */
export function EventActions({ detail, onBlock, onException }: EventActionsProps) {
  const { event } = detail;
  const mayAct = useMayAct();
  const label = useLabel();
  const unlabel = useRemoveLabel();
  const unblock = useUnblock();
  const notify = useNotifyEvent();
  if (!mayAct) {
    return (
      <div className="note-box">
        You may look at everything. Changing things takes the role of an operator.
      </div>
    );
  }
  const says = (name: "threat" | "not_threat") => {
    if (event.label === name) unlabel.mutate({ id: event.id });
    else label.mutate({ id: event.id, label: name });
  };
  const { decision } = detail;
  return (
    <div className="row" role="toolbar" aria-label="Actions">
      {decision !== null ? (
        <button
          type="button"
          className="button"
          onClick={() => unblock.mutate({ id: decision, value: event.client ?? "The source" })}
        >
          <Icon name="undo" size={16} /> Lift the block
        </button>
      ) : (
        <button type="button" className="button danger" onClick={onBlock}>
          <Icon name="blocked" size={16} /> Block this address…
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={event.label === "not_threat"}
        disabled={label.isPending}
        onClick={() => says("not_threat")}
      >
        Not a threat
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={event.label === "threat"}
        disabled={label.isPending}
        onClick={() => says("threat")}
      >
        Is a threat
      </button>
      {event.category !== null && (
        <button type="button" className="button" onClick={onException}>
          Let such requests pass…
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={notify.isPending}
        onClick={() => notify.mutate({ id: event.id })}
      >
        <Icon name="bell" size={16} /> Notify
      </button>
    </div>
  );
}
