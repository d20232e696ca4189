import socket

import httpx
import pytest
from starlette.responses import PlainTextResponse

from securitai.api.serve import hosts_for, listen, serving, url_of
from securitai.errors import ConfigError


def test_an_application_is_served_and_stopped() -> None:
    listener = listen("127.0.0.1", 0)

    with serving(PlainTextResponse("hello"), listener) as server:
        answer = httpx.get(server.url)
        running = server.alive

    assert (answer.text, running, server.alive) == ("hello", True, False)


def test_answers_are_not_held_back_for_an_acknowledgement() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_a_port_in_use_is_one_sentence() -> None:
    with listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]

        with pytest.raises(
            ConfigError,
            match=f"port {port} on 127.0.0.1 cannot be used: Address already in use; choose another with --shop-port",
        ):
            listen("127.0.0.1", port, "--shop-port")


def test_an_address_that_is_not_ours_is_one_sentence() -> None:
    with pytest.raises(ConfigError, match=r"port 80 on 192\.0\.2\.1 cannot be used"):
        listen("192.0.2.1", 80)


def test_the_url_names_the_port_that_was_found() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert url_of(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_only_local_names_are_answered_on_loopback() -> None:
    assert hosts_for("127.0.0.1") == ("127.0.0.1", "localhost", "[::1]")
    assert hosts_for("127.0.0.1", ("waf.example",))[-1] == "waf.example"
    assert hosts_for("0.0.0.0") == ()
