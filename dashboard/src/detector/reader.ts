/** The second stage (features/reader.h): a window's codes read again by a convolution in ONNX. */
import { EDGE_END, EDGE_START } from "./grams";
import type { NpyArray } from "./npz";
import { type Graph, type Tensor, tensor } from "./tensors";

const WINDOW = 192;
const TAPS = 8;
const LETTERS = 129;
/** Layers of the graph (train/graphs.py); missing ones get zero weights, which change nothing. */
const LAYERS = 6;

/** What the second stage adds to the first one's outputs. */
export class Reader {
  private readonly weights: Record<string, Tensor>;
  /** Weights of both stages, offset, gate, what is taken for unread text. */
  readonly mixing: Float32Array;

  constructor(
    get: (name: string) => NpyArray,
    private readonly graph: Graph,
  ) {
    const floats = (name: string): Float32Array => get(name).data as Float32Array;
    this.mixing = floats("mixing");
    const first = floats("first");
    const channels = first.length / (TAPS * LETTERS);
    const dense = floats("dense");
    const width = dense.length / (2 * channels + 1);
    const final = floats("final");
    const outputs = final.length / (width + 1);
    const inner = 2 * channels * width;
    this.weights = {
      first: padded(first, [TAPS * LETTERS + 1, channels]),
      depth: padded(floats("depth"), [LAYERS, 3, channels]),
      point: padded(floats("point"), [LAYERS, channels, channels]),
      bias: padded(floats("bias"), [LAYERS + 1, channels]),
      dense: tensor(dense.slice(0, inner), [2 * channels, width]),
      dense_bias: tensor(dense.slice(inner), [width]),
      final: tensor(final.slice(0, width * outputs), [width, outputs]),
      final_bias: tensor(final.slice(width * outputs), [outputs]),
    };
  }

  /** The first stage's outputs, and what the second one says of the window where it reads it. */
  async both(outputs: Float32Array, codes: Uint8Array): Promise<Float32Array> {
    const [one = 0, two = 0, offset = 0, gate = 0, unread = 0] = this.mixing;
    const top = outputs[0] ?? 0;
    const read = top >= gate;
    const second = read ? await this.read(codes) : Float32Array.of(unread);
    const out = outputs.map((value, i) => value + (second[i] ?? 0));
    out[0] = one * top + two * (second[0] ?? 0) + offset;
    return out;
  }

  private async read(codes: Uint8Array): Promise<Float32Array> {
    const positions = (codes.length + 1) >> 1;
    const index = new Int32Array(positions * TAPS).fill(TAPS * LETTERS);
    for (let position = 0; position < positions; position++) {
      for (let tap = 0; tap < TAPS; tap++) {
        const code = codes[2 * position + tap - 3];
        if (code !== undefined) index[position * TAPS + tap] = tap * LETTERS + code;
      }
    }
    return this.graph({ ...this.weights, index: tensor(index, [positions, TAPS]) });
  }
}

/** Weights in a larger shape; what they do not fill is zero. */
function padded(data: Float32Array, shape: number[]): Tensor {
  const room = new Float32Array(shape.reduce((size, one) => size * one, 1));
  room.set(data);
  return tensor(room, shape);
}

/** The codes around first..last, with the text's edges where they are in it. */
export function cutWindow(code: Uint8Array, first: number, last: number): Uint8Array {
  const room = WINDOW - 2;
  const n = code.length;
  const middle = Math.floor((first + Math.min(last, n)) / 2);
  const low = Math.max(0, Math.min(middle - room / 2, n - room));
  const high = Math.min(n, low + room);
  const start = low === 0 ? [EDGE_START] : [];
  const end = high === n ? [EDGE_END] : [];
  return Uint8Array.from([...start, ...code.subarray(low, high), ...end]);
}
