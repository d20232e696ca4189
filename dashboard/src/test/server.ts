/** The server of the tests: answers from the fixtures, and remembers what was asked of it. */
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import {
  CAMPAIGN,
  DECISION,
  DETAIL,
  EXPLANATION,
  ME,
  makeEvent,
  OVERVIEW,
  POLICY,
  REPLAY,
  STATUS,
} from "./fixtures";

const at = (path: string) => `http://localhost/api/${path}`;
const events = Array.from({ length: 30 }, (_, i) => makeEvent(999 - i));

/** Requests that changed something: method, path and body, in order. */
export const changes: { method: string; path: string; body: unknown; csrf: string | null }[] = [];

export const handlers = [
  http.get(at("me"), () => HttpResponse.json(ME)),
  http.post(at("login"), () => HttpResponse.json(ME)),
  http.get(at("status"), () => HttpResponse.json(STATUS)),
  http.get(at("overview"), () => HttpResponse.json(OVERVIEW)),
  http.get(at("events"), () => HttpResponse.json({ events, next: null, searched: null })),
  http.get(at("events/count"), () =>
    HttpResponse.json({ total: events.length, flagged: events.length, blocked: 0, exact: true }),
  ),
  http.get(at("events/:id"), () => HttpResponse.json(DETAIL)),
  http.get(at("events/:id/explain"), () => HttpResponse.json(EXPLANATION)),
  http.get(at("events/:id/same-source"), () => HttpResponse.json(events.slice(0, 3))),
  http.get(at("events/:id/similar"), () => HttpResponse.json([])),
  http.get(at("events/:id/exception"), () =>
    HttpResponse.json({
      scope: { path: "/search", field: "query:q", category: "sqli" },
      preview: PREVIEW,
    }),
  ),
  http.put(at("events/:id/label"), () => HttpResponse.json(DETAIL)),
  http.delete(at("events/:id/label"), () => HttpResponse.json(DETAIL)),
  http.post(at("events/:id/notes"), () => HttpResponse.json(DETAIL)),
  http.get(at("campaigns"), () => HttpResponse.json({ campaigns: [CAMPAIGN], next: null })),
  http.get(at("views"), () => HttpResponse.json([])),
  http.get(at("decisions"), () => HttpResponse.json([DECISION])),
  http.post(at("decisions"), () => HttpResponse.json(DECISION)),
  http.delete(at("decisions/:id"), () => HttpResponse.json({ ...DECISION, active: false })),
  http.post(at("decisions/preview"), () =>
    HttpResponse.json({
      kind: "address",
      value: "203.0.113.20",
      normal: 4,
      flagged: 42,
      sessions: 2,
      addresses: [],
      endpoints: ["/search"],
      refused: null,
    }),
  ),
  http.get(at("allow"), () =>
    HttpResponse.json([
      { id: null, network: "127.0.0.1", reason: null, person: null, created: null, own: true },
    ]),
  ),
  http.get(at("exceptions"), () => HttpResponse.json([])),
  http.post(at("exceptions/preview"), () => HttpResponse.json(PREVIEW)),
  http.post(at("exceptions"), () =>
    HttpResponse.json({
      id: 1,
      path: "/search",
      field: "query:q",
      category: "sqli",
      reason: null,
      person: "admin",
      created: 0,
      expires: null,
      active: true,
      undone: null,
      event: 900,
    }),
  ),
  http.get(at("policy"), () => HttpResponse.json(POLICY)),
  http.put(at("policy"), () => HttpResponse.json(POLICY)),
  http.put(at("policy/mode"), () => HttpResponse.json({ ...POLICY, mode: "block" })),
  http.get(at("policy/budget"), () =>
    HttpResponse.json({
      per_day: 5,
      threshold: 0.9,
      false_alarms_per_day: 3.2,
      caught: 590,
      missed: 2,
      days: 7,
      events: 120_000,
      curve: [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1].map((threshold) => ({
        threshold,
        false_alarms_per_day: (1 - threshold) ** 3 * 200,
        flagged_per_day: 100,
        caught: 590,
        missed: 2,
      })),
    }),
  ),
  http.post(at("replays"), () => HttpResponse.json(REPLAY)),
  http.get(at("replays"), () => HttpResponse.json([])),
  http.get(at("replays/:id/diff"), () =>
    HttpResponse.json({
      items: [{ event: makeEvent(901), before: "flag", after: "allow" }],
      next: null,
    }),
  ),
];

const PREVIEW = {
  days: 30,
  freed: 12,
  attacks: 2,
  confident: 1,
  clients: 3,
  samples: [makeEvent(902)],
};

export const server = setupServer(...handlers);

server.events.on("request:start", async ({ request }) => {
  if (request.method === "GET") return;
  const text = await request.clone().text();
  changes.push({
    method: request.method,
    path: new URL(request.url).pathname,
    body: text ? JSON.parse(text) : null,
    csrf: request.headers.get("X-CSRF-Token"),
  });
});
