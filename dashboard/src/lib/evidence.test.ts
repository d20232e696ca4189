import { describe, expect, it } from "vitest";
import { around, byField, stretches, strongest } from "./evidence";

describe("stretches", () => {
  it("cuts the text at the ends of the spans and loses nothing", () => {
    const parts = stretches("a' OR 1=1", [{ start: 1, end: 5, weight: 2 }], 2);

    expect(parts.map((p) => p.text)).toEqual(["a", "' OR", " 1=1"]);
    expect(parts.map((p) => p.strength)).toEqual([0, 1, 0]);
  });

  it("counts characters as Python does, not UTF-16 units", () => {
    const parts = stretches("👍<script>", [{ start: 1, end: 9, weight: 1 }], 1);

    expect(parts.map((p) => p.text)).toEqual(["👍", "<script>"]);
  });

  it("lets the strongest of overlapping spans win", () => {
    const spans = [
      { start: 0, end: 4, weight: 1 },
      { start: 2, end: 6, weight: -2 },
    ];

    expect(stretches("abcdef", spans, 2).map((p) => p.strength)).toEqual([0.5, -1, -1]);
  });

  it("ignores spans beyond the end of the text", () => {
    expect(stretches("ab", [{ start: 5, end: 9, weight: 1 }], 1)).toHaveLength(1);
  });
});

describe("around", () => {
  it("shows what surrounds the evidence of a very long text", () => {
    const value = `${"x".repeat(5000)}EVIL${"y".repeat(5000)}`;

    const near = around(value, [{ start: 5000, end: 5004, weight: 1 }], 10);

    expect(near.value).toBe("…xxxxxxxxxxEVILyyyyyyyyyy…");
    expect(near.value.slice(near.spans[0]?.start, near.spans[0]?.end)).toBe("EVIL");
  });
});

describe("byField", () => {
  it("gathers the spans of a field and puts the weightiest field first", () => {
    const reasons = [
      { field: "path", value: "/a", start: 0, end: 1, weight: 0.5 },
      { field: "query:q", value: "x", start: 0, end: 1, weight: 2 },
      { field: "path", value: "/a", start: 1, end: 2, weight: 0.5 },
    ];

    expect(byField(reasons).map((f) => [f.field, f.spans.length])).toEqual([
      ["query:q", 1],
      ["path", 2],
    ]);
    expect(strongest(reasons)).toBe(2);
  });
});
