"""Reads the public labelled data that lies beside the checkout, if it does.

The folder is named by the environment variable SECURITAI_DATA; without it,
``../shared/data`` beside the checkout is taken. Nothing of it is shipped.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import unquote_plus

import msgspec

from securitai.errors import InputError
from securitai.request import Request
from securitai.train.corpora.importer_rules import category_of, filled, noise
from securitai.train.corpora.kinds import BODY, FILE, HEADER, PATH, VALUE
from securitai.train.corpora.normalise import normalise, normalise_request
from securitai.verdict import Category

VARIABLE = "SECURITAI_DATA"

HELD_OUT_ATTACKS = frozenset({
    "xray_pocs", "cerist", "nuclei.vuln_a", "kaggle_xss", "kaggle_sqli", "kaggle_modified_sql", "kaggle_cmdi", "sqlmap", "foospidy", "wfuzz",
    "aikido_tests", "phpids_tests",
})  # fmt: skip
"""Sources of attacks that recall is measured on; nothing that ships may learn from them while it is measured."""

HELD_OUT_API = frozenset({
    "api.lighthouse", "api.prebid_server", "api.dns_lexicon", "api.pydantic_ai", "api.saleor_graphql", "api.upload_pillow", "api.otlp_jaeger",
})  # fmt: skip
"""Families of recorded API calls that are left out in turn; see ``with_derived``."""

EXCLUDED = frozenset({"fwaf", "torpeda2012"})
"""Sources whose labels are too noisy, or too easy, to train or measure on."""

_DERIVED = "api.gzip_train"
_SUFFIXES = (".payloads_malicious", ".payloads_mixed", ".payloads", ".malicious", ".benign_hostsA", ".benign_goodqueries_sample", ".benign")  # fmt: skip
_RENAMED = {
    "nuclei.malicious_cve_to_2022": "nuclei.cve_to_2022",
    "nuclei.malicious_vuln_a": "nuclei.vuln_a",
    "modsec_learn.malicious_train": "modsec_learn.malicious",
    "modsec_learn.malicious_test": "modsec_learn.malicious",
    "modsec_learn.legitimate_test": "modsec_learn.legitimate",
    "hard_benign.train": "hard_benign",
    "fwaf.malicious": "fwaf",
    "torpeda2012.malicious": "torpeda2012",
}
_SECOND_LEVEL = frozenset(("com", "co", "org", "net", "gov", "edu", "ac", "ne", "or"))


class Row(msgspec.Struct, frozen=True):
    """One labelled thing: a bare text or a whole request.

    ``group`` is what a split must not tear apart (the site, the kind or the
    source); ``category`` is the class of an attack, None for harmless rows;
    ``places`` says where a text may be put. ``trainable`` is False for data whose
    licence forbids shipping what was learned from it.
    """

    source: str
    kind: str
    group: str
    label: int
    category: Category | None
    text: str | None
    request: Request | None
    trainable: bool
    licence: str
    places: tuple[str, ...] = (VALUE,)
    constructed: bool = False


def data_folder() -> Path:
    """The folder of labelled data. Raises InputError when there is none."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else Path(__file__).resolve().parents[5] / "shared" / "data"
    if not (folder / "train").is_dir():
        raise InputError(
            f"no labelled data at {folder}: expected folders 'train' and 'dev' of .jsonl.gz files; "
            f"set {VARIABLE} to where they are, or go on with the generators alone"
        )
    return folder


def available() -> bool:
    """True when there is labelled data."""
    try:
        data_folder()
    except InputError:
        return False
    return True


def source_names(folder: Path | None = None) -> dict[str, list[Path]]:
    """The sources and their files, cookies left out."""
    found: dict[str, list[Path]] = {}
    folder = folder or data_folder()
    for path in sorted((*folder.glob("train/*.jsonl.gz"), *folder.glob("dev/*.jsonl.gz"))):
        name = source_of(path)
        if name != "aux_cookies":
            found.setdefault(name, []).append(path)
    return found


def source_of(path: Path) -> str:
    """The name of the source that a file belongs to."""
    stem = path.name.removesuffix(".jsonl.gz")
    if stem in _RENAMED:
        return _RENAMED[stem]
    for suffix in _SUFFIXES:
        stem = stem.removesuffix(suffix)
    return stem


def load(
    sources: Iterable[str] | None = None, folder: Path | None = None, *, excluded: bool = False
) -> list[Row]:
    """Rows of the named sources (None: all but EXCLUDED), noise left out, in the files' order.

    Raises InputError for a source that does not exist.
    """
    files = source_names(folder)
    wanted = list(files) if sources is None else list(sources)
    unknown = [name for name in wanted if name not in files]
    if unknown:
        raise InputError(
            f"no source {unknown[0]!r} in the labelled data; known: {', '.join(files)}"
        )
    if sources is None and not excluded:
        wanted = [name for name in wanted if name not in EXCLUDED]
    return [row for name in wanted for path in files[name] for row in read(path)]


def read(path: Path) -> Iterator[Row]:
    """The rows of one file. Raises InputError when it cannot be read."""
    source, trainable = source_of(path), path.parent.name == "train"
    rng = Random(zlib.crc32(path.name.encode()))
    try:
        lines = gzip.decompress(path.read_bytes()).split(b"\n")
        entries: list[Any] = [msgspec.json.decode(line) for line in lines if line]
    except (OSError, EOFError, zlib.error, msgspec.DecodeError) as error:
        raise InputError(f"{path} is no gzip of JSON lines: {error}; fetch it anew") from None
    for entry in entries:
        row = _row(rng, entry, source, trainable)
        if row is not None:
            yield row


