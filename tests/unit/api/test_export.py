import csv
import io
import json

import pytest

from securitai.api.export import COLUMNS, harmless
from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item, save


def test_an_export_holds_the_very_events_of_the_filter(site: Site) -> None:
    save(site.store, *(item(str(n), 0.9 if n % 2 else 0.1) for n in range(9)))
    client = site.client()

    lines = client.get("/api/events/export?action=flag").text.splitlines()
    table = list(
        csv.reader(io.StringIO(client.get("/api/events/export?format=csv&action=flag").text))
    )

    assert [json.loads(line)["action"] for line in lines] == ["flag"] * 4
    assert table[0] == list(COLUMNS)
    assert len(table) == 5
    assert client.get("/api/events/count?action=flag").json()["total"] == 4


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(value: str) -> None:
    assert harmless(value) == "'" + value


def test_an_export_is_recorded(site: Site) -> None:
    client = site.client()
    client.get("/api/events/export?format=csv")

    assert client.get("/api/audit").json()["entries"][0]["action"] == "events.export"
