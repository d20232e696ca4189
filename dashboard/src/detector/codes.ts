/** Canonical text and its codes (features/codes.h, to the bit). */
import { toBytes } from "./bytes";

const ROUNDS = 4;

const ENTITIES: [Uint8Array, number][] = Object.entries({
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  colon: ":",
  lpar: "(",
  rpar: ")",
  sol: "/",
  bsol: "\\",
  tab: "\t",
  newline: "\n",
  nbsp: " ",
  excl: "!",
  equals: "=",
  period: ".",
  semi: ";",
  comma: ",",
  grave: "`",
  lbrace: "{",
  rbrace: "}",
  dollar: "$",
  num: "#",
  lsqb: "[",
  rsqb: "]",
}).map(([name, value]) => [toBytes(name), value.charCodeAt(0)]);

const of = (letter: string): number => letter.charCodeAt(0);
const PERCENT = of("%");
const AND = of("&");
const BACKSLASH = of("\\");
const SEMICOLON = of(";");
const HASH = of("#");
const ZERO = of("0");
const NINE = of("9");
const SLASH = of("/");
const STAR = of("*");
const BLANK = 0x20;
const WIDE_LETTER = 0x80;

const HEX_VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 10; i++) HEX_VALUE[ZERO + i] = i;
for (let i = 0; i < 6; i++) HEX_VALUE[of("a") + i] = HEX_VALUE[of("A") + i] = 10 + i;

