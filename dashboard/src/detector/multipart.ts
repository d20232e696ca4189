/** The parts of a multipart body: names, file names, contents (features/multipart.py). */
import { BLANKS, percentDecoded, type Raw, SPACE, trimmed, utf8 } from "./bytes";
import type { Field } from "./fields";
import { trivial } from "./trivial";

type Opener = (name: string, content: Raw) => void;

const MAX_PARTS = 500;
const BOUNDARY = new RegExp(
  `^multipart/[^;]*;[\\s\\S]*?boundary[${SPACE}]*=[${SPACE}]*(?:"([^"]{1,200})"|([^${SPACE};,]{1,200}))`,
  "i",
);
const FIRST = /^--([^\t-\r ]{1,200})\r?\ncontent-/i;
const PARAMETER =
  /;[\t-\r ]*(name|filename\*?)[\t-\r ]*=[\t-\r ]*(?:"((?:[^"\\]|\\[^\n])*)"|([^;\r\n]*))/gi;

/** The boundary of a multipart body: as declared, or as the body begins; null when it is none. */
export function boundaryOf(contentType: string, body: Raw): Raw | null {
  const match = BOUNDARY.exec(contentType);
  if (match) return utf8(match[1] || match[2] || "");
  return FIRST.exec(body)?.[1] ?? null;
}

/** Adds the fields of each part; a file name is read together with its `filename=`. */
export function multipartFields(body: Raw, boundary: Raw, fields: Field[], opener: Opener): void {
  const parts = body.split(`--${boundary}`);
  for (const part of parts.slice(1, MAX_PARTS)) {
    if (part.startsWith("--")) continue;
    const [head, content] = headAndContent(part);
    const label = names(head, fields);
    const bare = content.endsWith("\r\n") ? content.slice(0, -2) : content;
    if (bare) opener(`multipart:${label}`, bare);
  }
  if (parts.length > MAX_PARTS) fields.push(["multipart:rest", parts.slice(MAX_PARTS).join("\n")]);
  if (parts.length === 1) fields.push(["body", body]);
}

function headAndContent(part: Raw): [Raw, Raw] {
  for (const blank of ["\r\n\r\n", "\n\n"]) {
    const at = part.indexOf(blank);
    if (at >= 0) return [part.slice(0, at), part.slice(at + blank.length)];
  }
  return [part, ""];
}

function names(head: Raw, fields: Field[]): string {
  let label = "";
  for (const [, key = "", quoted, bare = ""] of head.matchAll(PARAMETER)) {
    const value = quoted || trimmed(bare, BLANKS);
    if (key.toLowerCase() === "name") {
      label = value.slice(0, 80);
      if (!trivial(value)) fields.push(["multipart-name", value]);
    } else {
      fields.push([`filename:${label}`, `filename=${percentDecoded(value)}`]);
    }
  }
  return label;
}
