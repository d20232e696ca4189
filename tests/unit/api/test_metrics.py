import re
from dataclasses import replace

from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item, save

LINE = re.compile(r'[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? -?[0-9.e+-]+')


def test_metrics_are_in_the_text_format(site: Site) -> None:
    save(site.store, item("1", 0.9), item("2"), item("3"))
    site.client().post("/api/check", {"text": "GET /"})
    site.services.options.inspections.note_late()

    answer = site.client(None).get("/metrics")

    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    lines = answer.text.splitlines()
    assert 'securitai_requests_total{action="allow",category=""} 2' in lines
    assert 'securitai_requests_total{action="flag",category="sqli"} 1' in lines
    assert "securitai_mode_block 0" in lines
    assert "securitai_unchecked_total 1" in lines
    assert "securitai_check_seconds_count 1" in lines
    assert all(line.startswith("# ") or LINE.fullmatch(line) for line in lines)


def test_metrics_can_be_closed(site: Site) -> None:
    site.services.options = replace(site.services.options, metrics_open=False)

    assert site.client(None).get("/metrics").status_code == 401
    assert site.client().get("/metrics").status_code == 200
