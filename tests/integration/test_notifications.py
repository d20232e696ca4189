"""Channels against real servers: HTTP, SMTP and syslog on this machine."""

import json
import queue
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from securitai.respond.channels import KINDS
from securitai.respond.channels.webhook import signature
from securitai.respond.message import ChannelConfig, Message, SendError

MESSAGE = Message("title", ("line",), ({"id": 1},))


@contextmanager
def serving(server: socketserver.BaseServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def http_server(status: int = 200) -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    seen: list[tuple[dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            seen.append((dict(self.headers), body))
            self.send_response(status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args: Any) -> None:
            pass

    with serving(HTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}/hook", seen


def config(kind: str, target: str, **settings: Any) -> ChannelConfig:
    return ChannelConfig(kind=kind, name="test", target=target, **settings)


def test_a_webhook_gets_signed_json() -> None:
    with http_server() as (url, seen):
        KINDS["webhook"](config("webhook", url, secret="key"), MESSAGE)

    headers, body = seen[0]
    sent = json.loads(body)
    assert sent["alerts"] == [{"id": 1}]
    assert {k.lower(): v for k, v in headers.items()}["x-securitai-signature"] == signature(
        "key", sent
    )


def test_slack_gets_text_and_blocks() -> None:
    with http_server() as (url, seen):
        KINDS["slack"](config("slack", url), MESSAGE)

    assert json.loads(seen[0][1])["text"] == "title"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_an_answer_that_is_no_success_is_a_failure(status: int) -> None:
    with http_server(status) as (url, seen), pytest.raises(SendError, match=f"answered {status}"):
        KINDS["webhook"](config("webhook", url), MESSAGE)

    assert len(seen) == 1


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]

    with pytest.raises(SendError, match=f"127.0.0.1:{port} cannot be reached"):
        KINDS["webhook"](config("webhook", f"http://127.0.0.1:{port}/"), MESSAGE)
    with pytest.raises(SendError, match=f"127.0.0.1:{port}"):
        KINDS["syslog"](config("syslog", f"tcp://127.0.0.1:{port}"), MESSAGE)
    with pytest.raises(SendError, match=f"127.0.0.1:{port}"):
        KINDS["smtp"](mail_config(port), MESSAGE)


def mail_config(port: int) -> ChannelConfig:
    return config(
        "smtp", f"127.0.0.1:{port}", starttls=False, sender="a@a.example", recipients=("b@b.example",)
    )  # fmt: skip


def test_a_mail_is_handed_to_the_server() -> None:
    lines: list[bytes] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 test\r\n")
            data = False
            for line in self.rfile:
                lines.append(line)
                if data:
                    if line == b".\r\n":
                        data = False
                        self.wfile.write(b"250 ok\r\n")
                    continue
                if line[:4].upper() == b"DATA":
                    data = True
                    self.wfile.write(b"354 go\r\n")
                elif line[:4].upper() == b"QUIT":
                    self.wfile.write(b"221 bye\r\n")
                    return
                else:
                    self.wfile.write(b"250 ok\r\n")

    with serving(socketserver.TCPServer(("127.0.0.1", 0), Handler)) as port:
        KINDS["smtp"](mail_config(port), MESSAGE)

    text = b"".join(lines)
    assert b"rcpt TO:<b@b.example>" in text
    assert b"Subject: [SecuritAI] title\r\n" in text


def syslog_tcp(receive: Callable[[bytes], None]) -> type[socketserver.BaseRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            receive(self.rfile.read())

    return Handler


def test_syslog_over_tcp_counts_its_octets() -> None:
    seen: queue.Queue[bytes] = queue.Queue()
    server = socketserver.TCPServer(("127.0.0.1", 0), syslog_tcp(seen.put))

    with serving(server) as port:
        KINDS["syslog"](config("syslog", f"tcp://127.0.0.1:{port}", format="ecs"), MESSAGE)
        received = seen.get(timeout=10)

    count, _, record = received.partition(b" ")
    assert int(count) == len(record)
    assert record.endswith(b'alert - {"id":1}')


def test_syslog_over_udp_is_one_datagram() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(5)
        port = receiver.getsockname()[1]
        KINDS["syslog"](config("syslog", f"127.0.0.1:{port}"), MESSAGE)
        record = receiver.recv(65_536)

    assert record.startswith(b"<84>1 ")
    assert record.endswith(b"title; line")
