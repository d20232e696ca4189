"""Recall and false positives of the model that ships: ``python -m benchmarks.quality``.

Takes the options of ``securitai evaluate``.
"""

from __future__ import annotations

import sys

from securitai.cli import main

if __name__ == "__main__":
    main(["evaluate", *sys.argv[1:]])
