import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { licences } from "./scripts/licences.ts";

/** Where `npm run dev` finds a running `securitai up`. */
const backend = process.env.SECURITAI_URL ?? "http://127.0.0.1:8000";

const wasm = fileURLToPath(import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"));

/** Stores WebAssembly compressed: the server sends `x.wasm` from `x.wasm.gz` (api/pages.py). */
function compressed(): Plugin {
  return {
    name: "compressed-wasm",
    apply: "build",
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== "asset" || !name.endsWith(".wasm")) continue;
        delete bundle[name];
        this.emitFile({
          type: "asset",
          fileName: `${name}.gz`,
          source: gzipSync(file.source, { level: 9 }),
        });
      }
    },
  };
}

const { pages, workers } = licences();

export default defineConfig({
  plugins: [react(), compressed(), pages],
  define: { __WASM_BYTES__: statSync(wasm).size },
  worker: { format: "es", plugins: () => [compressed(), workers] },
  build: {
    outDir: "../src/securitai/api/static",
    emptyOutDir: true,
    // The pages run under a strict CSP: nothing inline, nothing as data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  // The list of known probes lies beside the model.
  server: { proxy: { "/api": backend }, fs: { allow: [".", "../src/securitai/model"] } },
  test: {
    environment: "happy-dom",
    environmentOptions: { happyDOM: { url: "http://localhost/" } },
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
