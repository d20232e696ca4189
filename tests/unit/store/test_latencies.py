import sqlite3
from pathlib import Path

import pytest

from securitai.store.counters import DAY, HOUR, MINUTE
from securitai.store.database import Database
from securitai.store.latencies import bucket_of, quantile, timing_of
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item, save

START = 20_000 * DAY


@pytest.mark.parametrize("micros", [1, 17, 60, 352, 9700, 1e6])
def test_a_quantile_is_right_within_a_tenth(micros: float) -> None:
    assert quantile({bucket_of(micros): 1}, 0.5) == pytest.approx(micros, rel=0.1)


def test_figures_come_in_order_and_of_nothing_there_are_none() -> None:
    timing = timing_of({bucket_of(n): 1 for n in (10, 100, 1000)})

    assert (timing.count, timing.p50_us) == (3, pytest.approx(100, rel=0.1))
    assert timing.p95_us == timing.p99_us == pytest.approx(1000, rel=0.1)
    assert timing_of({}).p50_us is None


@pytest.mark.parametrize("span", [MINUTE, HOUR + 7 * MINUTE, DAY, 9 * DAY + 5 * HOUR + MINUTE])
@pytest.mark.parametrize("offset", [0, 3 * MINUTE, 5 * HOUR + 1])
def test_a_window_counts_each_measurement_once(store: SqliteStore, span: int, offset: int) -> None:
    moments = range(START, START + 12 * DAY, 7 * HOUR + 11 * MINUTE)
    for moment in moments:
        store.latencies.add({3: 1, 40: 2}, moment)
    begin = START + offset
    first, last = begin - begin % MINUTE, begin + span + -(begin + span) % MINUTE

    found = store.latencies.between(begin, begin + span)

    inside = sum(first <= m < last for m in moments)
    assert found == {k: v for k, v in {3: inside, 40: 2 * inside}.items() if v}


def test_reserved_addresses_lose_the_country_that_is_none(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.db", country=lambda _: "--")
    save(store, item("1", 0.9))
    store.close()
    connection = sqlite3.connect(tmp_path / "a.db")
    connection.execute("UPDATE alembic_version SET version_num = '0002'")
    connection.commit()
    connection.close()

    Database(tmp_path / "a.db").close()
    store = SqliteStore(tmp_path / "a.db")
    (event,) = store.events.after(0)
    store.close()

    assert event.country is None
