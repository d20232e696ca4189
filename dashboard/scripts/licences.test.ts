import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { noticesOf, packagesOf } from "./licences.ts";

it("knows the package of a module, of the build's helpers, and of files with a query", () => {
  const modules = [
    "/a/dashboard/src/main.tsx",
    "/a/node_modules/react/index.js",
    "/a/node_modules/@tanstack/query-core/build/query.js",
    "C:\\a\\node_modules\\@tanstack\\react-query\\index.js",
    "/a/node_modules/react-dom/node_modules/scheduler/index.js?commonjs",
    "\0vite/preload-helper.js",
    "\0rolldown/runtime.js",
  ];

  expect(packagesOf(modules)).toEqual([
    "@tanstack/query-core",
    "@tanstack/react-query",
    "react",
    "rolldown",
    "scheduler",
    "vite",
  ]);
});

it("names each package with its version, and gives equal texts once", () => {
  const text = noticesOf(["react", "react-dom", "uplot"]);

  expect(text).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)\nreact-dom \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(text.match(/Meta Platforms/g)).toHaveLength(1);
  expect(text).toContain("Leon Sorokin");
});

it("takes the text that is kept here for a package without one", () => {
  const text = noticesOf(["onnxruntime-web"]);

  for (const name of ["Copyright (c) Microsoft Corporation", "Eigen", "protobuf", "abseil-cpp"]) {
    expect(text).toContain(name);
  }
});

it("stops the build when a package has no text", () => {
  expect(() => noticesOf(["guid-typescript"])).toThrow(
    /guid-typescript carries no licence text; put it into .*licences\/guid-typescript\.txt/,
  );
});

it("names what the built file of ONNX Runtime holds of other packages", () => {
  const map = "node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs.map";
  const sources: string[] = JSON.parse(readFileSync(map, "utf8")).sources;

  const others = sources.filter((one) => !/^(\.\.\/lib\/|ort-wasm-simd-threaded\.mjs$)/.test(one));

  expect(new Set(others.map((one) => one.split("/lib/")[0]))).toEqual(new Set(["../../common"]));
  expect(packagesOf(["/a/node_modules/onnxruntime-web/dist/x.mjs"])).toEqual([
    "onnxruntime-common",
    "onnxruntime-web",
  ]);
});
