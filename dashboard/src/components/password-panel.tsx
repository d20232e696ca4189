import { type FormEvent, useState } from "react";
import { useChangePassword } from "../api/accounts";
import { useMe } from "../api/session";
import { Panel } from "./panel";

/** One's own account: role, address, password. */
export function PasswordPanel() {
  const me = useMe();
  const change = useChangePassword();
  const [old, setOld] = useState("");
  const [next, setNext] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { old, new: next },
      {
        onSuccess: () => {
          setOld("");
          setNext("");
        },
      },
    );
  };
  return (
    <Panel title="My account">
      <form className="stack narrow-form" onSubmit={submit}>
        <p>
          You are <strong>{me.name}</strong>, {me.role === "operator" ? "an operator" : "a viewer"}
          {me.address && <>, seen from {me.address}</>}.
        </p>
        <input
          type="text"
          aria-label="Name"
          autoComplete="username"
          value={me.name}
          readOnly
          hidden
        />
        <div className="field">
          <label htmlFor="old-password">Password now</label>
          <input
            id="old-password"
            className="input"
            type="password"
            autoComplete="current-password"
            required
            value={old}
            onChange={(event) => setOld(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="new-password">New password</label>
          <input
            id="new-password"
            className="input"
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
          <span className="hint">At least 12 characters.</span>
        </div>
        <div>
          <button type="submit" className="button primary" disabled={change.isPending}>
            Change the password
          </button>
        </div>
      </form>
    </Panel>
  );
}
