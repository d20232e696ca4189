"""Texts are put into requests so that the detector's own reading finds them again."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from securitai.features.fields import extract
from securitai.request import Request
from securitai.train.corpora import kinds
from securitai.train.corpora.envelope import filler_of, normal_request, place

PLACES = (
    kinds.VALUE,
    kinds.PATH,
    kinds.NAME,
    kinds.HEADER,
    kinds.COOKIE,
    kinds.FILENAME,
    kinds.FILE,
    kinds.BODY,
)
TEXT = "' OR 1=1 -- /é<x>&y"
PREFIX = {
    kinds.PATH: ("path", "query"),
    kinds.HEADER: ("header",),
    kinds.COOKIE: ("cookie",),
    kinds.FILENAME: ("filename", "path"),
}


@pytest.mark.parametrize("where", PLACES)
def test_a_text_is_found_again_in_the_place_it_was_put(where: str) -> None:
    rng = Random(7)

    placed = [place(rng, TEXT, where) for _ in range(120)]

    assert sum(bool(p.fields) for p in placed) >= 0.9 * len(placed)
    for found in placed:
        assert set(found.fields) <= {name for name, _ in extract(found.request)}
        if where in PREFIX:
            assert all(name.startswith(PREFIX[where]) for name in found.fields)


def test_the_same_seed_gives_the_same_request() -> None:
    first = [place(Random(seed), TEXT).request for seed in range(50)]
    again = [place(Random(seed), TEXT).request for seed in range(50)]

    assert first == again


def test_hostile_and_harmless_texts_go_into_the_same_envelopes() -> None:
    harmless = [place(Random(seed), "blue shoes, size 42 & more").request for seed in range(400)]
    hostile = [place(Random(seed), TEXT).request for seed in range(400)]

    def shape(request: Request) -> tuple[object, ...]:
        names = tuple(name for name, _ in request.headers)
        return request.method, names, request.header("content-encoding")

    assert [shape(r) for r in harmless] == [shape(r) for r in hostile]


def test_unusual_envelopes_hold_a_good_part_of_the_values() -> None:
    requests = [place(Random(seed), TEXT).request for seed in range(1500)]
    paths = Counter(r.path.rpartition("/")[2] for r in requests)
    types = Counter((r.header("content-type") or "-").split(";")[0] for r in requests)
    compressed = sum(r.header("content-encoding") is not None for r in requests)

    assert paths["graphql"] > 20
    assert types["multipart/form-data"] > 30
    assert types["text/xml"] + types["application/xml"] > 20
    assert compressed > 25


def test_normal_requests_draw_their_texts_from_kinds_by_place() -> None:
    words = kinds.TextKind("words", lambda rng: f"harmless text {rng.randrange(9)}!")
    folder = kinds.TextKind("folder", lambda _: "/a path/of!", places=(kinds.PATH,))

    requests = [normal_request(Random(seed), (words, folder)) for seed in range(300)]

    assert sum(any(b"harmless text" in v for _, v in extract(r)) for r in requests) > 150
    assert sum("/a" in r.path and "of!" in r.path for r in requests) > 5


def test_a_filler_without_a_kind_for_a_place_leaves_it_to_the_built_in_values() -> None:
    filler = filler_of([kinds.TextKind("words", lambda _: "x y")])

    assert filler(Random(1), kinds.VALUE) == "x y"
    assert filler(Random(1), kinds.COOKIE) is None


@pytest.mark.parametrize("text", ["", "\ud800", "\x00\r\n", "a" * 70_000, "%zz%", "]]>", '"; \\'])
@pytest.mark.parametrize("where", PLACES)
def test_any_text_gives_a_request_that_survives_the_log(text: str, where: str) -> None:
    for seed in range(12):
        request = place(Random(seed), text, where).request

        assert Request.from_log(request.to_log()).body == request.body
        assert not any(c in request.target for c in "\r\n")
        assert not any(c in value for _, value in request.headers for c in "\r\n")
