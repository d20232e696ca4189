"""A request that somebody pasted: raw HTTP, ``METHOD /target``, a curl command or JSON."""

from __future__ import annotations

import shlex
from urllib.parse import urlsplit

from fastapi import HTTPException

from securitai.api.convert import reasons_of, ref_of
from securitai.api.schemas.events import CheckResult
from securitai.api.services import Services
from securitai.errors import RequestError
from securitai.request import Request, split_target

_WITH_VALUE = {
    "-X": "method", "--request": "method", "-H": "header", "--header": "header",
    "-d": "data", "--data": "data", "--data-raw": "data", "--data-binary": "data",
    "--data-ascii": "data", "--data-urlencode": "data", "--json": "json", "-A": "agent",
    "--user-agent": "agent", "-b": "cookie", "--cookie": "cookie", "-e": "referer",
    "--referer": "referer", "-u": "ignored", "--user": "ignored", "-o": "ignored",
    "--output": "ignored", "-m": "ignored", "--max-time": "ignored", "-x": "ignored",
    "--proxy": "ignored", "--url": "url",
}  # fmt: skip


def check_paste(services: Services, text: str, format: str) -> CheckResult:
    """The verdict on a pasted request; 409 when no detector is loaded."""
    if services.detector is None:
        raise HTTPException(409, "no detector is loaded here; start 'securitai up' or 'watch'")
    request = parse_paste(text, format)
    verdict = services.detector.check(request)
    return CheckResult(
        score=verdict.score,
        action=verdict.action.value,
        category=verdict.category.value if verdict.category else None,
        threshold=verdict.threshold,
        field=verdict.field,
        model=ref_of(verdict.model),
        reasons=reasons_of(verdict.reasons),
        entry=request.to_log(),
    )


def parse_paste(text: str, format: str = "auto") -> Request:
    """Read what was pasted. Raises RequestError."""
    stripped = text.strip()
    if format == "auto":
        format = _guess(stripped)
    if format == "json":
        return Request.from_json(stripped)
    if format == "curl":
        return _curl(stripped)
    if format == "line":
        return Request.parse(stripped)
    return Request.from_http(text.lstrip("\r\n").encode("utf-8", "replace"))


def _guess(text: str) -> str:
    if text.startswith("{"):
        return "json"
    if text.startswith("curl ") or text.startswith("curl.exe "):
        return "curl"
    return "raw" if "\n" in text else "line"


def _curl(text: str) -> Request:
    joined = text.replace("\\\r\n", " ").replace("\\\n", " ")
    try:
        words = shlex.split(joined)
    except ValueError as error:
        raise RequestError(f"the curl command cannot be read: {error}") from None
    found: dict[str, list[str]] = {}
    rest = iter(words[1:])
    for word in rest:
        name, value = _option(word, rest)
        found.setdefault(name, []).append(value)
    return _assemble(found)


def _option(word: str, rest: object) -> tuple[str, str]:
    """Name and value of one word of the command line; the URL where it is no option."""
    assert hasattr(rest, "__next__")
    if word in _WITH_VALUE:
        return _WITH_VALUE[word], str(next(rest, ""))
    name, equals, value = word.partition("=")
    if equals and name in _WITH_VALUE:
        return _WITH_VALUE[name], value
    if word[:2] in _WITH_VALUE and len(word) > 2 and not word.startswith("--"):
        return _WITH_VALUE[word[:2]], word[2:]
    if word in ("-G", "--get"):
        return "get", "1"
    if word in ("-I", "--head"):
        return "method", "HEAD"
    return ("flag", word) if word.startswith("-") else ("url", word)


def _assemble(found: dict[str, list[str]]) -> Request:
    urls = found.get("url", [])
    if not urls:
        raise RequestError("the curl command names no URL")
    url = urls[-1] if "://" in urls[-1] else f"http://{urls[-1]}"
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise RequestError(f"the curl command's URL cannot be read: {error}") from None
    path, query = split_target(url[url.index("://") + 3 + len(parts.netloc) :] or "/")
    headers = [("Host", parts.netloc.rpartition("@")[2])]
    headers += [
        (n.strip(), v.strip()) for n, _, v in (h.partition(":") for h in found.get("header", []))
    ]
    for key, name in (("agent", "User-Agent"), ("cookie", "Cookie"), ("referer", "Referer")):
        headers += [(name, value) for value in found.get(key, [])]
    data = "&".join(found.get("data", [])) + "".join(found.get("json", []))
    names = {n.lower() for n, _ in headers}
    if "get" in found:
        query, data = "&".join(filter(None, (query, data))), ""
    if data and "content-type" not in names:
        kind = "application/json" if "json" in found else "application/x-www-form-urlencoded"
        headers.append(("Content-Type", kind))
    method = (found.get("method") or ["POST" if data else "GET"])[-1].upper()
    return Request(
        method=method,
        path=path if path.startswith("/") else f"/{path}",
        query=query.partition("#")[0],
        headers=tuple(headers),
        body=data.encode("utf-8", "replace") or None,
        user_agent=next((v for n, v in headers if n.lower() == "user-agent"), None),
    )
