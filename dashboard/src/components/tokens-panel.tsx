import { type FormEvent, useState } from "react";
import { useAddToken, useRemoveToken, useTokens } from "../api/accounts";
import { Once } from "./once";
import { Panel } from "./panel";
import { Empty, Loaded } from "./states";
import { Time } from "./time";

type Role = "viewer" | "operator";

/** Tokens with which programs use the API. */
export function TokensPanel() {
  const tokens = useTokens();
  const remove = useRemoveToken();
  const [secret, setSecret] = useState<{ name: string; secret: string } | null>(null);
  return (
    <Panel title="API tokens" flush actions={<a href="/docs">API documentation</a>}>
      {secret && (
        <div className="padded">
          <Once label={`The token ${secret.name}.`} secret={secret.secret} />
        </div>
      )}
      <Loaded query={tokens} height={120}>
        {(all) => (
          <>
            {all.length === 0 && <Empty title="There is no token">Programs log in with one.</Empty>}
            <ul className="plain-list">
              {all.map((token) => (
                <li key={token.id} className="row">
                  <strong>{token.name}</strong>
                  <span className="chip">{token.role}</span>
                  <span className="muted small">
                    by {token.person}
                    {token.expires !== null && (
                      <>
                        , ends <Time at={token.expires} ago />
                      </>
                    )}
                    {token.last_used !== null && (
                      <>
                        , used <Time at={token.last_used} ago />
                      </>
                    )}
                  </span>
                  <button
                    type="button"
                    className="button small push"
                    onClick={() => remove.mutate({ id: token.id })}
                  >
                    Revoke
                  </button>
                </li>
              ))}
              <li>
                <AddToken onMade={(name, made) => setSecret({ name, secret: made })} />
              </li>
            </ul>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function AddToken({ onMade }: { onMade: (name: string, secret: string) => void }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [days, setDays] = useState("90");
  const add = useAddToken();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { name: name.trim(), role, days: Number(days) },
      {
        onSuccess: (made) => {
          onMade(made.token.name, made.secret);
          setName("");
        },
      },
    );
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        className="input grow"
        aria-label="Name of the new token"
        placeholder="Name"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <select
        className="select filter-key"
        aria-label="Role of the token"
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        <option value="viewer">viewer</option>
        <option value="operator">operator</option>
      </select>
      <select
        className="select filter-key"
        aria-label="How long it is valid"
        value={days}
        onChange={(event) => setDays(event.target.value)}
      >
        <option value="7">7 days</option>
        <option value="90">90 days</option>
        <option value="365">1 year</option>
      </select>
      <button type="submit" className="button" disabled={!name.trim() || add.isPending}>
        Create token
      </button>
    </form>
  );
}
