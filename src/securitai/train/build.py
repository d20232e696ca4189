"""Build the detector that ships: generators and labelled data -> weights -> artifact, in one go."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from securitai import __version__
from securitai.features import kernel
from securitai.features.fields import extract
from securitai.model import artifact
from securitai.model.fields import network_of
from securitai.train import calibrate
from securitai.train.corpora import importers
from securitai.train.corpora.mix import Mix, row_request, training_requests
from securitai.train.drawing import drawn, worst_windows
from securitai.train.grams.export import arrays_of, save
from securitai.train.grams.fit import FitConfig, Weights, fit
from securitai.train.grams.table import rows_of, select
from securitai.train.grams.texts import gather, vocabulary_bits
from securitai.train.material import Bag, training_rows, weights

Say = Callable[[str], None]
NETWORK = "network.npz"
RECORDED, HARD = "blazehttp", "hard_benign"
"""The sources that the threshold is fixed on."""
SETTLED, CALIBRATION = 1000, 40_000
"""Added to the seed for the draws that the score is calibrated on, and how many they are."""
FRESH = 500
"""Added to the seed for the second stage's draws."""
_WORD = re.compile(rb"[a-z0_][a-z0_]+")


@dataclass(frozen=True)
class BuildConfig:
    """What the model is made of; the same values give the same model.

    ``held_out`` names sources that are not learned from (all figures are measured
    so); ``bait_half`` leaves out half of the kinds of ``hard_benign`` too.
    ``false_positive_rate`` fixes the threshold on one half of the recorded sites and
    of the kinds of hard harmless texts, as in ``securitai evaluate``.
    ``reader_draws`` is how many times as many requests are drawn anew for the second
    stage: texts that the first one has never seen.
    """

    seed: int = 1
    harmless: int = 170_000
    attacks: int = 130_000
    epochs: int = 6
    rows: int = 1 << 18
    least: int = 3
    held_out: tuple[str, ...] = ()
    bait_half: bool = False
    false_positive_rate: float = 0.0005
    reader_epochs: int = 6
    reader_windows: int = 1_200_000
    reader_batch: int = 256
    reader_draws: float = 2.0


def build(config: BuildConfig, out: Path, say: Say = print) -> artifact.Artifact:
    """Train, calibrate and export; returns the artifact in ``out``.

    ``say`` is told of each step. Raises InputError when labelled data are damaged.
    """
    say(f"drawing {config.harmless} harmless and {config.attacks} malicious requests")
    rows = training_rows(frozenset(config.held_out), config.bait_half)
    say(f"reading {len(rows)} labelled rows" if rows else "no labelled data: the generators alone")
    bags = drawn(config.seed, config.harmless, config.attacks, rows, _quarters(say, "drawn"))
    words = vocabulary(bags)
    bits = vocabulary_bits(words)
    share = weights(bags)
    say(f"{len(bags)} distinct texts, {len(words)} words; choosing the grams")
    samples = gather(
        ((b.texts, b.label, b.category, w) for b, w in zip(bags, share, strict=True)), bits
    )
    table = select(samples, rows=config.rows, least=config.least)
    fitting = FitConfig(epochs=config.epochs, seed=config.seed)
    network = Weights.start(len(table.tags), fitting)
    fit(
        samples,
        rows_of(samples, table),
        network,
        fitting,
        after=lambda epoch, loss: say(f"epoch {epoch + 1}/{config.epochs}: loss {loss:.5f}"),
    )
    out.mkdir(parents=True, exist_ok=True)
    arrays = arrays_of(network, table, bits)
    save(out / NETWORK, arrays)
    if config.reader_epochs:
        del samples, table
        harmless, attacks = (
            int(config.reader_draws * n) for n in (config.harmless, config.attacks)
        )
        say(f"drawing {harmless} harmless and {attacks} malicious requests for the second stage")
        more = drawn(config.seed + FRESH, harmless, attacks, rows, _quarters(say, "drawn"))
        arrays |= second_stage(out / NETWORK, [*bags, *more], config, say)
        save(out / NETWORK, arrays)
    say("calibrating")
    found = settle(out / NETWORK, config, Mix())
    return artifact.write(
        out, name="securitai-fields", version=__version__, kind="fields", threshold=found["threshold"],
        files=[NETWORK],
        extra={
            "calibration": found["calibration"],
            "config": asdict(config),
            "data": dict(sorted(Counter(bag.source.split(":")[0] for bag in bags).items())),
            "calibrated_on": found["on"],
        },
    )  # fmt: skip


