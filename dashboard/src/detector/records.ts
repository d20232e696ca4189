/** The texts of binary records: Protocol Buffers, gRPC frames, MessagePack (features/records.py). */
import { decoded, type Raw } from "./bytes";
import { inflated } from "./inflate";
import { MAX_INFLATED, MAX_RECORDS } from "./limits";
import { trivial } from "./trivial";

type Leaf = [path: string, value: Raw];

// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const HIGH = /[\x80-\xff]/g;
const READABLE = /[\t\r\n\x20-\x7e]{6}/;
const RUNS = /[\t\r\n\x20-\x7e]{6,}/g;
const DEEP = 8;
const VARINT = 10;
const NAME = 200;
const WIDTHS: Record<number, number> = {
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
};

class NoRecord extends Error {}
class TooManyParts extends Error {}

/** What a reading has found so far: texts, other bytes, how many parts may follow. */
class Found {
  leaves: Leaf[] = [];
  rest: Raw[] = [];
  left = MAX_RECORDS;

  part(): void {
    this.left--;
    if (this.left < 0) throw new TooManyParts();
  }

  keep(path: string, value: Raw): void {
    if (!value || trivial(value)) return;
    if (readable(value)) this.leaves.push([path.slice(0, NAME), value]);
    else this.rest.push(value);
  }
}

/** Path and bytes of each text in a binary record, and its other bytes; null for none. */
export function records(body: Raw): { leaves: Leaf[]; rest: Raw } | null {
  const first = body ? body.charCodeAt(0) : 0;
  let readers = [protobufMessage];
  if ((first >= 0x80 && first <= 0x9f) || (first >= 0xdc && first <= 0xdf)) {
    readers = [msgpackDocument, protobufMessage];
  } else if (first <= 1) {
    readers = [frames];
  }
  for (const reader of readers) {
    const found = new Found();
    try {
      reader(body, found);
    } catch (error) {
      if (error instanceof TooManyParts) {
        return { leaves: [], rest: (body.match(RUNS) ?? []).join("\n") };
      }
      if (error instanceof NoRecord) continue;
      throw error;
    }
    return { leaves: found.leaves, rest: found.rest.join("") };
  }
  return null;
}

function readable(value: Raw): boolean {
  const controls = value.match(CONTROLS)?.length ?? 0;
  if (decoded(value) !== null) return 8 * controls <= value.length;
  const high = value.match(HIGH)?.length ?? 0;
  return controls === 0 && 2 * high <= value.length && READABLE.test(value);
}

function byte(body: Raw, at: number): number {
  if (at >= body.length) throw new NoRecord();
  return body.charCodeAt(at);
}

function frames(body: Raw, found: Found): void {
  let at = 0;
  while (at < body.length) {
    found.part();
    const flag = byte(body, at);
    const [size, start] = length(body, at + 1, 4);
    at = end(start + size, body);
    if (flag & 0x7e) throw new NoRecord();
    const message = body.slice(start, at);
    if (flag & 0x80) found.keep("trailers", message);
    else if (message) protobuf(flag & 1 ? plain(message) : message, "", 0, found);
  }
}

function plain(message: Raw): Raw {
  const found = inflated(message, MAX_INFLATED);
  if (!found) throw new NoRecord();
  return found;
}

function protobufMessage(body: Raw, found: Found): void {
  protobuf(body, "", 0, found);
}

function protobuf(body: Raw, path: string, depth: number, found: Found): void {
  let at = 0;
  while (at < body.length) {
    found.part();
    let key: number;
    [key, at] = varint(body, at);
    const number = Math.floor(key / 8);
    const kind = key % 8;
    if (number < 1 || number >= 2 ** 29) throw new NoRecord();
    if (kind === 0) {
      [, at] = varint(body, at);
      continue;
    }
    let size: number;
    if (kind === 2) [size, at] = varint(body, at);
    else if (kind === 1 || kind === 5) size = kind === 1 ? 8 : 4;
    else throw new NoRecord();
    const start = at;
    at = end(start + size, body);
    const value = body.slice(start, at);
    if (kind === 2) delimited(value, path ? `${path}.${number}` : `${number}`, depth, found);
    else found.rest.push(value);
  }
}

