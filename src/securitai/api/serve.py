"""Serve applications with uvicorn inside of a running process, and stop them cleanly."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

from securitai.errors import ConfigError

_LOCAL = ("127.0.0.1", "localhost", "[::1]", "testserver")


def listen(host: str, port: int, setting: str = "--port") -> socket.socket:
    """A listening socket; port 0 takes a free one. Raises ConfigError when it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # named TCP, or asyncio leaves Nagle on and each answer waits 40 ms for an ACK
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ConfigError(
            f"port {port} on {host} cannot be used: {reason}; choose another with {setting}"
        ) from None
    return listener


def url_of(listener: socket.socket) -> str:
    """The address of a listening socket as an URL."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def hosts_for(host: str, extra: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Values of the Host header to answer: local names on loopback, else any or those given."""
    local = host in ("127.0.0.1", "::1", "localhost")
    if not local:
        return extra
    return (*_LOCAL[:3], *extra)


class Server:
    """An application served by uvicorn in a thread of its own."""

    def __init__(self, app: Any, listener: socket.socket, *, name: str = "page") -> None:
        import uvicorn

        self.url = url_of(listener)
        self._listener = listener
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            lifespan="off",
            server_header=False,
            date_header=True,
            timeout_graceful_shutdown=2,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name=name, daemon=True
        )

    def start(self, patience: float = 15.0) -> None:
        """Begin to serve; returns when the server answers. Raises ConfigError when it does not."""
        self._thread.start()
        pause = threading.Event()
        for _ in range(int(patience * 100)):
            if self._server.started or not self._thread.is_alive():
                break
            pause.wait(0.01)
        if not self._server.started:
            raise ConfigError(f"the server at {self.url} did not start")

    @property
    def alive(self) -> bool:
        """True while it serves."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Stop; open connections get two seconds."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(10)
        self._listener.close()


@contextlib.contextmanager
def serving(app: Any, listener: socket.socket, *, name: str = "page") -> Iterator[Server]:
    """A server for the length of a block."""
    server = Server(app, listener, name=name)
    server.start()
    try:
        yield server
    finally:
        server.stop()
