/** Readings of a request's parts, as a server would make them; nothing here can throw. */

/** Percent-decodes what is valid and leaves the rest; bytes that are no UTF-8 become U+FFFD. */
export function percentDecode(text: string, plus = false): string {
  const source = plus ? text.replaceAll("+", " ") : text;
  return source.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    const bytes = new Uint8Array(run.length / 3);
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16);
    }
    return new TextDecoder().decode(bytes);
  });
}

/** Decodes until nothing changes, at most `rounds` times; says how often it took. */
export function percentDecodeFully(text: string, rounds = 5): { text: string; rounds: number } {
  let current = percentDecode(text, true);
  let used = current === text ? 0 : 1;
  while (used > 0 && used < rounds) {
    const next = percentDecode(current);
    if (next === current) break;
    current = next;
    used += 1;
  }
  return { text: current, rounds: used };
}

/** The parameters of a query string or form, in order, duplicates kept. */
export function parameters(query: string): [string, string][] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .slice(0, 1000)
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    });
}

/** JSON laid out over lines; null when the text is no JSON. */
export function prettyJson(text: string): string | null {
  if (text.length > 200_000 || !/^\s*[[{"]/.test(text)) return null;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}
