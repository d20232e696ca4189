"""HAR: what a browser's developer tools save. Read entry by entry, never as a whole."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus

from securitai.errors import FormatError, InputError, RequestError
from securitai.ingest.formats.format import Item
from securitai.ingest.formats.objects import Cut, objects
from securitai.request import Request, split_target
from securitai.request.entry import decode_json
from securitai.request.message import origin_form
from securitai.request.text import clean, kind, short

_START = re.compile(rb'\s*\{\s*(?:"log"\s*:|$)')


class Har:
    """``log.entries[].request`` of a HAR file, with the response's status."""

    name = "har"

    def sniff(self, line: bytes) -> bool:
        """An object whose first key is ``log`` (or that has none on its first line)."""
        return _START.match(line.removeprefix(b"\xef\xbb\xbf")) is not None

    def read(self, chunks: Iterable[bytes], limit: int) -> Iterator[Item]:
        """Items numbered by entry. Raises FormatError for a file without entries."""
        number = 0
        try:
            for number, raw in enumerate(objects(chunks, (b"log", b"entries"), limit), start=1):
                yield _item(number, raw, limit)
        except Cut as error:
            raise InputError(
                f"the HAR file ends after {number} entries, in the middle of its list: it was cut "
                "off; what came before was read and kept, save it again for the rest"
            ) from error
        except LookupError as error:
            raise FormatError("this HAR file has no list log.entries; save it anew") from error


def _item(number: int, raw: bytes | None, limit: int) -> Item:
    if raw is None:
        return Item(number, None, f"the entry has more than the {limit:,} bytes that are read")
    try:
        request = request_of(decode_json(raw))
    except InputError as error:
        return Item(number, None, str(error))
    return Item(number, request, None, request.id, size=len(raw))


def request_of(entry: object) -> Request:
    """The Request of one HAR entry. Raises RequestError that names what is wrong."""
    if not isinstance(entry, Mapping):
        raise RequestError(f"a HAR entry must be an object, not {kind(entry)}")
    sent = entry.get("request")
    if not isinstance(sent, Mapping):
        raise RequestError(f"a HAR entry must have an object 'request', not {kind(sent)}")
    url = sent.get("url")
    if not isinstance(url, str) or not url:
        raise RequestError(f"'request.url' must be a string, not {short(url)}")
    path, query = split_target(origin_form(url))
    response = entry.get("response")
    return Request.from_log(
        {
            "id": entry.get("_id"),
            "timestamp": entry.get("startedDateTime"),
            "method": sent.get("method"),
            "path": path,
            "query": f"?{query}",
            "headers": [_pair(h, "header") for h in _list(sent, "headers")],
            "statusCode": response.get("status") or None if isinstance(response, Mapping) else None,
            **_payload(sent.get("postData")),
        }
    )


def _payload(post: object) -> dict[str, Any]:
    """The body: text, base64 (``encoding``), or the parameters of a form."""
    if post is None:
        return {}
    if not isinstance(post, Mapping):
        raise RequestError(f"'request.postData' must be an object, not {kind(post)}")
    text = post.get("text")
    if not text and post.get("params"):
        pairs = (_pair(p, "parameter") for p in _list(post, "params"))
        text = "&".join(f"{quote_plus(clean(n))}={quote_plus(clean(v))}" for n, v in pairs)
    if text is not None and not isinstance(text, str):
        raise RequestError(f"'request.postData.text' must be a string, not {kind(text)}")
    if text and post.get("encoding") == "base64":
        try:
            raw = base64.b64decode(text, validate=False)
        except (binascii.Error, ValueError):
            raise RequestError(f"'request.postData.text' is no base64: {short(text)}") from None
        return {"requestPayload": raw.decode("latin-1"), "payloadEncoding": "latin-1"}
    return {"requestPayload": text}


def _list(entry: Mapping[str, Any], key: str) -> list[Any]:
    value = entry.get(key) or []
    if not isinstance(value, list):
        raise RequestError(f"'request.{key}' must be a list, not {kind(value)}")
    return value


def _pair(field: object, what: str) -> list[str]:
    if isinstance(field, Mapping):
        name, value = field.get("name"), field.get("value", "")
        if isinstance(name, str) and isinstance(value, str):
            return [name, value]
    raise RequestError(f"a {what} must have a name and a value, not {short(field)}")
