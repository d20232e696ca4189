import type { Delivery } from "../api/types";
import { Hostile } from "./hostile";
import { Link } from "./link";
import { Empty } from "./states";
import { TableWrap } from "./table-wrap";
import { Time } from "./time";

const LOOKS: Record<Delivery["state"], string> = {
  sent: "chip good",
  pending: "chip accent",
  failed: "chip bad",
  suppressed: "chip",
};

/** What was sent, to whom, and how often it was tried. */
export function Deliveries({
  deliveries,
  onMore,
}: {
  deliveries: Delivery[];
  onMore: (() => void) | null;
}) {
  if (deliveries.length === 0) return <Empty title="Nothing was sent yet" />;
  return (
    <TableWrap>
      <table className="table">
        <thead>
          <tr>
            <th>Time</th>
            <th>Channel</th>
            <th>State</th>
            <th>Message</th>
            <th className="number">Tries</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((one) => (
            <tr key={one.id}>
              <td>
                <Time at={one.time} />
              </td>
              <td>
                <Hostile text={one.channel_name} limit={40} />
              </td>
              <td>
                <span className={LOOKS[one.state]}>{one.state}</span>
              </td>
              <td>
                <Hostile text={one.summary} limit={200} />{" "}
                {one.events[0] !== undefined && (
                  <Link href={`/events/${one.events[0]}`}>event</Link>
                )}
                {one.error && (
                  <div className="small bad-text">
                    <Hostile text={one.error} limit={300} />
                    {one.next_attempt !== null && (
                      <>
                        {" "}
                        Next try <Time at={one.next_attempt} ago />.
                      </>
                    )}
                  </div>
                )}
              </td>
              <td className="number">{one.attempts}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMore && (
        <button type="button" className="button small" onClick={onMore}>
          Show earlier ones
        </button>
      )}
    </TableWrap>
  );
}
