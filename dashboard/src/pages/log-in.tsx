import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { logIn } from "../api/session";
import { Logo } from "../components/logo";
import { Failure } from "../components/states";

/** The door: name and password. */
export function LogIn() {
  const cache = useQueryClient();
  const [name, setName] = useState("admin");
  const [password, setPassword] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      cache.setQueryData(["me"], await logIn(name, password));
    } catch (problem) {
      setError(problem);
      setPassword("");
      setBusy(false);
    }
  };

  return (
    <main className="gate">
      <form className="panel gate-form" onSubmit={(event) => void submit(event)}>
        <h1 className="brand">
          <Logo size={26} /> SecuritAI
        </h1>
        <div className="field">
          <label htmlFor="name">Name</label>
          <input
            id="name"
            className="input"
            autoComplete="username"
            value={name}
            onChange={(event) => setName(event.target.value)}
            required
          />
        </div>
        <div className="field">
          <label htmlFor="password">Password</label>
          <input
            id="password"
            className="input"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            required
          />
        </div>
        {error !== null && <Failure error={error} />}
        <button type="submit" className="button primary" disabled={busy}>
          {busy ? "Logging in…" : "Log in"}
        </button>
        <p className="muted small">
          The password of <code>admin</code> was printed once, in the terminal where SecuritAI was
          started for the first time.
        </p>
      </form>
    </main>
  );
}
