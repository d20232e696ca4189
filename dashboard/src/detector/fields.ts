/** Request -> the named fields worth reading (features/fields.py). */
import { revealed, SHORTEST } from "./base64-text";
import { bodyFields, valueFields } from "./body";
import { cut, length, partition, type Raw, splitUpTo, unquoted, utf8 } from "./bytes";
import { withStrings } from "./graphql";
import { headerFields } from "./header-fields";
import { MAX_FIELDS, MAX_HIDDEN, MAX_PAIRS, MAX_SEARCHED, MAX_VALUE } from "./limits";
import type { Request } from "./request";
import { plainPath, trivial, trivialDecoded } from "./trivial";

/** A field's name (`query:q`, `json:user.name`) and the bytes that an application would see there. */
export type Field = [name: string, value: Raw];

const HIDING =
  /^[A-Za-z0-9+/_-]{11,}={0,2}$|(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}|(?<=;base64,)[A-Za-z0-9+/_-]{10,}={0,2}/g;
const OPAQUE = 64;
const LONG = /([A-Za-z0-9+/_-]{24})[A-Za-z0-9+/_-]{30,}([A-Za-z0-9+/_-]{10})/g;
const LONG_PATH = 20;
const SEGMENT = /(?<=[/,])[A-Za-z0-9+_-]{14,}={0,2}(?=\/|\n?$)/g;

/** The fields of a request that are worth reading, in the order of the wire. */
export function extract(request: Request): Field[] {
  const fields: Field[] = [];
  const { path } = request;
  if (!plainPath(path)) fields.push(["path", unquoted(cut(path, MAX_VALUE))]);
  if (length(path) > LONG_PATH) {
    for (const part of unquoted(cut(path, MAX_VALUE)).match(SEGMENT) ?? []) {
      if (!trivial(part)) fields.push(["path", part]);
    }
  }
  if (request.query) pairs(request.query, "query", fields);
  headerFields(request.headers, request.userAgent, fields);
  if (request.body) bodyFields(request, fields);
  const found = withStrings(opened(fields));
  return found.length <= MAX_FIELDS ? found : joined(found);
}

/**
 * The fields with the text that base64 hides: in the place of a base64 value, before one that
 * holds some. Of long runs of letters and digits only the ends stay: tokens, keys, pictures.
 */
function opened(fields: Field[]): Field[] {
  const found: Field[] = [];
  let left = MAX_HIDDEN;
  for (const [name, value] of fields) {
    if (!left || value.length < SHORTEST) {
      found.push([name, value]);
      continue;
    }
    let hidden = false;
    const runs = (value.slice(0, MAX_SEARCHED).match(HIDING) ?? []).slice(0, left);
    left -= runs.length;
    for (const run of runs) {
      const secret = revealed(run);
      if (secret === null) continue;
      valueFields(`${name}|base64`, secret, found, 0);
      hidden = run.length === value.length || value.startsWith("data:");
    }
    const opaque = runs.some((run) => run.length > OPAQUE);
    if (!hidden) found.push([name, opaque ? value.replace(LONG, "$1$2") : value]);
  }
  return found;
}

function pairs(text: string, kind: string, fields: Field[]): void {
  for (const pair of splitUpTo(text, "&", MAX_PAIRS)) {
    const [before, equals, behind] = partition(pair, "=");
    const [name, value] = equals ? [before, behind] : ["", pair];
    const label = `${kind}:${cut(name, 80)}`;
    if (value && !trivial(value)) {
      const raw = plusDecoded(value);
      if (raw.startsWith("{") || raw.startsWith("[")) valueFields(label, raw, fields, 0);
      else if (!trivialDecoded(raw, value.length)) fields.push([label, raw]);
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
