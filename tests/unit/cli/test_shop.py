from __future__ import annotations

import socket

import pytest

from securitai.cli import main


def test_a_port_in_use_is_told_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(SystemExit) as end:
            main(["shop", "--port", str(port)])

    assert end.value.code == 78
    message = capsys.readouterr().err
    assert f"port {port}" in message
    assert "--port" in message
    assert message.count("\n") == 1


def test_a_proxy_that_is_no_address_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["shop", "--port", "0", "--trust-proxy", "somebody"])

    assert end.value.code == 78
    assert "somebody" in capsys.readouterr().err


def test_the_shops_answers_are_not_held_back_for_an_acknowledgement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    served: list[tuple[int, int]] = []
    monkeypatch.setattr(
        "securitai.cli.shop._serve", lambda app, sock: served.append((sock.type, sock.proto))
    )

    main(["shop", "--port", "0"])

    assert served == [(socket.SOCK_STREAM, socket.IPPROTO_TCP)]
