/** What cannot carry an attack and need not be read (features/trivial.py). */
import { revealed, SHORTEST } from "./base64-text";
import { length, partition, type Raw } from "./bytes";

const WORD =
  /^(?:[A-Za-z0-9-]*(?:_[A-Za-z0-9-]+)*_?|[0-9.,:+\-TZ]{1,40}|\/\/?|&[A-Za-z]{2,8};?|[!#$%&()*+,.:;<=>?@[\]^{|}~]|%\([A-Za-z_]{1,24}\)[sd])$/;
const PATH = /^(?:\/(?:[A-Za-z0-9_~@:,=+-][A-Za-z0-9_.~@:,=+-]*)?)*$/;
const BLOB = /^[A-Za-z0-9+/_-]{48,}={0,2}$/;
const SERIALIZED = ["rO0AB", "AAEAAAD", "gAJ", "gASV", "gAR"];
const OBJECTS = SERIALIZED.slice(0, 2);
const LONGEST = 64;
const SHORT = 12;

/** True for a long base64 text, bare or as a `data:` URL. */
export function blob(text: string): boolean {
  if (length(text) <= LONGEST) return false;
  const bare = text.startsWith("data:") ? partition(text, ";base64,")[2] : text;
  if (SERIALIZED.some((start) => bare.startsWith(start))) return false;
  return BLOB.test(bare) && (bare.split("/").length - 1) * 12 < bare.length;
}

/** True for the empty text, one word, a number, a date, a blob; false where base64 hides text. */
export function trivial(text: string): boolean {
  if (length(text) > LONGEST) return blob(text) && revealed(text) === null;
  if (!WORD.test(text)) return false;
  if (text.length < SHORTEST) return true;
  return revealed(text) === null && !OBJECTS.some((start) => text.startsWith(start));
}

/** True for a short value that is trivial once it is decoded; `before` is its length as sent. */
export function trivialDecoded(raw: Raw, before: number): boolean {
  return raw.length < before && raw.length <= SHORT && trivial(raw);
}

/** True for a path of ordinary segments: no encoding, no dot segment, no hidden file. */
export function plainPath(path: string): boolean {
  return PATH.test(path) && !path.includes("//");
}
