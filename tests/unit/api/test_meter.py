import pytest

from securitai.api.meter import LiveDetector, Meter
from securitai.testing import FixedScorer, make_request


def test_a_live_detector_says_what_a_detector_says_and_counts() -> None:
    detector = LiveDetector(FixedScorer({"attack": 0.9}))

    verdicts = detector.check_many([make_request("GET /attack"), make_request()])

    assert [v.malicious for v in verdicts] == [True, False]
    assert detector.meter.requests == 2


def test_quantiles_are_right_within_a_tenth() -> None:
    meter = Meter()
    for micros in range(1, 1001):
        meter.add(1, micros / 1e6)

    assert meter.quantile(0.5) == pytest.approx(500, rel=0.1)
    assert meter.quantile(0.99) == pytest.approx(990, rel=0.1)


def test_what_was_drained_is_not_given_again() -> None:
    meter = Meter()
    meter.add(2, 1e-4)
    meter.add(1, 1.0)

    assert meter.fresh() == meter.drain()
    assert (meter.drain().total(), meter.requests) == (0, 3)


def test_without_measurements_there_is_no_quantile() -> None:
    meter = Meter()
    meter.add(0, 1.0)

    assert meter.quantile(0.5) is None
