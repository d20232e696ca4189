/**
 * JSON as the server reads it: objects keep the order of their keys, numbers stay as written.
 *
 * Strict is RFC 8259 (as msgspec reads bodies); lenient adds NaN, Infinity, lone surrogates and
 * numbers of any size (as Python reads log entries).
 */
import { decoded, type Raw } from "./bytes";

export class JsonNumber {
  constructor(readonly text: string) {}
}

export type Json = null | boolean | string | JsonNumber | Json[] | Map<string, Json>;

/** Documents nested deeper are no JSON: the server's own bound, 1,000 less what its stack holds. */
const DEEPEST = 950;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them
const PLAIN = /[^"\\\x00-\x1f]*/y;
const BLANK = /[ \t\r\n]*/y;
const WORDS = /true|false|null/y;
const LENIENT_WORDS = /true|false|null|NaN|-?Infinity/y;
const ESCAPES: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class NoJson extends Error {}

/** The document in bytes; undefined where they are no strict JSON. */
export function parseStrict(raw: Raw): Json | undefined {
  const text = decoded(raw);
  return text === null ? undefined : parsed(text, false);
}

/** The document in a text that a person pasted; undefined where it is none. */
export function parseLenient(text: string): Json | undefined {
  return parsed(text, false) ?? parsed(text.replace(/^\ufeff/, ""), true);
}

function parsed(text: string, lenient: boolean): Json | undefined {
  try {
    return new Reader(text, lenient).document();
  } catch (error) {
    if (error instanceof NoJson) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly lenient: boolean,
  ) {}

  document(): Json {
    this.skip();
    const value = this.value();
    this.skip();
    if (this.at < this.text.length) throw new NoJson();
    return value;
  }

  private value(): Json {
    const first = this.text[this.at];
    if (first === "{" || first === "[") {
      if (++this.depth > DEEPEST) throw new NoJson();
      this.at++;
      const value = first === "{" ? this.object() : this.array();
      this.depth--;
      return value;
    }
    if (first === '"') return this.string();
    const word = this.match(this.lenient ? LENIENT_WORDS : WORDS);
    if (word) return this.word(word);
    return this.number();
  }

  private word(word: string): Json {
    if (word === "null") return null;
    return word === "true" || word === "false" ? word === "true" : new JsonNumber(word);
  }

  private number(): JsonNumber {
    const text = this.match(NUMBER);
    if (!text) throw new NoJson();
    const whole = /^-?[0-9]+$/.test(text);
    if (!this.lenient && (whole ? text.length > 4300 : !Number.isFinite(Number(text)))) {
      throw new NoJson();
    }
    return new JsonNumber(text);
  }

  private object(): Map<string, Json> {
    const out = new Map<string, Json>();
    this.skip();
    if (this.take("}")) return out;
    do {
      this.skip();
      if (this.text[this.at] !== '"') throw new NoJson();
      const key = this.string();
      this.skip();
      if (!this.take(":")) throw new NoJson();
      this.skip();
      out.set(key, this.value());
      this.skip();
    } while (this.take(","));
    if (!this.take("}")) throw new NoJson();
    return out;
  }

  private array(): Json[] {
    const out: Json[] = [];
    this.skip();
    if (this.take("]")) return out;
    do {
      this.skip();
      out.push(this.value());
      this.skip();
    } while (this.take(","));
    if (!this.take("]")) throw new NoJson();
    return out;
  }

  private string(): string {
    this.at++;
    const parts: string[] = [];
    let escaped = false;
    for (;;) {
      parts.push(this.match(PLAIN));
      if (this.take('"')) break;
      if (!this.take("\\")) throw new NoJson();
      parts.push(this.escape());
      escaped = true;
    }
    const value = parts.join("");
    if (escaped && !this.lenient && /\p{Surrogate}/u.test(value)) throw new NoJson();
    return value;
  }

  private escape(): string {
    const letter = this.text[this.at++] ?? "";
    if (letter !== "u") {
      const plain = ESCAPES[letter];
      if (plain === undefined) throw new NoJson();
      return plain;
    }
    const hex = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw new NoJson();
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private take(letter: string): boolean {
    if (this.text[this.at] !== letter) return false;
    this.at++;
    return true;
  }

  private skip(): void {
    this.match(BLANK);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}

/** A value as Python's `json.dumps` writes it (not only ASCII); compact: without blanks. */
export function dumped(value: Json, compact: boolean): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if (value instanceof JsonNumber) return pythonNumber(value.text);
  const comma = compact ? "," : ", ";
  const colon = compact ? ":" : ": ";
  if (Array.isArray(value)) return `[${value.map((one) => dumped(one, compact)).join(comma)}]`;
  const entries = [...value].map(([key, one]) => quoted(key) + colon + dumped(one, compact));
  return `{${entries.join(comma)}}`;
}

function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
  return `"${text.replace(/["\\\x00-\x1f]/g, (letter) => JSON.stringify(letter).slice(1, -1))}"`;
}

/** A number as Python prints it. */
function pythonNumber(text: string): string {
  if (/^-?[0-9]+$/.test(text)) return text === "-0" ? "0" : text;
  const value = Number(text);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : `${value}`;
  const [digits = "", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const sign = exponent < 0 ? "-" : "+";
    return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const shown = Object.is(value, -0) ? "-0" : String(value);
  return shown.includes(".") ? shown : `${shown}.0`;
}
