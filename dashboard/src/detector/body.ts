/** The fields of a body: JSON, forms, multipart, XML, compressed and binary (features/body.py). */
import { partition, percentDecoded, type Raw, splitUpTo, utf8 } from "./bytes";
import { jsonFields, xmlFields } from "./documents";
import type { Field } from "./fields";
import { inflated } from "./inflate";
import { type Json, parseStrict } from "./json";
import { MAX_BODY, MAX_DENSE, MAX_INFLATED, MAX_NESTED, MAX_OPENED, MAX_PAIRS } from "./limits";
import { boundaryOf, multipartFields } from "./multipart";
import { records } from "./records";
import { header, type Request } from "./request";
import { trivial, trivialDecoded } from "./trivial";

const FORM = /^[^=&\t-\r <>{}"']{1,200}=/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
const NO_FORM = /[\x00-\x20]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
const OPENS = /<[?%]|<!|<script|<svg|<img|[$#%]\{|\{\{|#!\//i;
const WORDS = /[A-Za-z]{4,}/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
const UTF_16 = /^(?:\xff\xfe|\xfe\xff|[<{[]\x00|\x00[<{[])/;
const SHORT_RUNS = /[\x20-\x7e]{3,}/g;
/** Objects of Java, .NET and Python: how they begin, and how they begin in base64. */
const SERIALIZED = [
  ["\xac\xed\x00\x05", "rO0ABX"],
  ["\x00\x01\x00\x00\x00\xff\xff\xff\xff", "AAEAAAD/////"],
  ["\x80\x04\x95", "gASV"],
  ["\x80\x03c", "gANj"],
  ["\x80\x02c", "gAJj"],
] as const;
const SHORT_RUN = 12;
const FEW = 7;
const RUN = /[\t\r\n\x20-\x7e]{8,}/g;

/** Adds the fields of a request's body. */
export function bodyFields(request: Request, fields: Field[]): void {
  let body = request.body ?? "";
  if (body.length > MAX_BODY) {
    body = `${body.slice(0, MAX_BODY / 2)}\n${body.slice(-MAX_BODY / 2)}`;
  }
  const contentType = header(request, "content-type") ?? "";
  if (body.startsWith("\x1f\x8b") || body.startsWith("\x78")) {
    const small = body;
    const start = fields.length;
    body = inflated(small, MAX_INFLATED) || small;
    if (body.length < MAX_INFLATED) documentFields(body, contentType, fields);
    else fields.push(["body", body]);
    if (body.length > MAX_DENSE) {
      const found = fields.splice(start);
      fields.push(...bounded(found, Math.max(MAX_DENSE, 2 * small.length)));
    }
    return;
  }
  documentFields(body, contentType, fields);
}

function documentFields(sent: Raw, contentType: string, fields: Field[]): void {
  const body = narrow(sent);
  const boundary = boundaryOf(contentType, body);
  if (boundary) {
    multipartFields(body, boundary, fields, (name, content) => textFields(name, content, fields));
    return;
  }
  textFields("body", body, fields, contentType.includes("form-urlencoded"));
}

/** A document in UTF-16 as UTF-8, as XML parsers read it; every other body as it is. */
function narrow(body: Raw): Raw {
  const order = UTF_16.exec(body)?.[0];
  if (order === undefined) return body;
  const little = order === "\xff\xfe" || order.endsWith("\x00");
  const bytes = Uint8Array.from(body, (char) => char.charCodeAt(0));
  const text = new TextDecoder(little ? "utf-16le" : "utf-16be", { ignoreBOM: true }).decode(bytes);
  return utf8(text.replace(/^\ufeff/, ""));
}

/** Adds the fields of one document, whatever it is; `name` is where it was found. */
function textFields(name: string, body: Raw, fields: Field[], form = false): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
  const head = body.slice(0, 256).replace(/^[ \t\r\n\x1e\xef\xbb\xbf]+/, "");
  if ((head.startsWith("{") || head.startsWith("[")) && json(name, body, fields, 0)) return;
  if (head.startsWith("<") && (/^<[?!]/.test(head) || body.includes(">"))) {
    xmlFields(name, body, fields);
    return;
  }
  const binary = BINARY.test(body.slice(0, 4096));
  const looks = !binary && name === "body" && FORM.test(head) && !NO_FORM.test(head);
  if ((form && !(binary && unreadable(body))) || looks) {
    formFields(body, fields);
    return;
  }
  let text = body;
  if (binary) text = binaryText(name, body, fields);
  if (text && !(text.length <= 64 && trivial(text))) fields.push([name, text]);
}

/** Adds what can be told apart in a binary document; returns what is to be read besides. */
function binaryText(name: string, body: Raw, fields: Field[]): Raw {
  for (const [magic, prefix] of SERIALIZED) {
    if (body.startsWith(magic)) return [prefix, ...(body.match(SHORT_RUNS) ?? [""])].join("\n");
  }
  return name === "body" ? record(name, body, fields) : printableRuns(body);
}

/** Adds the texts of a binary record; returns what is to be read besides. */
function record(name: string, body: Raw, fields: Field[]): Raw {
  const found = records(body);
  if (found === null) return printableRuns(body);
  for (const [path, value] of found.leaves) valueFields(`${name}:${path}`, value, fields, 0);
  // text may be a record by chance: where little of it was found, it is read as it stands
  const read = found.leaves.reduce((sum, [, value]) => sum + value.length, 0);
  const chance = 2 * read < body.length && !unreadable(body);
  return printableRuns(chance ? body : found.rest);
}

/** What can be read in binary content: runs of words, and whatever opens a script or a template. */
function printableRuns(body: Raw): Raw {
  const runs = body.match(RUN) ?? [];
  if (!unreadable(body)) return runs.join("\n");
  return runs.filter((run) => OPENS.test(run) || legible(run)).join("\n");
}

/** True where more than a quarter of the bytes stands outside of printable runs. */
function unreadable(body: Raw): boolean {
  return 4 * (body.match(RUN) ?? []).join("").length < 3 * body.length;
}

function legible(run: Raw): boolean {
  if (run.length < SHORT_RUN) return false;
  if (2 * run.replace(/[ A-Za-z0-9]+/g, "").length > run.length) return false;
  const words = run.match(WORDS) ?? [];
  const letters = words.join("");
  return words.length > 1 && new Set(letters).size > FEW && 3 * letters.length > run.length;
}

/** Adds one decoded value; a document inside it (JSON in a form field) is opened. */
export function valueFields(name: string, value: Raw, fields: Field[], depth: number): void {
  const document = value.startsWith("{") || value.startsWith("[");
  const open = document && depth < MAX_NESTED && fields.length < MAX_OPENED;
  if (open && json(name, value, fields, depth + 1)) return;
  fields.push([name, value]);
}

function json(name: string, body: Raw, fields: Field[], depth: number): boolean {
  const document = parseStrict(body) ?? jsonLines(body);
  if (document === undefined) return false;
  jsonFields(name === "body" ? "json" : name, document, fields, depth, valueFields);
  return true;
}

/** Newline-delimited JSON, as bulk interfaces take it, or records that U+001E parts (RFC 7464). */
function jsonLines(body: Raw): Json | undefined {
  const parted = body.includes("\x1e");
  const lines = body
    .replaceAll("\x1e", "\n")
    .split("\n")
    .filter((line) => /[^\t-\r ]/.test(line));
  if (lines.length < (parted ? 1 : 2) || lines.length > 20_000) return undefined;
  const documents: Json[] = [];
  for (const line of lines) {
    const document = parseStrict(line);
    if (document === undefined) return undefined;
    documents.push(document);
  }
  return documents;
}

function formFields(body: Raw, fields: Field[]): void {
  for (const pair of splitUpTo(body, "&", MAX_PAIRS)) {
    const [before, equals, behind] = partition(pair, "=");
    const [name, value] = equals ? [before, behind] : ["", pair];
    const label = `form:${name.slice(0, 80)}`;
    if (value && !trivial(value)) {
      const raw = formDecoded(value);
      if (!trivialDecoded(raw, value.length)) valueFields(label, raw, fields, 0);
    }
    if (name && !trivial(name)) fields.push(["form-name", formDecoded(name)]);
  }
}

function formDecoded(raw: Raw): Raw {
  return percentDecoded(raw.replaceAll("+", " "));
}

/** The first and the last `most` / 2 bytes of the fields. */
function bounded(fields: Field[], most: number): Field[] {
  if (fields.reduce((sum, [, value]) => sum + value.length, 0) <= most) return fields;
  const half = Math.floor(most / 2);
  const first = upTo(fields, half, (value, left) => value.slice(0, left));
  const last = upTo([...fields].reverse(), half, (value, left) => value.slice(-left));
  return [...first, ...last.reverse()];
}

/** The first `most` bytes of the fields; the field that crosses the bound is cut. */
function upTo(fields: Field[], most: number, cut: (value: Raw, left: number) => Raw): Field[] {
  const out: Field[] = [];
  let left = most;
  for (const [name, value] of fields) {
    out.push([name, value.length > left ? cut(value, left) : value]);
    left -= value.length;
    if (left <= 0) break;
  }
  return out;
}
