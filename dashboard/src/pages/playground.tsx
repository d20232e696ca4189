import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, ok } from "../api/client";
import type { components } from "../api/schema";
import { ActionChip } from "../components/chips";
import { Evidence } from "../components/evidence";
import { Hostile } from "../components/hostile";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { Empty, Failure } from "../components/states";
import { byField, strongest } from "../lib/evidence";
import { category, fieldName, score } from "../lib/format";

type Result = components["schemas"]["CheckResult"];

const EXAMPLES = [
  ["An attack", "GET /search?q=' OR 1=1 --"],
  ["A customer", "GET /search?q=O'Brien select committee"],
  [
    "A curl command",
    `curl -X POST https://shop.example/api/reviews -H 'Content-Type: application/json' -d '{"text": "<img src=x onerror=alert(1)>"}'`,
  ],
] as const;

/** Paste a request and see what the model in force says of it. */
export default function PlaygroundPage() {
  const [text, setText] = useState("");
  const check = useMutation({
    mutationFn: () => ok(api.POST("/api/check", { body: { text, format: "auto" } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate();
  };
  return (
    <>
      <PageHead title="Playground">
        Paste a raw request, “METHOD /target”, a curl command or a JSON log entry. Nothing is
        stored.
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
                disabled={!text.trim() || check.isPending}
              >
                Check
              </button>
            </div>
          </form>
        </Panel>
        <Panel title="Verdict">
          {check.error ? (
            <Failure error={check.error} />
          ) : check.data ? (
            <Verdict result={check.data} />
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

function Verdict({ result }: { result: Result }) {
  const most = strongest(result.reasons);
  return (
    <div className="stack" aria-live="polite">
      <div className="row">
        <ActionChip action={result.action} />
        <strong>{result.category ? category(result.category) : "Looks normal"}</strong>
        <span>
          score {score(result.score)}, threshold {score(result.threshold)}
        </span>
      </div>
      {byField(result.reasons).map((one) => (
        <figure key={`${one.field}\n${one.value}`} className="stack tight">
          <figcaption className="small">
            <Hostile text={fieldName(one.field)} limit={120} />
          </figcaption>
          <Evidence value={one.value} spans={one.spans} strongest={most} />
        </figure>
      ))}
      <p className="muted small">
        {result.model.name} {result.model.version} ({result.model.hash})
      </p>
    </div>
  );
}
