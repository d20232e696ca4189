import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { navigate, useRoute, withSearch } from "./use-route";

it("follows the address bar, forwards and back", () => {
  const { result } = renderHook(useRoute);

  act(() => navigate("/events?client=192.0.2.1"));

  expect(result.current.path).toBe("/events");
  expect(result.current.search.get("client")).toBe("192.0.2.1");
});

it("replaces keys, repeats lists and removes what is null", () => {
  const search = new URLSearchParams("range=1h&client=a");

  expect(withSearch(search, { range: null, client: ["b", "c"] })).toBe("?client=b&client=c");
  expect(withSearch(search, { range: null, client: null })).toBe("");
});
