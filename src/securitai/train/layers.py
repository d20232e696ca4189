"""The layers of the n-gram network as an ONNX graph, for the browser (dashboard/src/detector).

The weights are inputs, so the same small graph serves every model that is trained:

    python -m securitai.train.layers > dashboard/src/detector/layers.onnx

A window is the sum of its grams' int8 rows; see ``network_text`` in ``features/kernel.c``.
"""

from __future__ import annotations

import sys

OPSET, IR = 17, 8

# name -> shape; all are float32
INPUTS: dict[str, list[int | str]] = {
    "sums": ["windows", "dim"],  # sums of the rows of a window's grams
    "counts": ["windows", 1],  # how many grams they are
    "scale": ["dim"],
    "norm": [],
    "hidden": ["dim", "width"],
    "hidden_bias": ["width"],
    "skip": ["dim", "outputs"],
    "output": ["width", "outputs"],
    "output_bias": ["outputs"],
}
# operation, inputs, output
NODES = (
    ("Div", ("counts", "norm"), "share"),
    ("Add", ("share", "one"), "divisor"),
    ("Mul", ("sums", "scale"), "scaled"),
    ("Div", ("scaled", "divisor"), "x"),
    ("MatMul", ("x", "hidden"), "hidden_sum"),
    ("Add", ("hidden_sum", "hidden_bias"), "hidden_in"),
    ("Relu", ("hidden_in",), "h"),
    ("MatMul", ("x", "skip"), "from_x"),
    ("MatMul", ("h", "output"), "from_h"),
    ("Add", ("from_x", "from_h"), "both"),
    ("Add", ("both", "output_bias"), "outputs"),
)


def layers() -> bytes:
    """The graph as a file: ``INPUTS`` -> ``outputs`` float32[windows][outputs]."""
    from onnx import TensorProto, checker, helper

    def value(name: str, shape: list[int | str]) -> object:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    graph = helper.make_graph(
        [helper.make_node(operation, inputs, [output]) for operation, inputs, output in NODES],
        "layers",
        [value(name, shape) for name, shape in INPUTS.items()],
        [value("outputs", ["windows", "outputs"])],
        [helper.make_tensor("one", TensorProto.FLOAT, [], [1.0])],
    )
    model = helper.make_model(
        graph,
        producer_name="securitai",
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR,
    )
    checker.check_model(model, full_check=True)
    made: bytes = model.SerializeToString(deterministic=True)
    return made


if __name__ == "__main__":
    sys.stdout.buffer.write(layers())
