import hashlib
import hmac

from securitai.respond.channels.webhook import body_of, signature
from securitai.respond.message import ChannelConfig, Message

MESSAGE = Message("title", ("line",), ({"id": 1},))


def test_the_body_holds_text_and_alerts() -> None:
    config = ChannelConfig(kind="webhook", name="w", target="https://h.example")

    assert body_of(config, MESSAGE) == {
        "title": "title",
        "text": "title\nline",
        "alerts": [{"id": 1}],
    }


def test_in_a_standard_format_the_alerts_stand_alone() -> None:
    config = ChannelConfig(kind="webhook", name="w", target="https://h.example", format="ocsf")

    assert body_of(config, MESSAGE) == [{"id": 1}]


def test_the_signature_is_an_hmac_of_the_sorted_json() -> None:
    expected = hmac.new(b"key", b'{"a":1,"b":2}', hashlib.sha256).hexdigest()

    assert signature("key", {"b": 2, "a": 1}) == f"sha256={expected}"
