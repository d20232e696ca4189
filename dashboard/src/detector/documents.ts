/** The leaves of JSON and XML documents (features/documents.py). */
import { BLANKS, cut, type Raw, trimmed, utf8 } from "./bytes";
import type { Field } from "./fields";
import type { Json } from "./json";
import { MAX_LEAVES } from "./limits";
import { trivial } from "./trivial";

type Opener = (name: string, value: Raw, fields: Field[], depth: number) => void;

const LEAF = />([^<>]*)</g;
const ODD = /[^\t-\r \w.-]/;
const DATA = /^data:[\w/;,+.-]*$/;
const BASE64 = /^[A-Za-z0-9+/_-]{12,}$/;
const MOST = 1000;
const OPEN = "<![CDATA[";
const CLOSE = "]]>";

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
          const has = value instanceof Map ? value.has("prototype") : value.includes("prototype");
          if (key === "constructor" && has) fields.push(["json-key", "constructor.prototype"]);
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
  for (const section of sections(body)) fields.push([`${prefix}:cdata`, section]);
  const leaves = Array.from(body.matchAll(LEAF), (leaf) => leaf[1] ?? "");
  const hiding = leaves.map((leaf) => trimmed(leaf, BLANKS)).filter(hides);
  for (const leaf of hiding.slice(0, MOST)) {
    if (!trivial(leaf)) fields.push([`${prefix}:text`, leaf]);
  }
  if (!body.includes("&")) return;
  for (const leaf of leaves.filter((one) => ODD.test(one)).slice(0, MOST)) {
    fields.push([`${prefix}:text`, leaf]);
  }
}

/** True for a leaf that may be base64, bare or as a `data:` URL. */
function hides(leaf: Raw): boolean {
  const bare = leaf.replace(/={1,2}$/, "");
  return BASE64.test(bare) || (DATA.test(bare) && BASE64.test(bare.slice(5).slice(-12)));
}

/** The contents of CDATA sections, in linear time. */
function sections(body: Raw): Raw[] {
  const out: Raw[] = [];
  for (let start = body.indexOf(OPEN); start >= 0; ) {
    const end = body.indexOf(CLOSE, start + OPEN.length);
    if (end < 0) break;
    out.push(body.slice(start + OPEN.length, end));
    start = body.indexOf(OPEN, end + CLOSE.length);
  }
  return out;
}
