from urllib.parse import parse_qs

from securitai.api.learn.mutate import mutations
from securitai.testing import make_request


def test_mutations_mean_the_same_to_an_application() -> None:
    request = make_request("GET /search?q=%27+OR+1=1")

    changed = mutations(request)

    plain = [parse_qs(m.query)["q"][0].lower() for m in changed]
    assert len(changed) >= 3
    assert {p.replace("\t", " ") for p in plain} == {"' or 1=1"}


def test_a_request_without_a_query_stays_alone() -> None:
    assert mutations(make_request("GET /a")) == []
