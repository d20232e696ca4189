/** The header fields that can carry an attack (features/header_fields.py). */
import { strictlyDecoded } from "./base64-text";
import { cut, partition, splitUpTo, strip, unquoted, utf8 } from "./bytes";
import type { Field } from "./fields";
import { MAX_PAIRS } from "./limits";
import type { Headers } from "./request";
import { trivial } from "./trivial";

const PLAIN = /^[A-Za-z0-9 _.,;:=/+*@"?[\]~-]*$/;
const USUAL = /^[A-Za-z0-9 _.,;:=/+*@"?&%#~|!()[\]-]*$/;
const TRANSPORT = new Set(
  (
    "host connection content-length accept accept-encoding accept-language accept-charset date " +
    "if-modified-since if-none-match if-match if-unmodified-since range te transfer-encoding " +
    "upgrade cache-control pragma dnt keep-alive expect upgrade-insecure-requests priority " +
    "content-encoding content-language content-md5 digest etag origin via age vary server"
  ).split(" "),
);
const SECRET = new Set([
  "authorization",
  "proxy-authorization",
  "x-api-key",
  "x-auth-token",
  "x-csrf-token",
]);
const TOKEN = /^[A-Za-z0-9 _.,:=/+~@"-]*$/;
const JWT = "eyJ"; // a JSON object in base64
const COOKIE_NAME = /^[\w.-]*$/;
const CONTENT_TYPE =
  /^[\w.+*-]+\/[\w.+*-]+(?:[\t-\r ]*;[\t-\r ]*[\w-]+[\t-\r ]*=[\t-\r ]*(?:"[^"]*"|[^\t-\r ;"'(){}<>$]*))*;?[\t-\r ]*$/;
/** One part of a user agent, its comment or its list, and the blanks behind it. */
const AGENT_PART =
  /(?:[\w.!@+:,;-]+(?:\/[\w.+:,;~-]*)?|\((?:[^()'"<>${}`\\|]|\([^()'"<>${}`\\|]*\))*\)|\[[\w.;:/, -]*\])[\t-\r ]*/y;

/** Adds the header fields worth reading to `fields`. */
export function headerFields(headers: Headers, userAgent: string | null, fields: Field[]): void {
  let seenAgent = false;
  for (const [name, value] of headers) {
    const low = name.toLowerCase();
    if (low === "user-agent") {
      seenAgent = true;
      agent(value, fields);
    } else if (low === "cookie") {
      cookies(value, fields);
    } else if (low === "content-type") {
      if (!CONTENT_TYPE.test(value)) fields.push(["header:content-type", utf8(value)]);
    } else if (low === "referer") {
      referer(value, fields);
    } else if (SECRET.has(low)) {
      credentials(low, value, fields);
    } else if (trivial(value)) {
      continue;
    } else if (TRANSPORT.has(low) || low.startsWith("sec-")) {
      const usual = low.startsWith("sec-") ? USUAL : PLAIN;
      if (!usual.test(value) || value.includes("..") || value.includes("--")) {
        fields.push([`header:${low}`, utf8(value)]);
      }
    } else {
      fields.push([`header:${cut(low, 80)}`, utf8(value)]);
    }
    if (!trivial(name)) fields.push(["header-name", utf8(name)]);
  }
  if (userAgent && !seenAgent) agent(userAgent, fields);
}

function agent(value: string, fields: Field[]): void {
  if (value && !usualAgent(value)) fields.push(["header:user-agent", utf8(value)]);
}

function usualAgent(value: string): boolean {
  AGENT_PART.lastIndex = 0;
  while (AGENT_PART.lastIndex < value.length) if (!AGENT_PART.test(value)) return false;
  return true;
}

function cookies(value: string, fields: Field[]): void {
  for (const part of splitUpTo(value, ";", MAX_PAIRS)) {
    const [name, , text] = partition(strip(part), "=");
    const label = `cookie:${cut(name, 80)}`;
    if (text && !trivial(text)) fields.push([label, unquoted(text)]);
    if (!COOKIE_NAME.test(name)) fields.push(["cookie-name", utf8(name)]);
  }
}

/** The referring URL is read like a request target, its host left out. */
function referer(value: string, fields: Field[]): void {
  const [, scheme, behind] = partition(value, "://");
  if (!scheme) {
    if (!trivial(value)) fields.push(["header:referer", utf8(value)]);
    return;
  }
  const [, slash, target] = partition(behind, "/");
  if (!slash) {
    if (!USUAL.test(behind)) fields.push(["header:referer", utf8(value)]);
    return;
  }
  const [path, , query] = partition(target, "?");
  if (!USUAL.test(path) || path.includes("..") || path.includes("%")) {
    fields.push(["header:referer", unquoted(path)]);
  }
  for (const pair of query ? splitUpTo(query, "&", MAX_PAIRS) : []) {
    const text = pair.includes("&") ? pair : partition(pair, "=")[2] || pair;
    if (!trivial(text)) fields.push(["header:referer", unquoted(text.replaceAll("+", " "))]);
  }
}

/** Credentials are read only where they are no plain token; Basic ones decoded. */
function credentials(name: string, value: string, fields: Field[]): void {
  const [scheme, , rest] = partition(value, " ");
  if (scheme.toLowerCase() === "basic") {
    fields.push([`header:${name}`, strictlyDecoded(rest) ?? utf8(value)]);
  } else if (!TOKEN.test(value)) {
    fields.push([`header:${name}`, utf8(value)]);
  } else if (rest.startsWith(JWT)) {
    fields.push([`header:${name}`, utf8(partition(rest, ".")[0])]); // which key: attackers choose
  }
}
