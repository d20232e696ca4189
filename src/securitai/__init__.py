"""SecuritAI tells malicious HTTP requests from normal ones, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from securitai.errors import SecuritaiError
from securitai.request import Request
from securitai.verdict import Action, Category, Verdict

if TYPE_CHECKING:
    from securitai.detector import Detector

__version__ = "0.1.0"

__all__ = ["Action", "Category", "Detector", "Request", "SecuritaiError", "Verdict", "__version__"]


def __getattr__(name: str) -> object:
    """Load the detector (numpy, the model) when it is first used."""
    if name == "Detector":
        from securitai.detector import Detector

        return Detector
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
