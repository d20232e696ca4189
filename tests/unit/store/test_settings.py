import pytest

from securitai.errors import ConfigError
from securitai.store.settings import DECLARED
from securitai.store.sqlite import SqliteStore


def test_a_setting_has_its_default_until_it_is_changed(store: SqliteStore) -> None:
    assert store.settings.get("retention_days") == 0

    made = store.settings.put("retention_days", 30, "ann")

    assert store.settings.get("retention_days") == 30
    assert (made["value"], made["person"]) == (30, "ann")


def test_every_declared_setting_is_described(store: SqliteStore) -> None:
    described = store.settings.described()

    assert [d["name"] for d in described] == [d.name for d in DECLARED]
    assert all(d["help"] and d["type"] == type(d["default"]).__name__ for d in described)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("retention_days", -1, r"retention_days=-1 must lie in 0\.\.3650"),
        ("retention_days", "7", "must be of type int"),
        ("retention_days", True, "must be of type int"),
        ("colour", "red", "'colour' is no setting; known: retention_days"),
    ],
)
def test_a_value_that_may_not_be_is_refused(
    store: SqliteStore, name: str, value: object, message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        store.settings.put(name, value, "ann")


def test_a_secret_is_made_once(store: SqliteStore) -> None:
    first = store.settings.secret("a")

    assert len(first) == 32
    assert store.settings.secret("a") == first
    assert store.settings.secret("b") != first


def test_other_values_are_kept_as_they_are(store: SqliteStore) -> None:
    store.settings.set("policy", {"mode": "observe"})

    assert store.settings.get("policy") == {"mode": "observe"}
    assert store.settings.get("nothing", 5) == 5
