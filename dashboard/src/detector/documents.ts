/** The leaves of JSON and XML documents (features/documents.py). */
import { revealed, SHORTEST } from "./base64-text";
import { cut, length, type Raw, utf8 } from "./bytes";
import type { Field } from "./fields";
import type { Json } from "./json";
import { MAX_LEAVES } from "./limits";
import { trivial } from "./trivial";

type Opener = (name: string, value: Raw, fields: Field[], depth: number) => void;

const LEAF = />([^<>]*[^<>\t-\r \w.-][^<>]*)</g;
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
          const secret = length(value) >= SHORTEST ? revealed(value) : null;
          if (secret !== null) opener(`${name}|base64`, secret, fields, depth);
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
  for (const [, section] of body.matchAll(CDATA)) fields.push([`${prefix}:cdata`, section ?? ""]);
  if (!body.includes("&")) return;
  let count = 0;
  for (const [, leaf] of body.matchAll(LEAF)) {
    if (++count > 1000) break;
    fields.push([`${prefix}:text`, leaf ?? ""]);
  }
}
