import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.model.adapted import (
    BITS,
    AdaptedScorer,
    change,
    grams_of,
    log_odds,
    probability,
)
from securitai.testing import FixedScorer, make_request
from securitai.verdict import ModelRef

REF = ModelRef("adapted", "1+1", "1" * 12)
ATTACK = make_request("GET /?q=%27+OR+1=1")
BASE = FixedScorer({"%27": 0.9})


def scorer(**lessons: float) -> AdaptedScorer:
    """A scorer whose lessons are ``text=weight``: every gram of the text has that weight."""
    weights = np.zeros(1 << BITS, np.float32)
    for text, weight in lessons.items():
        weights[grams_of(("query:q", text.encode()))] = weight
    return AdaptedScorer(REF, 0.5, BASE, weights)


def test_without_lessons_the_score_is_that_of_the_model_below_bit_for_bit() -> None:
    requests = [ATTACK, make_request(), make_request("POST /", body=b'{"a":"b c d"}')]

    assert scorer().score(requests) == BASE.score(requests)


def test_lessons_lower_and_raise_the_score() -> None:
    quiet = make_request("GET /?q=blue+green+shoes")

    lower = scorer(**{"' OR 1=1": -3.0}).score([ATTACK])[0].score
    higher = scorer(**{"blue green shoes": 3.0}).score([quiet])[0]

    assert lower < 0.5
    assert higher.score > 0.5
    assert higher.field == "query:q"


def test_harmless_words_elsewhere_excuse_no_attack() -> None:
    padded = make_request("GET /?q=%27+OR+1=1&z=blue+green+shoes")

    class Named(FixedScorer):
        def _one(self, request: object) -> object:
            import msgspec

            found = super()._one(request)  # type: ignore[arg-type]
            return msgspec.structs.replace(found, field="query:q")

    excused = scorer(**{"blue green shoes": -3.0})
    excused.base = Named({"%27": 0.9})  # type: ignore[assignment]

    assert excused.score([padded])[0].score > 0.5


def test_alone_and_among_others_the_score_is_the_same() -> None:
    one = scorer(**{"' OR 1=1": -1.0})
    requests = [ATTACK, make_request(), ATTACK]

    assert one.score(requests) == [one.score([r])[0] for r in requests]


@given(st.floats(0, 1))
def test_log_odds_and_probability_undo_each_other(score: float) -> None:
    assert probability(log_odds(score)) == pytest.approx(score, abs=2e-6)


def test_a_field_without_grams_changes_nothing() -> None:
    assert change(np.ones(1 << BITS, np.float32), np.zeros(0, np.uint32)) == 0.0
