from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from securitai.demo import wire
from securitai.demo.wire import Answer, exchange
from securitai.errors import SourceError

OK = b"HTTP/1.1 201 Created\r\nSet-Cookie: sid=1; Path=/\r\nset-cookie: b=2\r\n\r\nbody"


async def _with_server(
    answer: bytes, ask: Callable[[int], Awaitable[Answer]]
) -> tuple[Answer, bytes]:
    got: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.append(await reader.read(100_000))
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        result = await ask(server.sockets[0].getsockname()[1])
    return result, got[0]


def test_a_request_goes_out_byte_for_byte() -> None:
    target = "/a//../%2e%zz;'\"<>|\\^`{}?q=' OR"

    async def ask(port: int) -> Answer:
        headers = (("Host", "x"), ("X-Odd", "\xe9"))
        return await exchange("127.0.0.1", port, "POST", target, headers=headers, body=b"\x00\xff")

    answer, got = asyncio.run(_with_server(OK, ask))

    assert answer == Answer(201, ("sid=1; Path=/", "b=2"))
    assert got == (
        b"POST " + target.encode() + b" HTTP/1.1\r\nHost: x\r\nX-Odd: \xe9\r\n"
        b"Connection: close\r\n\r\n\x00\xff"
    )


@pytest.mark.parametrize("answer", [b"", b"hello", b"HTTP/1.1 abc\r\n\r\n", b"x" * 200_000])
def test_an_answer_that_is_no_http_is_told(answer: bytes) -> None:
    async def ask(port: int) -> Answer:
        return await exchange("127.0.0.1", port, "GET", "/", headers=())

    with pytest.raises(SourceError, match="gave no answer"):
        asyncio.run(_with_server(answer, ask))


def test_a_server_that_never_answers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "TIMEOUT", 0.05)

    async def silent() -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            writer.close()

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            await exchange("127.0.0.1", port, "GET", "/", headers=())

    with pytest.raises(SourceError, match="nothing within"):
        asyncio.run(silent())
