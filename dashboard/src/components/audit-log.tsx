import { useAudit } from "../api/accounts";
import { Hostile } from "./hostile";
import { Panel } from "./panel";
import { Empty, Loaded } from "./states";
import { TableWrap } from "./table-wrap";
import { Time } from "./time";

/** Who did what, when; nothing here can be changed. */
export function AuditLog() {
  const audit = useAudit();
  return (
    <Panel title="Audit log" flush>
      <Loaded query={audit} height={260}>
        {(data) => {
          const entries = data.pages.flatMap((page) => page.entries);
          if (entries.length === 0) return <Empty title="Nobody has changed anything yet" />;
          return (
            <TableWrap>
              <table className="table">
                <thead>
                  <tr>
                    <th>Time</th>
                    <th>Person</th>
                    <th>Action</th>
                    <th>On</th>
                    <th>Details</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <tr key={entry.id}>
                      <td>
                        <Time at={entry.time} />
                      </td>
                      <td>
                        <Hostile text={entry.person} limit={60} />
                      </td>
                      <td>
                        <code>{entry.action}</code>
                      </td>
                      <td>
                        <Hostile text={entry.object} limit={120} />
                      </td>
                      <td>
                        <Hostile text={details(entry.detail)} limit={200} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {audit.hasNextPage && (
                <button
                  type="button"
                  className="button small"
                  onClick={() => void audit.fetchNextPage()}
                >
                  Show earlier ones
                </button>
              )}
            </TableWrap>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function details(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`,
    )
    .join(", ");
}
