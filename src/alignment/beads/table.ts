/**
 * Rows of weighted links between the token types of two languages, in compressed sparse row form:
 * the links of row `r` stand from `offsets[r]` up to `offsets[r + 1]`.
 */
export type Table = { offsets: Int32Array; columns: Int32Array; weights: Float64Array };

/** Packs rows of `[column, weight]` into a table. */
export function packTable(rows: readonly (readonly Link[])[]): Table {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => (offsets[r + 1] = (offsets[r] ?? 0) + row.length));
  const columns = new Int32Array(offsets[rows.length] ?? 0);
  const weights = new Float64Array(columns.length);
  rows.forEach((row, r) => {
    row.forEach(([column, weight], k) => {
      columns[(offsets[r] ?? 0) + k] = column;
      weights[(offsets[r] ?? 0) + k] = weight;
    });
  });
  return { offsets, columns, weights };
}

/** The links of a row. */
export function rowOf({ offsets, columns, weights }: Table, row: number): Link[] {
  const links: Link[] = [];
  for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
    links.push([columns[k] ?? 0, weights[k] ?? 0]);
  }
  return links;
}

/** The same links seen from the other language, which has `size` types. */
export function transpose({ offsets, columns, weights }: Table, size: number): Table {
  const turned: Table = {
    offsets: new Int32Array(size + 1),
    columns: new Int32Array(columns.length),
    weights: new Float64Array(columns.length),
  };
  for (const column of columns) turned.offsets[column + 1] = (turned.offsets[column + 1] ?? 0) + 1;
  for (let r = 0; r < size; r++) {
    turned.offsets[r + 1] = (turned.offsets[r + 1] ?? 0) + (turned.offsets[r] ?? 0);
  }
  const next = turned.offsets.slice();
  for (let r = 0; r + 1 < offsets.length; r++) {
    for (let k = offsets[r] ?? 0; k < (offsets[r + 1] ?? 0); k++) {
      const column = columns[k] ?? 0;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      turned.columns[at] = r;
      turned.weights[at] = weights[k] ?? 0;
    }
  }
  return turned;
}

/** Some links of a table. */
export function prune(
  { offsets, columns, weights }: Table,
  keeps: (weight: number, column: number) => boolean,
): Table {
  const isKept = (_: number, k: number) => keeps(weights[k] ?? 0, columns[k] ?? 0);
  const before = new Int32Array(weights.length + 1);
  weights.forEach((weight, k) => {
    before[k + 1] = (before[k] ?? 0) + (isKept(weight, k) ? 1 : 0);
  });
  return {
    offsets: offsets.map((k) => before[k] ?? 0),
    columns: columns.filter(isKept),
    weights: weights.filter(isKept),
  };
}

/** A column and the weight of the link to it. */
export type Link = readonly [column: number, weight: number];
