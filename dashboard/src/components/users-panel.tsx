import { type FormEvent, useState } from "react";
import { useAddUser, useChangeUser, useUsers } from "../api/accounts";
import { useMe } from "../api/session";
import type { User } from "../api/types";
import { Once } from "./once";
import { Panel } from "./panel";
import { Loaded } from "./states";
import { Time } from "./time";

type Role = User["role"];

/** The accounts: who may look and who may act. */
export function UsersPanel() {
  const users = useUsers();
  const [made, setMade] = useState<{ name: string; password: string } | null>(null);
  return (
    <Panel title="Accounts" flush>
      {made && (
        <div className="padded">
          <Once label={`The password of ${made.name}.`} secret={made.password} />
        </div>
      )}
      <Loaded query={users} height={140}>
        {(all) => (
          <ul className="plain-list">
            {all.map((user) => (
              <UserLine key={user.id} user={user} />
            ))}
            <li>
              <AddUser onMade={(name, password) => setMade({ name, password })} />
            </li>
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function UserLine({ user }: { user: User }) {
  const me = useMe();
  const change = useChangeUser();
  const own = user.name === me.name;
  return (
    <li className="row">
      <strong>{user.name}</strong>
      <span className="chip">{user.role}</span>
      {user.disabled && <span className="chip warn">disabled</span>}
      <span className="muted small">
        {user.last_login === null ? (
          "never logged in"
        ) : (
          <>
            logged in <Time at={user.last_login} ago />
          </>
        )}
      </span>
      {!own && (
        <span className="row push">
          <button
            type="button"
            className="button small"
            onClick={() =>
              change.mutate({ id: user.id, role: user.role === "viewer" ? "operator" : "viewer" })
            }
          >
            Make {user.role === "viewer" ? "operator" : "viewer"}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => change.mutate({ id: user.id, disabled: !user.disabled })}
          >
            {user.disabled ? "Enable" : "Disable"}
          </button>
        </span>
      )}
    </li>
  );
}

function AddUser({ onMade }: { onMade: (name: string, password: string) => void }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const add = useAddUser();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { name: name.trim(), role },
      {
        onSuccess: (made) => {
          if (made.password) onMade(made.user.name, made.password);
          setName("");
        },
      },
    );
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        className="input grow"
        aria-label="Name of the new account"
        placeholder="Name"
        pattern="[A-Za-z0-9._@\-]+"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <select
        className="select filter-key"
        aria-label="Role"
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        <option value="viewer">viewer (looks)</option>
        <option value="operator">operator (acts)</option>
      </select>
      <button type="submit" className="button" disabled={!name.trim() || add.isPending}>
        Create account
      </button>
    </form>
  );
}
