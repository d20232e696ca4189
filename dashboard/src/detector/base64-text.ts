/** Texts that are hidden in base64, as a whole value (features/base64_text.py). */
import { partition, type Raw } from "./bytes";

export const SHORTEST = 16;
const LONGEST = 16_384;
const ALPHABET = /^[A-Za-z0-9+/_-]{16,}={0,2}$/;
const PRINTABLE = /^[\t\r\n\x20-\x7e]{10,}$/;

/** The printable ASCII that a base64 value holds; null for everything else. */
export function revealed(value: string): Raw | null {
  const text = value.startsWith("data:") ? partition(value, ";base64,")[2] : value;
  if (text.length < SHORTEST || text.length > LONGEST || !ALPHABET.test(text)) return null;
  if (/[A-Z]/.test(text) !== /[a-z]/.test(text) || /^[0-9]+$/.test(text)) return null;
  const body = text.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (body.length % 4 === 1) return null;
  const found = atob(body);
  return PRINTABLE.test(found) ? found : null;
}

/** The content of padded base64 in the one alphabet; null for everything else. */
export function strictlyDecoded(text: string): Raw | null {
  const [, data, padding] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(text) ?? [];
  if (data === undefined || padding === undefined) return null;
  const missing = -data.length & 3;
  return missing <= padding.length && missing < 3 ? atob(data) : null;
}
