/** The leaves of JSON and XML documents (features/documents.py). */
import { cut, type Raw, utf8 } from "./bytes";
import type { Field } from "./fields";
import type { Json } from "./json";
import { MAX_LEAVES } from "./limits";
import { trivial } from "./trivial";

type Opener = (name: string, value: Raw, fields: Field[], depth: number) => void;

const LEAF = />([^<>]*[^<>\t-\r \w.-][^<>]*)</g;
const BASE64 = />[\t-\r ]*((?:data:[\w/;,+.-]*)?[A-Za-z0-9+/_-]{12,}={0,2})[\t-\r ]*</g;
const MOST = 1000;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** Adds the strings of a decoded JSON document, and the keys that are no plain words. */
export function jsonFields(
  prefix: string,
  document: Json,
  fields: Field[],
  depth: number,
  opener: Opener,
): void {
  const stack: [string, Json][] = [[prefix, document]];
  let left = MAX_LEAVES;
  for (let top = stack.pop(); top !== undefined && left > 0; top = stack.pop()) {
    const [path, node] = top;
    if (node instanceof Map) {
      const join = path !== "json" ? `${path}.` : "json:";
      for (const [key, value] of node) {
        const name = join + cut(key, 40);
        if (typeof value === "string") {
          left--;
          if (!trivial(value)) opener(name, utf8(value), fields, depth);
        } else if (value instanceof Map || Array.isArray(value)) {
          stack.push([cut(name, 200), value]);
        }
        if (!trivial(key)) fields.push(["json-key", utf8(key)]);
      }
    } else if (Array.isArray(node)) {
      node.forEach((value, index) => {
        const name = path !== "json" ? `${path}.${index}` : `json:${index}`;
        if (typeof value === "string") {
          left--;
          if (!trivial(value)) opener(name, utf8(value), fields, depth);
        } else if (value instanceof Map || Array.isArray(value)) {
          stack.push([name, value]);
        }
      });
    } else if (typeof node === "string" && !trivial(node)) {
      opener(path, utf8(node), fields, depth);
    }
  }
}

/** Adds an XML document: as a whole, and each text and CDATA section that is no plain word. */
export function xmlFields(name: string, body: Raw, fields: Field[]): void {
  const prefix = name === "body" ? "xml" : name;
  fields.push([prefix, body]);
  const all = (pattern: RegExp): Raw[] => Array.from(body.matchAll(pattern), (one) => one[1] ?? "");
  for (const section of all(CDATA)) fields.push([`${prefix}:cdata`, section]);
  for (const leaf of all(BASE64).slice(0, MOST)) {
    if (!trivial(leaf)) fields.push([`${prefix}:text`, leaf]);
  }
  if (!body.includes("&")) return;
  for (const leaf of all(LEAF).slice(0, MOST)) fields.push([`${prefix}:text`, leaf]);
}
