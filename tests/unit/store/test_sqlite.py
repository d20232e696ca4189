from pathlib import Path

from securitai.store.query import EventFilter
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item


def test_everything_is_there_after_it_was_closed_and_opened(tmp_path: Path) -> None:
    first = SqliteStore(tmp_path / "a.db")
    first.save("log", [item("1", 0.9)])
    first.set_position("log", "17")
    secret = first.session_secret
    first.close()

    second = SqliteStore(tmp_path / "a.db")
    found = (second.position("log"), second.events.count(EventFilter()).total)
    same = second.session_secret == secret
    second.close()

    assert found == ("17", 1)
    assert same


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.db")
    secret = "Sup3rS3cretValue"
    store.save(
        "log",
        [
            item(
                "1", 0.9, f"POST /login?token={secret}&q=%27",
                body=f'{{"password":"{secret}"}}'.encode(),
                headers=(("Authorization", f"Bearer {secret}"), ("Cookie", f"sid={secret}")),
                response=f'{{"access_token":"{secret}"}}',
            )
        ],
    )  # fmt: skip
    store.close()

    written = b"".join(p.read_bytes() for p in tmp_path.iterdir())

    assert secret.encode() not in written
