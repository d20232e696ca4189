/** Hashed n-grams of codes and of the tokens that words are (features/grams.h, to the bit). */

export const BLOCK = 16;
export const NARROW = 2;
export const WIDE = 8;
const MAX_N = 5;
const MAX_T = 6;
export const GRAM_NORM = 32;
export const EDGE_START = 2;
export const EDGE_END = 3;
const WORD = 0x9e3779b1;
const NUMBER = 0x85ebca6b;
const HEX = 0xc2b2ae35;
const PRIME = 0x01000193;
const BLANK = 0x20;
const ZERO = 0x30;
const LETTER_X = 0x78;

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

const wordCode = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || c === ZERO || c === 0x5f;

export type Sink = (hash: number, position: number) => void;

/** Calls the sink for every gram; positions count codes. */
export function eachGram(code: Uint8Array, vocabulary: Uint8Array, sink: Sink): void {
  const n = code.length;
  const edged = new Uint8Array(n + 2);
  edged[0] = EDGE_START;
  edged.set(code, 1);
  edged[n + 1] = EDGE_END;
  for (let i = 0; i <= n + 1; i++) {
    let h = 0x811c9dc5;
    const at = Math.max(0, Math.min(i - 1, n - 1));
    for (let k = 0; k < MAX_N && i + k <= n + 1; k++) {
      h = Math.imul(h ^ (edged[i + k] ?? 0), PRIME);
      if (k === 0 && (i === 0 || i === n + 1)) continue;
      sink(mix(h + k), at);
    }
  }
  tokenGrams(code, vocabulary, sink);
}

/** N-grams of tokens, blanks left out. */
function tokenGrams(code: Uint8Array, vocabulary: Uint8Array, sink: Sink): void {
  const ring = new Uint32Array(MAX_T);
  let count = 0;
  for (let i = 0; i < code.length; ) {
    const start = i;
    if (code[i] === BLANK) {
      i++;
      continue;
    }
    let token: number;
    if (wordCode(code[i] ?? 0)) {
      while (i < code.length && wordCode(code[i] ?? 0)) i++;
      token = wordToken(code.subarray(start, i), vocabulary);
    } else {
      token = mix(0x5bd1e995 + (code[i++] ?? 0));
    }
    ring[count++ % MAX_T] = token;
    let h = 0x27d4eb2f;
    for (let k = 0; k < Math.min(count, MAX_T); k++) {
      h = Math.imul(h ^ (ring[(count - 1 - k) % MAX_T] ?? 0), PRIME);
      h = (h << 5) | (h >>> 27);
      sink(mix(h + 64 + k), start);
    }
  }
}

function wordToken(word: Uint8Array, vocabulary: Uint8Array): number {
  let h = 0x2166f4b5;
  let number = true;
  for (const c of word) {
    if (c !== ZERO) number = false;
    h = Math.imul(h ^ c, PRIME);
  }
  if (number) return NUMBER;
  if (word.length >= 2 && word[0] === ZERO && word[1] === LETTER_X) return HEX;
  h = mix(h);
  const place = h & (vocabulary.length * 8 - 1);
  return ((vocabulary[place >>> 3] ?? 0) >> (place & 7)) & 1 ? h : WORD;
}
