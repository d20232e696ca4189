"""Keras -> ONNX -> artifact; refused when the exported graph scores otherwise than the network.

The graph is built by hand from the weights: one fused LSTM operator without
dropout, which ONNX Runtime runs 18 times faster than the loop that the general
converter makes of an LSTM with recurrent dropout (8.1 against 0.44 ms for 300
characters). Its input is one request, or several of the same length.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from securitai import __version__
from securitai.errors import ArtifactError
from securitai.features.vocabulary import Ids, Vocabulary
from securitai.model import artifact, lstm
from securitai.train import batches, networks
from securitai.train.config import TrainConfig

TOLERANCE = 1e-4
CHECKED = 1000

_OPSET, _IR = 17, 8  # old enough for every ONNX Runtime since 1.12
_KERAS_TO_ONNX = (0, 3, 1, 2)  # gates: Keras i, f, c, o; ONNX i, o, f, c


def export(
    model: Any,
    vocabulary: Vocabulary,
    config: TrainConfig,
    folder: Path,
    texts: Sequence[str],
    *,
    training: dict[str, Any] | None = None,
) -> artifact.Artifact:
    """Write ``model.onnx`` and ``manifest.json`` into ``folder`` and open the artifact.

    Raises ArtifactError, and leaves no manifest, when a score of the graph differs
    from the network's by more than 1e-4 on 1,000 requests (``texts``, and altered
    ones where these are fewer).
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / artifact.MANIFEST).unlink(missing_ok=True)
    graph = build(weights(model))
    difference = verify(model, graph, [vocabulary.encode(t) for t in sample(texts, config)])
    (folder / lstm.MODEL).write_bytes(graph)
    return artifact.write(
        folder,
        name="lstm",
        version=__version__,
        kind="lstm",
        threshold=config.threshold,
        files=[lstm.MODEL],
        extra={
            "fields": list(config.fields),
            "length": config.length,
            "vocabulary": {"padding": 0, "unknown": 1, "characters": vocabulary.characters},
            "network": {
                "embedding": config.embedding,
                "units": config.units,
                "dropout": config.dropout,
                "recurrent_dropout": config.recurrent_dropout,
            },
            "export": {"checked": CHECKED, "largest_difference": difference},
            "training": training or {},
        },
    )


def build(tensors: dict[str, Any]) -> bytes:
    """The ONNX graph with these `weights`: ids, int32 (n, length) -> score, float32 (n,)."""
    from onnx import TensorProto, helper, numpy_helper

    nodes = [
        helper.make_node("Gather", ["embedding", "ids"], ["embedded"]),
        helper.make_node("Transpose", ["embedded"], ["steps"], perm=[1, 0, 2]),
        helper.make_node(
            "LSTM",
            ["steps", "kernel", "recurrent", "bias"],
            ["", "last"],
            hidden_size=tensors["recurrent"].shape[2],
        ),
        helper.make_node("Squeeze", ["last", "axis0"], ["state"]),
        helper.make_node("Gemm", ["state", "dense", "dense_bias"], ["logit"]),
        helper.make_node("Sigmoid", ["logit"], ["column"]),
        helper.make_node("Squeeze", ["column", "axis1"], ["score"]),
    ]
    graph = helper.make_graph(
        nodes,
        "securitai_lstm",
        [helper.make_tensor_value_info("ids", TensorProto.INT32, ["n", "length"])],
        [helper.make_tensor_value_info("score", TensorProto.FLOAT, ["n"])],
        [numpy_helper.from_array(value, name) for name, value in tensors.items()],
    )
    built = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=_IR,
        producer_name="securitai",
        producer_version=__version__,
    )
    return bytes(built.SerializeToString())


def verify(model: Any, graph: bytes, sequences: Sequence[Ids]) -> float:
    """The largest difference between the network's scores and the graph's.

    The network scores padded batches, the graph each request alone: what passes
    has shown, too, that padding does not matter. Raises ArtifactError beyond 1e-4.
    """
    session, score = lstm.session(graph), networks.score_step(model)
    largest = 0.0
    for rows in batches.by_length(sequences, 64):
        chosen = [sequences[i] for i in rows]
        expected = score(batches.pad(chosen))
        found = [session.run(["score"], {"ids": ids[None]})[0][0] for ids in chosen]
        largest = float(np.max(np.abs(expected - np.array(found)), initial=largest))
    if not largest <= TOLERANCE:
        raise ArtifactError(
            f"the exported graph scores differently from the network (by up to {largest:.2g}; "
            f"at most {TOLERANCE} is allowed): the model was not exported; train it again"
        )
    return largest


def sample(texts: Sequence[str], config: TrainConfig) -> list[str]:
    """1,000 texts: drawn from ``texts``, the missing ones made by shuffling the characters of some."""
    random = Random(config.seed)
    if len(texts) >= CHECKED:
        return random.sample(list(texts), CHECKED)
    made = (random.choice(texts) for _ in range(CHECKED - len(texts)))
    return [*texts, *("".join(random.sample(text, len(text))) for text in made)]


def weights(model: Any) -> dict[str, Any]:
    """The weights of a `networks.lstm` as ONNX wants them: gates reordered, matrices transposed."""
    cell = model.get_layer("lstm").cell
    kernel, recurrent, bias = (np.asarray(w) for w in cell.get_weights()[:3])
    dense, dense_bias = model.get_layer("score").get_weights()
    gates = _gates(bias)
    return {
        "embedding": np.asarray(model.get_layer("embedding").get_weights()[0]),
        "kernel": _gates(kernel).T[None].copy(),
        "recurrent": _gates(recurrent).T[None].copy(),
        "bias": np.concatenate([gates, np.zeros_like(gates)])[None],
        "dense": dense,
        "dense_bias": dense_bias,
        "axis0": np.array([0], dtype=np.int64),
        "axis1": np.array([1], dtype=np.int64),
    }


def _gates(values: Any) -> Any:
    parts = np.split(values, 4, axis=-1)
    return np.concatenate([parts[i] for i in _KERAS_TO_ONNX], axis=-1)