/** A text or a message, the bytes do not say which: a message where most of it is texts. */
function delimited(value: Raw, path: string, depth: number, found: Found): void {
  if (depth >= DEEP) {
    if (readable(value)) found.keep(path, value);
    else found.rest.push(...(value.match(RUNS) ?? []));
    return;
  }
  const before = found.leaves.length;
  const rest = found.rest.length;
  let message = false;
  try {
    protobuf(value, path, depth + 1, found);
    const texts = found.leaves.slice(before).reduce((sum, [, text]) => sum + text.length, 0);
    message = 2 * texts >= value.length || !readable(value);
  } catch (error) {
    if (!(error instanceof NoRecord)) throw error;
  }
  if (!message) {
    found.leaves.length = before;
    found.rest.length = rest;
    found.keep(path, value);
  }
}

function varint(body: Raw, start: number): [value: number, at: number] {
  let value = 0;
  for (let i = 0; i < VARINT; i++) {
    const found = byte(body, start + i);
    value += (found & 0x7f) * 2 ** (7 * i);
    if (found < 0x80) return [value, start + i + 1];
  }
  throw new NoRecord();
}

function msgpackDocument(body: Raw, found: Found): void {
  if (msgpack(body, 0, "", 0, found) !== body.length) throw new NoRecord();
}

/** Reads one value; returns where the next one begins. */
function msgpack(body: Raw, start: number, path: string, depth: number, found: Found): number {
  found.part();
  const kind = byte(body, start);
  let at = start + 1;
  if (kind < 0x80 || kind >= 0xe0 || kind === 0xc0 || kind === 0xc2 || kind === 0xc3) return at;
  const width = WIDTHS[kind];
  if (width !== undefined) {
    found.rest.push(body.slice(at, at + width));
    return end(at + width, body);
  }
  if (kind === 0xc1 || depth > DEEP) throw new NoRecord();
  let size: number;
  if (kind < 0x90 || kind >= 0xde) {
    if (kind < 0x90) size = kind & 15;
    else [size, at] = length(body, at, 2 << (kind - 0xde));
    for (let i = 0; i < size; i++) {
      let key: string;
      [key, at] = keyOf(body, at, found);
      at = msgpack(body, at, path ? `${path}.${key}` : key, depth + 1, found);
    }
    return at;
  }
  if (kind < 0xa0 || kind === 0xdc || kind === 0xdd) {
    if (kind < 0xa0) size = kind & 15;
    else [size, at] = length(body, at, 2 << (kind - 0xdc));
    for (let i = 0; i < size; i++) {
      at = msgpack(body, at, path ? `${path}.${i}` : `${i}`, depth + 1, found);
    }
    return at;
  }
  if (kind < 0xc0) {
    size = kind & 31;
  } else if (kind <= 0xc6) {
    [size, at] = length(body, at, 1 << (kind - 0xc4));
  } else if (kind <= 0xc9) {
    [size, at] = length(body, at, 1 << (kind - 0xc7));
    at++;
  } else if (kind <= 0xd8) {
    size = 1 << (kind - 0xd4);
    at++;
  } else {
    [size, at] = length(body, at, 1 << (kind - 0xd9));
  }
  const behind = end(at + size, body);
  found.keep(path, body.slice(at, behind));
  return behind;
}

/** The name of an entry, which is read as a text too. */
function keyOf(body: Raw, at: number, found: Found): [key: string, at: number] {
  const before = found.leaves.length;
  const behind = msgpack(body, at, "", DEEP, found);
  const name = body.slice(at + (byte(body, at) < 0xc0 ? 1 : 2), behind);
  for (let i = before; i < found.leaves.length; i++) {
    found.leaves[i] = ["key", found.leaves[i]?.[1] ?? ""];
  }
  return [name.slice(0, 40).replace(/[^\w.-]/g, ""), behind];
}

function length(body: Raw, start: number, width: number): [value: number, at: number] {
  const at = end(start + width, body);
  let value = 0;
  for (let i = start; i < at; i++) value = value * 256 + body.charCodeAt(i);
  return [value, at];
}

function end(at: number, body: Raw): number {
  if (at > body.length) throw new NoRecord();
  return at;
}
