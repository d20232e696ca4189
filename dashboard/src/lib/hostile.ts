/** Makes every character of a hostile text visible; pure functions over strings. */

/** A run of text, or one character that cannot be seen and is spelled out. */
export type Piece =
  | { kind: "text"; text: string }
  | { kind: "control"; label: string; title: string };

const NAMES: Record<number, [string, string]> = {
  0: ["NUL", "null"],
  8: ["BS", "backspace"],
  9: ["TAB", "tab"],
  10: ["LF", "line feed"],
  13: ["CR", "carriage return"],
  27: ["ESC", "escape"],
  127: ["DEL", "delete"],
  160: ["NBSP", "no-break space"],
  173: ["SHY", "soft hyphen"],
  8203: ["ZWSP", "zero-width space"],
  8204: ["ZWNJ", "zero-width non-joiner"],
  8205: ["ZWJ", "zero-width joiner"],
  8206: ["LRM", "left-to-right mark"],
  8207: ["RLM", "right-to-left mark"],
  8234: ["LRE", "left-to-right embedding"],
  8235: ["RLE", "right-to-left embedding"],
  8236: ["PDF", "pop directional formatting"],
  8237: ["LRO", "left-to-right override"],
  8238: ["RLO", "right-to-left override"],
  8288: ["WJ", "word joiner"],
  8294: ["LRI", "left-to-right isolate"],
  8295: ["RLI", "right-to-left isolate"],
  8296: ["FSI", "first strong isolate"],
  8297: ["PDI", "pop directional isolate"],
  65279: ["BOM", "byte order mark"],
  65533: ["?", "a byte that is no text"],
};

/** Control, format, surrogate, private and unassigned characters, and blanks that are no space. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u3164\ufffd]/u;

/** Whether a single character cannot be seen for what it is. */
export function invisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** Cuts a text into readable runs and spelled-out characters. Line feeds stay text with `multiline`. */
export function pieces(text: string, multiline = false): Piece[] {
  const found: Piece[] = [];
  let run = "";
  for (const character of multiline ? text.replaceAll("\r\n", "\n") : text) {
    if (!invisible(character) || (multiline && (character === "\n" || character === "\t"))) {
      run += character;
      continue;
    }
    if (run) found.push({ kind: "text", text: run });
    run = "";
    found.push(spelled(character));
  }
  if (run) found.push({ kind: "text", text: run });
  return found;
}

function spelled(character: string): Piece {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const known = NAMES[code];
  return {
    kind: "control",
    label: known?.[0] ?? point,
    title: known ? `${known[1]} (${point})` : point,
  };
}

/** The same in one plain string, for titles and labels read aloud. */
export function plain(text: string): string {
  return pieces(text)
    .map((piece) => (piece.kind === "text" ? piece.text : `<${piece.label}>`))
    .join("");
}

/** Shortens by characters, never through the middle of one. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit ? text : `${points.slice(0, limit).join("")}…`;
}
