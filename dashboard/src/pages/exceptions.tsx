import { useExceptions, useUndoException } from "../api/decisions";
import { useMayAct } from "../api/session";
import type { ExceptionEntry } from "../api/types";
import { Hostile } from "../components/hostile";
import { Icon } from "../components/icon";
import { Link } from "../components/link";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { Empty, Loaded } from "../components/states";
import { TableWrap } from "../components/table-wrap";
import { Time } from "../components/time";
import { category, fieldName } from "../lib/format";

/** Which findings are let pass, since when, and until when. */
export default function ExceptionsPage() {
  const exceptions = useExceptions();
  return (
    <>
      <PageHead title="Exceptions">
        Findings that were false alarms and are let pass, as narrowly as possible. They expire.
      </PageHead>
      <Panel title="In force" flush>
        <Loaded query={exceptions} height={160}>
          {(all) => <Table entries={all.filter((one) => one.active)} active />}
        </Loaded>
      </Panel>
      <Panel title="Ended" flush>
        <Loaded query={exceptions} height={100}>
          {(all) => <Table entries={all.filter((one) => !one.active)} active={false} />}
        </Loaded>
      </Panel>
    </>
  );
}

function Table({ entries, active }: { entries: ExceptionEntry[]; active: boolean }) {
  const mayAct = useMayAct();
  const undo = useUndoException();
  if (entries.length === 0) {
    return active ? (
      <Empty icon="exceptions" title="There is no exception">
        When a normal request is flagged, open it and choose “Let such requests pass”.
      </Empty>
    ) : (
      <Empty title="None has ended yet" />
    );
  }
  return (
    <TableWrap>
      <table className="table">
        <thead>
          <tr>
            <th>Path</th>
            <th>Field</th>
            <th>Category</th>
            <th>Reason</th>
            <th>By</th>
            <th>{active ? "Ends" : "Ended"}</th>
            <th>
              <span className="hidden-visually">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((one) => (
            <tr key={one.id}>
              <td>{one.path === null ? "any" : <Hostile text={one.path} limit={120} />}</td>
              <td>
                {one.field === null ? "any" : <Hostile text={fieldName(one.field)} limit={80} />}
              </td>
              <td>{one.category === null ? "any" : category(one.category)}</td>
              <td>
                <Hostile text={one.reason ?? ""} limit={160} />{" "}
                {one.event !== null && <Link href={`/events/${one.event}`}>event</Link>}
              </td>
              <td>{one.person}</td>
              <td>
                <End entry={one} />
              </td>
              <td className="number">
                {active && mayAct && (
                  <button
                    type="button"
                    className="button small"
                    onClick={() => undo.mutate({ id: one.id })}
                  >
                    <Icon name="undo" size={14} /> End now
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function End({ entry }: { entry: ExceptionEntry }) {
  if (entry.undone !== null) return <Time at={entry.undone} ago />;
  return entry.expires === null ? "never" : <Time at={entry.expires} ago />;
}
