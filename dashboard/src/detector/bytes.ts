/**
 * Bytes as text: a `Raw` holds one character a byte (Latin-1), so that bodies can be cut,
 * searched and matched like any other text. Texts are cut by code points, as Python does.
 */
export type Raw = string;

const encoder = new TextEncoder();
const loose = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Blanks as Python's `str.strip` and `\s` know them. */
export const SPACE =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const BLANK = new RegExp(`[${SPACE}]`);
/** Blanks as Python's `bytes.strip` and `\\s` in bytes know them. */
export const BLANKS = "\t\n\v\f\r ";

/** Text without the blanks around it. */
export function strip(text: string): string {
  return between(text, (letter) => BLANK.test(letter));
}

/** Text without these letters around it, or at one end only; linear, which a pattern is not. */
export function trimmed(
  text: string,
  letters: string,
  ends: "both" | "start" | "end" = "both",
): string {
  return between(text, (letter) => letters.includes(letter), ends);
}

function between(
  text: string,
  drop: (letter: string) => boolean,
  ends: "both" | "start" | "end" = "both",
): string {
  let [start, end] = [0, text.length];
  if (ends !== "end") while (start < end && drop(text[start] ?? "")) start++;
  if (ends !== "start") while (end > start && drop(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}

/** True for text of ASCII characters only. */
export function ascii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Text as UTF-8; a lone surrogate becomes `?`. */
export function utf8(text: string): Raw {
  return ascii(text) ? text : fromBytes(encoder.encode(text.replace(/\p{Surrogate}/gu, "?")));
}

/** UTF-8 as text; null where it is none. */
export function decoded(raw: Raw): string | null {
  try {
    return strict.decode(toBytes(raw));
  } catch {
    return null;
  }
}

/** UTF-8 as text; what is none is replaced. */
export function decodedLoosely(raw: Raw): string {
  return loose.decode(toBytes(raw));
}

/** UTF-8 as text, byte by byte where it is none. */
export function decodeText(raw: Raw): string {
  return ascii(raw) ? raw : (decoded(raw) ?? raw);
}

export function toBytes(raw: Raw): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
  return out;
}

export function fromBytes(bytes: Uint8Array): Raw {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  }
  return parts.join("");
}

/** Text as bytes, percent-decoded once; what is no escape stays. */
export function unquoted(text: string): Raw {
  return percentDecoded(utf8(text));
}

/** Bytes, percent-decoded once. */
export function percentDecoded(raw: Raw): Raw {
  if (!raw.includes("%")) return raw;
  return raw.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** What stands before a separator, the separator ("" when it is not there), what stands behind. */
export function partition(text: string, separator: string): [string, string, string] {
  const at = text.indexOf(separator);
  if (at < 0) return [text, "", ""];
  return [text.slice(0, at), separator, text.slice(at + separator.length)];
}

/** Splits at the first `most` separators; what follows them stays whole. */
export function splitUpTo(text: string, separator: string, most: number): string[] {
  const parts = text.split(separator);
  if (parts.length <= most + 1) return parts;
  return [...parts.slice(0, most), parts.slice(most).join(separator)];
}

/** The number of code points. */
export function length(text: string): number {
  let count = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
    }
  }
  return count;
}

/** The first `most` code points. */
export function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join("");
}
