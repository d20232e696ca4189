import { expect, it } from "vitest";
import { check, type Question } from "./check";
import type { Field } from "./fields";
import { probe } from "./known-paths";
import type { Scored, Scorer } from "./scorer";

/** A model that finds fault with the word "evil" only. */
const SCORER: Scorer = {
  ref: { name: "test", version: "1", hash: "abc" },
  threshold: 0.5,
  score: async (_, fields) => scored(fields),
  without: async (_, fields, index, texts) =>
    texts.map((text) => scored(fields.map(([n, v], i) => [n, i === index ? text : v])).score),
};

function scored(fields: Field[]): Scored {
  const index = Math.max(
    0,
    fields.findIndex(([, value]) => value.includes("evil")),
  );
  const bad = fields[index]?.[1].includes("evil");
  const field = fields[index]?.[0] ?? null;
  return { score: bad ? 0.9 : 0.1, category: "xss", field, index, reading: null, probe: null };
}

const ask = (changes: Partial<Question["policy"]> = {}) =>
  check(SCORER, {
    text: "GET /a?p=x y&q=so evil it is",
    why: true,
    policy: { mode: "observe", threshold: null, thresholds: [], exceptions: [], ...changes },
  });

it("flags, names the field and finds the characters that drive the score", async () => {
  const found = await ask();

  expect(found).toMatchObject({
    action: "flag",
    category: "xss",
    field: "query:q",
    threshold: 0.5,
  });
  expect(found.counterfactual).toEqual({ field: "query:q", removed: "evil", score: 0.1 });
  expect(found.reasons[0]).toMatchObject({ field: "query:q", value: "so evil it is" });
});

it("acts as the policy in force says", async () => {
  const rule = { path: "/a*", field: "query:q", category: null, expires: null };

  expect((await ask({ mode: "block" })).action).toBe("block");
  expect((await ask({ threshold: 0.95 })).action).toBe("allow");
  expect(
    (await ask({ threshold: 0.95, thresholds: [{ pattern: "/a", threshold: 0.2 }] })).action,
  ).toBe("flag");
  expect(await ask({ exceptions: [rule] })).toMatchObject({ action: "allow", note: "exception" });
  expect((await ask({ exceptions: [{ ...rule, expires: 1 }] })).action).toBe("flag");
});

it("knows the paths that are probes as the server does", () => {
  expect(probe("/shop/.git/config")).toBe("/.git/config");
  expect(probe("/cgi-bin/luci/;stok=/locale")).toBe("/cgi-bin/luci/*");
  expect(probe("/orders/3")).toBeNull();
});
