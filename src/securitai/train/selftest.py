"""How much of its recall a model keeps when attacks are disguised.

Held-out attacks (or, without the labelled data, fresh ones of the generators)
are put into requests and checked with the deployed Detector, then again after
each mutation. A mutation is measured on the attacks that it applies to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from zlib import crc32

from securitai.detector import Detector
from securitai.request import Request
from securitai.train.corpora import importers
from securitai.train.corpora.envelope import place
from securitai.train.corpora.kinds import VALUE
from securitai.train.corpora.mix import Mix
from securitai.train.mutations import Attack, Mutation
from securitai.verdict import Category

_BATCH = 64
_FEWEST = 20  # attacks of which one is no more than five points
_SLACK = 12  # drawn for one that is kept, at most: trivial and repeated texts are drawn again

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Line:
    """One mutation's result: attacks it applies to, caught before and after, and what got away."""

    name: str
    family: str
    attacks: int
    before: int
    after: int
    escaped: tuple[str, ...] = ()

    @property
    def drop(self) -> float:
        """Points of recall lost; negative where the mutation gives the attack away."""
        return 100.0 * (self.before - self.after) / self.attacks if self.attacks else 0.0


@dataclass(frozen=True)
class Result:
    """All mutations, weakest first, and recall on the untouched attacks."""

    lines: tuple[Line, ...]
    attacks: int
    caught: int
    model: str

    @property
    def recall(self) -> float:
        """Recall on the untouched attacks, in per cent."""
        return 100.0 * self.caught / self.attacks if self.attacks else 0.0

    @property
    def drop(self) -> float:
        """Points lost over all pairs of attack and mutation."""
        pairs = sum(line.attacks for line in self.lines)
        lost = sum(line.before - line.after for line in self.lines)
        return 100.0 * lost / pairs if pairs else 0.0

    def broken(self, max_drop: float, max_drop_one: float) -> list[str]:
        """A sentence for each limit that does not hold; empty when all do.

        Mutations that apply to fewer than 20 attacks count overall only: of fewer, one
        alone is more than five points.
        """
        out = []
        if self.drop > max_drop:
            out.append(f"recall falls by {self.drop:.1f} points overall, more than {max_drop:g}")
        out += [
            f"{line.name} lowers recall by {line.drop:.1f} points, more than {max_drop_one:g}"
            for line in self.lines
            if line.drop > max_drop_one and line.attacks >= _FEWEST
        ]
        return out


def run(
    detector: Detector,
    attacks: Sequence[Attack],
    mutations: Iterable[Mutation],
    *,
    seed: int = 0,
    progress: Progress | None = None,
) -> Result:
    """Check attacks before and after each mutation; ``progress`` is told how many were checked."""
    done = progress or (lambda _: None)
    caught = _caught(detector, [attack.request() for attack in attacks], done)
    lines = []
    for mutation in mutations:
        pairs = []
        for number, attack in enumerate(attacks):
            # seeded by what it is for, so that a mutation's figures do not hang on the others
            rng = Random(f"{seed}:{mutation.name}:{attack.seed}")
            changed = mutation.apply(rng, attack)
            if changed is not None:
                pairs.append((number, changed))
        after = _caught(detector, [request for _, request in pairs], done)
        done(len(attacks) - len(pairs))
        missed = [n for (n, _), hit in zip(pairs, after, strict=True) if caught[n] and not hit]
        lines.append(
            Line(
                mutation.name,
                mutation.family,
                len(pairs),
                sum(caught[n] for n, _ in pairs),
                sum(after),
                tuple(attacks[n].text[:200] for n in missed[:5]),
            )
        )
    lines.sort(key=lambda line: (-line.drop, line.name))
    name = f"{detector.model.name} {detector.model.version} ({detector.model.hash})"
    return Result(tuple(lines), len(attacks), sum(caught), name)


def held_out_attacks(count: int, seed: int = 0) -> list[Attack]:
    """Attacks of the held-out payload lists, as many of each source. Raises InputError without data."""
    rng = Random(seed)
    by_source: dict[str, list[importers.Row]] = {}
    for row in importers.load(sorted(importers.HELD_OUT_ATTACKS)):
        if row.label and row.text is not None:
            by_source.setdefault(row.source, []).append(row)
    out: list[Attack] = []
    share = -(-count // len(by_source))
    for source, rows in sorted(by_source.items()):
        rng.shuffle(rows)
        texts = ((row.text or "", row.category) for row in rows)
        out += _attacks(texts, source, share, rng)
    rng.shuffle(out)
    return out[:count]


def generated_attacks(count: int, seed: int = 0, mix: Mix | None = None) -> list[Attack]:
    """Attacks of the generators, drawn anew."""
    rng, mix = Random(seed), mix or Mix()
    drawn = (mix.attack(rng) for _ in range(count * _SLACK))
    texts = ((text.text, text.category) for text in drawn if text.place == VALUE)
    return _attacks(texts, "generated", count, rng)


def _attacks(
    texts: Iterable[tuple[str, Category | None]], source: str, count: int, rng: Random
) -> list[Attack]:
    """The first texts that differ and that the detector's reading finds again in their request."""
    seen: set[str] = set()
    out: list[Attack] = []
    for text, category in texts:
        if len(out) == count:
            break
        seed = crc32(f"{source}:{text}".encode("utf-8", "replace")) ^ rng.getrandbits(32)
        if text in seen or len(text) > 4000 or not place(Random(seed), text).fields:
            continue
        seen.add(text)
        assert category is not None
        out.append(Attack(text, category, source, seed))
    return out


def _caught(detector: Detector, requests: Sequence[Request], done: Progress) -> list[bool]:
    hits: list[bool] = []
    for start in range(0, len(requests), _BATCH):
        batch = requests[start : start + _BATCH]
        hits += [verdict.malicious for verdict in detector.check_many(batch)]
        done(len(batch))
    return hits
