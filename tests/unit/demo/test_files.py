from __future__ import annotations

from random import Random
from xml.etree import ElementTree

from securitai.demo import files


def test_pictures_begin_like_their_kind() -> None:
    marks = {
        "image/png": b"\x89PNG",
        "image/gif": b"GIF89a",
        "image/jpeg": b"\xff\xd8",
        "image/svg+xml": b"<?xml",
    }
    seen = set()
    for seed in range(60):
        kind, _, content = files.picture(Random(seed))
        seen.add(kind)
        assert content.startswith(marks[kind])
    assert seen == set(marks)


def test_drawings_are_well_formed() -> None:
    root = ElementTree.fromstring(files.svg(Random(1)))

    assert root.tag == "{http://www.w3.org/2000/svg}svg"
