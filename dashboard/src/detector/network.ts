/** The n-gram network (network_best in features/kernel.c): look-ups here, layers in ONNX. */
import { type Raw, toBytes } from "./bytes";
import { type Codes, codes } from "./codes";
import { BLOCK, eachGram, GRAM_NORM, NARROW, WIDE } from "./grams";
import type { NpyArray } from "./npz";
import { cutWindow, Reader } from "./reader";
import { type Graphs, type Tensor, tensor } from "./tensors";

/** Texts of one request that the second stage reads. */
const READ = 6;
/** Windows that go through the layers at once: bounds the memory. */
const TOGETHER = 8192;

/** What the network says of one text. */
export interface Reading {
  /** The outputs for the worst window; the first is the log-odds of an attack. */
  outputs: Float32Array;
  /** That window's span in the canonical text. */
  from: number;
  to: number;
  /** Its codes. */
  window: Uint8Array;
}

/** The text with the highest log-odds, and the second highest log-odds. */
export interface Best {
  index: number;
  top: number;
  second: number;
  reading: Reading;
}

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
  private readonly reader: Reader | null;

  constructor(
    arrays: Map<string, NpyArray>,
    private readonly graphs: Graphs,
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
    this.reader = arrays.has("first") ? new Reader(get, graphs.reader) : null;
  }

  /** The worst of some texts; null for none. Of many, the worst ones are read again. */
  async best(values: Raw[]): Promise<Best | null> {
    const found = await this.firstStage(values);
    const order = found.map((_, i) => i).sort((a, b) => top(found[b]) - top(found[a]));
    let best: Best | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (const index of order.slice(0, this.reader ? READ : 2)) {
      const first = found[index];
      if (!first) continue;
      const reading = await this.readAgain(first);
      if (!best || top(reading) > best.top) {
        second = best?.top ?? second;
        best = { index, top: top(reading), second, reading };
      } else second = Math.max(second, top(reading));
    }
    return best && { ...best, second };
  }

  /** The log-odds of each text. */
  async tops(values: Raw[]): Promise<number[]> {
    const out: number[] = [];
    for (const reading of await this.firstStage(values))
      out.push(top(await this.readAgain(reading)));
    return out;
  }

  private async readAgain(reading: Reading): Promise<Reading> {
    if (!this.reader) return reading;
    return { ...reading, outputs: await this.reader.both(reading.outputs, reading.window) };
  }

  /** The first stage's opinion of each text, in order. */
  private async firstStage(values: Raw[]): Promise<Reading[]> {
    const texts = values.map((value) => this.summed(toBytes(value)));
    const outputs = await this.answers(texts);
    let row = 0;
    return texts.map(({ folded, windows }) => {
      let best = 0;
      for (let w = 1; w < windows.length; w++) {
        const value = outputs[(row + w) * this.outputs] ?? 0;
        if (value > (outputs[(row + best) * this.outputs] ?? 0)) best = w;
      }
      const start = (row + best) * this.outputs;
      row += windows.length;
      return {
        outputs: outputs.slice(start, start + this.outputs),
        ...place(folded, windows[best] ?? [0, 0]),
      };
    });
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
      for (let d = 0; d < this.dim; d++) add(sums, to + d, this.rows[from + d] ?? 0);
      add(sums, to + this.dim, 1);
    });
    for (let i = row; i < sums.length; i++) add(sums, i, sums[i - row] ?? 0);
    return { folded, sums, windows: spans(blocks) };
  }

  /** Where a gram's vector lies; -1 for a gram that is not known. */
  private slot(bucket: number, tag: number): number {
    for (let way = bucket; way < bucket + 4; way++) if (this.tags[way] === tag) return way;
    return -1;
  }

  /** The outputs of all windows of all texts, one row a window. */
  private async answers(texts: Text[]): Promise<Float32Array> {
    const all = texts.flatMap(({ sums, windows }) => windows.map((window) => ({ sums, window })));
    const out = new Float32Array(all.length * this.outputs);
    const row = this.dim + 1;
    for (let start = 0; start < all.length; start += TOGETHER) {
      const part = all.slice(start, start + TOGETHER);
      const sums = new Float32Array(part.length * this.dim);
      const counts = new Float32Array(part.length);
      part.forEach(({ sums: running, window: [from, to] }, i) => {
        const [low, high] = [from * row, to * row];
        const at = (d: number): number => (running[high + d] ?? 0) - (running[low + d] ?? 0);
        for (let d = 0; d < this.dim; d++) sums[i * this.dim + d] = at(d);
        counts[i] = at(this.dim);
      });
      const found = await this.graphs.windows({
        ...this.weights,
        sums: tensor(sums, [part.length, this.dim]),
        counts: tensor(counts, [part.length, 1]),
      });
      out.set(found, start * this.outputs);
    }
    return out;
  }
}

function top(reading: Reading | undefined): number {
  return reading?.outputs[0] ?? Number.NEGATIVE_INFINITY;
}

function add(to: Int32Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
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

/** A window's span in the canonical text, and its codes. */
function place(
  { plain, code, where }: Codes,
  [first, last]: [number, number],
): Omit<Reading, "outputs"> {
  const [start, end] = [first * BLOCK, last * BLOCK];
  return {
    from: where[Math.min(start, code.length - 1)] ?? 0,
    to: where[end] ?? plain.length,
    window: cutWindow(code, start, end),
  };
}
