"""The C kernel and its NumPy twin give the same numbers."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from securitai.features import fallback, kernel

native = (
    pytest.importorskip("securitai.features._kernel", reason="needs a C compiler")
    if kernel.NATIVE
    else fallback
)

PIECES = st.sampled_from(
    [b"%27", b"%2527", b"%u0041", b"&#x3c;", b"&#60", b"&lt;", b"&LT;", b"&#0;", b"\\u0027", b"\\x41", b"\\U0027",
     b"/*", b"*/", b"/*!50000", b"0x4f", b"123", b"SELECT", b" union ", b"\xef\xbc\x87", b"\xef\xbd\x81", b"\xc0\xaf", b"\xc2\xa0", b"\xa0", b"a''b", b'""c', b'x""',
     b"\x00", b"\t\n", b"'", b"''''''", b"....", b"<a>", b"\xe4\xbd\xa0", b"%", b"&", b"\\", b"_", b"0", b"%u00", b"&#99999999;", b"%uD800"]
)  # fmt: skip
TEXTS = st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=60).map(b"".join))
VOCABULARY = bytes((i * 37) % 251 for i in range(1 << 12))


@given(TEXTS)
@example(b"/*" + b"a" * 36 + b"*/")
@example(b"/*" + b"a" * 37 + b"*/")
@example(b"%25" * 10)
@example(b"\xc0\xb0\xc0\xb1\xc0\xb2\xc0\xb3\xc0\xb4")
def test_canonical_text_and_codes_are_the_same_in_both_kernels(text: bytes) -> None:
    assert native.canonical(text) == fallback.canonical(text)
    assert native.codes(text) == fallback.codes(text)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (b"c''at /e\"\"tc", b"cat /etc"),
        (b"a'' b \"\"c 1''d", b"a'' b \"\"c 0''d"),
        (b"or%a01", b"or 0"),
        ("où".encode(), b"o\x80"),
    ],
)
def test_empty_quotes_within_words_go_and_a_lone_latin_1_blank_is_one(
    text: bytes, codes: bytes
) -> None:
    assert kernel.codes(text)[1] == codes


@given(TEXTS)
def test_grams_are_the_same_in_both_kernels(text: bytes) -> None:
    mine = native.grams(text, VOCABULARY)
    twin = fallback.grams(text, VOCABULARY)

    assert sorted(
        zip(*(np.frombuffer(a, np.uint32).tolist() for a in mine), strict=True)
    ) == sorted(zip(*(np.frombuffer(a, np.uint32).tolist() for a in twin), strict=True))


def network_arrays(seed: int = 1) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    slots, dim, width, outputs = 1 << 12, 16, 8, 5
    hashes = np.frombuffer(
        fallback.grams(
            b"' or 1=1 union select <script>alert(1)</script> ../../etc/passwd", VOCABULARY
        )[0],
        np.uint32,
    )
    tags = rng.integers(0, 65536, slots).astype(np.uint16)
    tags[(hashes & (slots // 4 - 1)).astype(int) * 4] = (hashes >> 16).astype(np.uint16)
    return {
        "tags": tags,
        "rows": rng.integers(-127, 128, (slots, dim)).astype(np.int8),
        "scale": rng.random(dim).astype(np.float32) / 50,
        "hidden": rng.normal(size=(dim + 1, width)).astype(np.float32),
        "output": rng.normal(size=(dim + width + 1, outputs)).astype(np.float32),
        "vocabulary": np.frombuffer(VOCABULARY, np.uint8),
    }


def reader_arrays(seed: int = 2) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    channels, layers, width, outputs = 12, 4, 7, 5
    shapes = {
        "first": (8, 129, channels),
        "depth": (layers, 3, channels),
        "point": (layers, channels, channels),
        "bias": (layers + 1, channels),
        "dense": (2 * channels + 1, width),
        "final": (width + 1, outputs),
    }
    arrays = {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}
    return {**arrays, "mixing": np.array([0.8, 1.1, 0.2, -1.5, -4.0], np.float32)}


@given(
    st.lists(st.one_of(TEXTS, TEXTS.map(lambda t: t * 5 + b"' or 1=1 union select")), max_size=9)
)
def test_both_kernels_read_again_in_the_same_way(texts: list[bytes]) -> None:
    arrays = {**network_arrays(), **reader_arrays()}
    mine, twin = native.Network(**arrays), fallback.Network(**arrays)

    one = np.frombuffer(mine.score(texts), np.float32)
    two = np.frombuffer(twin.score(texts), np.float32)

    np.testing.assert_allclose(one, two, atol=2e-3)
    assert mine.best(texts)[1] == pytest.approx(twin.best(texts)[1], abs=2e-3)
    for text in texts:
        assert mine.window(text)[1] == twin.window(text)[1]


def test_a_text_below_the_gate_is_not_read_again() -> None:
    arrays = {**network_arrays(), **reader_arrays()}
    arrays["mixing"] = np.array([1, 1, 0, 1e9, -4], np.float32)
    alone, both = native.Network(**network_arrays()), native.Network(**arrays)

    assert both.best([b"a b"])[1] == pytest.approx(alone.best([b"a b"])[1] - 4, abs=1e-4)


def test_a_second_stage_that_does_not_fit_is_refused() -> None:
    arrays = {**network_arrays(), **reader_arrays()}
    arrays["dense"] = arrays["dense"][:-1]

    with pytest.raises(ValueError, match="second stage"):
        native.Network(**arrays)


@given(
    st.lists(st.one_of(TEXTS, TEXTS.map(lambda t: t * 5 + b"' or 1=1 union select")), max_size=4)
)
def test_networks_score_the_same_in_both_kernels(texts: list[bytes]) -> None:
    arrays = network_arrays()
    mine, twin = native.Network(**arrays), fallback.Network(**arrays)

    one = np.frombuffer(mine.score(texts), np.float32)
    two = np.frombuffer(twin.score(texts), np.float32)

    np.testing.assert_allclose(one, two, atol=1e-3)
    assert mine.best(texts)[1] == pytest.approx(twin.best(texts)[1], abs=1e-3)


def test_padding_does_not_change_a_score_but_for_the_window_it_touches() -> None:
    network = native.Network(**network_arrays())
    pad = b"zq" * 40_000

    alone = network.best([b"' or 1=1 union select"])[1]
    before = network.best([pad + b" " * 200 + b"' or 1=1 union select"])[1]

    assert before >= min(alone, network.best([pad])[1])


def test_arrays_that_do_not_fit_each_other_are_refused() -> None:
    arrays = network_arrays()
    arrays["rows"] = arrays["rows"][:-4]

    with pytest.raises(ValueError, match="do not fit"):
        native.Network(**arrays)
