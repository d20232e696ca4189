/**
 * DEFLATE (RFC 1951) in zlib (RFC 1950) or gzip (RFC 1952) wrapping.
 *
 * Ours and not the browser's, because a cut stream must still give what is before the cut, and a
 * damaged one nothing, as zlib does.
 */
import { fromBytes, type Raw, toBytes } from "./bytes";

class Damaged extends Error {}
class Cut extends Error {}
class Full extends Error {}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** What a gzip or zlib body holds, at most `most` bytes; "" where it is damaged or neither. */
export function inflated(raw: Raw, most: number): Raw {
  const input = new Input(toBytes(raw));
  const output = new Output(most);
  try {
    if (raw.startsWith("\x1f\x8b")) gzip(input, output);
    else zlib(input, output);
  } catch (error) {
    if (error instanceof Damaged) return "";
    if (!(error instanceof Cut || error instanceof Full)) throw error;
  }
  return fromBytes(output.bytes());
}

class Input {
  at = 0;
  private held = 0;
  private count = 0;

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new Cut();
    this.at++;
    return value;
  }

  bits(need: number): number {
    while (this.count < need) {
      this.held |= this.byte() << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << need) - 1);
    this.held >>>= need;
    this.count -= need;
    return value;
  }

  /** Gives back the bits up to the next byte. */
  align(): void {
    this.held = 0;
    this.count = 0;
  }
}

class Output {
  private room = new Uint8Array(1 << 16);
  length = 0;

  constructor(private readonly most: number) {}

  push(byte: number): void {
    if (this.length >= this.most) throw new Full();
    if (this.length === this.room.length) {
      const more = new Uint8Array(this.room.length * 2);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.length++] = byte;
  }

  copy(distance: number, count: number): void {
    if (distance > this.length) throw new Damaged();
    for (let i = 0; i < count; i++) this.push(this.room[this.length - distance] ?? 0);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.room.slice(0, this.length);
  }
}

function zlib(input: Input, output: Output): void {
  const method = input.byte();
  const flags = input.byte();
  const sound = (method * 256 + flags) % 31 === 0 && (method & 15) === 8 && method >> 4 <= 7;
  if (!sound || flags & 0x20) throw new Damaged();
  blocks(input, output);
  let a = 1;
  let b = 0;
  for (const byte of output.bytes()) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const sum = [b >> 8, b & 255, a >> 8, a & 255];
  const told = sum.map(() => input.byte());
  if (sum.some((byte, i) => byte !== told[i])) throw new Damaged();
}

function gzip(input: Input, output: Output): void {
  input.at = 2;
  const method = input.byte();
  const flags = input.byte();
  if (method !== 8 || flags & 0xe0) throw new Damaged();
  for (let i = 0; i < 6; i++) input.byte();
  if (flags & 4) for (let left = input.byte() | (input.byte() << 8); left > 0; left--) input.byte();
  for (const text of [8, 16]) if (flags & text) while (input.byte() !== 0);
  if (flags & 2) {
    const sum = crc32(input.bytes.subarray(0, input.at)) & 0xffff;
    if ((input.byte() | (input.byte() << 8)) !== sum) throw new Damaged();
  }
  blocks(input, output);
  for (const value of [crc32(output.bytes()), output.length]) {
    const told = [0, 8, 16, 24].map((shift) => input.byte() << shift);
    if (told.reduce((sum, part) => sum | part, 0) !== (value | 0)) throw new Damaged();
  }
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function blocks(input: Input, output: Output): void {
  for (let last = 0; !last; ) {
    last = input.bits(1);
    const kind = input.bits(2);
    if (kind === 0) stored(input, output);
    else if (kind === 1) coded(input, output, FIXED_LENGTHS, FIXED_DISTANCES);
    else if (kind === 2) coded(input, output, ...dynamic(input));
    else throw new Damaged();
  }
  input.align();
}

function stored(input: Input, output: Output): void {
  input.align();
  const length = input.byte() | (input.byte() << 8);
  if ((input.byte() | (input.byte() << 8)) !== (length ^ 0xffff)) throw new Damaged();
  for (let i = 0; i < length; i++) output.push(input.byte());
}

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  count: Uint16Array;
  symbol: Uint16Array;
}

/** Makes a code of lengths. Throws where it is over-subscribed, or incomplete and may not be. */
function code(lengths: number[], single: boolean): Code {
  const count = new Uint16Array(16);
  for (const length of lengths) count[length] = (count[length] ?? 0) + 1;
  let left = 1;
  let longest = 0;
  for (let length = 1; length < 16; length++) {
    left = left * 2 - (count[length] ?? 0);
    if (left < 0) throw new Damaged();
    if (count[length]) longest = length;
  }
  if (left > 0 && longest > 0 && !(single && longest === 1)) throw new Damaged();
  if (longest === 0 && !single) throw new Damaged();
  const offset = new Uint16Array(17);
  for (let length = 1; length < 16; length++) {
    offset[length + 1] = (offset[length] ?? 0) + (count[length] ?? 0);
  }
  const symbol = new Uint16Array(lengths.length);
  lengths.forEach((length, index) => {
    if (length) {
      symbol[offset[length] ?? 0] = index;
      offset[length] = (offset[length] ?? 0) + 1;
    }
  });
  count[0] = 0;
  return { count, symbol };
}

function symbolOf(input: Input, { count, symbol }: Code): number {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    value |= input.bits(1);
    const here = count[length] ?? 0;
    if (value - here < first) return symbol[index + (value - first)] ?? 0;
    index += here;
    first = (first + here) << 1;
    value <<= 1;
  }
  throw new Damaged();
}

const FIXED_LENGTHS = code(
  Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
  false,
);
const FIXED_DISTANCES = code(Array<number>(32).fill(5), false);

function dynamic(input: Input): [Code, Code] {
  const lengths = input.bits(5) + 257;
  const distances = input.bits(5) + 1;
  const orders = input.bits(4) + 4;
  if (lengths > 286 || distances > 30) throw new Damaged();
  const sizes = Array<number>(19).fill(0);
  for (const place of ORDER.slice(0, orders)) sizes[place] = input.bits(3);
  const sizeCode = code(sizes, false);
  const found: number[] = [];
  while (found.length < lengths + distances) {
    const symbol = symbolOf(input, sizeCode);
    if (symbol < 16) {
      found.push(symbol);
      continue;
    }
    const last = found.at(-1);
    if (symbol === 16 && last === undefined) throw new Damaged();
    const value = symbol === 16 ? (last ?? 0) : 0;
    const [width, least] = symbol === 16 ? [2, 3] : symbol === 17 ? [3, 3] : [7, 11];
    for (let left = input.bits(width) + least; left > 0; left--) found.push(value);
    if (found.length > lengths + distances) throw new Damaged();
  }
  if (!found[256]) throw new Damaged();
  return [code(found.slice(0, lengths), true), code(found.slice(lengths), true)];
}

function coded(input: Input, output: Output, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = symbolOf(input, lengths);
    if (symbol < 256) {
      output.push(symbol);
      continue;
    }
    if (symbol === 256) return;
    const base = LENGTH_BASE[symbol - 257];
    if (base === undefined) throw new Damaged();
    const count = base + input.bits(LENGTH_EXTRA[symbol - 257] ?? 0);
    const place = symbolOf(input, distances);
    const near = DISTANCE_BASE[place];
    if (near === undefined) throw new Damaged();
    output.copy(near + input.bits(place < 4 ? 0 : (place >> 1) - 1), count);
  }
}
