from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from securitai.train import report, run
from tests.unit.train import samples


@dataclass(frozen=True)
class Trained:
    folder: Path
    results: report.Results


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """One tiny training for all tests that look at what comes out of one."""
    folder = tmp_path_factory.mktemp("trained")
    return Trained(folder, run.train(samples.rows(200), folder, samples.TINY, quiet=True))
