import asyncio
import json
from typing import Any

from securitai.api.live import stream
from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item


class Connection:
    """A client that goes away after so many looks."""

    def __init__(self, looks: int) -> None:
        self.looks = looks

    async def is_disconnected(self) -> bool:
        self.looks -= 1
        return self.looks < 0


def messages(
    site: Site, last: int | None, looks: int = 1, between: Any = None
) -> list[tuple[str, Any]]:
    async def read() -> list[str]:
        out = []
        async for text in stream(site.services, Connection(looks), last, pause=0):  # type: ignore[arg-type]
            out.append(text)
            if between and text.startswith("id: ") and "event: tick" in text:
                between()
        return out

    found = []
    for text in asyncio.run(read()):
        lines = dict(line.partition(": ")[::2] for line in text.strip().splitlines())
        if "event" in lines:
            found.append((lines["event"], json.loads(lines["data"])))
    return found


def test_what_moves_all_the_time_is_not_told_as_a_change(site: Site) -> None:
    found = messages(site, None, looks=3, between=site.services.options.inspections.note_late)

    assert [name for name, _ in found].count("state") == 1


def test_a_new_connection_gets_the_state_and_then_what_is_new(site: Site) -> None:
    site.store.save("test", [item("old", 0.9)])
    keys = iter("12")

    def arrive() -> None:
        key = next(keys, None)
        if key:
            site.store.save("test", [item(key, 0.9), item(key + "n")])

    found = messages(site, None, looks=3, between=arrive)

    assert [name for name, _ in found] == ["state", "tick", "event", "tick", "event", "tick"]
    assert [m["total"] for name, m in found if name == "tick"] == [0, 2, 2]
    assert [m["id"] for name, m in found if name == "event"] == [2, 4]


def test_a_broken_connection_goes_on_where_it_was(site: Site) -> None:
    site.store.save("test", [item(str(n), 0.9) for n in range(4)])

    found = messages(site, 2)

    assert [m["id"] for name, m in found if name == "event"] == [3, 4]


def test_a_change_of_mode_is_told(site: Site) -> None:
    found = messages(
        site, None, looks=2, between=lambda: site.store.settings.set("policy", {"mode": "block"})
    )

    assert [m["mode"] for name, m in found if name == "state"] == ["observe", "block"]


def test_the_stream_ends_with_the_server(site: Site) -> None:
    site.services.stopping.set()

    assert messages(site, None, looks=100) == []
