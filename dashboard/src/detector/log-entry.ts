/** The JSON log entry (request/entry.py): what the detector reads of it. */
import { type Raw, utf8 } from "./bytes";
import { dumped, type Json, parseLenient } from "./json";
import {
  HEADER_LIMIT,
  type Headers,
  header,
  type Request,
  RequestError,
  splitTarget,
} from "./request";

/** The request of a JSON log entry. Throws RequestError. */
export function fromJson(text: string): Request {
  const entry = parseLenient(text);
  if (entry === undefined) {
    throw new RequestError("This begins like a JSON log entry but is no JSON.");
  }
  return fromLog(entry);
}

/** The request of a log entry; unknown keys are ignored. */
function fromLog(entry: Json): Request {
  if (!(entry instanceof Map)) throw new RequestError("A log entry must be a JSON object.");
  const source = entry.get("source") || new Map<string, Json>();
  if (!(source instanceof Map)) throw new RequestError("'source' must be an object.");
  const headers = headersOf(entry.get("headers") ?? null);
  let path = text(entry, "path") || "/";
  let query = queryOf(entry.get("query") ?? null);
  if (path.includes("?")) {
    const [before, first] = splitTarget(path);
    path = before;
    query = first && query ? `${first}&${query}` : first || query;
  }
  const method = text(entry, "method") || "GET";
  return {
    method: method.toUpperCase(),
    path,
    query,
    headers,
    body: bodyOf(entry.get("requestPayload") ?? null, entry.get("payloadEncoding") ?? null),
    userAgent: text(source, "userAgent") || header({ headers }, "user-agent"),
    client: text(source, "remoteAddress"),
  };
}

/** Lone surrogates, which JSON can spell and UTF-8 cannot, are replaced. */
function clean(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\ufffd");
}

function text(entry: Map<string, Json>, key: string): string | null {
  const value = entry.get(key) ?? null;
  if (value === null) return null;
  if (typeof value !== "string") throw new RequestError(`'${key}' must be a string.`);
  return clean(value);
}

function queryOf(value: Json): string {
  if (value === null) return "";
  if (typeof value === "string") return clean(value.startsWith("?") ? value.slice(1) : value);
  if (!(value instanceof Map)) throw new RequestError("'query' must be a string or an object.");
  const pairs: string[] = [];
  for (const [name, one] of value) {
    for (const item of Array.isArray(one) ? one : [one]) {
      const shown = typeof item === "string" ? item : dumped(item, false);
      pairs.push(`${formEncoded(clean(name))}=${formEncoded(clean(shown))}`);
    }
  }
  return pairs.join("&");
}

function formEncoded(value: string): string {
  return utf8(value).replace(/[^A-Za-z0-9_.~-]/g, (letter) => {
    const hex = letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    return letter === " " ? "+" : `%${hex}`;
  });
}

function headersOf(value: Json): Headers {
  if (value === null) return [];
  if (!(value instanceof Map) && !Array.isArray(value)) {
    throw new RequestError("'headers' must be an object or a list of [name, value].");
  }
  const out: Headers = [];
  for (const item of value instanceof Map ? value.entries() : value) {
    if (!Array.isArray(item) || item.length !== 2) {
      throw new RequestError("'headers' must be an object or a list of [name, value].");
    }
    const [name = null, values = null] = item as [Json, Json];
    for (const one of Array.isArray(values) ? values : [values]) {
      if (out.length < HEADER_LIMIT) out.push([shown(name), shown(one)]);
    }
  }
  return out;
}

function shown(value: Json): string {
  return clean(typeof value === "string" ? value : dumped(value, false));
}

function bodyOf(payload: Json, encoding: Json): Raw | null {
  if (payload === null) return null;
  if (typeof payload !== "string") return utf8(dumped(payload, true));
  if (encoding !== null && encoding !== "utf-8" && encoding !== "latin-1") {
    throw new RequestError("'payloadEncoding' must be 'utf-8' or 'latin-1'.");
  }
  if (encoding !== "latin-1") return utf8(clean(payload));
  if (/[\u0100-\uffff]/.test(payload))
    throw new RequestError("'requestPayload' is no latin-1 text.");
  return payload;
}
