/** Numbers, times and names as people read them. */

const COUNT = new Intl.NumberFormat("en");
const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const HOUR = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const FULL = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "long" });
const SHORT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

export const count = (n: number): string => COUNT.format(n);

/** 1.2K, 3.4M; exact below ten thousand. */
export const compact = (n: number): string => (n < 10_000 ? COUNT.format(n) : COMPACT.format(n));

/** A share of 0..1 as a percentage with as many digits as it needs. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const value = share * 100;
  if (value === 0 || value === 100) return `${value} %`;
  if (value < 0.01) return "< 0.01 %";
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} %`;
}

/** A score never reads 1.00 or 0.00 unless it is. */
export function score(value: number): string {
  if (value > 0.995 && value < 1) return value >= 0.9999 ? "> 0.999" : value.toFixed(4);
  if (value > 0 && value < 0.005) return value < 0.0001 ? "< 0.001" : value.toFixed(4);
  return value.toFixed(2);
}

/** Labels of a time axis: hours while the span is short, days when it is long. */
export function axisTime(ms: number, step: number): string {
  if (step >= 86_400_000) return DAY.format(ms);
  const time = HOUR.format(ms);
  return time === "00:00" ? DAY.format(ms) : time;
}

/** The clock for today, else the day with it. */
export function when(ms: number, now = Date.now()): string {
  const time = CLOCK.format(ms);
  return new Date(ms).toDateString() === new Date(now).toDateString()
    ? time
    : `${DAY.format(ms)} ${time}`;
}

export const fullTime = (ms: number): string => FULL.format(ms);
export const shortTime = (ms: number): string => SHORT.format(ms);

const UNITS: [number, string][] = [
  [86_400_000, "day"],
  [3_600_000, "hour"],
  [60_000, "minute"],
  [1000, "second"],
];

/** `3 minutes`, `2 hours`: the largest unit that fits, rounded down. */
export function span(ms: number): string {
  for (const [size, name] of UNITS) {
    const n = Math.floor(ms / size);
    if (n >= 1) return `${n} ${name}${n === 1 ? "" : "s"}`;
  }
  return "a moment";
}

/** `in 3 hours`, `3 hours ago`. */
export function relative(ms: number, now = Date.now()): string {
  const distance = ms - now;
  if (Math.abs(distance) < 1000) return "now";
  return distance > 0 ? `in ${span(distance)}` : `${span(-distance)} ago`;
}

export function bytes(n: number): string {
  if (n < 1024) return `${n} B`;
  return n < 1024 * 1024 ? `${(n / 1024).toFixed(1)} KB` : `${(n / 1024 / 1024).toFixed(1)} MB`;
}

/** A country, with a blank before it; nothing where none is known. */
export function inCountry(country: string | null | undefined): string {
  return country ? ` ${country}` : "";
}

const CATEGORIES: Record<string, string> = {
  sqli: "SQL injection",
  nosqli: "NoSQL injection",
  xss: "Cross-site scripting",
  path_traversal: "Path traversal",
  rfi: "Remote file inclusion",
  cmdi: "Command injection",
  code_injection: "Code injection",
  ssti: "Template injection",
  xxe: "XML external entity",
  ssrf: "Server-side request forgery",
  ldapi: "LDAP injection",
  xpath: "XPath injection",
  crlf: "Header splitting",
  log4shell: "Log4Shell",
  shellshock: "Shellshock",
  prototype_pollution: "Prototype pollution",
  file_upload: "Malicious upload",
  scanner: "Scanner or probe",
  other: "Other attack",
};

export const CATEGORY_NAMES: readonly string[] = Object.keys(CATEGORIES);

export function category(name: string | null | undefined): string {
  return name ? (CATEGORIES[name] ?? name) : "None";
}

const FIELDS: Record<string, string> = {
  query: "parameter",
  json: "JSON value",
  form: "form value",
  header: "header",
  cookie: "cookie",
  path: "path",
  body: "body",
  xml: "XML value",
  multipart: "upload part",
  filename: "file name",
  rest: "the remaining fields together",
};

/** Field names of the detector in words: `query:q` is parameter q, `query-name` the name of one. */
export function fieldName(field: string): string {
  const decoded = field.endsWith("|base64");
  const plain = decoded ? field.slice(0, -"|base64".length) : field;
  const at = plain.indexOf(":");
  const [kind, name] = at < 0 ? [plain, ""] : [plain.slice(0, at), plain.slice(at + 1)];
  const named = kind.endsWith("-name") ? FIELDS[kind.slice(0, -"-name".length)] : undefined;
  const word = named ? `name of a ${named}` : (FIELDS[kind] ?? kind);
  return (name ? `${word} ${name}` : word) + (decoded ? ", base64 decoded" : "");
}
