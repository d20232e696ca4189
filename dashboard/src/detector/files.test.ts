import { deflateSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { fromBytes } from "./bytes";
import { inflated } from "./inflate";
import { dumped, parseLenient, parseStrict } from "./json";
import { half } from "./npz";

const TEXT = "name=a b c&".repeat(50);
const packed = (pack: (text: string) => Uint8Array): string => fromBytes(pack(TEXT));

it.each([
  ["gzip", gzipSync],
  ["zlib", deflateSync],
])("unpacks %s; a cut stream gives its beginning, a damaged one nothing", (_, pack) => {
  const whole = packed(pack);

  expect(inflated(whole, 1000)).toBe(TEXT);
  expect(inflated(whole, 7)).toBe("name=a ");
  expect(TEXT.startsWith(inflated(whole.slice(0, -6), 1000))).toBe(true);
  expect(inflated(`${whole.slice(0, -1)}!`, 1000)).toBe("");
});

it("reads JSON strictly for bodies and leniently for what a person pastes", () => {
  expect(parseStrict('{"a": [1, NaN]}')).toBeUndefined();
  expect(parseStrict('["\\ud800"]')).toBeUndefined();
  expect(parseStrict("[1,]")).toBeUndefined();
  expect(parseStrict("[".repeat(2000) + "]".repeat(2000))).toBeUndefined();
  expect(dumped(parseLenient("\ufeff[NaN, 1.50, 1e-7, -0, true]") ?? null, true)).toBe(
    "[NaN,1.5,1e-07,0,true]",
  );
});

it("reads half floats", () => {
  expect([0x3c00, 0xc000, 0x3555, 0x0001].map(half)).toEqual([1, -2, 0.333251953125, 2 ** -24]);
});