def _quarters(say: Say, what: str) -> Callable[[int, int], None]:
    """Tells of each quarter of a long step."""

    def said(part: int, of: int) -> None:
        if 4 * part // of > 4 * (part - 1) // of:
            say(f"  {what}: {100 * part // of} %")

    return said


def second_stage(file: Path, bags: Sequence[Bag], config: BuildConfig, say: Say) -> dict[str, Any]:
    """Train the network that reads the worst window again; its arrays."""
    from securitai.train.reader.export import arrays_of as reader_arrays
    from securitai.train.reader.fit import ReaderConfig, fit_reader
    from securitai.train.reader.windows import chosen

    logits, codes = worst_windows(file, bags, _quarters(say, "windows looked for"))
    found = chosen(logits, codes, bags, weights(bags), config.reader_windows, config.seed)
    say(f"{len(found)} windows for the second stage")
    fitting = ReaderConfig(epochs=config.reader_epochs, batch=config.reader_batch, seed=config.seed)
    model = fit_reader(
        found,
        fitting,
        lambda epoch, loss: say(f"epoch {epoch + 1}/{fitting.epochs}: loss {loss:.5f}"),
    )
    kept = file.with_name("reader.weights.h5")
    model.save_weights(kept)  # not lost should the export be refused
    arrays = dict(reader_arrays(model, found.codes[:500]))
    kept.unlink()
    return arrays


def vocabulary(bags: Sequence[Bag], least: int = 6, sources: int = 3) -> list[bytes]:
    """Words of attacks that occur in several sources: the tokens that stand for themselves."""
    seen: defaultdict[bytes, set[str]] = defaultdict(set)
    count: Counter[bytes] = Counter()
    for bag in bags:
        if not bag.label:
            continue
        for text in bag.texts[:8]:
            for word in set(_WORD.findall(kernel.codes(text[:600])[1])):
                if len(word) <= 20:
                    seen[word].add(bag.source)
                    count[word] += 1
    return sorted(w for w, n in count.items() if n >= least and len(seen[w]) >= sources)


def settle(file: Path, config: BuildConfig, mix: Mix) -> dict[str, Any]:
    """Calibration and threshold, on requests that the weights never saw.

    The calibration is fitted on fresh draws of the generators alone; what it is worth
    elsewhere shows in ``securitai evaluate``, on sources that it never saw. The
    threshold is what a share of the first halves of the recorded sites and of
    ``hard_benign`` reaches (without labelled data: of the fresh harmless draws).
    """
    with np.load(file) as arrays:
        network = network_of(arrays)
    drawn = [
        (_logit(network, one.request), one.label)
        for one in training_requests(config.seed + SETTLED, CALIBRATION, mix=mix)
        if one.fields or not one.label  # an attack where nobody reads teaches nothing
    ]
    logits, labels = (np.array(column) for column in zip(*drawn, strict=True))
    points = calibrate.curve(logits, labels, np.ones(len(labels)))
    rng = Random(config.seed + SETTLED)
    sources = importers.source_names() if importers.available() else {}
    halves = {
        source: [
            _logit(network, row_request(rng, row, mix.filler).request)
            for row in importers.load([source])
            if not row.label and importers.first_half(row.group)
        ]
        for source in (RECORDED, HARD)
        if source in sources
    }
    harmless = [value for values in halves.values() for value in values]
    limit = calibrate.threshold(
        np.array(harmless or logits[labels == 0]), config.false_positive_rate
    )
    return {
        "calibration": points,
        "threshold": round(float(np.interp(limit, points[0], points[1])), 6),
        "on": {
            "generators": len(labels),
            **{f"{source}, first half": len(values) for source, values in halves.items()},
        },
    }


def _logit(network: kernel.Network, request: Any) -> float:
    fields = extract(request)
    return network.best([value for _, value in fields])[1] if fields else -30.0
