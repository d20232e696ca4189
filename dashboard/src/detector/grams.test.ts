import { expect, it } from "vitest";
import { fromBytes, toBytes, utf8 } from "./bytes";
import { codes } from "./codes";
import { eachGram } from "./grams";

it.each([
  ["%27%20OR%201%3D1", "' OR 1=1", "' or 0=0", [0, 1, 2, 3, 4, 5, 6, 7]],
  ["‘ＯＲ’ 1\u00ad2", utf8("‘ＯＲ’ 1\u00ad2"), "'or' 0", [0, 3, 6, 9, 12, 13]],
  ["a/**/b &#x3c;svg\\u0022", 'a/**/b <svg"', 'a b <svg"', [0, 1, 5, 6, 7, 8, 9, 10, 11]],
])("decodes and folds %j", (text, plain, code, where) => {
  const found = codes(toBytes(utf8(text)));

  expect(fromBytes(found.plain)).toBe(plain);
  expect(fromBytes(found.code)).toBe(code);
  expect([...found.where]).toEqual(where);
});

it("hashes grams as the kernel in C does", () => {
  const found: [number, number][] = [];
  eachGram(codes(toBytes("or 1")).code, new Uint8Array(64).fill(255), (hash, position) =>
    found.push([hash, position]),
  );

  expect(found.length).toBe(21);
  expect(found[0]).toEqual([2499421552, 0]);
  expect(found[17]).toEqual([4227186706, 3]);
  expect(found[20]).toEqual([3692889370, 3]);
});