def cookies(folder: Path | None = None) -> list[str]:
    """Real Cookie header values (scrambled), to attach to requests of both classes."""
    path = (folder or data_folder()) / "train" / "aux_cookies.jsonl.gz"
    lines = gzip.decompress(path.read_bytes()).split(b"\n")
    return [str(msgspec.json.decode(line)) for line in lines if line]


def site_of(host: str) -> str:
    """The site of a host name: its last two labels, or three below ``co.uk`` and the like.

    >>> site_of("a.b.example.com:443"), site_of("x.shop.co.uk"), site_of("10.0.0.1")
    ('example.com', 'shop.co.uk', '10.0.0.1')
    """
    name = host.rsplit(":", 1)[0].lower().strip(".")
    labels = name.split(".")
    if labels[-1].isdigit() or len(labels) < 3:
        return name
    size = 3 if labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-size:])


def first_half(group: str) -> bool:
    """A fixed coin for a group: True for one half of them (threshold), False for the other (report)."""
    return zlib.crc32(f"half:{group}".encode()) % 2 == 0


def with_derived(families: Iterable[str]) -> frozenset[str]:
    """Held-out families and what was derived from any of them."""
    chosen = frozenset(families)
    return chosen | {_DERIVED} if any(name.startswith("api.") for name in chosen) else chosen


def identity(row: Row) -> str:
    """What makes two rows the same, whatever their spelling."""
    if row.text is not None:
        return normalise(row.text)
    return normalise_request(row.request) if row.request is not None else ""


def deduplicate(rows: Iterable[Row], seen: set[str] | None = None) -> list[Row]:
    """The rows without repetitions of their own or of ``seen``, which grows."""
    known = set() if seen is None else seen
    out: list[Row] = []
    for row in rows:
        key = identity(row)
        if key not in known:
            known.add(key)
            out.append(row)
    return out


def split(rows: Sequence[Row], held_out: Iterable[str]) -> tuple[list[Row], list[Row]]:
    """Rows to train on and rows to measure on, by source, without duplicates on either side or across.

    Only trainable rows come into the first part. The held-out side is kept
    whole; what the training side shares with it is dropped from training.
    """
    names = with_derived(held_out)
    measured: list[Row] = []
    seen: set[str] = set()
    for name in dict.fromkeys(row.source for row in rows if row.source in names):
        own: set[str] = set()  # lists copy from each other: each is measured whole
        measured += deduplicate((row for row in rows if row.source == name), own)
        seen |= own
    trained = deduplicate((r for r in rows if r.trainable and r.source not in names), seen)
    return trained, measured


def _row(rng: Random, entry: Any, source: str, trainable: bool) -> Row | None:
    label, name = int(entry["label"]), str(entry["category"])
    if "payload" in entry or source == "modsec_learn.malicious":
        return _text_row(rng, entry, source, trainable)
    for key in ("path", "query", "requestPayload"):
        if label and isinstance(entry.get(key), str):
            entry[key] = filled(rng, entry[key])
    request = Request.from_log(entry)
    kind = str(entry.get("kind") or source)
    if kind.startswith("shell_questions"):
        trainable = False  # text under the GPL
    evidence = f"{request.target} {(request.body or b'')[:4000].decode('utf-8', 'replace')} {request.headers}"
    return Row(
        source=source,
        kind=kind,
        group=_group(source, kind, request),
        label=label,
        category=category_of(name, unquote_plus(evidence), label) if label else None,
        text=None,
        request=request,
        trainable=trainable,
        licence=str(entry["licence"]),
        constructed=bool(entry.get("constructed")),
    )


def _text_row(rng: Random, entry: Any, source: str, trainable: bool) -> Row | None:
    label, name = int(entry["label"]), str(entry["category"])
    text = (
        entry["payload"] if "payload" in entry else unquote_plus(entry["query"].partition("=")[2])
    )
    if label:
        text = filled(rng, text)
    if noise(text, label, name):
        return None
    category = category_of(name, text, label)
    return Row(
        source=source,
        kind=name,
        group=source,
        label=label,
        category=category,
        text=text,
        request=None,
        trainable=trainable,
        licence=str(entry["licence"]),
        places=_places(text, category),
    )


def _places(text: str, category: Category | None) -> tuple[str, ...]:
    """Where a text of a list belongs: what is written as a path goes into a path too."""
    if category is Category.XXE and text.lstrip()[:2] in ("<?", "<!"):
        return (BODY, BODY, VALUE, FILE)
    if category is Category.RFI and text.startswith("/") and "?" in text:
        return (PATH,)
    if (
        category is Category.PATH_TRAVERSAL
        and text[:1] in "/\\.%"
        and (".." in text or "%" in text)
    ):
        return (VALUE, VALUE, PATH)
    if category in (Category.LOG4SHELL, Category.SHELLSHOCK):
        return (VALUE, HEADER)
    return (VALUE,)


def _group(source: str, kind: str, request: Request) -> str:
    if source == "blazehttp":
        return site_of(request.header("host") or "")
    if source in ("hard_benign", "modsec_learn.legitimate"):
        return kind
    return source
