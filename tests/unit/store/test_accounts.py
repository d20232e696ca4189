from typing import Any

import pytest
from sqlalchemy import select, update

from securitai.errors import RefusedError
from securitai.store.accounts import SESSION_MS
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import sessions, tokens, users


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with little memory: these tests hash often and guard nothing."""
    from argon2 import PasswordHasher

    from securitai.store import passwords

    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64))


def log_in(store: SqliteStore, name: str = "admin", password: str = "right") -> dict[str, Any]:
    made = store.accounts.log_in(name, password)
    assert made is not None
    return made


def test_the_first_password_is_given_once(store: SqliteStore) -> None:
    password = store.accounts.first_user()

    assert password is not None
    assert store.accounts.first_user() is None
    assert log_in(store, password=password)["role"] == "operator"


def test_a_password_is_kept_as_an_argon2_hash(store: SqliteStore) -> None:
    store.accounts.add_user("ann", "viewer", "a long password")

    with store.database.read() as connection:
        kept = connection.scalar(select(users.c.password))

    assert str(kept).startswith("$argon2id$")
    assert "a long password" not in str(kept)


def test_a_password_can_be_reset(store: SqliteStore) -> None:
    store.accounts.first_user()

    password = store.accounts.reset_password()

    assert store.accounts.log_in("admin", password) is not None
    assert len(store.accounts.users()) == 1


@pytest.mark.parametrize(("name", "password"), [("admin", "wrong"), ("nobody", "right"), ("", "")])
def test_a_wrong_name_or_password_opens_nothing(
    store: SqliteStore, name: str, password: str
) -> None:
    store.accounts.add_user("admin", "operator", "right")

    assert store.accounts.log_in(name, password) is None


def test_a_session_lasts_until_it_is_ended(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    made = log_in(store)

    assert store.accounts.session(made["secret"])["name"] == "admin"  # type: ignore[index]
    store.accounts.end_session(made["session"])
    assert store.accounts.session(made["secret"]) is None


def test_the_secret_of_a_session_is_not_kept(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    made = log_in(store)

    with store.database.read() as connection:
        kept = connection.scalar(select(sessions.c.hash))

    assert kept != made["secret"]
    assert store.accounts.session(str(kept)) is None


def test_a_session_expires(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    made = log_in(store)
    with store.database.write() as connection:
        connection.execute(update(sessions).values(expires=sessions.c.expires - SESSION_MS - 1))

    assert store.accounts.session(made["secret"]) is None


def test_a_disabled_user_is_out_at_once(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    user, _ = store.accounts.add_user("bob", "viewer", "right")
    made = log_in(store, "bob")

    store.accounts.change_user(user["id"], disabled=True)

    assert store.accounts.session(made["secret"]) is None
    assert store.accounts.log_in("bob", "right") is None


def test_the_last_operator_stays_one(store: SqliteStore) -> None:
    user, _ = store.accounts.add_user("admin", "operator", "right")

    with pytest.raises(RefusedError, match="last operator"):
        store.accounts.change_user(user["id"], role="viewer")
    with pytest.raises(RefusedError, match="last operator"):
        store.accounts.change_user(user["id"], disabled=True)

    assert [u["role"] for u in store.accounts.users()] == ["operator"]


def test_a_new_password_ends_the_other_sessions(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    mine, other = log_in(store), log_in(store)

    store.accounts.change_password("admin", "right", "new and long", keep=mine["session"])

    assert store.accounts.session(mine["secret"]) is not None
    assert store.accounts.session(other["secret"]) is None
    assert store.accounts.log_in("admin", "right") is None


def test_a_password_is_not_changed_without_the_old_one(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")

    with pytest.raises(RefusedError, match="old password is wrong"):
        store.accounts.change_password("admin", "wrong", "new", keep=None)


def test_a_name_is_taken_once(store: SqliteStore) -> None:
    store.accounts.add_user("ann", "viewer", None)

    with pytest.raises(RefusedError, match="there is a user 'ann' already"):
        store.accounts.add_user("ann", "viewer", None)


def test_a_token_opens_until_it_is_revoked(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    token, secret = store.accounts.add_token("ci", "viewer", "admin", days=1)

    assert store.accounts.token(secret)["role"] == "viewer"  # type: ignore[index]
    assert store.accounts.tokens()[0]["last_used"] is not None
    assert store.accounts.remove_token(token["id"])
    assert store.accounts.token(secret) is None
    assert not store.accounts.remove_token(token["id"])


def test_a_token_expires(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    _, secret = store.accounts.add_token("ci", "viewer", "admin", days=1)
    with store.database.write() as connection:
        connection.execute(update(tokens).values(expires=1))

    assert store.accounts.token(secret) is None


def test_a_token_is_never_more_than_its_user(store: SqliteStore) -> None:
    store.accounts.add_user("admin", "operator", "right")
    user, _ = store.accounts.add_user("bob", "operator", "right")
    _, secret = store.accounts.add_token("ci", "operator", "bob", days=None)

    store.accounts.change_user(user["id"], role="viewer")

    assert store.accounts.token(secret)["role"] == "viewer"  # type: ignore[index]
