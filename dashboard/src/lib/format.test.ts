import { describe, expect, it } from "vitest";
import { category, compact, fieldName, percent, relative, score } from "./format";

describe("score", () => {
  it("never rounds to certainty", () => {
    expect(score(0.99999)).toBe("> 0.999");
    expect(score(0.9973)).toBe("0.9973");
    expect(score(0.00001)).toBe("< 0.001");
    expect(score(0.5)).toBe("0.50");
    expect(score(1)).toBe("1.00");
  });
});

describe("percent", () => {
  it("gives small shares the digits they need", () => {
    expect(percent(0.0004)).toBe("0.04 %");
    expect(percent(0.123)).toBe("12 %");
    expect(percent(0)).toBe("0 %");
    expect(percent(Number.NaN)).toBe("–");
  });
});

it("counts exactly below ten thousand and shortly above", () => {
  expect(compact(9999)).toBe("9,999");
  expect(compact(1_234_567)).toBe("1.2M");
});

it("tells times as distances in both directions", () => {
  expect(relative(10_000, 0)).toBe("in 10 seconds");
  expect(relative(0, 3 * 3_600_000)).toBe("3 hours ago");
});

it("names fields and categories in words and leaves unknown ones as they are", () => {
  expect(fieldName("query:q")).toBe("parameter q");
  expect(fieldName("json:user.name")).toBe("JSON value user.name");
  expect(fieldName("path")).toBe("path");
  expect(category("sqli")).toBe("SQL injection");
  expect(category("new_kind")).toBe("new_kind");
});
