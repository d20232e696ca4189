"""SecuritAI's own log: one JSON entry a line, or the CSV of (log_entry, label)."""

from __future__ import annotations

import re

from securitai.errors import InputError, RequestError
from securitai.ingest.formats.format import LineFormat
from securitai.request import Request
from securitai.request.entry import decode_json, identity
from securitai.request.text import short

_ROW = re.compile(rb'"((?:[^"]++|"")*+)"(?:,"?([^",\r]*)"?)?\s*')
_BEGIN = re.compile(rb'\s*(?:\{\s*(?:"|\}|$)|"\{(?:""|\}))')
_HEADING = (b"log_entry", b'"log_entry')
_BOM = b"\xef\xbb\xbf"


class SecuritaiLog(LineFormat):
    """JSON lines of log entries; rows of a data set's CSV are read as well."""

    name = "securitai"

    def sniff(self, line: bytes) -> bool:
        """An object, a row that begins with one, or the CSV's heading."""
        line = line.removeprefix(_BOM)
        return _BEGIN.match(line) is not None or self._heading(line)

    def skip(self, line: bytes) -> bool:
        """Blank lines and the CSV's heading."""
        return super().skip(line) or self._heading(line.removeprefix(_BOM))

    def parse(self, line: bytes) -> tuple[Request, str | None]:
        """An entry, or the entry and label of a CSV row. Raises RequestError."""
        line = line.removeprefix(_BOM)
        if not line.startswith(b'"'):
            return Request.from_json(line), None
        row = _ROW.fullmatch(line)
        if row is None:
            raise RequestError(f"not a CSV row of log_entry,label: {short(line)}")
        entry, label = row.groups()
        return Request.from_json(entry.replace(b'""', b'"')), (label or b"").decode(
            "utf-8", "replace"
        ) or None

    def own_id(self, line: bytes) -> str | None:
        """The id of an entry that is JSON but no request."""
        try:
            entry = decode_json(line)
            return identity(entry.get("id")) if isinstance(entry, dict) else None
        except InputError:
            return None

    def _heading(self, line: bytes) -> bool:
        return line[:10].lower().startswith(_HEADING)
