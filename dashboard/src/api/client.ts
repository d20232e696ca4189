import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./schema";

/** An answer of the server that is no success; its message is the server's own sentence. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
}

let csrf = "";
let onLoggedOut: () => void = () => undefined;

/** Keeps the token that every change must carry; it comes with the log-in. */
export function setCsrf(token: string): void {
  csrf = token;
}

/** What to do when the server no longer knows the session. */
export function whenLoggedOut(action: () => void): void {
  onLoggedOut = action;
}

const session: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET" && csrf) request.headers.set("X-CSRF-Token", csrf);
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && !request.url.endsWith("/api/login")) onLoggedOut();
    return response;
  },
};

/** The typed client; paths and shapes are checked against the server's description. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});
api.use(session);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer. Throws ApiError for a refusal, and for a server that is away. */
export async function ok<T>(answer: Promise<Answer<T>>): Promise<T> {
  let got: Answer<T>;
  try {
    got = await answer;
  } catch {
    throw new ApiError(0, "The server does not answer. Is securitai still running?");
  }
  if (got.error !== undefined || !got.response.ok || got.data === undefined) {
    throw new ApiError(got.response.status, sentence(got.error, got.response.status));
  }
  return got.data;
}

function sentence(error: unknown, status: number): string {
  const detail = (error as { detail?: unknown } | undefined)?.detail;
  if (typeof detail === "string") return detail;
  if (Array.isArray(detail)) {
    return detail.map((one: { msg?: unknown; loc?: unknown }) => problem(one)).join("; ");
  }
  return `The server answered ${status}.`;
}

function problem(one: { msg?: unknown; loc?: unknown }): string {
  const place = Array.isArray(one.loc) ? one.loc.slice(1).join(".") : "";
  return place ? `${place}: ${String(one.msg)}` : String(one.msg);
}