/** The value of so many hexadecimal digits; -1 where there are fewer. */
function hexRun(s: Uint8Array, at: number, want: number): number {
  if (s.length - at < want) return -1;
  let value = 0;
  for (let i = 0; i < want; i++) {
    const digit = HEX_VALUE[s[at + i] ?? 0] ?? -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function putUtf8(out: Uint8Array, at: number, point: number): number {
  const c = point > 0x10ffff ? 0xfffd : point;
  if (c < 0x80) {
    out[at] = c;
    return 1;
  }
  if (c < 0x800) {
    out[at] = 0xc0 | (c >> 6);
    out[at + 1] = 0x80 | (c & 63);
    return 2;
  }
  if (c < 0x10000) {
    out[at] = 0xe0 | (c >> 12);
    out[at + 1] = 0x80 | ((c >> 6) & 63);
    out[at + 2] = 0x80 | (c & 63);
    return 3;
  }
  out[at] = 0xf0 | (c >> 18);
  out[at + 1] = 0x80 | ((c >> 12) & 63);
  out[at + 2] = 0x80 | ((c >> 6) & 63);
  out[at + 3] = 0x80 | (c & 63);
  return 4;
}

/** A decoded escape: how many bytes it took and which character it stands for. */
interface Escape {
  used: number;
  point: number;
  /** The point is one byte, not a character in UTF-8. */
  byte: boolean;
}

/** The character reference behind an `&`; null for none. */
function entity(s: Uint8Array, at: number): Escape | null {
  const n = s.length - at;
  if (n >= 2 && s[at] === HASH) return numbered(s, at);
  for (const [name, value] of ENTITIES) {
    if (n <= name.length || s[at + name.length] !== SEMICOLON) continue;
    let k = 0;
    while (k < name.length && ((s[at + k] ?? 0) | 0x20) === name[k]) k++;
    if (k === name.length) return { used: k + 1, point: value, byte: true };
  }
  return null;
}

function numbered(s: Uint8Array, at: number): Escape | null {
  let i = at + 1;
  const base = ((s[i] ?? 0) | 0x20) === of("x") ? 16 : 10;
  if (base === 16) i++;
  let value = 0;
  let digits = 0;
  for (; i < s.length && digits < 8; i++, digits++) {
    const digit = HEX_VALUE[s[i] ?? 0] ?? -1;
    if (digit < 0 || digit >= base) break;
    value = value * base + digit;
  }
  if (!digits || value === 0) return null;
  if (s[i] === SEMICOLON) i++;
  return { used: i - at, point: value, byte: false };
}

function percent(s: Uint8Array, i: number): Escape | null {
  const byte = hexRun(s, i + 1, 2);
  if (byte >= 0) return { used: 3, point: byte, byte: true };
  if (((s[i + 1] ?? 0) | 0x20) !== of("u")) return null;
  const point = hexRun(s, i + 2, 4);
  return point < 0 ? null : { used: 6, point, byte: false };
}

function octal(s: Uint8Array, at: number, highest: number): number {
  const c = s[at] ?? 0;
  return c >= ZERO && c <= ZERO + highest ? c - ZERO : -1;
}

function backslash(s: Uint8Array, i: number): Escape | null {
  const next = s[i + 1];
  if (i + 3 < s.length) {
    if (next === of("u")) {
      const point = hexRun(s, i + 2, 4);
      if (point >= 0) return { used: 6, point, byte: false };
    }
    if (next === of("x")) {
      const point = hexRun(s, i + 2, 2);
      if (point >= 0) return { used: 4, point, byte: false };
    }
    const [a, b, c] = [octal(s, i + 1, 1), octal(s, i + 2, 7), octal(s, i + 3, 7)];
    if (a >= 0 && b >= 0 && c >= 0) return { used: 4, point: (a << 6) | (b << 3) | c, byte: true };
  }
  const plain = next === of('"') || next === of("'") || next === SLASH;
  return plain ? { used: 2, point: next ?? 0, byte: true } : null;
}

function escapeAt(s: Uint8Array, i: number): Escape | null {
  const c = s[i];
  if (c === PERCENT) return percent(s, i);
  if (c === AND && i + 2 < s.length) {
    const found = entity(s, i + 1);
    return found && { ...found, used: found.used + 1 };
  }
  return c === BACKSLASH ? backslash(s, i) : null;
}

function decodeRound(s: Uint8Array): Uint8Array {
  const out = new Uint8Array(s.length);
  let o = 0;
  for (let i = 0; i < s.length; ) {
    const found = escapeAt(s, i);
    if (!found) {
      out[o++] = s[i++] ?? 0;
      continue;
    }
    if (found.byte) out[o++] = found.point;
    else o += putUtf8(out, o, found.point);
    i += found.used;
  }
  return out.subarray(0, o);
}

/** Decodings to a fixpoint, bounded: percent-encoding, character references, escapes. */
export function canonical(text: Uint8Array): Uint8Array {
  let found = text;
  for (let round = 0; round < ROUNDS; round++) {
    if (!found.includes(PERCENT) && !found.includes(AND) && !found.includes(BACKSLASH)) break;
    const next = decodeRound(found);
    if (next.length === found.length && next.every((byte, i) => byte === found[i])) break;
    found = next;
  }
  return found;
}

export interface Codes {
  /** The canonical text. */
  plain: Uint8Array;
  code: Uint8Array;
  /** The canonical offset of each code. */
  where: Uint32Array;
}

const letter = (c: number): boolean => c >= 0x61 && c <= 0x7a;
const digit = (c: number): boolean => c >= ZERO && c <= NINE;
const lower = (c: number): number => (c >= 0x41 && c <= 0x5a ? c + 32 : digit(c) ? ZERO : c);
const follows = (c: number | undefined): boolean => ((c ?? 0) & 0xc0) === 0x80;

/** True at `''` or `""` before a letter. */
function emptyQuotes(s: Uint8Array, i: number): boolean {
  const c = s[i];
  const quotes = (c === of("'") || c === of('"')) && s[i + 1] === c;
  return quotes && letter((s[i + 2] ?? 0) | 0x20);
}

/** ASCII written in two, three or four bytes of UTF-8: how many, and which; 0 for none. */
function overlong(s: Uint8Array, i: number): [size: number, code: number] {
  const [a = 0, b = 0, c = 0, d = 0] = s.subarray(i, i + 4);
  if ((a === 0xc0 || a === 0xc1) && follows(b)) return [2, ((a & 1) << 6) | (b & 63)];
  if (a === 0xe0 && (b === 0x80 || b === 0x81) && follows(c)) return [3, ((b & 1) << 6) | (c & 63)];
  if (a === 0xf0 && b === 0x80 && (c === 0x80 || c === 0x81) && follows(d)) {
    return [4, ((c & 1) << 6) | (d & 63)];
  }
  return [0, 0];
}

/** A comment at `/*`: the code that it becomes and the offset behind it. */
function comment(s: Uint8Array, i: number): [code: number, next: number] {
  if (s[i + 2] === of("!")) {
    let next = i + 3;
    while (digit(s[next] ?? 0)) next++;
    return [BLANK, next];
  }
  const limit = Math.min(i + 40, s.length);
  let end = i + 2;
  while (end + 1 < limit && !(s[end] === STAR && s[end + 1] === SLASH)) end++;
  return end + 1 < limit ? [BLANK, end + 2] : [SLASH, i + 1];
}

/** A byte outside of ASCII that is no overlong form: its code (-1: none) and the offset behind it. */
function wideCode(s: Uint8Array, i: number): [code: number, next: number] {
  const [size, code] = typographic(s, i);
  if (size) return [code, i + size];
  const c = s[i];
  const b = s[i + 1] ?? 0;
  const d = i + 2 < s.length ? (s[i + 2] ?? 0) : 0;
  if (c === 0xc2 && b === 0xa0) return [BLANK, i + 2];
  if (c === 0xa0) return [BLANK, i + 1]; // in Latin-1, as databases take it for a blank
  if (c === 0xe3 && b === 0x80 && d === 0x80) return [BLANK, i + 3];
  if (c === 0xc2 && b === 0xad) return [-1, i + 2];
  if (c === 0xe2 && b === 0x80 && d >= 0x8b && d <= 0x8f) return [-1, i + 3];
  if (c === 0xef && b === 0xbb && d === 0xbf) return [-1, i + 3];
  let next = i + 1;
  while (next < s.length && follows(s[next])) next++;
  return [WIDE_LETTER, next];
}

/** Quotes and dashes of typography: how many bytes, and which ASCII they stand for; 0 for none. */
function typographic(s: Uint8Array, i: number): [size: number, code: number] {
  const [a = 0, b = 0, c = 0] = s.subarray(i, i + 3);
  if (a === 0xe2 && b === 0x80) {
    if (c === 0x98 || c === 0x99 || c === 0x9b || c === 0xb2) return [3, of("'")];
    if (c === 0x9c || c === 0x9d || c === 0xb3) return [3, of('"')];
    if (c === 0x93 || c === 0x94) return [3, of("-")];
  }
  const quote = (a === 0xc2 && b === 0xb4) || (a === 0xca && (b === 0xb9 || b === 0xbc));
  return quote ? [2, of("'")] : [0, 0];
}

/** A full-width form of ASCII: its code; 0 for none. */
function fullWidth(s: Uint8Array, i: number): number {
  if (s[i] !== 0xef || i + 2 >= s.length) return 0;
  const [b, c] = [s[i + 1], s[i + 2] ?? 0];
  if (b === 0xbc && c >= 0x81 && c <= 0xbf) return lower(c - 0x60);
  return b === 0xbd && c >= 0x80 && c <= 0x9e ? c - 0x20 : 0;
}

/** Canonical bytes -> codes: lower case, digit runs as 0, blanks and short comments as one blank. */
export function codes(text: Uint8Array): Codes {
  const s = canonical(text);
  const code = new Uint8Array(s.length);
  const where = new Uint32Array(s.length);
  let o = 0;
  for (let i = 0; i < s.length; ) {
    const start = i;
    const c = s[i] ?? 0;
    let out: number;
    // empty quotes within a word, as shells drop them
    if (emptyQuotes(s, i) && o && letter(code[o - 1] ?? 0)) {
      i += 2;
      continue;
    }
    if (digit(c)) {
      out = ZERO;
      i++;
      if (o && code[o - 1] === ZERO) continue;
    } else if (c === SLASH && i + 3 < s.length && s[i + 1] === STAR) {
      [out, i] = comment(s, i);
    } else if (c < 0x80) {
      out = c === 0 ? 1 : c <= BLANK || c === 0x7f ? BLANK : lower(c);
      i++;
    } else {
      out = fullWidth(s, i);
      const [size, plain] = out ? [0, 0] : overlong(s, i);
      if (out) i += 3;
      else if (size) {
        i += size;
        code[o] = 4;
        where[o++] = start;
        out = plain <= BLANK ? BLANK : lower(plain);
      } else [out, i] = wideCode(s, i);
      if (out < 0) continue;
    }
    const before = o ? code[o - 1] : -1;
    if ((out === BLANK || out === WIDE_LETTER) && before === out) continue;
    if (o > 2 && before === out && code[o - 2] === out && code[o - 3] === out) continue;
    code[o] = out;
    where[o++] = start;
  }
  return { plain: s, code: code.subarray(0, o), where: where.subarray(0, o) };
}
