"""Both stages of the network as ONNX graphs, for the browser (dashboard/src/detector).

The weights are inputs, so the same small files serve every model that is trained; written by

    python -m securitai.train.graphs dashboard/src/detector
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

OPSET, IR = 18, 9
LAYERS = 6  # of the second stage at most; zero weights make a layer that changes nothing

_MORE = {"Concat": {"axis": 1}, "ReduceSum": {"keepdims": 0}}  # attributes of operations

Shape = Sequence[int | str]
Node = tuple[str, Sequence[str], str]

WINDOWS: dict[str, Shape] = {
    "sums": ("windows", "dim"),  # sums of the rows of a window's grams
    "counts": ("windows", 1),  # how many grams they are
    "scale": ("dim",),
    "norm": (),
    "hidden": ("dim", "width"),
    "hidden_bias": ("width",),
    "skip": ("dim", "outputs"),
    "output": ("width", "outputs"),
    "output_bias": ("outputs",),
}
READER: dict[str, Shape] = {
    "index": ("positions", "taps"),  # row of `first` for each tap; the last row is zero
    "first": ("rows", "channels"),
    "depth": (LAYERS, 3, "channels"),
    "point": (LAYERS, "channels", "channels"),
    "bias": (LAYERS + 1, "channels"),
    "dense": ("pooled", "width"),
    "dense_bias": ("width",),
    "final": ("width", "outputs"),
    "final_bias": ("outputs",),
}


def windows() -> bytes:
    """The first stage's layers: ``WINDOWS`` -> ``outputs`` float32[windows][outputs].

    A window is the sum of its grams' int8 rows; see ``window`` in ``features/kernel.c``.
    """
    nodes: list[Node] = [
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
    ]
    return _file("windows", nodes, WINDOWS, ("windows", "outputs"), {"one": 1.0})


def reader() -> bytes:
    """The second stage, codes of one window read again: ``READER`` -> ``outputs`` float32[1][outputs].

    See ``read_window`` in ``features/reader.h``.
    """
    nodes: list[Node] = [
        ("Gather", ("first", "index"), "rows"),
        ("ReduceSum", ("rows", "axis_1"), "summed"),
        ("Gather", ("bias", "n0"), "bias_0"),
        ("Add", ("summed", "bias_0"), "biased_0"),
        ("Relu", ("biased_0",), "x0"),
    ]
    for layer in range(LAYERS):
        nodes += _block(layer)
    last = f"x{LAYERS}"
    nodes += [
        ("ReduceMax", (last, "axis_0"), "top"),
        ("ReduceMean", (last, "axis_0"), "mean"),
        ("Concat", ("top", "mean"), "pooled_values"),
        ("MatMul", ("pooled_values", "dense"), "dense_sum"),
        ("Add", ("dense_sum", "dense_bias"), "dense_in"),
        ("Relu", ("dense_in",), "h"),
        ("MatMul", ("h", "final"), "final_sum"),
        ("Add", ("final_sum", "final_bias"), "outputs"),
    ]
    constants: dict[str, float | int | list[int]] = {"axis_0": [0], "axis_1": [1], "end": [1 << 30]}
    constants |= {f"n{i}": i for i in range(max(LAYERS + 1, 3))}
    for layer in range(LAYERS):
        apart = 1 << layer
        constants[f"pads_{layer}"] = [apart, 0, apart, 0]
        constants[f"before_{layer}"] = [-2 * apart]
        constants[f"behind_{layer}"] = [2 * apart]
    constants["start"] = [0]
    return _file("reader", nodes, READER, (1, "outputs"), constants)


def _block(layer: int) -> list[Node]:
    """One residual block: positions ``1 << layer`` apart weighed by channel, then mixed."""

    def name(text: str) -> str:
        return f"{text}_{layer}"

    x = f"x{layer}"
    return [
        ("Pad", (x, name("pads")), name("padded")),
        ("Slice", (name("padded"), "start", name("before"), "axis_0"), name("left")),
        ("Slice", (name("padded"), name("behind"), "end", "axis_0"), name("right")),
        ("Gather", ("depth", f"n{layer}"), name("depths")),
        ("Gather", (name("depths"), "n0"), name("depth_left")),
        ("Gather", (name("depths"), "n1"), name("depth_here")),
        ("Gather", (name("depths"), "n2"), name("depth_right")),
        ("Mul", (name("left"), name("depth_left")), name("seen_left")),
        ("Mul", (x, name("depth_here")), name("seen_here")),
        ("Mul", (name("right"), name("depth_right")), name("seen_right")),
        ("Sum", (name("seen_left"), name("seen_here"), name("seen_right")), name("seen")),
        ("Gather", ("point", f"n{layer}"), name("points")),
        ("MatMul", (name("seen"), name("points")), name("mixed")),
        ("Gather", ("bias", f"n{layer + 1}"), f"bias_{layer + 1}"),
        ("Add", (name("mixed"), f"bias_{layer + 1}"), f"biased_{layer + 1}"),
        ("Relu", (f"biased_{layer + 1}",), name("added")),
        ("Add", (x, name("added")), f"x{layer + 1}"),
    ]


def _file(
    title: str,
    nodes: Sequence[Node],
    inputs: dict[str, Shape],
    output: Shape,
    constants: dict[str, float | int | list[int]],
) -> bytes:
    """A graph in ONNX's format, checked."""
    from onnx import TensorProto, checker, helper

    def value(name: str, shape: Shape) -> object:
        kind = TensorProto.INT32 if name == "index" else TensorProto.FLOAT
        return helper.make_tensor_value_info(name, kind, list(shape))

    def constant(name: str, content: float | list[int]) -> object:
        kind = TensorProto.FLOAT if isinstance(content, float) else TensorProto.INT64
        many = isinstance(content, list)
        return helper.make_tensor(
            name,
            kind,
            [len(content)] if isinstance(content, list) else [],
            content if many else [content],
        )

    def node(operation: str, sources: Sequence[str], result: str) -> object:
        return helper.make_node(operation, list(sources), [result], **_MORE.get(operation, {}))

    graph = helper.make_graph(
        [node(*one) for one in nodes],
        title,
        [value(name, shape) for name, shape in inputs.items()],
        [value("outputs", output)],
        [constant(name, content) for name, content in constants.items()],
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


def write(folder: Path) -> None:
    """Write both graphs into a folder."""
    (folder / "windows.onnx").write_bytes(windows())
    (folder / "reader.onnx").write_bytes(reader())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
