import { useCallback, useEffect, useRef, useState } from "react";
import type { Question, Result } from "../detector/check";
import workerUrl from "../detector/detector-worker?worker&url";
import type { FromWorker, ToWorker } from "../detector/messages";
import type { ModelRef } from "../detector/scorer";

/** The detector in this browser: on its way, ready, or unable to run here. */
export type DetectorState =
  | { kind: "loading"; part: number }
  | { kind: "ready"; model: ModelRef; threshold: number }
  | { kind: "unable"; message: string };

/** The text is no request; everything else that goes wrong is another error. */
export class Unreadable extends Error {}

interface Waiting {
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}

/** Starts the detector's worker for as long as the page is open. */
export function useDetector(): {
  state: DetectorState;
  check: (question: Question) => Promise<Result>;
} {
  const [state, setState] = useState<DetectorState>({ kind: "loading", part: 0 });
  const worker = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, Waiting>());
  useEffect(() => {
    const asked = waiting.current;
    const fail = (message: string): void => {
      setState({ kind: "unable", message });
      for (const one of asked.values()) one.reject(new Error(message));
      asked.clear();
    };
    try {
      const started = new Worker(trusted(workerUrl), { type: "module" });
      started.onerror = (event) => fail(event.message || "The detector's program did not start.");
      started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "unable") fail(data.message);
        else if (data.kind === "loading" || data.kind === "ready") setState(data);
        else settle(asked, data);
      };
      worker.current = started;
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, []);
  const check = useCallback(
    (question: Question) =>
      new Promise<Result>((resolve, reject) => {
        const id = nextId++;
        waiting.current.set(id, { resolve, reject });
        worker.current?.postMessage({ ...question, id } satisfies ToWorker);
      }),
    [],
  );
  return { state, check };
}

let nextId = 1;

function settle(waiting: Map<number, Waiting>, answer: FromWorker): void {
  if (answer.kind !== "answer" && answer.kind !== "refused") return;
  const one = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.kind === "answer") one?.resolve(answer.result);
  else one?.reject(answer.unreadable ? new Unreadable(answer.message) : new Error(answer.message));
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The worker's address as the browser's Trusted Types want it: this one and no other. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy("detector-worker", {
    createScriptURL: (asked) => {
      if (asked !== workerUrl) throw new TypeError(`${asked} is not the detector's worker`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
