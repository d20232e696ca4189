"""The ONNX graphs of the browser: committed as made, and equal to the kernel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from securitai.features import fallback_reader
from securitai.train import graphs

FOLDER = Path(__file__).parents[3] / "dashboard" / "src" / "detector"
DIM, WIDTH, OUTPUTS, CHANNELS = 5, 7, 3, 4


def ran(graph: bytes, inputs: dict[str, Any]) -> Any:
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    return session.run(None, inputs)[0]


@pytest.mark.parametrize("name", ["windows", "reader"])
def test_the_committed_graph_is_the_one_that_is_made(name: str) -> None:
    made: bytes = getattr(graphs, name)()

    assert (FOLDER / f"{name}.onnx").read_bytes() == made, (
        "run: python -m securitai.train.graphs dashboard/src/detector"
    )


def test_windows_go_through_the_layers_as_in_the_kernel() -> None:
    rng = np.random.default_rng(4)
    sums = rng.integers(-300, 300, (6, DIM)).astype(np.float32)
    counts = rng.integers(0, 90, (6, 1)).astype(np.float32)
    scale, hidden = rng.random(DIM, np.float32), rng.normal(size=(DIM + 1, WIDTH))
    output = rng.normal(size=(DIM + WIDTH + 1, OUTPUTS)).astype(np.float32)
    hidden = hidden.astype(np.float32)

    found = ran(
        graphs.windows(),
        {
            "sums": sums,
            "counts": counts,
            "scale": scale,
            "norm": np.array(32, np.float32),
            "hidden": hidden[:-1],
            "hidden_bias": hidden[-1],
            "skip": output[:DIM],
            "output": output[DIM:-1],
            "output_bias": output[-1],
        },
    )

    x = sums * scale / (1 + counts / 32)
    h = np.maximum(x @ hidden[:-1] + hidden[-1], 0)
    assert np.allclose(found, x @ output[:DIM] + h @ output[DIM:-1] + output[-1], atol=1e-3)


@pytest.mark.parametrize("codes", [b"\x02\x03", b"\x02' or 0=0 --\x03", b"\x02" + b"ab c" * 47])
def test_a_window_is_read_again_as_in_the_kernel(codes: bytes) -> None:
    rng = np.random.default_rng(5)
    layers, taps, letters = 4, fallback_reader.TAPS, fallback_reader.LETTERS

    def weights(*shape: int) -> Any:
        return rng.normal(scale=0.4, size=shape).astype(np.float32)

    first, depth = weights(taps, letters, CHANNELS), weights(layers, 3, CHANNELS)
    point, bias = weights(layers, CHANNELS, CHANNELS), weights(layers + 1, CHANNELS)
    dense, final = weights(2 * CHANNELS + 1, WIDTH), weights(WIDTH + 1, OUTPUTS)
    wanted = fallback_reader.Reader(first, depth, point, bias, dense, final, weights(5)).read(codes)
    index = np.full(((len(codes) + 1) // 2, taps), taps * letters, np.int32)
    for position, tap in np.ndindex(*index.shape):
        at = 2 * position + tap - 3
        if 0 <= at < len(codes):
            index[position, tap] = tap * letters + codes[at]

    def padded(array: Any) -> Any:
        return np.pad(array, [(0, graphs.LAYERS - layers)] + [(0, 0)] * (array.ndim - 1))

    found = ran(
        graphs.reader(),
        {
            "index": index,
            "first": np.vstack([first.reshape(-1, CHANNELS), np.zeros((1, CHANNELS), np.float32)]),
            "depth": padded(depth),
            "point": padded(point),
            "bias": padded(bias),
            "dense": dense[:-1],
            "dense_bias": dense[-1],
            "final": final[:-1],
            "final_bias": final[-1],
        },
    )

    assert np.allclose(found[0], wanted, atol=1e-3)
