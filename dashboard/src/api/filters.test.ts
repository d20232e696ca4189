import { describe, expect, it } from "vitest";
import { eventsHref, filterQuery, termsOf, withTerms } from "./filters";

const search = (text: string) => new URLSearchParams(text);

describe("the filter in the address bar", () => {
  it("survives being read and written", () => {
    const text = "range=24h&category=-sqli&client=203.0.113.9&text=%5C-rf";

    expect(withTerms(search(text), termsOf(search(text))).toString()).toBe(text);
  });

  it("reads a leading dash as not, unless it is escaped", () => {
    expect(termsOf(search("text=-a&text=\\-b"))).toEqual([
      { key: "text", value: "a", negated: true },
      { key: "text", value: "-b", negated: false },
    ]);
  });

  it("ignores keys that are none of its own", () => {
    expect(filterQuery(search("group=campaign&evil=1&score_min=0.5"))).toEqual({
      score_min: "0.5",
    });
  });

  it("gives the API repeated keys as lists", () => {
    expect(filterQuery(search("category=xss&category=sqli"))).toEqual({
      category: ["xss", "sqli"],
    });
  });

  it("keeps a comma as part of a value", () => {
    const href = eventsHref({ endpoint: "/a,b" });

    expect(filterQuery(search(href.split("?")[1] ?? ""))).toEqual({ endpoint: ["/a,b"] });
  });

  it("encodes hostile values in links", () => {
    expect(eventsHref({ client: "a&b=<x>" })).toBe("/events?client=a%26b%3D%3Cx%3E");
  });
});
