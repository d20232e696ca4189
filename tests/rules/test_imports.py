"""Serving never loads what only training needs."""

import subprocess
import sys

import pytest

HEAVY = "{'tensorflow', 'keras', 'numba', 'matplotlib'}"


@pytest.mark.parametrize(
    "code",
    [
        "import securitai",
        "from securitai import Detector, Request; Detector.load().check(Request.parse('GET /'))",
    ],
)
def test_serving_loads_no_training_library(code: str) -> None:
    program = f"import sys; {code}; print(sorted({HEAVY} & set(sys.modules)))"

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
