/** The raw HTTP/1.x message and its first line alone (request/message.py). */
import { BLANKS, decodeText, partition, type Raw, strip, trimmed, utf8 } from "./bytes";
import {
  HEADER_LIMIT,
  type Headers,
  header,
  type Request,
  RequestError,
  short,
  splitTarget,
} from "./request";

const LINES = 4 * HEADER_LIMIT;

const METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;
const VERSION = /^HTTP\/[0-9.]{1,8}$/;
const SIZE = /[0-9A-Fa-f]{1,16}/y;

/** `METHOD /target` as a person types it. Throws RequestError. */
export function fromLine(line: string): Request {
  const found = requestLine(utf8(strip(line)));
  const target = found?.target ?? "";
  if (!found || (!/^[/*?]/.test(target) && !target.slice(0, 9).includes("://"))) {
    throw new RequestError(
      "This is no request: expected 'METHOD /target', for example 'GET /search?q=shoes'.",
    );
  }
  const [path, query] = splitTarget(originForm(target));
  const nothing = { headers: [], body: null, userAgent: null, client: null };
  return { method: found.method, path, query, ...nothing };
}

/** A raw HTTP/1.x message, read as tolerantly as servers do. Throws RequestError. */
export function fromHttp(message: Raw): Request {
  const [head, whole] = splitMessage(message);
  const lines = head.split("\n").slice(0, LINES);
  const first = trimmed(lines[0] ?? "", "\r", "end");
  const found = requestLine(first);
  if (!found) {
    throw new RequestError(
      `Line 1 is no request line: ${short(first)}; expected 'METHOD target HTTP/1.1'.`,
    );
  }
  const headers = headerLines(lines.slice(1));
  const [path, query] = splitTarget(originForm(found.target));
  const chunked = headers.some(
    ([key, value]) =>
      key.toLowerCase() === "transfer-encoding" && value.toLowerCase().includes("chunked"),
  );
  const body = (chunked ? dechunked(whole) : whole) || null;
  const userAgent = header({ headers }, "user-agent");
  return { method: found.method, path, query, headers, body, userAgent, client: null };
}

/** Head and body; empty lines before the request line are skipped. */
function splitMessage(raw: Raw): [head: Raw, body: Raw] {
  const message = trimmed(raw, "\r\n", "start");
  const end = /\r?\n\r?\n/.exec(message);
  if (!end) return [trimmed(message, "\r\n", "end"), ""];
  return [message.slice(0, end.index), message.slice(end.index + end[0].length)];
}

/** Method (in capitals) and target of a request line; null where it is none. */
function requestLine(line: Raw): { method: string; target: string } | null {
  const [method, , rest] = partition(line, " ");
  const at = rest.lastIndexOf(" ");
  const version = rest.slice(at + 1);
  const before = at < 0 ? "" : rest.slice(0, at);
  const target = trimmed(VERSION.test(version) ? before : rest, " ");
  if (!target || !METHOD.test(method)) return null;
  return { method: method.toUpperCase(), target: decodeText(target) };
}

/** Header fields of a head's lines; folded fields are joined. */
function headerLines(lines: Raw[]): Headers {
  const out: [string, string[]][] = [];
  for (const [index, raw] of lines.entries()) {
    const line = trimmed(raw, "\r", "end");
    if (!line) continue;
    const last = out.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last[1].push(decodeText(trimmed(line, BLANKS)));
      continue;
    }
    if (out.length === HEADER_LIMIT) break;
    const [before, colon, value] = partition(line, ":");
    const name = trimmed(before, BLANKS);
    if (!colon || !name) {
      throw new RequestError(`Line ${index + 2} is no header field: ${short(line)}.`);
    }
    out.push([decodeText(name), [decodeText(trimmed(value, BLANKS))]]);
  }
  return out.map(([name, values]) => [name, values.join(" ")]);
}

/** `http://host/path?query` as `/path?query`. */
function originForm(target: string): string {
  if (!/^https?:\/\//i.test(target)) return target;
  const rest = partition(target, "//")[2];
  const start = rest.search(/[/?]/);
  return start >= 0 ? rest.slice(start) : "/";
}

/** Joins the chunks of a chunked body; what is no chunk, or follows the last one, is kept. */
function dechunked(body: Raw): Raw {
  const out: Raw[] = [];
  for (let position = 0; position < body.length; ) {
    const end = body.indexOf("\n", position);
    SIZE.lastIndex = position;
    const found = SIZE.exec(body);
    if (end < 0 || !found) {
      out.push(body.slice(position));
      break;
    }
    const size = Number.parseInt(found[0], 16);
    if (size === 0) {
      out.push(trimmed(body.slice(end + 1), "\r\n"));
      break;
    }
    out.push(body.slice(end + 1, end + 1 + size));
    position = end + 1 + size;
    position += body.startsWith("\r\n", position) ? 2 : 1;
  }
  return out.join("");
}
