/**
 * The detector in a worker of its own: the page stays responsive, and only this script may
 * compile WebAssembly (api/headers.py). It fetches the model and never sends what was pasted.
 */
import { check } from "./check";
import { load } from "./load";
import type { FromWorker, ToWorker } from "./messages";
import { loadModel } from "./model";
import { loadGraphs } from "./onnx";
import { RequestError } from "./request";
import type { Scorer } from "./scorer";

const tell = (message: FromWorker): void => self.postMessage(message);

const scorer: Promise<Scorer> = start();

async function start(): Promise<Scorer> {
  const graphs = await loadGraphs((part) => tell({ kind: "loading", part: part * 0.8 }));
  const found = await loadModel((name) => load(`/api/model/files/${name}`), graphs);
  tell({ kind: "ready", model: found.ref, threshold: found.threshold });
  return found;
}

scorer.catch((error: unknown) => tell({ kind: "unable", message: sentence(error) }));

/** One question after the other: the runtime takes one at a time. */
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  before = before.then(() => answer(data));
};

async function answer({ id, ...question }: ToWorker): Promise<void> {
  try {
    tell({ kind: "answer", id, result: await check(await scorer, question) });
  } catch (error) {
    const unreadable = error instanceof RequestError;
    tell({ kind: "refused", id, message: sentence(error), unreadable });
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
