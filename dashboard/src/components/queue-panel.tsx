import { useState } from "react";
import { useLabel } from "../api/events";
import type { LabelName, Queue, QueueItem } from "../api/types";
import { count } from "../lib/format";
import { LabelChip } from "./chips";
import { EventLine } from "./event-line";
import { Panel } from "./panel";
import { Empty } from "./states";

interface QueuePanelProps {
  queue: Queue;
  mayAct: boolean;
  onMore: () => void;
}

/** Requests whose label teaches most. A labelled one stays in its place until more are asked for. */
export function QueuePanel({ queue, mayAct, onMore }: QueuePanelProps) {
  const [held, setHeld] = useState(queue.items);
  const [said, setSaid] = useState<Map<number, LabelName>>(new Map());
  const label = useLabel();
  const items = held.length > 0 ? held : queue.items;
  const say = (id: number, name: LabelName) =>
    label.mutate(
      { id, label: name },
      { onSuccess: () => setSaid((all) => new Map(all).set(id, name)) },
    );
  const more = () => {
    setHeld([]);
    setSaid(new Map());
    onMore();
  };
  return (
    <Panel
      title="Worth a label"
      flush
      actions={
        <span className="row small muted">
          {count(queue.labelled)} labelled: {count(queue.threats)} threats,{" "}
          {count(queue.not_threats)} not
          {said.size > 0 && (
            <button type="button" className="button small" onClick={more}>
              Next ones
            </button>
          )}
        </span>
      }
    >
      {items.length === 0 ? (
        <Empty icon="learn" title="Nothing to label">
          When requests come in that the model is unsure of, they wait here, the most instructive
          first.
        </Empty>
      ) : (
        <ul className="event-lines" aria-label="Requests worth a label">
          {items.map((item) => (
            <EventLine
              key={item.event.id}
              event={item.event}
              extra={<Ask item={item} said={said.get(item.event.id)} mayAct={mayAct} onSay={say} />}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface AskProps {
  item: QueueItem;
  said: LabelName | undefined;
  mayAct: boolean;
  onSay: (id: number, label: LabelName) => void;
}

function Ask({ item, said, mayAct, onSay }: AskProps) {
  return (
    <div className="line-extra row small">
      <span className="muted">{item.why}</span>
      {said ? (
        <LabelChip label={said} />
      ) : (
        mayAct && (
          <>
            <button
              type="button"
              className="button small"
              onClick={() => onSay(item.event.id, "threat")}
            >
              Is a threat
            </button>
            <button
              type="button"
              className="button small"
              onClick={() => onSay(item.event.id, "not_threat")}
            >
              Not a threat
            </button>
          </>
        )
      )}
    </div>
  );
}
