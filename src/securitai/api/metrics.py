"""Prometheus metrics, in the text format 0.0.4."""

from __future__ import annotations

from sqlalchemy import func, select

from securitai.api.services import Services
from securitai.api.summary import status_of
from securitai.store.counters import DAY
from securitai.store.tables import counts


def metrics_text(services: Services) -> str:
    """All metrics. Counters count since the store was made."""
    status = status_of(services)
    lines = [
        *_family("securitai_requests_total", "counter", "Requests stored, by action and class."),
        *(
            f'securitai_requests_total{{action="{a}",category="{c}"}} {n}'
            for a, c, n in _totals(services)
        ),
        *_family("securitai_mode_block", "gauge", "1 when blocking is armed, 0 when observing."),
        f"securitai_mode_block {int(status.mode == 'block')}",
        *_family("securitai_active_decisions", "gauge", "Blocks that are in force."),
        f"securitai_active_decisions {status.active_decisions}",
        *_family(
            "securitai_refused_total", "counter", "Requests refused in their way, since the start."
        ),
        f"securitai_refused_total {status.refused}",
        *_family("securitai_unchecked_total", "counter", "Requests that passed without a verdict."),
        f"securitai_unchecked_total {status.unchecked}",
        *_family("securitai_source_up", "gauge", "1 when a source is being read."),
        *(
            f'securitai_source_up{{source="{_escaped(s.name)}"}} {int(s.state == "running")}'
            for s in status.sources
        ),
    ]
    if status.model is not None:
        ref = status.model
        lines += _family("securitai_model_info", "gauge", "The model in force.")
        lines.append(
            f'securitai_model_info{{name="{_escaped(ref.name)}",version="{_escaped(ref.version)}",'
            f'hash="{_escaped(ref.hash)}"}} 1'
        )
    lines += _detector(services)
    return "\n".join(lines) + "\n"


def _detector(services: Services) -> list[str]:
    if services.detector is None:
        return []
    meter = services.detector.meter
    name = "securitai_check_seconds"
    quantiles = [(q, meter.quantile(q)) for q in (0.5, 0.95, 0.99)]
    return [
        *_family(name, "summary", "Time of the detector a request."),
        *(f'{name}{{quantile="{q}"}} {us / 1e6:.9f}' for q, us in quantiles if us is not None),
        f"{name}_sum {meter.seconds:.6f}",
        f"{name}_count {meter.requests}",
    ]


def _totals(services: Services) -> list[tuple[str, str, int]]:
    statement = (
        select(counts.c.action, counts.c.category, func.sum(counts.c.n))
        .where(counts.c.step == DAY)
        .group_by(counts.c.action, counts.c.category)
    )
    with services.store.database.read() as connection:
        return [(r[0], r[1], r[2]) for r in connection.execute(statement)]


def _family(name: str, kind: str, help_: str) -> list[str]:
    return [f"# HELP {name} {help_}", f"# TYPE {name} {kind}"]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
