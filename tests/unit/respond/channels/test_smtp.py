import pytest

from securitai.errors import ConfigError
from securitai.respond.channels.smtp import host_port, mail_of
from securitai.respond.message import ChannelConfig, Message

CONFIG = ChannelConfig(
    kind="smtp", name="mail", target="mail.example:25", sender="waf@a.example", recipients=("b@c.example",)
)  # fmt: skip


def test_no_header_can_be_smuggled_into_a_mail() -> None:
    mail = mail_of(CONFIG, Message("x\r\nBcc: eve@d.example", ("y\r\n.\r\nQUIT",), ()))

    assert mail["Bcc"] is None
    assert "\n" not in mail["Subject"]
    assert mail.get_content().count("\n") == 3


def test_a_mail_has_sender_and_recipients() -> None:
    mail = mail_of(CONFIG, Message("title", ("line",), ()))

    assert (mail["From"], mail["To"]) == ("waf@a.example", "b@c.example")
    assert mail["Subject"] == "[SecuritAI] title"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("mail.example", ("mail.example", 587)),
        ("mail.example:25", ("mail.example", 25)),
        ("[2001:db8::1]:25", ("2001:db8::1", 25)),
        ("tcp://log.example:601", ("log.example", 601)),
    ],
)
def test_host_and_port_are_read(target: str, expected: tuple[str, int]) -> None:
    assert host_port(target, 587) == expected


@pytest.mark.parametrize("target", ["", ":25", "a:b", "a:0", "a:70000"])
def test_other_targets_are_named(target: str) -> None:
    with pytest.raises(ConfigError, match="is no host:port"):
        host_port(target, 587)
