"""The detector in the browser: the same fields and scores as the server's, and nothing is sent."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote

import msgspec
import numpy as np
import pytest
from playwright.sync_api import BrowserContext, Page, expect
from playwright.sync_api import Request as Asked

from securitai.features.fields import extract
from securitai.model import artifact
from securitai.model.adapted import BITS as BITS_OF_LESSONS
from securitai.model.load import scorer_of
from securitai.request import Request
from securitai.train import adapt
from securitai.train.corpora.mix import training_requests
from tests.e2e.conftest import Running, watched

pytestmark = pytest.mark.e2e

STATIC = Path(__file__).resolve().parents[2] / "src/securitai/api/static"
BITS = b"%&\\{}[]\"'<>;=/*\x00\xc0\xef\xbc\xbd\xe2\x80\x99\xf0 \n\r:,.0aA-_~u+$|x#"
ASK = """
async (args) => {
  const [url, texts] = args;
  const types = window.trustedTypes.createPolicy("test", { createScriptURL: (asked) => asked });
  const worker = new Worker(types.createScriptURL(url), { type: "module" });
  const policy = { mode: "observe", threshold: 0, thresholds: [], exceptions: [] };
  const found = [];
  await new Promise((done, fail) => {
    worker.onerror = (event) => fail(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.kind === "unable") fail(new Error(data.message));
      if (data.kind === "answer") found[data.id] = data.result;
      if (data.kind === "refused") found[data.id] = { refused: data.message };
      if (data.id === texts.length - 1) done();
    };
    texts.forEach((text, id) => worker.postMessage({ id, text, policy, why: false }));
  });
  worker.terminate();
  return found.map(({ score, category, field, fields, model, refused }) =>
    ({ score, category, field, fields, model, refused }));
}
"""


def damaged(rng: Random, raw: bytes) -> bytes:
    """Bytes with a few of them changed, put in or taken out."""
    out = bytearray(raw)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(out) + 1)
        kind = rng.randrange(3)
        if kind == 0 and at < len(out):
            out[at] = rng.randrange(256)
        elif kind == 1:
            out[at:at] = bytes(rng.choices(BITS, k=rng.randint(1, 4)))
        else:
            del out[at : at + rng.randint(1, 5)]
    return bytes(out)


def hostile(rng: Random, request: Request) -> Request:
    """The request with damage in every part; bodies compressed, cut and damaged again."""

    def text(value: str) -> str:
        return damaged(rng, value.encode("utf-8", "replace")).decode("latin-1")

    body = request.body
    if body:
        body = damaged(rng, body)
        pack = rng.choice((bytes, bytes, gzip.compress, zlib.compress))
        body = pack(body)[: rng.choice((None, None, len(body) // 2))]
        body = damaged(rng, body) if rng.random() < 0.2 else body
    headers = tuple((n, text(v) if rng.random() < 0.4 else v) for n, v in request.headers)
    return msgspec.structs.replace(
        request,
        path="/" + text(request.path).replace("?", ""),
        query=text(request.query) if request.query else "",
        headers=headers,
        body=body or None,
    )


def records(rng: Random, count: int) -> Iterator[Request]:
    """Requests of the generators whose bodies are binary records."""
    for one in training_requests(rng.randrange(1 << 30), 200 * count):
        kind = one.request.header("content-type") or ""
        if any(name in kind for name in ("grpc", "protobuf", "msgpack", "octet-stream")):
            yield one.request
            count -= 1
        if not count:
            return


def cases() -> Iterator[Request]:
    """So many requests of the generators, more of them damaged, and some chosen ones."""
    rng = Random(17)
    drawn = [one.request for one in training_requests(23, 900)]
    yield from drawn[:600]
    yield from (hostile(rng, request) for request in drawn[600:])
    yield Request.parse("GET /shop/.git/config")
    yield Request.parse("GET /.ENV%20")
    deep = b'{"a":' * 300 + b'"; drop table users --"' + b"}" * 300
    many = b"&".join(b"p%d=a b%d" % (i, i) for i in range(3000))
    long = b"id=" + b"harmless words and more of them, " * 4000 + b"' union select 1,2,3 --"
    for content in (deep, many, long, b"\xff\xfe" * 300, b"<?xml version='1.0'?><a>&x;</a>"):
        yield Request(method="POST", path="/import", body=content)
    opened = [json.dumps({"a": f"x' {n}", "b": "c d"}) for n in range(400)]
    yield Request(method="POST", path="/bulk", body=json.dumps(opened).encode())
    yield Request(
        path="/bulk", query="&".join(f"p{n}={quote(one)}" for n, one in enumerate(opened))
    )
    for request in records(rng, 150):
        yield request
        yield hostile(rng, request)
    for content in (
        b'{"a": "\' or 1=1 --"}\x1e',
        b'\x1e{"a":"../../x"}\n\x1e{"b":1}',
        b"q=' or 1=1 --&x=\x01",
    ):
        yield Request(method="POST", path="/hub", body=content)
        yield Request(
            method="POST",
            headers=(("Content-Type", "application/x-www-form-urlencoded"),),
            body=content,
        )
    document = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a>\U0001f600&b;</a>'
    )
    for wide in ("utf-16", "utf-16-le", "utf-16-be"):
        for content in (document.encode(wide), b"\x00{" + document.encode(wide)):
            yield Request(method="POST", path="/soap", body=content)
            yield Request(method="POST", path="/soap", body=damaged(rng, content))
    for content in (
        b"\xac\xed\x00\x05sr\x00\x11java.util.HashMap\x05",
        b"\x80\x04\x95\x1c\x8c\x05posix\x94\x8c\x06system\x94",
        b'{"constructor": {"prototype": {"a": 1}}, "x": {"constructor": ["prototype"]}}',
        b"c''at%20/e\"\"tc or%a01''2 a" + b"'" * 3 + b"b x''",
    ):
        yield Request(method="POST", path="/hub", body=content)
    for content in (
        rb'{ a(b: "\u003cimg src=x\u003e \"c\"", d: "\ud800 or 1=1", e: "C:\q <x>") { id } }',
        b'# "no"\n, query Q($a: B = 1) { a: b(c: """x "y" or 1=1""", d: "\xff\x00\' --") }',
        b'{"a": {"b": "x y"}} { a(b: "x\ny") }',
        b'mutation { a(b: "x y" c: "' + b"z " * 9000 + b'") }',
        b'["{a(b:\\"x 1\\"){c}}"' + b',"{a(b:\\"x\' y\\", c:\\"p q\\"){c}}"' * 120 + b"]",
    ):
        yield Request(method="POST", path="/graphql", body=content)
        yield Request(path="/graphql", query="query=" + quote(content))
        yield Request(method="POST", path="/graphql", body=damaged(rng, content))
    key = base64.urlsafe_b64encode(b'{"alg":"HS256","kid":"x\' union select \'a"}').decode()
    yield Request(headers=(("Authorization", f"Bearer {key.rstrip('=')}.e30.c2ln"),))
    typographic = "‘ OR 1=1 —— “x” \uff1cscript\uff1e a\u00adb\u200bc 日本語 \u3000 é"
    yield Request(path="/", query="q=" + typographic)
    yield Request(
        headers=(("Authorization", "Basic J09SIDE9MQ=="), ("X-A", "JyBPUiAxPTEgLS0gYWJj"))
    )


@pytest.fixture(scope="module")
def playground(session: BrowserContext, up: Running) -> Iterator[Page]:
    """One tab for all: opening the page loads the runtime and the model."""
    with watched(session) as page:
        page.goto(up.url + "/playground")
        page.get_by_text("runs in this browser").wait_for(timeout=60_000)
        yield page


def test_a_thousand_requests_score_in_the_browser_as_on_the_server(playground: Page) -> None:
    scorer = scorer_of(artifact.read())
    requests = list(cases())
    extra = [one.request for one in training_requests(29, max(0, 1000 - len(requests)))]
    requests += extra
    worker = next((STATIC / "assets").glob("detector-worker-*.js")).name
    texts = [json.dumps(request.to_log()) for request in requests]

    found: list[dict[str, Any]] = []
    for start in range(0, len(texts), 250):
        found += playground.evaluate(ASK, [f"/assets/{worker}", texts[start : start + 250]])

    wrong = []
    for request, text, got in zip(requests, texts, found, strict=True):
        wanted = scorer.score([request])[0]
        difference = fields_differ(request, got)
        if difference is None and abs(got["score"] - wanted.score) > 1e-4:
            difference = f"score {got['score']} in the browser, {wanted.score} on the server"
        said = (wanted.category.value if wanted.category else "other", wanted.field)
        if difference is None and (got["category"], got["field"]) != said:
            difference = f"{got['category']} in {got['field']} in the browser, {said} on the server"
        if difference is not None:
            wrong.append(f"{difference}; the request: {text[:300]}")
    assert len(requests) >= 1000
    assert not wrong, f"{len(wrong)} of {len(requests)} differ: " + "\n".join(wrong[:5])
    assert found[0]["model"]["hash"] == scorer.ref.hash


def test_a_model_with_lessons_scores_as_on_the_server(playground: Page, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    lessons = rng.normal(scale=0.5, size=1 << BITS_OF_LESSONS).astype(np.float32)
    scorer = adapt.write(artifact.read(), lessons, tmp_path, 1)
    requests = [one.request for one in training_requests(31, 100)]
    playground.route(
        "**/api/model/files/**",
        lambda route: route.fulfill(path=tmp_path / route.request.url.split("/files/")[1]),
    )
    worker = next((STATIC / "assets").glob("detector-worker-*.js")).name

    found = playground.evaluate(
        ASK, [f"/assets/{worker}", [json.dumps(request.to_log()) for request in requests]]
    )
    playground.unroute_all()

    wanted = scorer.score(requests)
    assert [one["field"] for one in found] == [one.field for one in wanted]
    assert max(abs(a["score"] - b.score) for a, b in zip(found, wanted, strict=True)) < 1e-4
    assert found[0]["model"]["hash"] == scorer.ref.hash != artifact.read().ref.hash


def fields_differ(request: Request, got: dict[str, Any]) -> str | None:
    """What differs between the fields that the browser and the server read; None for nothing."""
    if got.get("refused") is not None:
        return f"refused in the browser: {got['refused']}"
    here = [(name, value.encode("latin-1")) for name, value in got["fields"]]
    there = extract(request)
    for mine, theirs in zip(here, there, strict=False):
        if mine != theirs:
            return f"field {theirs[0]!r} = {theirs[1][:80]!r} on the server is {mine[0]!r} = {mine[1][:80]!r} in the browser (dashboard/src/detector)"
    if len(here) != len(there):
        return f"{len(here)} fields in the browser, {len(there)} on the server"
    return None


def test_a_request_is_judged_and_explained_without_being_sent(playground: Page) -> None:
    asked: list[Asked] = []

    def note(one: Asked) -> None:
        asked.append(one)

    playground.get_by_role("button", name="An attack", exact=True).click()
    playground.on("request", note)

    playground.get_by_role("button", name="Check").click()
    playground.get_by_text("nothing was sent").wait_for()

    verdict = playground.get_by_role("region", name="Verdict")
    expect(verdict.get_by_text("SQL injection")).to_be_visible()
    expect(verdict.locator("mark.evidence").first).to_be_visible()
    expect(verdict.get_by_text("this request would score")).to_be_visible()
    assert [one.url for one in asked if "/api/live" not in one.url and one.post_data] == []
    assert not any("/api/check" in one.url for one in asked)

    playground.get_by_role("button", name="A customer").click()
    playground.get_by_role("button", name="Check").click()
    expect(verdict.get_by_text("Looks normal")).to_be_visible()


def test_what_is_no_request_is_said_in_words(playground: Page) -> None:
    playground.get_by_role("textbox", name="Request").fill("hello")
    playground.get_by_role("button", name="Check").click()

    expect(playground.get_by_text("expected 'METHOD /target'")).to_be_visible()


def test_a_browser_that_cannot_may_ask_the_server(session: BrowserContext, up: Running) -> None:
    page = session.new_page()
    page.route("**/*.wasm", lambda route: route.abort())
    page.goto(up.url + "/playground")
    page.get_by_text("Your browser cannot run the detector").wait_for()
    page.get_by_role("button", name="An attack", exact=True).click()

    page.get_by_role("button", name="Send to the server").click()

    page.get_by_text("Computed by your SecuritAI server").wait_for()
    page.close()


def test_the_runtime_comes_compressed_and_under_its_own_policy(
    playground: Page, up: Running
) -> None:
    assets = [path.name.removesuffix(".gz") for path in (STATIC / "assets").iterdir()]
    wasm = next(name for name in assets if name.endswith(".wasm"))
    worker = next(name for name in assets if name.startswith("detector-worker-"))

    answers = [playground.request.get(f"{up.url}/assets/{name}") for name in (wasm, worker)]

    assert answers[0].headers["content-type"] == "application/wasm"
    assert answers[0].headers["content-encoding"] == "gzip"
    assert "immutable" in answers[0].headers["cache-control"]
    assert int(answers[0].headers["content-length"]) < 4_500_000
    assert "'wasm-unsafe-eval'" in answers[1].headers["content-security-policy"]
    assert "unsafe-eval" not in str(playground.request.get(up.url).headers)
