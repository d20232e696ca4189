# mypy: check-untyped-defs=False
"""Stochastic gradient descent for the n-gram network (Adagrad, one sample at a time).

A sample's score is that of its highest window, so the gradient goes to that window:
multiple-instance learning. The embedding starts near zero and reaches the output by
a linear path too, so that a text of unknown grams scores like the empty text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numba as nb
import numpy as np
from numpy.typing import NDArray

from securitai.train.grams.texts import Samples

NORM = np.float32(32)
NARROW, WIDE, MOST = 2, 8, 256
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class FitConfig:
    """How the network is trained."""

    dim: int = 16
    width: int = 32
    outputs: int = 20
    epochs: int = 4
    rate: float = 0.05
    dense_rate: float = 0.01
    decay: float = 1e-6
    dropout: float = 0.5
    class_weight: float = 0.2
    seed: int = 1


@dataclass
class Weights:
    """The network's parameters; ``*_sum`` are Adagrad's sums of squared gradients."""

    rows: Floats
    hidden: Floats
    output: Floats
    rows_sum: Floats = field(repr=False)
    hidden_sum: Floats = field(repr=False)
    output_sum: Floats = field(repr=False)

    @classmethod
    def start(cls, size: int, config: FitConfig) -> Weights:
        """Fresh weights: first dimension linear, the others near zero."""
        rng = np.random.default_rng(config.seed)
        dim, width, outputs = config.dim, config.width, config.outputs
        rows = rng.normal(0, 0.02, (size, dim)).astype(np.float32)
        rows[:, 0] = 0
        hidden = rng.normal(0, 1 / np.sqrt(dim), (dim + 1, width)).astype(np.float32)
        hidden[-1] = 0
        output = np.zeros((dim + width + 1, outputs), np.float32)
        output[dim : dim + width] = rng.normal(0, 0.1, (width, outputs))
        output[0, 0] = 1
        output[-1, 0] = -3
        return cls(
            rows, hidden, output,
            np.full(rows.shape, 0.1, np.float32), np.full(hidden.shape, 1, np.float32),
            np.full(output.shape, 1, np.float32),
        )  # fmt: skip


@dataclass(frozen=True)
class Best:
    """The highest window of each sample."""

    logit: Floats
    text: NDArray[np.int64]
    block: NDArray[np.int64]


@nb.njit(cache=True, fastmath=True)
def _epoch(  # type: ignore[no-untyped-def]
    order, grams, blocks, gram_start, text_start, label, category, weight,
    rows, hidden, output, rows_sum, hidden_sum, output_sum,
    rate, dense_rate, decay, dropout, class_weight, seed, train, scores, found,
):  # fmt: skip
    np.random.seed(seed)
    dim, width, outputs = rows.shape[1], hidden.shape[1], output.shape[1]
    sums = np.zeros((MOST + 1, dim), np.float32)
    counts = np.zeros(MOST + 1, np.float32)
    best_scale = np.float32(1)
    x, h, best_x, best_h = (np.zeros(dim, np.float32), np.zeros(width, np.float32),
                            np.zeros(dim, np.float32), np.zeros(width, np.float32))  # fmt: skip
    out, grad_out = np.zeros(outputs, np.float32), np.zeros(outputs, np.float32)
    grad_x = np.zeros(dim, np.float32)
    keep = np.float32(1 / (1 - dropout)) if train else np.float32(1)
    cut = np.uint32(dropout * 4294967295.0) if train else np.uint32(0)
    state = np.uint32(seed * 2654435761 + 1)
    total = 0.0
    for index in range(len(order)):
        s = order[index]
        best, best_text, best_block, best_end = np.float32(-1e30), -1, 0, 0
        salt = state
        for t in range(text_start[s], text_start[s + 1]):
            first, last = gram_start[t], gram_start[t + 1]
            count = min(np.int64(blocks[last - 1]) + 1, MOST) if last > first else 1
            sums[: count + 1] = 0
            counts[: count + 1] = 0
            roll = salt + np.uint32(t)
            for g in range(first, last):
                r = grams[g]
                roll = roll * np.uint32(1664525) + np.uint32(1013904223)
                if r < 0 or roll < cut:
                    continue
                b = blocks[g]
                if b < MOST:
                    counts[b] += 1
                    for d in range(dim):
                        sums[b, d] += rows[r, d]
            for z in range(2):
                if z == 1 and count <= NARROW:
                    break
                size = min(WIDE if z else NARROW, count)
                for w in range(count - size + 1):
                    known = np.float32(0)
                    x[:] = 0
                    for b in range(w, w + size):
                        known += counts[b]
                        for d in range(dim):
                            x[d] += sums[b, d]
                    scale = keep / (1 + known / NORM)
                    for d in range(dim):
                        x[d] *= scale
                    for j in range(width):
                        h[j] = hidden[dim, j]
                    for d in range(dim):
                        for j in range(width):
                            h[j] += x[d] * hidden[d, j]
                    value = output[dim + width, 0]
                    for d in range(dim):
                        value += x[d] * output[d, 0]
                    for j in range(width):
                        if h[j] > 0:
                            value += h[j] * output[dim + j, 0]
                    if value > best:
                        best, best_text, best_block, best_end = value, t, w, w + size
                        best_scale = scale
                        best_x[:] = x
                        best_h[:] = h
        state = state * np.uint32(747796405) + np.uint32(2891336453)
        scores[s] = best
        found[s, 0], found[s, 1] = best_text, best_block
        if best_text < 0:
            continue
        y = np.float32(label[s])
        p = np.float32(1) / (np.float32(1) + np.exp(-best))
        total += -weight[s] * (np.log(max(p, 1e-9)) if label[s] else np.log(max(1 - p, 1e-9)))
        if not train:
            continue
        grad_out[:] = 0
        grad_out[0] = (p - y) * weight[s]
        classes = label[s] == 1 and category[s] >= 0
        if classes:
            top = np.float32(-1e30)
            for o in range(1, outputs):
                v = output[dim + width, o]
                for d in range(dim):
                    v += best_x[d] * output[d, o]
                for j in range(width):
                    if best_h[j] > 0:
                        v += best_h[j] * output[dim + j, o]
                out[o] = v
                top = max(top, v)
            z = np.float32(0)
            for o in range(1, outputs):
                out[o] = np.exp(out[o] - top)
                z += out[o]
            for o in range(1, outputs):
                target = np.float32(1) if o == category[s] + 1 else np.float32(0)
                grad_out[o] = (out[o] / z - target) * weight[s] * class_weight
        limit = outputs if classes else 1
        if abs(grad_out[0]) < 1e-4 and not classes:
            continue
        for d in range(dim):
            grad_x[d] = 0
            for o in range(limit):
                grad_x[d] += grad_out[o] * output[d, o]
        for j in range(width):
            if best_h[j] <= 0:
                continue
            g_h = np.float32(0)
            for o in range(limit):
                g_h += grad_out[o] * output[dim + j, o]
                g = grad_out[o] * best_h[j]
                output_sum[dim + j, o] += g * g
                output[dim + j, o] -= dense_rate * g / np.sqrt(output_sum[dim + j, o])
            for d in range(dim):
                grad_x[d] += g_h * hidden[d, j]
                g = g_h * best_x[d]
                hidden_sum[d, j] += g * g
                hidden[d, j] -= dense_rate * g / np.sqrt(hidden_sum[d, j])
            hidden_sum[dim, j] += g_h * g_h
            hidden[dim, j] -= dense_rate * g_h / np.sqrt(hidden_sum[dim, j])
        for o in range(limit):
            for d in range(dim):
                g = grad_out[o] * best_x[d]
                output_sum[d, o] += g * g
                output[d, o] -= dense_rate * g / np.sqrt(output_sum[d, o])
            output_sum[dim + width, o] += grad_out[o] * grad_out[o]
            output[dim + width, o] -= dense_rate * grad_out[o] / np.sqrt(output_sum[dim + width, o])
        roll = salt + np.uint32(best_text)
        for g in range(gram_start[best_text], gram_start[best_text + 1]):
            r = grams[g]
            roll = roll * np.uint32(1664525) + np.uint32(1013904223)
            if r < 0 or roll < cut:
                continue
            b = blocks[g]
            if b < best_block or b >= best_end:
                continue
            for d in range(dim):
                v = grad_x[d] * best_scale + decay * rows[r, d]
                rows_sum[r, d] += v * v
                rows[r, d] -= rate * v / np.sqrt(rows_sum[r, d])
    return total


def fit(
    samples: Samples,
    grams: NDArray[np.int32],
    weights: Weights,
    config: FitConfig,
    after: Callable[[int, float], None] | None = None,
    start: int = 0,
) -> Weights:
    """Train in place and return the weights; ``after(epoch, loss)`` is called after each epoch."""
    rng = np.random.default_rng(config.seed + start)
    scores, found = _empty(samples)
    for epoch in range(start, config.epochs):
        rate = config.rate * (1 - epoch / config.epochs) ** 0.5
        loss = _run(samples, grams, weights, config, rng.permutation(len(samples)), rate,
                    config.seed + epoch, True, scores, found)  # fmt: skip
        if after:
            after(epoch, loss / max(float(samples.weight.sum()), 1.0))
    return weights


def score(samples: Samples, grams: NDArray[np.int32], weights: Weights, config: FitConfig) -> Best:
    """Each sample's highest window: its log-odds, its text and its first block."""
    scores, found = _empty(samples)
    _run(samples, grams, weights, config, np.arange(len(samples)), 0.0, 0, False, scores, found)
    return Best(scores, found[:, 0], found[:, 1])


def _empty(samples: Samples) -> tuple[Floats, NDArray[np.int64]]:
    return np.full(len(samples), -30, np.float32), np.zeros((len(samples), 2), np.int64)


def _run(
    samples: Samples, grams: NDArray[np.int32], weights: Weights, config: FitConfig,
    order: NDArray[np.int64], rate: float, seed: int, train: bool, scores: Floats, found: NDArray[np.int64],
) -> float:  # fmt: skip
    total: float = _epoch(
        order, grams, samples.blocks, samples.gram_start, samples.text_start, samples.label,
        samples.category, samples.weight, weights.rows, weights.hidden, weights.output,
        weights.rows_sum, weights.hidden_sum, weights.output_sum, np.float32(rate),
        np.float32(config.dense_rate), np.float32(config.decay), config.dropout if train else 0.0,
        np.float32(config.class_weight), seed, train, scores, found,
    )  # fmt: skip
    return total
