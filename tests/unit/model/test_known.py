"""The list of known probes: what it finds, and what it leaves alone."""

from __future__ import annotations

import pytest

from securitai import Category, Detector, Request
from securitai.explain import explain
from securitai.model.known import LIST, SCORE, entries, probe


@pytest.mark.parametrize(
    "path",
    [
        "/.env",
        "/shop/.git/config",
        "/blog/WP-Config.php",
        "/%2egit/config",
        "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php",
        "/cgi-bin/luci/;stok=/locale",
        "/solr/core1/dataimport",
        "/static/etc/passwd",
        "/goform/webSetWifi",
        "/x/vendor/phpunit/src/a.php",
        "/livecheck/human2.aspx",
    ],
)
def test_a_probe_is_found_wherever_it_hangs(path: str) -> None:
    assert probe(path) is not None


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/orders/3",
        "/environment",
        "/docs/.environment",
        "/api/users/etc/passwords",
        "/git/config",
        "/goform/web",
        "/vendor/phpunits/a",
        "/articles/phpinfo.php-explained",
        "/solr/core1/select",
        "/.well-known/security.txt",
        "/a" * 2000,
    ],
)
def test_an_ordinary_path_is_not_on_the_list(path: str) -> None:
    assert probe(path) is None


def test_the_list_is_short_lower_case_and_without_repetitions() -> None:
    lines = [x for x in LIST.read_text().splitlines() if x.strip() and not x.startswith("#")]

    assert len(lines) == len(set(lines)) < 700
    assert all(line.startswith("/") and line == line.lower() for line in lines)
    assert sum(map(len, entries().values())) == len(lines)


def test_a_probe_is_flagged_as_scanner_and_says_why() -> None:
    request = Request(path="/shop/.git/config")
    detector = Detector.load()

    told = explain(detector, request)

    assert told.verdict.score >= SCORE
    assert told.verdict.category is Category.SCANNER
    assert told.verdict.field == "path"
    assert told.counterfactual is not None
    assert told.counterfactual.score < told.verdict.threshold
