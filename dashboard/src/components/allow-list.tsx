import { useState } from "react";
import { useAllow, useAllowList, useRemoveAllow } from "../api/decisions";
import { useMayAct } from "../api/session";
import { Hostile } from "./hostile";
import { Panel } from "./panel";
import { Loaded } from "./states";

/** Addresses that are never flagged nor blocked: checked first, always. */
export function AllowList() {
  const list = useAllowList();
  const mayAct = useMayAct();
  const remove = useRemoveAllow();
  return (
    <Panel title="Always allowed" flush>
      <Loaded query={list} height={100}>
        {(entries) => (
          <ul className="plain-list">
            {entries.map((entry) => (
              <li key={`${entry.id}-${entry.network}`} className="row">
                <Hostile text={entry.network} limit={80} />
                {entry.own && <span className="chip good">your own address</span>}
                <span className="muted small">
                  <Hostile text={entry.reason ?? ""} limit={160} />
                  {entry.person && ` ${entry.person}`}
                </span>
                {mayAct && entry.id !== null && (
                  <button
                    type="button"
                    className="button small push"
                    onClick={() =>
                      remove.mutate({
                        id: entry.id ?? 0,
                        network: entry.network,
                        reason: entry.reason,
                      })
                    }
                  >
                    Remove
                  </button>
                )}
              </li>
            ))}
            {mayAct && (
              <li>
                <AddAllow />
              </li>
            )}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function AddAllow() {
  const [network, setNetwork] = useState("");
  const [reason, setReason] = useState("");
  const allow = useAllow();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        allow.mutate(
          { network: network.trim(), reason: reason.trim() || null },
          {
            onSuccess: () => {
              setNetwork("");
              setReason("");
            },
          },
        );
      }}
    >
      <input
        className="input grow"
        aria-label="Address or network to allow"
        placeholder="Address or network, as 192.0.2.0/24"
        value={network}
        maxLength={100}
        onChange={(event) => setNetwork(event.target.value)}
      />
      <input
        className="input grow"
        aria-label="Reason"
        placeholder="Reason"
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="button" disabled={!network.trim() || allow.isPending}>
        Allow
      </button>
    </form>
  );
}
