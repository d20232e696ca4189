/** One HTTP request: what the detector reads of it (request/__init__.py). */
import { ascii, decodeText, type Raw } from "./bytes";

export type Headers = [name: string, value: string][];

export interface Request {
  method: string;
  path: string;
  query: string;
  headers: Headers;
  body: Raw | null;
  userAgent: string | null;
  /** The client's address, where a log entry names it. */
  client: string | null;
}

/** The text is no request; the message says what was expected. */
export class RequestError extends Error {}

/** Header fields kept of one request. */
export const HEADER_LIMIT = 1000;

/** The first value of a header field, whatever its case. */
export function header(request: Pick<Request, "headers">, name: string): string | null {
  return request.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** Splits a request target at its first `?`. */
export function splitTarget(target: string): [path: string, query: string] {
  const at = target.indexOf("?");
  return at < 0 ? [target || "/", ""] : [target.slice(0, at) || "/", target.slice(at + 1)];
}

/** A text for an error message, not too long. */
export function short(text: string): string {
  const shown = ascii(text) ? text : decodeText(text);
  return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 59)}…` : shown);
}
