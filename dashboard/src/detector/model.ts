/** Which scorer reads which kind of model (model/load.py, model/artifact.py). */
import { AdaptedScorer } from "./adapted";
import { FieldsScorer } from "./fields-scorer";
import { Network } from "./network";
import { npy, npz } from "./npz";
import type { ModelRef, Scorer } from "./scorer";
import type { Graphs } from "./tensors";

/** Gives one of the model's files. */
export type Fetch = (name: string) => Promise<ArrayBuffer>;

interface Manifest {
  format: number;
  name: string;
  version: string;
  kind: string;
  threshold: number;
  files: Record<string, string>;
  calibration?: [number[], number[]];
}

/** The model is of a kind that only the server reads. */
export class OtherModel extends Error {}

/** The scorer of the model whose files these are; `folder` is where they lie. */
export async function loadModel(fetch: Fetch, graphs: Graphs, folder = ""): Promise<Scorer> {
  const text = new TextDecoder().decode(await fetch(`${folder}manifest.json`));
  const manifest = JSON.parse(text) as Manifest;
  const ref = { name: manifest.name, version: manifest.version, hash: await hash(manifest) };
  const load = KINDS[manifest.kind];
  if (!load || manifest.format !== 1) {
    throw new OtherModel(
      `The model in force, ${ref.name} ${ref.version}, is of a kind that only the server reads.`,
    );
  }
  return load({ fetch, graphs, folder, manifest, ref });
}

interface Parts {
  fetch: Fetch;
  graphs: Graphs;
  folder: string;
  manifest: Manifest;
  ref: ModelRef;
}

const KINDS: Record<string, (parts: Parts) => Promise<Scorer>> = {
  async fields({ fetch, graphs, folder, manifest, ref }) {
    const arrays = await npz(await fetch(`${folder}network.npz`));
    const calibration = manifest.calibration ?? [[0], [0.5]];
    return new FieldsScorer(ref, manifest.threshold, new Network(arrays, graphs), calibration);
  },
  async adapted({ fetch, graphs, folder, manifest, ref }) {
    const base = await loadModel(fetch, graphs, `${folder}base/`);
    const lessons = npy(await fetch(`${folder}lessons.npy`)).data;
    return new AdaptedScorer(ref, manifest.threshold, base, Float32Array.from(lessons));
  },
};

/** The artifact's hash; empty where the page is not served securely, so that none can be computed. */
async function hash({ files }: Manifest): Promise<string> {
  if (!globalThis.crypto?.subtle) return "";
  const joined = Object.keys(files)
    .sort()
    .map((name) => files[name])
    .join("");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(joined));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").slice(0, 12);
}
