import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, ok } from "../api/client";
import { useExceptions } from "../api/decisions";
import { usePolicy } from "../api/tune";
import { Icon } from "../components/icon";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { PlaygroundVerdict, type Shown } from "../components/playground-verdict";
import { Empty, Failure } from "../components/states";
import type { Policy } from "../detector/decide";
import { type DetectorState, Unreadable, useDetector } from "../hooks/use-detector";
import "../styles/playground.css";

const EXAMPLES = [
  ["An attack", "GET /search?q=' OR 1=1 --"],
  ["A customer", "GET /search?q=O'Brien select committee"],
  [
    "A curl command",
    `curl -X POST https://shop.example/api/reviews -H 'Content-Type: application/json' -d '{"text": "<img src=x onerror=alert(1)>"}'`,
  ],
  [
    "A raw request",
    "POST /login HTTP/1.1\nHost: shop.example\nUser-Agent: () { :; }; /bin/bash -c id\nContent-Type: application/x-www-form-urlencoded\n\nuser=ann&password=secret",
  ],
] as const;

/** Paste a request and see what the model in force says of it, computed in this browser. */
export default function PlaygroundPage() {
  const [text, setText] = useState("");
  const [last, setLast] = useState<Shown | null>(null);
  const detector = useDetector();
  const policy = usePolicyInForce();
  const unable = detector.state.kind === "unable";
  const check = useMutation({
    mutationFn: async (): Promise<Shown> => {
      if (unable) return { place: "server", result: await askServer(text) };
      if (!policy) throw new Error("The policy in force is not known yet.");
      return { place: "browser", result: await detector.check({ text, policy, why: true }) };
    },
    onSuccess: setLast,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate();
  };
  return (
    <>
      <PageHead title="Playground">
        Paste a raw request, “METHOD /target”, a curl command or a JSON log entry. The model in
        force judges it here in your browser.
      </PageHead>
      <div className="columns halves">
        <Panel title="Request">
          <form className="stack" onSubmit={submit}>
            <textarea
              className="textarea"
              aria-label="Request"
              rows={12}
              spellCheck={false}
              value={text}
              maxLength={1_000_000}
              onChange={(event) => setText(event.target.value)}
              placeholder="GET /search?q=shoes"
            />
            <div className="row between">
              <span className="row small">
                <span className="muted">Examples:</span>
                {EXAMPLES.map(([name, example]) => (
                  <button
                    key={name}
                    type="button"
                    className="link-button"
                    onClick={() => setText(example)}
                  >
                    {name}
                  </button>
                ))}
              </span>
              <button
                type="submit"
                className="button primary"
                disabled={!text.trim() || check.isPending || (!unable && !policy)}
              >
                {unable ? "Send to the server" : "Check"}
              </button>
            </div>
            <Where state={detector.state} />
          </form>
        </Panel>
        <Panel title="Verdict">
          {check.error ? (
            <Problem error={check.error} />
          ) : last ? (
            <PlaygroundVerdict shown={last} />
          ) : (
            <Empty icon="flask" title="No request was checked yet">
              The verdict, the score and the characters behind it appear here.
            </Empty>
          )}
        </Panel>
      </div>
    </>
  );
}

/** Thresholds, mode and exceptions, once they are known. */
function usePolicyInForce(): Policy | null {
  const policy = usePolicy().data;
  const exceptions = useExceptions().data;
  if (!policy || !exceptions) return null;
  const { mode, threshold, thresholds } = policy;
  return { mode, threshold, thresholds, exceptions: exceptions.filter((one) => one.active) };
}

function askServer(text: string) {
  return ok(api.POST("/api/check", { body: { text, format: "auto" } }));
}

/** Where the verdict is computed, and how far the detector has come. */
function Where({ state }: { state: DetectorState }) {
  if (state.kind === "loading") {
    return (
      <div className="stack tight playground-where" role="status">
        <span className="small">
          Loading the detector into your browser: {Math.round(state.part * 100)} %
        </span>
        <progress className="progress" value={state.part} max={1} aria-label="Loading" />
      </div>
    );
  }
  if (state.kind === "ready") {
    const { name, version, hash } = state.model;
    return (
      <p className="muted small playground-where" role="status">
        <Icon name="shield" size={14} /> {name} {version}
        {hash && ` (${hash})`} runs in this browser. What you paste is not sent anywhere.
      </p>
    );
  }
  return (
    <div className="note-box playground-where" role="alert">
      <Icon name="warn" />
      <span>
        Your browser cannot run the detector: {state.message} “Send to the server” lets your
        SecuritAI server judge the request instead. The request is then sent there; it is not
        stored.
      </span>
    </div>
  );
}

function Problem({ error }: { error: Error }) {
  if (!(error instanceof Unreadable)) return <Failure error={error} />;
  return (
    <div className="note-box" role="alert">
      <Icon name="warn" />
      <span>{error.message}</span>
    </div>
  );
}
