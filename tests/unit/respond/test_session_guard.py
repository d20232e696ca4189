from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.respond.session_guard import SessionGuard
from securitai.store.prepare import session_hash
from securitai.store.sqlite import SqliteStore
from tests.unit.api.client import Client


def test_a_blocked_session_is_refused_and_no_other(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)
    shop = Starlette(routes=[Route("/", lambda _: PlainTextResponse("hello"))])
    guard = SessionGuard(shop, blocklist)
    client = Client(guard)
    key = session_hash("abc", store.session_secret)
    made = Decisions(store, blocklist).block("session", key, seconds=60, person="ann")

    refused = client.get("/", headers={"Cookie": "a=1; sid=abc"})
    passed = [client.get("/", headers=h) for h in ({"Cookie": "sid=other"}, {})]
    Decisions(store, blocklist).undo(made["id"], "ann")
    undone = client.get("/", headers={"Cookie": "sid=abc"})

    assert (refused.status_code, refused.json()["incident"]) == (403, "decision-1")
    assert [r.text for r in passed] == ["hello", "hello"]
    assert undone.status_code == 200
    assert guard.refused == 1


def test_a_blocklist_that_fails_lets_requests_pass_and_is_counted(store: SqliteStore) -> None:
    class Broken(StoreBlocklist):
        def blocked_session(self, cookies: str | None) -> str | None:
            raise RuntimeError("no store")

    shop = Starlette(routes=[Route("/", lambda _: PlainTextResponse("hello"))])
    guard = SessionGuard(shop, Broken(store))

    answers = [Client(guard).get("/", headers={"Cookie": "sid=abc"}) for _ in range(2)]

    assert [a.text for a in answers] == ["hello", "hello"]
    assert (guard.errors, guard.refused) == (2, 0)
