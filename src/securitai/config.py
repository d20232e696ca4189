"""Settings of the command line: ``securitai.toml``, then ``SECURITAI_*``, then options.

Each setting is declared once, below; the options' help and ``docs/configuration.md``
come from here.
"""

from __future__ import annotations

import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from securitai.errors import ConfigError

FILE = "securitai.toml"
PREFIX = "SECURITAI_"


def _default_db() -> str:
    state = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return str(Path(state).expanduser() / "securitai" / "securitai.db")


def _setting(
    default: Any, help: str, *, least: float | None = None, most: float | None = None
) -> Any:
    return field(default=default, metadata={"help": help, "least": least, "most": most})


@dataclass(frozen=True)
class Settings:
    """The settings; a value that may not be raises ConfigError when they are read."""

    host: str = _setting("127.0.0.1", "Address that the page listens on.")
    port: int = _setting(8700, "Port of the page; 0 takes a free one.", least=0, most=65535)
    shop_port: int = _setting(
        8080, "Port of the mock shop; 0 takes a free one.", least=0, most=65535
    )
    db: str = _setting(
        "", "File of the store; empty: securitai/securitai.db in the user's state folder."
    )
    model: str = _setting("", "Folder of the model; empty: the one that ships.")
    rate: float = _setting(100.0, "Simulated requests a minute.", least=0.1, most=1_000_000)
    attack_share: float = _setting(
        0.2, "Share of malicious requests in the simulated traffic.", least=0, most=1
    )
    seed: int = _setting(1, "Seed of the simulated traffic.", least=0, most=2**63)
    hosts: tuple[str, ...] = _setting(
        (), "Further names that the page answers to in the Host header, comma-separated."
    )
    trusted_proxies: tuple[str, ...] = _setting(
        (), "Addresses of proxies before the page whose X-Forwarded-For is believed."
    )
    metrics_open: bool = _setting(True, "Answer /metrics without a log-in.")
    webhook: str = _setting("", "Webhook that is notified; added as a channel when it is new.")

    @property
    def database(self) -> Path:
        """The store's file."""
        return Path(self.db or _default_db()).expanduser()

    @property
    def model_path(self) -> Path | None:
        """The model's folder; None for the one that ships."""
        return Path(self.model).expanduser() if self.model else None


def load(
    file: Path | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    options: Mapping[str, Any] | None = None,
) -> Settings:
    """Settings from a file (None: securitai.toml here, if there is one), environment, options.

    Options that are None are left out. Raises ConfigError that names the
    setting, where it came from, and what it may be.
    """
    found: dict[str, Any] = {}
    for name, value in _file(file).items():
        found[name] = _value(name, value, f"in {file or FILE}")
    for key, value in (os.environ if environ is None else environ).items():
        name = key.removeprefix(PREFIX).lower()
        if key.startswith(PREFIX) and name in _NAMES:
            found[name] = _value(name, value, f"in the environment ({key})")
    for name, value in (options or {}).items():
        if value is not None and value != ():
            found[name] = _value(name, value, f"(--{name.replace('_', '-')})")
    return Settings(**found)


def described() -> list[dict[str, Any]]:
    """Every setting: name, type, default and help, in the order of their declaration."""
    return [
        {"name": f.name, "type": _TYPES[f.name], "default": f.default, "help": f.metadata["help"]}
        for f in fields(Settings)
    ]


def reference() -> str:
    """``docs/configuration.md``."""
    rows = [
        f"| `{d['name']}` | `{PREFIX}{d['name'].upper()}` | {d['type']} | "
        f"`{_shown(d['default'])}` | {d['help']} |"
        for d in described()
    ]
    return "\n".join((_INTRO, *rows, ""))


def _file(file: Path | None) -> dict[str, Any]:
    path = file or Path(FILE)
    try:
        with path.open("rb") as handle:
            found = tomllib.load(handle)
    except FileNotFoundError:
        if file is not None:
            raise ConfigError(f"there is no {file}; leave --config out or name a file") from None
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no TOML: {error}") from None
    unknown = sorted(set(found) - set(_NAMES))
    if unknown:
        raise ConfigError(f"{path}: {unknown[0]!r} is no setting; known: {', '.join(_NAMES)}")
    return found


def _value(name: str, value: Any, where: str) -> Any:
    """The value in its type. Raises ConfigError."""
    kind = _TYPES[name]
    try:
        converted = _CONVERT[kind](value)
    except (TypeError, ValueError):
        raise ConfigError(f"{name} {where} is {value!r}; it must be {_WORDS[kind]}") from None
    meta = _FIELDS[name].metadata
    low, high = meta["least"], meta["most"]
    if low is not None and not low <= converted <= high:
        raise ConfigError(f"{name} {where} is {value!r}; it must lie in {low:g}..{high:g}")
    return converted


def _text(value: Any) -> str:
    if not isinstance(value, (str, Path)):
        raise TypeError
    return str(value)


def _integer(value: Any) -> int:
    if isinstance(value, (bool, float)):
        raise TypeError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool):
        raise TypeError
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in {"1", "true", "yes", "on"}:
        return True
    if isinstance(value, str) and value.lower() in {"0", "false", "no", "off"}:
        return False
    raise ValueError


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [v.strip() for v in value.split(",")]
    return tuple(_text(v) for v in value if v != "")


def _shown(default: Any) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    return ", ".join(default) if isinstance(default, tuple) else str(default)


_FIELDS = {f.name: f for f in fields(Settings)}
_NAMES = tuple(_FIELDS)
_TYPES = {
    name: "list" if str(f.type).startswith("tuple") else str(f.type) for name, f in _FIELDS.items()
}
_CONVERT: dict[str, Any] = {
    "str": _text,
    "int": _integer,
    "float": _number,
    "bool": _boolean,
    "list": _texts,
}
_WORDS = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "list": "a list of texts",
}
_INTRO = """# Configuration

Settings come from `securitai.toml` in the working folder (or the file named with `--config`),
then from the environment, then from the command line; the later wins. What can be changed while
everything runs (policy, allow-list, channels, retention) is kept in the store and changed on the
page. This table is generated: `python -m securitai.config > docs/configuration.md`.

| setting | environment | type | default | meaning |
|---|---|---|---|---|"""

if __name__ == "__main__":
    import sys

    sys.stdout.write(reference())
