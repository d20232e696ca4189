/** The request that a curl command would send. */
import { partition, strip, utf8 } from "./bytes";
import { type Headers, type Request, RequestError, splitTarget } from "./request";

export type Option =
  | "method"
  | "header"
  | "data"
  | "json"
  | "agent"
  | "cookie"
  | "referer"
  | "ignored"
  | "url"
  | "get"
  | "flag";

const NAMED: [Option, string][] = [
  ["agent", "User-Agent"],
  ["cookie", "Cookie"],
  ["referer", "Referer"],
];

/** Puts a command's options together. Throws RequestError where there is no URL. */
export function assembled(found: Map<Option, string[]>): Request {
  const all = (name: Option): string[] => found.get(name) ?? [];
  const last = all("url").at(-1);
  if (last === undefined) throw new RequestError("The curl command names no URL.");
  const url = last.includes("://") ? last : `http://${last}`;
  const host = authority(url);
  const [path, before] = splitTarget(url.slice(url.indexOf("://") + 3 + host.length) || "/");
  const headers: Headers = [["Host", host.slice(host.lastIndexOf("@") + 1)]];
  for (const line of all("header")) {
    const [name, , value] = partition(line, ":");
    headers.push([strip(name), strip(value)]);
  }
  for (const [option, name] of NAMED) for (const value of all(option)) headers.push([name, value]);
  let data = all("data").join("&") + all("json").join("");
  let query = before;
  if (found.has("get")) {
    query = [query, data].filter(Boolean).join("&");
    data = "";
  }
  if (data && !headers.some(([name]) => name.toLowerCase() === "content-type")) {
    const form = "application/x-www-form-urlencoded";
    headers.push(["Content-Type", found.has("json") ? "application/json" : form]);
  }
  return {
    method: (all("method").at(-1) ?? (data ? "POST" : "GET")).toUpperCase(),
    path: path.startsWith("/") ? path : `/${path}`,
    query: partition(query, "#")[0],
    headers,
    body: utf8(data) || null,
    userAgent: headers.find(([name]) => name.toLowerCase() === "user-agent")?.[1] ?? null,
    client: null,
  };
}

/** What stands between `://` and the path, as Python's `urlsplit` sees it. */
function authority(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: blanks that browsers drop, too
  const plain = url.replace(/^[\x00-\x20]+/, "").replace(/[\t\r\n]/g, "");
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(plain);
  const rest = scheme ? plain.slice(scheme[0].length) : plain;
  return /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? "";
}
