import { expect, it } from "vitest";
import { parsePaste, shellWords } from "./paste";
import { RequestError } from "./request";

it("tells raw requests, lines, curl commands and log entries apart", () => {
  expect(parsePaste("get /a?b=c d")).toMatchObject({ method: "GET", path: "/a", query: "b=c d" });
  expect(parsePaste("POST /a HTTP/1.1\r\nA: b\r\n c\r\n\r\nx=1")).toMatchObject({
    headers: [["A", "b c"]],
    body: "x=1",
  });
  expect(parsePaste(`curl -H 'A: "b"' --data x=1 'https://u@h.example/p?q#f'`)).toMatchObject({
    method: "POST",
    path: "/p",
    query: "q",
    headers: [
      ["Host", "h.example"],
      ["A", '"b"'],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ],
    body: "x=1",
  });
  expect(
    parsePaste('{"path": "/a?x=1", "query": {"y": [1.0, "é"]}, "requestPayload": {"n": 1e16}}'),
  ).toMatchObject({ method: "GET", path: "/a", query: "x=1&y=1.0&y=%C3%A9", body: '{"n":1e+16}' });
});

it("joins the chunks of a chunked body", () => {
  const message = "POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";

  expect(parsePaste(message).body).toBe("abcde");
});

it.each([
  "hello",
  "{not json",
  "curl -X",
  "curl 'http://a",
  "GET /\n\n: x",
])("says what was expected instead of %j", (text) => {
  const read = () => parsePaste(text);
  if (text.startsWith("GET")) expect(read()).toMatchObject({ path: "/", body: ": x" });
  else expect(read).toThrow(RequestError);
});

it("splits a command line as a shell does", () => {
  expect(shellWords(`a 'b c'"d \\" e"\\ f ''`)).toEqual(["a", 'b cd " e f', ""]);
});
