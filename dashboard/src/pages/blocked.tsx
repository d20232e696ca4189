import { useState } from "react";
import { useDecisions, useUnblock } from "../api/decisions";
import { useMayAct } from "../api/session";
import type { Decision } from "../api/types";
import { AllowList } from "../components/allow-list";
import { BlockDialog } from "../components/block-dialog";
import { Hostile } from "../components/hostile";
import { Icon } from "../components/icon";
import { Link } from "../components/link";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { Empty, Loaded } from "../components/states";
import { TableWrap } from "../components/table-wrap";
import { Time } from "../components/time";

/** Earlier blocks that are listed. */
const SHOWN = 100;

const KINDS = { address: "address", range: "range", session: "session" };

/** Who is kept out, who is always let in, and what was decided before. */
export default function BlockedPage() {
  const decisions = useDecisions();
  const mayAct = useMayAct();
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHead
        title="Blocked"
        actions={
          mayAct && (
            <button type="button" className="button danger" onClick={() => setOpen(true)}>
              <Icon name="blocked" size={16} /> Block a source…
            </button>
          )
        }
      >
        Blocks take effect within a second and end by themselves. They hold in observe mode too.
      </PageHead>
      <Panel title="Blocked now" flush>
        <Loaded query={decisions} height={160}>
          {(all) => <Blocks decisions={all.filter((one) => one.active)} mayAct={mayAct} />}
        </Loaded>
      </Panel>
      <AllowList />
      <Panel title="Earlier blocks" flush>
        <Loaded query={decisions} height={120}>
          {(all) => <Earlier decisions={all.filter((one) => !one.active)} />}
        </Loaded>
      </Panel>
      {open && (
        <BlockDialog
          target={{ client: null, session: null, event: null, why: "" }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Blocks({ decisions, mayAct }: { decisions: Decision[]; mayAct: boolean }) {
  const unblock = useUnblock();
  if (decisions.length === 0) {
    return (
      <Empty icon="blocked" title="Nobody is blocked">
        Open a flagged request and block its address, or block a source by hand.
      </Empty>
    );
  }
  return (
    <TableWrap>
      <table className="table">
        <thead>
          <tr>
            <th>Source</th>
            <th>Reason</th>
            <th>By</th>
            <th>Since</th>
            <th>Ends</th>
            <th>
              <span className="hidden-visually">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((one) => (
            <tr key={one.id}>
              <td>
                <Hostile text={one.value} limit={80} />{" "}
                {one.kind !== "address" && <span className="chip">{KINDS[one.kind]}</span>}
              </td>
              <td>
                <Reason decision={one} />
              </td>
              <td>{one.person}</td>
              <td>
                <Time at={one.created} />
              </td>
              <td>
                <Time at={one.expires} ago />
              </td>
              <td className="number">
                {mayAct && (
                  <button
                    type="button"
                    className="button small"
                    onClick={() => unblock.mutate({ id: one.id, value: one.value })}
                  >
                    <Icon name="undo" size={14} /> Lift
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

function Reason({ decision }: { decision: Decision }) {
  return (
    <>
      <Hostile text={decision.reason ?? ""} limit={160} />{" "}
      {decision.event !== null && <Link href={`/events/${decision.event}`}>event</Link>}
    </>
  );
}

function Earlier({ decisions }: { decisions: Decision[] }) {
  if (decisions.length === 0) return <Empty title="No block has ended yet" />;
  const shown = decisions.slice(0, SHOWN);
  return (
    <TableWrap>
      <table className="table">
        <thead>
          <tr>
            <th>Source</th>
            <th>Reason</th>
            <th>By</th>
            <th>From</th>
            <th>Ended</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <td>
                <Hostile text={one.value} limit={80} />
              </td>
              <td>
                <Reason decision={one} />
              </td>
              <td>{one.person}</td>
              <td>
                <Time at={one.created} />
              </td>
              <td>
                {one.undone === null ? (
                  <>
                    expired <Time at={one.expires} ago />
                  </>
                ) : (
                  <>
                    lifted by {one.undone_by ?? "the system"} <Time at={one.undone} ago />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < decisions.length && (
        <p className="padded muted small">
          The newest {shown.length} of {decisions.length}; the audit log has them all.
        </p>
      )}
    </TableWrap>
  );
}
