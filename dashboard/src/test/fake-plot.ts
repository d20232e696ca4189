/** Stands for uPlot where there is no canvas: keeps what it was given. */
export default class FakePlot {
  static paths = {};
  static last: FakePlot | null = null;
  readonly options: { hooks?: { setSelect?: ((u: unknown) => void)[] } };
  data: unknown;

  constructor(options: FakePlot["options"], data: unknown) {
    this.options = options;
    this.data = data;
    FakePlot.last = this;
  }

  setData(data: unknown): void {
    this.data = data;
  }

  setSize(): void {
    // There is no canvas to resize.
  }

  destroy(): void {
    FakePlot.last = null;
  }
}
