/** Request -> the named fields worth reading (features/fields.py). */
import { revealed, SHORTEST } from "./base64-text";
import { bodyFields, valueFields } from "./body";
import { cut, length, partition, type Raw, splitUpTo, unquoted, utf8 } from "./bytes";
import { headerFields } from "./header-fields";
import { MAX_FIELDS, MAX_PAIRS, MAX_VALUE } from "./limits";
import type { Request } from "./request";
import { plainPath, trivial } from "./trivial";

/** A field's name (`query:q`, `json:user.name`) and the bytes that an application would see there. */
export type Field = [name: string, value: Raw];

/** The fields of a request that are worth reading, in the order of the wire. */
export function extract(request: Request): Field[] {
  const fields: Field[] = [];
  if (!plainPath(request.path)) fields.push(["path", unquoted(cut(request.path, MAX_VALUE))]);
  if (request.query) pairs(request.query, "query", fields);
  headerFields(request.headers, request.userAgent, fields);
  if (request.body) bodyFields(request, fields);
  return fields.length <= MAX_FIELDS ? fields : joined(fields);
}

function pairs(text: string, kind: string, fields: Field[]): void {
  for (const pair of splitUpTo(text, "&", MAX_PAIRS)) {
    const [before, equals, behind] = partition(pair, "=");
    const [name, value] = equals ? [before, behind] : ["", pair];
    const label = `${kind}:${cut(name, 80)}`;
    const secret = length(value) >= SHORTEST ? revealed(value.replaceAll("%3D", "=")) : null;
    if (secret !== null) valueFields(`${label}|base64`, secret, fields, 0);
    if (value && !trivial(value)) {
      const raw = plusDecoded(value);
      if (raw.startsWith("{") || raw.startsWith("[")) valueFields(label, raw, fields, 0);
      else fields.push([label, raw]);
    }
    if (name && !trivial(name)) fields.push([`${kind}-name`, plusDecoded(name)]);
  }
}

/** Undoes form encoding once: `+` is a blank, then percent-decoding. */
function plusDecoded(text: string): Raw {
  const plain = text.replaceAll("+", " ");
  return plain.includes("%") ? unquoted(plain) : utf8(plain);
}

/** The first fields, and the rest as one text. */
function joined(fields: Field[]): Field[] {
  const rest = fields.slice(MAX_FIELDS - 1).map(([, value]) => value);
  return [...fields.slice(0, MAX_FIELDS - 1), ["rest", rest.join("\n")]];
}
