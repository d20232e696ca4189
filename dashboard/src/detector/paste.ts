/** A request that somebody pasted: raw HTTP, `METHOD /target`, curl or JSON (api/paste.py). */
import { strip, trimmed, utf8 } from "./bytes";
import { assembled, type Option } from "./curl";
import { fromJson } from "./log-entry";
import { fromHttp, fromLine } from "./message";
import { type Request, RequestError } from "./request";

const WITH_VALUE: Record<string, Option> = {
  "-X": "method",
  "--request": "method",
  "-H": "header",
  "--header": "header",
  "-d": "data",
  "--data": "data",
  "--data-raw": "data",
  "--data-binary": "data",
  "--data-ascii": "data",
  "--data-urlencode": "data",
  "--json": "json",
  "-A": "agent",
  "--user-agent": "agent",
  "-b": "cookie",
  "--cookie": "cookie",
  "-e": "referer",
  "--referer": "referer",
  "-u": "ignored",
  "--user": "ignored",
  "-o": "ignored",
  "--output": "ignored",
  "-m": "ignored",
  "--max-time": "ignored",
  "-x": "ignored",
  "--proxy": "ignored",
  "--url": "url",
};

/** Reads what was pasted. Throws RequestError. */
export function parsePaste(text: string): Request {
  const stripped = strip(text);
  if (stripped.startsWith("{")) return fromJson(stripped);
  if (/^curl(\.exe)? /.test(stripped)) return curl(stripped);
  if (!stripped.includes("\n")) return fromLine(stripped);
  return fromHttp(utf8(trimmed(text, "\r\n", "start")));
}

function curl(text: string): Request {
  const words = shellWords(text.replaceAll("\\\r\n", " ").replaceAll("\\\n", " "));
  const found = new Map<Option, string[]>();
  for (let i = 1; i < words.length; i++) {
    const [name, value, more] = option(words[i] ?? "", words[i + 1] ?? "");
    found.set(name, [...(found.get(name) ?? []), value]);
    i += more;
  }
  return assembled(found);
}

/** Name and value of one word of the command line, and how many more words it took. */
function option(word: string, next: string): [name: Option, value: string, more: number] {
  const known = WITH_VALUE[word];
  if (known) return [known, next, 1];
  const at = word.indexOf("=");
  const before = WITH_VALUE[word.slice(0, Math.max(0, at))];
  if (at >= 0 && before) return [before, word.slice(at + 1), 0];
  const short = WITH_VALUE[word.slice(0, 2)];
  if (short && word.length > 2 && !word.startsWith("--")) return [short, word.slice(2), 0];
  if (word === "-G" || word === "--get") return ["get", "1", 0];
  if (word === "-I" || word === "--head") return ["method", "HEAD", 0];
  return word.startsWith("-") ? ["flag", word, 0] : ["url", word, 0];
}

/** The words of a command line, as a POSIX shell splits them. */
export function shellWords(text: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (/[ \t\r\n]/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (letter === "\\") {
      i++;
      if (i >= text.length) throw new RequestError("The curl command ends in a backslash.");
      word = (word ?? "") + (text[i] ?? "");
    } else if (letter === "'" || letter === '"') {
      const [inside, end] = quoted(text, i);
      word = (word ?? "") + inside;
      i = end;
    } else {
      word = (word ?? "") + letter;
    }
  }
  return word === null ? words : [...words, word];
}

/** What stands between quotes, and where they close. */
function quoted(text: string, start: number): [inside: string, end: number] {
  const quote = text[start] ?? "";
  let inside = "";
  for (let i = start + 1; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (letter === quote) return [inside, i];
    const next = text[i + 1];
    if (quote === '"' && letter === "\\" && (next === "\\" || next === '"')) {
      inside += next;
      i++;
    } else inside += letter;
  }
  throw new RequestError(`A quote (${quote}) of the curl command is never closed.`);
}
