"""A small HTTP/1.1 client that sends a request exactly as it is, target and all."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from securitai.demo.steps import Pairs
from securitai.errors import SourceError

HEAD_LIMIT = 65_536  # bytes of a response's head
BODY_LIMIT = 1_048_576  # bytes of a response's body that are read
TIMEOUT = 10.0  # seconds for one exchange


@dataclass(frozen=True)
class Answer:
    """What came back: the status and the cookies that were set."""

    status: int
    cookies: tuple[str, ...]


async def exchange(
    host: str, port: int, method: str, target: str, *, headers: Pairs, body: bytes = b""
) -> Answer:
    """Send one request over a connection of its own and read the answer.

    Nothing is normalised or encoded again: ``target`` goes out byte for byte.
    Raises SourceError when the server cannot be reached or gives no HTTP answer.
    """
    head = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers)]
    message = "\r\n".join([*head, "Connection: close"]).encode("latin-1") + b"\r\n\r\n" + body
    try:
        return await asyncio.wait_for(_exchange(host, port, message), TIMEOUT)
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError) as error:
        raise SourceError(
            f"http://{_in_url(host)}:{port} gave no answer ({_reason(error)}); is the server up?"
        ) from error


async def _exchange(host: str, port: int, message: bytes) -> Answer:
    reader, writer = await asyncio.open_connection(host, port, limit=HEAD_LIMIT)
    try:
        writer.write(message)
        await writer.drain()
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split(" ", 2)[1])
        await _drain(reader)
    finally:
        writer.close()
    cookies = [line.partition(":")[2].strip() for line in head if _is_cookie(line)]
    return Answer(status, tuple(cookies))


async def _drain(reader: asyncio.StreamReader) -> None:
    left = BODY_LIMIT
    while left > 0:
        part = await reader.read(16_384)
        if not part:
            return
        left -= len(part)


def _is_cookie(line: str) -> bool:
    return line[:11].lower() == "set-cookie:"


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return f"nothing within {TIMEOUT:.0f} s"
    return (
        str(error).partition("[Errno")[0].strip() or getattr(error, "strerror", None) or repr(error)
    )


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
