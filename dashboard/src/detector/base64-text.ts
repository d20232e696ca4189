/** Texts that are hidden in base64, as a whole value (features/base64_text.py). */
import { ascii, decoded, partition, type Raw, trimmed } from "./bytes";

export const SHORTEST = 12;
const LONGEST = 16_384;
const ALPHABET = /^[A-Za-z0-9+/_-]{11,}={0,2}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: readable text has none of them
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
const MOST = 0.7;

/** The readable text that a base64 value holds, most of it ASCII; null for everything else. */
export function revealed(value: string): Raw | null {
  const text = value.startsWith("data:") ? partition(value, ";base64,")[2] : value;
  if (text.length < SHORTEST || text.length > LONGEST || !ALPHABET.test(text)) return null;
  if ((/[a-z]/.test(text) && !/[A-Z]/.test(text)) || /^[0-9]+$/.test(text)) return null;
  const body = trimmed(text, "=", "end").replaceAll("-", "+").replaceAll("_", "/");
  if (body.length % 4 === 1) return null;
  const found = atob(body);
  if (ascii(found)) return found.length < 8 || CONTROL.test(found) ? null : found;
  return readable(found) ? found : null;
}

/** True for UTF-8 that is mostly ASCII: chance makes no such bytes. */
function readable(raw: Raw): boolean {
  const text = decoded(raw);
  if (text === null || CONTROL.test(text)) return false;
  const letters = Array.from(text);
  return letters.filter(ascii).length >= MOST * letters.length;
}

/** The content of padded base64 in the one alphabet; null for everything else. */
export function strictlyDecoded(text: string): Raw | null {
  const [, data, padding] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(text) ?? [];
  if (data === undefined || padding === undefined) return null;
  const missing = -data.length & 3;
  return missing <= padding.length && missing < 3 ? atob(data) : null;
}
