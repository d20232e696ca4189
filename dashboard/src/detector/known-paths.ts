/** Paths that are probes as they stand (model/known.py): the list is the server's own. */
import LIST from "../../../src/securitai/model/known_paths.txt?raw";
import { cut, decodedLoosely, percentDecoded, utf8 } from "./bytes";

/** What a request for such a path scores at least. */
export const SCORE = 0.99;
const LONGEST = 400;
const MOST = 24;

interface Entry {
  segments: string[];
  /** Anything may follow. */
  prefix: boolean;
}

const ENTRIES = new Map<string, Entry[]>();
for (const line of LIST.split("\n")) {
  const text = line.trim();
  if (!text || text.startsWith("#")) continue;
  const prefix = text.endsWith("*");
  const segments = (prefix ? text.slice(0, -1) : text).split("/").slice(1);
  const first = segments[0] ?? "";
  ENTRIES.set(first, [...(ENTRIES.get(first) ?? []), { segments, prefix }]);
}

/** The entry of the list that a path ends in; null for all other paths. */
export function probe(path: string): string | null {
  const short = cut(path, LONGEST);
  const plain = short.includes("%") ? decodedLoosely(percentDecoded(utf8(short))) : short;
  const found = plain.toLowerCase().split("/").slice(0, MOST);
  for (let start = 1; start < found.length; start++) {
    for (const { segments, prefix } of ENTRIES.get(found[start] ?? "") ?? []) {
      const end = start + segments.length;
      if (end > found.length || !(prefix || end === found.length)) continue;
      const fits = (wanted: string, i: number): boolean =>
        ["", "*", found[start + i]].includes(wanted) ||
        (prefix && i === segments.length - 1 && (found[start + i] ?? "").startsWith(wanted));
      if (segments.every(fits)) {
        return `/${segments.join("/")}${prefix ? "*" : ""}`;
      }
    }
  }
  return null;
}
