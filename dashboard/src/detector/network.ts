/** The n-gram network (network_text in features/kernel.c): look-ups here, layers in ONNX. */
import { type Raw, toBytes } from "./bytes";
import { BLOCK, type Codes, codes, eachGram, GRAM_NORM, NARROW, WIDE } from "./kernel";
import type { NpyArray } from "./npz";

/** Runs the layers (layers.onnx): outputs of each window, one row a window. */
export type Layers = (inputs: Record<string, Tensor>) => Promise<Float32Array>;

export interface Tensor {
  data: Float32Array;
  shape: number[];
}

/** What the network says of one text. */
export interface Reading {
  /** The outputs of the highest window; the first is the log-odds of an attack. */
  outputs: Float32Array;
  /** That window's span in the canonical text. */
  from: number;
  to: number;
}

/** Windows that go through the layers at once: bounds the memory. */
const TOGETHER = 8192;

interface Text {
  folded: Codes;
  /** Running sums over blocks: dim sums and a count in a row, the first row zero. */
  sums: Int32Array;
  windows: [from: number, to: number][];
}

export class Network {
  private readonly tags: Uint16Array;
  private readonly rows: Int8Array;
  private readonly vocabulary: Uint8Array;
  private readonly dim: number;
  private readonly outputs: number;
  private readonly weights: Record<string, Tensor>;

  constructor(
    arrays: Map<string, NpyArray>,
    private readonly layers: Layers,
  ) {
    const get = (name: string): NpyArray => {
      const found = arrays.get(name);
      if (!found) throw new Error(`The model lacks its array '${name}'.`);
      return found;
    };
    this.tags = get("tags").data as Uint16Array;
    this.rows = get("rows").data as Int8Array;
    this.vocabulary = get("vocabulary").data as Uint8Array;
    const scale = get("scale").data as Float32Array;
    const hidden = get("hidden").data as Float32Array;
    const output = get("output").data as Float32Array;
    const dim = scale.length;
    const width = hidden.length / (dim + 1);
    const all = output.length / (dim + width + 1);
    this.dim = dim;
    this.outputs = all;
    this.weights = {
      scale: tensor(scale, [dim]),
      norm: tensor(Float32Array.of(GRAM_NORM), []),
      hidden: tensor(hidden.slice(0, dim * width), [dim, width]),
      hidden_bias: tensor(hidden.slice(dim * width), [width]),
      skip: tensor(output.slice(0, dim * all), [dim, all]),
      output: tensor(output.slice(dim * all, (dim + width) * all), [width, all]),
      output_bias: tensor(output.slice((dim + width) * all), [all]),
    };
  }

  /** One reading a text, in order. */
  async read(values: Raw[]): Promise<Reading[]> {
    const texts = values.map((value) => this.summed(toBytes(value)));
    const outputs = await this.answers(texts);
    let row = 0;
    return texts.map(({ folded, windows }) => {
      let best = 0;
      for (let w = 1; w < windows.length; w++) {
        if (this.first(outputs, row + w) > this.first(outputs, row + best)) best = w;
      }
      const start = (row + best) * this.outputs;
      row += windows.length;
      const [from, to] = span(folded, windows[best] ?? [0, 0]);
      return { outputs: outputs.slice(start, start + this.outputs), from, to };
    });
  }

  private first(outputs: Float32Array, row: number): number {
    return outputs[row * this.outputs] ?? Number.NEGATIVE_INFINITY;
  }

  private summed(text: Uint8Array): Text {
    const folded = codes(text);
    const blocks = Math.floor(Math.max(folded.code.length - 1, 0) / BLOCK) + 1;
    const row = this.dim + 1;
    const sums = new Int32Array((blocks + 1) * row);
    const mask = this.tags.length / 4 - 1;
    eachGram(folded.code, this.vocabulary, (hash, position) => {
      const slot = this.slot((hash & mask) * 4, hash >>> 16);
      if (slot < 0) return;
      const from = slot * this.dim;
      const to = (Math.floor(position / BLOCK) + 1) * row;
      for (let d = 0; d < this.dim; d++)
        sums[to + d] = (sums[to + d] ?? 0) + (this.rows[from + d] ?? 0);
      sums[to + this.dim] = (sums[to + this.dim] ?? 0) + 1;
    });
    for (let i = row; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (sums[i - row] ?? 0);
    return { folded, sums, windows: spans(blocks) };
  }

  /** Where a gram's vector lies; -1 for a gram that is not known. */
  private slot(bucket: number, tag: number): number {
    for (let way = bucket; way < bucket + 4; way++) if (this.tags[way] === tag) return way;
    return -1;
  }

  private async answers(texts: Text[]): Promise<Float32Array> {
    const all = texts.flatMap(({ sums, windows }) => windows.map((window) => ({ sums, window })));
    const out = new Float32Array(all.length * this.outputs);
    for (let start = 0; start < all.length; start += TOGETHER) {
      const part = all.slice(start, start + TOGETHER);
      const sums = new Float32Array(part.length * this.dim);
      const counts = new Float32Array(part.length);
      const row = this.dim + 1;
      part.forEach(({ sums: running, window: [from, to] }, i) => {
        const at = (d: number): number =>
          (running[to * row + d] ?? 0) - (running[from * row + d] ?? 0);
        for (let d = 0; d < this.dim; d++) sums[i * this.dim + d] = at(d);
        counts[i] = at(this.dim);
      });
      const found = await this.layers({
        ...this.weights,
        sums: tensor(sums, [part.length, this.dim]),
        counts: tensor(counts, [part.length, 1]),
      });
      out.set(found, start * this.outputs);
    }
    return out;
  }
}

function tensor(data: Float32Array, shape: number[]): Tensor {
  return { data, shape };
}

/** The windows over so many blocks: narrow ones, and wide ones where the text is longer. */
function spans(blocks: number): [number, number][] {
  const out: [number, number][] = [];
  for (const [most, least] of [
    [NARROW, 0],
    [WIDE, NARROW],
  ] as const) {
    if (blocks <= least) continue;
    const size = Math.min(most, blocks);
    for (let first = 0; first + size <= blocks; first++) out.push([first, first + size]);
  }
  return out;
}

/** A window's span in the canonical text. */
function span({ plain, code, where }: Codes, [from, to]: [number, number]): [number, number] {
  if (!code.length) return [0, plain.length];
  const start = where[Math.min(from * BLOCK, code.length - 1)] ?? 0;
  return [start, where[to * BLOCK] ?? plain.length];
}
