"""A site for the tests of the API: store, detector, services, a client that is logged in."""

from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher

from securitai.api.app import create_app
from securitai.api.meter import LiveDetector
from securitai.api.services import ApiOptions, Services, services_for
from securitai.store import passwords
from securitai.store.sqlite import SqliteStore
from securitai.testing import FixedScorer
from securitai.verdict import Category
from tests.unit.api.client import Client
from tests.unit.store.helpers import store

__all__ = ["Site", "site", "store"]

PASSWORD = "a long password"


class Site:
    """The application over a store with one operator (ann) and one viewer (vic)."""

    def __init__(self, store: SqliteStore, static: Path, **options: Any) -> None:
        self.store = store
        self.detector = LiveDetector(FixedScorer({"attack": 0.9}, category=Category.SQLI))
        self.services: Services = services_for(
            store, self.detector, options=ApiOptions(static=static, **options)
        )
        self.app = create_app(self.services)
        for name, role in (("ann", "operator"), ("vic", "viewer")):
            store.accounts.add_user(name, role, PASSWORD)

    def client(self, name: str | None = "ann", address: str = "203.0.113.5") -> Client:
        """A client, logged in unless ``name`` is None."""
        client = Client(self.app, address)
        if name is not None:
            answer = client.post("/api/login", {"name": name, "password": PASSWORD})
            assert answer.status_code == 200
            client.headers["X-CSRF-Token"] = answer.json()["csrf"]
        return client


@pytest.fixture
def site(store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Argon2 works with little memory here: these tests log in often and guard nothing."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64))
    passwords._nobody.cache_clear()
    return Site(store, tmp_path / "static")
