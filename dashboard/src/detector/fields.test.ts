import { expect, it } from "vitest";
import { revealed } from "./base64-text";
import { extract, type Field } from "./fields";
import { parsePaste } from "./paste";

const read = (text: string): Field[] => extract(parsePaste(text));

it("reads values, names and odd headers, and leaves out plain words and numbers", () => {
  expect(read("GET /shop/items?id=42&sort=price")).toEqual([]);
  expect(read("GET /search?q=a%20b&x%27y=1")).toEqual([
    ["query:q", "a b"],
    ["query-name", "x'y"],
  ]);
  expect(read("GET / HTTP/1.1\nHost: a.example\nX-Note: <b>\nCookie: sid=a'b")).toEqual([
    ["header:x-note", "<b>"],
    ["cookie:sid", "a'b"],
  ]);
});

it("keeps the order of JSON keys, also of those that are numbers", () => {
  const body = `POST /a HTTP/1.1\n\n{"b": "x y", "2": "< <", "1": {"__proto__": "> >"}}`;

  expect(read(body)).toEqual([
    ["json:b", "x y"],
    ["json:2", "< <"],
    ["json:1.__proto__", "> >"],
    ["json-key", "__proto__"],
  ]);
});

it("reads multipart parts with their file names", () => {
  const body =
    '--xx\r\nContent-Disposition: form-data; name="f"; filename="a.php"\r\n\r\n<?php x\r\n--xx--';

  expect(read(`POST /up HTTP/1.1\n\n${body}`)).toEqual([
    ["filename:f", "filename=a.php"],
    ["multipart:f", "<?php x"],
  ]);
});

it("puts the text that base64 hides in the place of the base64", () => {
  expect(revealed("JyBPUiAxPTEgLS0gYWJj")).toBe("' OR 1=1 -- abc");
  expect(revealed("categoryNameOfProduct")).toBeNull();
  expect(read("GET /?q=JyBPUiAxPTEgLS0gYWJj")).toEqual([["query:q|base64", "' OR 1=1 -- abc"]]);
});

it("reads text outside of ASCII as UTF-8", () => {
  expect(read("GET /?q=é é")).toEqual([["query:q", "\u00c3\u00a9 \u00c3\u00a9"]]);
});
