/** What goes through an ONNX graph. */
export interface Tensor {
  data: Float32Array | Int32Array;
  shape: number[];
}

/** Runs a graph: inputs by name -> its output. */
export type Graph = (inputs: Record<string, Tensor>) => Promise<Float32Array>;

/** The graphs of both stages (train/graphs.py). */
export interface Graphs {
  windows: Graph;
  reader: Graph;
}

export function tensor(data: Tensor["data"], shape: number[]): Tensor {
  return { data, shape };
}
