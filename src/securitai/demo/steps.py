"""One request that a visitor means to send, before and after it is written down."""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote, quote_plus

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Upload:
    """One file of a multipart body."""

    field: str
    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Step:
    """What a visitor does next: method, place, values; values are plain text, not yet encoded.

    At most one of ``form``, ``data`` (JSON), ``xml`` and ``upload`` is set.
    ``raw_path`` and ``raw_query`` are on the wire as they stand; ``json_text``
    replaces the JSON that ``data`` would give. ``headers`` are added to those
    of the browser, or replace them. ``think`` is how long the visitor waited
    before, in seconds.
    """

    method: str = "GET"
    path: str = "/"
    query: Pairs = ()
    form: Pairs | None = None
    data: Any = None
    xml: str | None = None
    upload: Upload | None = None
    headers: Pairs = ()
    raw_path: str | None = None
    raw_query: str | None = None
    raw_form: str | None = None
    json_text: str | None = None
    api: bool = False
    think: float = 5.0


@dataclass(frozen=True)
class Outgoing:
    """A request ready for the wire, and its label (1 malicious, 0 normal).

    ``target`` is ASCII without blanks; ``client`` is the address of the
    simulated visitor.
    """

    method: str
    target: str
    headers: Pairs
    body: bytes
    label: int
    client: str
    think: float


@dataclass(frozen=True)
class Style:
    """How a client writes things down: each browser and library has its own habits."""

    plus: bool  # blanks in queries as + or as %20
    lower: bool  # %2f or %2F
    safe: str  # what is left as it is in queries
    ascii_json: bool  # \\u00e9 or é
    spaced_json: bool  # {"a": 1} or {"a":1}

    @classmethod
    def draw(cls, rng: Random) -> Style:
        """One of the habits that are common."""
        return cls(
            plus=rng.random() < 0.5,
            lower=rng.random() < 0.2,
            safe=rng.choice(("", "~", "'()*!~", "/:@,;'()*!~", "-_.!~*'()")),
            ascii_json=rng.random() < 0.3,
            spaced_json=rng.random() < 0.4,
        )

    def value(self, text: str) -> str:
        """A value percent-encoded for a query or form."""
        encoded = (quote_plus if self.plus else quote)(text, safe=self.safe)
        return self._case(encoded)

    def path(self, text: str) -> str:
        """A path percent-encoded; its slashes stay."""
        return self._case(quote(text, safe="/" + self.safe.replace("?", "")))

    def pairs(self, pairs: Pairs) -> str:
        """Names and values, joined."""
        return "&".join(f"{self.value(name)}={self.value(value)}" for name, value in pairs)

    def json(self, data: Any) -> str:
        """A JSON text."""
        separators = (", ", ": ") if self.spaced_json else (",", ":")
        return json.dumps(data, ensure_ascii=self.ascii_json, separators=separators)

    def _case(self, text: str) -> str:
        if not self.lower:
            return text
        pieces = text.split("%")
        return pieces[0] + "".join(f"%{p[:2].lower()}{p[2:]}" for p in pieces[1:])


def target_of(step: Step, style: Style) -> str:
    """The request target as this client writes it."""
    path = step.raw_path if step.raw_path is not None else style.path(step.path)
    query = step.raw_query if step.raw_query is not None else style.pairs(step.query)
    return f"{path}?{query}" if query else path


def body_of(step: Step, style: Style, rng: Random) -> tuple[str | None, bytes]:
    """Content type and body as this client writes them; None and nothing where there is none."""
    if step.json_text is not None or step.data is not None:
        text = step.json_text if step.json_text is not None else style.json(step.data)
        return "application/json", text.encode()
    if step.raw_form is not None or step.form is not None:
        text = step.raw_form if step.raw_form is not None else style.pairs(step.form or ())
        return "application/x-www-form-urlencoded", text.encode()
    if step.xml is not None:
        return "application/xml", step.xml.encode()
    if step.upload is not None:
        return _multipart(step, step.upload, rng)
    return None, b""


def _multipart(step: Step, upload: Upload, rng: Random) -> tuple[str, bytes]:
    boundary = f"----WebKitFormBoundary{rng.getrandbits(64):016x}"
    filename = upload.filename.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{upload.field}"; '
        f'filename="{filename}"\r\nContent-Type: {upload.content_type}\r\n\r\n'
    )
    body = head.encode() + upload.content + f"\r\n--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", body
