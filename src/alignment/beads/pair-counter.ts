/** Counts which beginnings (or endings) go together. */
export class PairCounter {
  readonly #size: number;
  readonly #joint: Float64Array;
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;
  #total = 0;

  constructor(size: number) {
    this.#size = size;
    this.#joint = new Float64Array(size ** 2);
    this.#rows = new Float64Array(size);
    this.#columns = new Float64Array(size);
  }

  see(row: number, column: number): void {
    const at = row * this.#size + column;
    this.#joint[at] = (this.#joint[at] ?? 0) + 1;
    this.#rows[row] = (this.#rows[row] ?? 0) + 1;
    this.#columns[column] = (this.#columns[column] ?? 0) + 1;
    this.#total++;
  }

  /** log p(row, column) / p(row) p(column), drawn towards what was believed before. */
  logRatios(first: Float64Array): Float64Array {
    const smoothing = 4;
    return this.#joint.map((count, at) => {
      const row = this.#rows[Math.floor(at / this.#size)] ?? 0;
      const column = this.#columns[at % this.#size] ?? 0;
      const chance = (row * column) / Math.max(1, this.#total);
      return Math.log((count + smoothing * Math.exp(first[at] ?? 0)) / (chance + smoothing));
    });
  }
}
