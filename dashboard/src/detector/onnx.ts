/** The ONNX runtime in WebAssembly, from this server only, one thread, no eval. */

import wasmUrl from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { env, InferenceSession, Tensor as OrtTensor } from "onnxruntime-web/wasm";
import { load } from "./load";
import READER from "./reader.onnx?url";
import type { Graph, Graphs } from "./tensors";
import WINDOWS from "./windows.onnx?url";

/** Bytes of the runtime, for its progress; written in by vite.config.ts. */
declare const __WASM_BYTES__: number;

/** Loads runtime and graphs; tells how much of it has come, 0..1. */
export async function loadGraphs(progress: (part: number) => void): Promise<Graphs> {
  const [wasm, windows, reader] = await Promise.all([
    load(wasmUrl, (bytes) => progress(Math.min(1, bytes / __WASM_BYTES__))),
    load(WINDOWS),
    load(READER),
  ]);
  env.wasm.wasmBinary = wasm;
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.logLevel = "error";
  return { windows: await graph(windows), reader: await graph(reader) };
}

async function graph(file: ArrayBuffer): Promise<Graph> {
  const session = await InferenceSession.create(new Uint8Array(file), {
    executionProviders: ["wasm"],
  });
  return async (inputs) => {
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, { data, shape }]) => [
        name,
        data instanceof Int32Array
          ? new OrtTensor("int32", data, shape)
          : new OrtTensor("float32", data, shape),
      ]),
    );
    const { outputs } = await session.run(feeds);
    if (!outputs) throw new Error("The network gave no answer.");
    return (await outputs.getData()) as Float32Array;
  };
}
