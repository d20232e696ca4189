/** The strings that stand in a GraphQL document (features/graphql.py). */
import { type Raw, utf8 } from "./bytes";
import type { Field } from "./fields";
import { parseStrict } from "./json";
import { MAX_QUOTED, MAX_STRINGS } from "./limits";
import { trivial } from "./trivial";

const DOCUMENT =
  /^[\t-\r ,]*(?:#[^\n]*\n[\t-\r ,]*)*(?:(?:query|mutation|subscription|fragment)\b[^{"]{0,2000}\{|\{[\t-\r ,]*\w+[\t-\r ,]*(?::[\t-\r ,]*\w+[\t-\r ,]*)?[({])/;
const FIRST = /^[{qmsf#, \t-\r]/;
const STRING = /"""([\s\S]*?)"""|("(?:[^"\\\n]|\\[\s\S])*")/g;

/** The fields, and behind each GraphQL document its strings, so many of all documents at most. */
export function withStrings(fields: Field[]): Field[] {
  const found: Field[] = [];
  let [strings, size] = [MAX_STRINGS, MAX_QUOTED];
  for (const [name, value] of fields) {
    found.push([name, value]);
    if (strings <= 0 || size <= 0 || !FIRST.test(value) || !value.includes('"')) continue;
    const texts = literals(value, strings, size);
    for (const text of texts) found.push([`${name}|string`, text]);
    strings -= 1 + texts.length;
    size -= value.length;
  }
  return found;
}

function literals(text: Raw, most: number, size: number): Raw[] {
  if (!DOCUMENT.test(text)) return [];
  const strings = Array.from(text.slice(0, size).matchAll(STRING)).slice(0, most);
  return strings
    .map(([, block, quoted]) => (quoted === undefined ? (block ?? "") : unescaped(quoted)))
    .filter((value) => value && !trivial(value));
}

function unescaped(quoted: Raw): Raw {
  const text = quoted.includes("\\") ? parseStrict(quoted) : undefined;
  return typeof text === "string" ? utf8(text) : quoted.slice(1, -1);
}
