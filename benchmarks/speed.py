"""CPU time of Detector.check, everything included: ``python -m benchmarks.speed``.

Limits (issue of the detector): 100 µs for a GET with 3 parameters, 300 µs for 1 KB of
JSON, 1.5 ms for 8 KB, 10 ms for 64 KB of anything, 20,000 small requests a second.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import rivals
from benchmarks.hostile import LIMIT, hostile, ordinary, texts

from securitai.detector import Detector
from securitai.request import Request

LIMITS_US = {
    "GET, 3 parameters": 100.0,
    "JSON 1 KB, 49 values": 300.0,
    "JSON 8 KB, 385 values": 1500.0,
}
HOSTILE_MS, PER_SECOND, MEMORY_MB = 10.0, 20_000, 150.0
_SERVE = (
    "import resource,time;t=time.process_time();from securitai import Detector,Request;"
    "i=time.process_time()-t;d=Detector.load({model!r});d.check(Request.parse('GET /?q=a b'));"
    "print(i,resource.getrusage(resource.RUSAGE_SELF).ru_maxrss/1024)"
)


def main() -> None:
    """Measure, print a table and, with --json, write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="folder of a model; the one that ships without it")
    parser.add_argument("--lstm", help="folder of an LSTM's artifact; an untrained one without it")
    parser.add_argument("--json", type=Path, help="file for the figures")
    parser.add_argument("--repeats", type=int, default=300)
    options = parser.parse_args()
    detector = Detector.load(options.model)
    found: dict[str, Any] = {
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "machine": f"{processor()}, Python {platform.python_version()}",
        "model": f"{detector.model.name} {detector.model.version} ({detector.model.hash})",
    }
    print("\n".join(f"{key:<10}{value}" for key, value in found.items()), end="\n\n")
    found["ordinary_us"] = ordinary_times(detector, options.repeats)
    found["hostile_ms"] = hostile_times(detector)
    found["growth"] = growth(detector)
    found["requests_per_second"] = throughput(detector)
    found |= serving(options.model)
    found["rivals_us"] = beside(options.lstm, found["ordinary_us"])
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(found, indent=2) + "\n")


def processor() -> str:
    """The processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def cpu_us(call: Callable[[], object], repeats: int) -> float:
    """CPU time of a call in µs: the median over ``repeats``."""
    for _ in range(3):
        call()
    times = []
    for _ in range(repeats):
        begin = time.process_time_ns()
        call()
        times.append((time.process_time_ns() - begin) / 1e3)
    return statistics.median(times)


def line(
    name: str, value: float, unit: str, limit: float | None = None, *, least: bool = False
) -> None:
    """Print one measurement and whether its limit holds."""
    told = ""
    if limit is not None:
        holds = value >= limit if least else value <= limit
        told = f"  {'ok' if holds else 'OVER'} ({'at least' if least else 'limit'} {limit:,.0f})"
    print(f"{name:<44}{value:>12,.2f} {unit}{told}", flush=True)


def ordinary_times(detector: Detector, repeats: int) -> dict[str, float]:
    out = {}
    for name, request in ordinary().items():
        out[name] = cpu_us(lambda r=request: detector.check(r), repeats)  # type: ignore[misc]
        line(name, out[name], "µs", LIMITS_US.get(name))
    return out


def hostile_times(detector: Detector) -> dict[str, float]:
    print(f"\n{LIMIT // 1024} KB of hostile input")
    out = {}
    for name, request in hostile().items():
        out[name] = cpu_us(lambda r=request: detector.check(r), 7) / 1e3  # type: ignore[misc]
        line(f"  {name}", out[name], "ms", HOSTILE_MS)
    line("  worst", max(out.values()), "ms", HOSTILE_MS)
    return out


def growth(detector: Detector) -> dict[str, float]:
    """Time for 64 times as many bytes, divided by 64: about 1 or less when growth is linear."""
    print("\ngrowth from 1 KB to 64 KB, by byte (1 is linear)")
    out = {}
    for name in texts(1024):
        few, many = texts(1024)[name], texts(64 * 1024)[name]
        small = cpu_us(lambda r=few: detector.check(r), 15)  # type: ignore[misc]
        large = cpu_us(lambda r=many: detector.check(r), 15)  # type: ignore[misc]
        out[name] = large / small / 64
        line(f"  {name}", out[name], "")
    return out


def throughput(detector: Detector) -> float:
    requests = [Request.parse(f"GET /search?q=red+shoes+{n}&page={n}") for n in range(2000)]
    rate = len(requests) / (cpu_us(lambda: detector.check_many(requests), 5) / 1e6)
    print()
    line("check_many, small requests", rate, "a second", PER_SECOND, least=True)
    return rate


def serving(model: str | None) -> dict[str, float]:
    """Import time and memory of a process that does nothing but check."""
    command = [sys.executable, "-c", _SERVE.format(model=model)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    imported, memory = map(float, done.stdout.split())
    line("memory of a process that checks", memory, "MB", MEMORY_MB)
    line("import of securitai", 1e3 * imported, "ms")
    return {"memory_mb": memory, "import_ms": 1e3 * imported}


def beside(lstm: str | None, ours: dict[str, float]) -> dict[str, dict[str, float]]:
    """What others need for the same requests, in the same run."""
    print("\nbeside: µs, and how many times ours")
    out: dict[str, dict[str, float]] = {}
    for name, make in rivals.RIVALS.items():
        try:
            check = make(lstm)
        except rivals.AbsentError as absent:
            print(f"  {name}: {absent}")
            continue
        out[name] = {}
        for what, request in ordinary().items():
            out[name][what] = cpu_us(lambda c=check, r=request: c(r), 15)  # type: ignore[misc]
            ratio = out[name][what] / ours[what]
            print(f"  {name + ', ' + what:<50}{out[name][what]:>12,.1f} µs {ratio:>8.1f} x")
    return out


if __name__ == "__main__":
    main()
