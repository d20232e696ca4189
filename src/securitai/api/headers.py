"""What every answer carries: a strict policy for the browser; and who is answered at all."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY = 2 * 1024 * 1024

CSP = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'"
)
# The playground's worker, alone, compiles WebAssembly; a worker has the policy of its own script.
WORKER = "/assets/detector-worker-"
WORKER_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
_FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Protect:
    """ASGI middleware: security headers on every answer, foreign hosts and huge bodies refused.

    ``hosts`` are the names that may stand in the Host header (empty: any), so
    that no web page can reach a local server through a name of its own.
    """

    def __init__(self, app: ASGIApp, *, hosts: tuple[str, ...] = ()) -> None:
        self._app = app
        self._hosts = frozenset(h.lower() for h in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check, pass on, add headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _with_headers(scope["path"], send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, sender)
            return
        await self._app(scope, _limited(receive), sender)

    def _refusal(self, scope: Scope) -> JSONResponse | None:
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        host = host_name(headers.get("host", ""))
        if self._hosts and host not in self._hosts:
            shown = "".join(c for c in host[:80] if c.isprintable())
            return _problem(
                421, f"{shown!r} is not served here; start with --host-name {shown} to allow it"
            )
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > MAX_BODY:
            return _problem(413, f"the body must be at most {MAX_BODY} bytes")
        return None


def host_name(header: str) -> str:
    """The name in a Host header, without its port."""
    header = header.strip().lower()
    if header.startswith("["):
        return header.partition("]")[0] + "]"
    return header.partition(":")[0]


def _problem(status: int, text: str) -> JSONResponse:
    return JSONResponse({"detail": text}, status)


def _with_headers(path: str, send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            policy = WORKER_CSP if path.startswith(WORKER) else CSP
            headers.setdefault("Content-Security-Policy", policy)
            for name, value in _FIXED.items():
                headers.setdefault(name, value)
            if path.startswith("/api") or path == "/metrics":
                headers.setdefault("Cache-Control", "no-store")
        await send(message)

    return sender


def _limited(receive: Receive) -> Receive:
    """Chunked bodies are bounded too: what is over the limit is cut off as a disconnect."""
    total = 0

    async def receiver() -> Message:
        nonlocal total
        message = await receive()
        if message["type"] == "http.request":
            total += len(message.get("body", b""))
            if total > MAX_BODY:
                return {"type": "http.disconnect"}
        return message

    return receiver
