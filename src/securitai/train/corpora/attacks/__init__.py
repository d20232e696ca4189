"""Attack payloads by grammar, one module per class: strings only, never sent, never run."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from securitai.train.corpora.kinds import AttackKind


def kinds() -> tuple[AttackKind, ...]:
    """All kinds of attack of all modules here, in the order of the modules' names."""
    found: list[AttackKind] = []
    for module in sorted(info.name for info in iter_modules(__path__)):
        found.extend(getattr(import_module(f"{__name__}.{module}"), "KINDS", ()))
    return tuple(found)
