"""What the detector says of a request: score, action, category, reasons."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Action(StrEnum):
    """What to do with a request."""

    ALLOW = "allow"
    FLAG = "flag"
    BLOCK = "block"


class Category(StrEnum):
    """Classes of attack, in the order of the model's outputs."""

    SQLI = "sqli"
    NOSQLI = "nosqli"
    XSS = "xss"
    PATH_TRAVERSAL = "path_traversal"
    RFI = "rfi"
    CMDI = "cmdi"
    CODE_INJECTION = "code_injection"
    SSTI = "ssti"
    XXE = "xxe"
    SSRF = "ssrf"
    LDAPI = "ldapi"
    XPATH = "xpath"
    CRLF = "crlf"
    LOG4SHELL = "log4shell"
    SHELLSHOCK = "shellshock"
    PROTOTYPE_POLLUTION = "prototype_pollution"
    FILE_UPLOAD = "file_upload"
    SCANNER = "scanner"
    OTHER = "other"


class ModelRef(msgspec.Struct, frozen=True):
    """Which model spoke: name, version and the first 12 hex digits of its SHA-256."""

    name: str
    version: str
    hash: str


class Reason(msgspec.Struct, frozen=True):
    """One piece of evidence: the field it was found in, and where.

    ``start`` and ``end`` count characters of ``value``, the field's text after
    the decoding of its container (percent-encoding, JSON escapes); ``weight``
    is the part of the log-odds that the span contributes.
    """

    field: str
    value: str
    start: int
    end: int
    weight: float


class Verdict(msgspec.Struct, frozen=True):
    """The detector's answer for one request.

    ``score`` is a probability in 0..1; the request is flagged or blocked when it
    reaches ``threshold``. ``category`` is None for requests that are allowed.
    ``field`` names the field with the strongest evidence, as ``query:q`` or
    ``json:user.name``. ``note`` says what happened when a rule other than the
    score decided (an allow-list, an exception, a failure).
    """

    score: float
    action: Action
    category: Category | None
    threshold: float
    model: ModelRef
    field: str | None = None
    reasons: tuple[Reason, ...] = ()
    note: str | None = None

    @property
    def malicious(self) -> bool:
        """True when the request was flagged or blocked."""
        return self.action is not Action.ALLOW
