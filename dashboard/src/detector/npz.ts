/** NumPy's files: `.npy` arrays, and `.npz` archives of them (ZIP, APPNOTE 4.3; NEP 1). */
import { fromBytes, partition } from "./bytes";

export type NumberArray = Uint8Array | Int8Array | Uint16Array | Float32Array;

export interface NpyArray {
  shape: number[];
  data: NumberArray;
}

/** The arrays of an `.npz` archive by name. Throws where it is none. */
export async function npz(archive: ArrayBuffer): Promise<Map<string, NpyArray>> {
  const out = new Map<string, NpyArray>();
  for (const [name, content] of await members(archive)) {
    if (name.endsWith(".npy")) out.set(name.slice(0, -4), npy(content));
  }
  return out;
}

async function members(archive: ArrayBuffer): Promise<[string, ArrayBuffer][]> {
  const view = new DataView(archive);
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("The model's file is no archive.");
  const out: [string, ArrayBuffer][] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = fromBytes(new Uint8Array(archive, at + 46, nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = archive.slice(start, start + size);
    out.push([name, method === 0 ? packed : await unpacked(packed)]);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return out;
}

function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}

/** One array; half floats become floats. Throws where it is none, or of another type. */
export function npy(file: ArrayBuffer): NpyArray {
  const view = new DataView(file);
  if (view.getUint32(0) !== 0x934e554d) throw new Error("The model's array is no .npy file.");
  const long = view.getUint8(6) > 1;
  const start = long ? 12 : 10;
  const size = long ? view.getUint32(8, true) : view.getUint16(8, true);
  const header = fromBytes(new Uint8Array(file, start, size));
  const type = /'descr':\s*'([^']+)'/.exec(header)?.[1] ?? "";
  const shape = partition(partition(header, "(")[2], ")")[0];
  const content = file.slice(start + size);
  return {
    shape: shape
      .split(",")
      .filter((one) => one.trim())
      .map(Number),
    data: typed(type, content),
  };
}

function typed(type: string, content: ArrayBuffer): NumberArray {
  switch (type) {
    case "|u1":
      return new Uint8Array(content);
    case "|i1":
      return new Int8Array(content);
    case "<u2":
      return new Uint16Array(content);
    case "<f4":
      return new Float32Array(content);
    case "<f2":
      return Float32Array.from(new Uint16Array(content), half);
    default:
      throw new Error(`The model has an array of an unknown type (${type}).`);
  }
}

/** A half float's value from its bits. */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
