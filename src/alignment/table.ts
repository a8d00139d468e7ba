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

/** The same links seen from the other language. */
export function transpose(table: Table, size: number): Table {
  const rows: Link[][] = Array.from({ length: size }, () => []);
  for (let r = 0; r + 1 < table.offsets.length; r++) {
    for (let k = table.offsets[r] ?? 0; k < (table.offsets[r + 1] ?? 0); k++) {
      rows[table.columns[k] ?? 0]?.push([r, table.weights[k] ?? 0]);
    }
  }
  return packTable(rows);
}

/** The links of a table that `keep` is true of. */
export function prune(
  { offsets, columns, weights }: Table,
  keep: (weight: number, column: number) => boolean,
): Table {
  const kept = weights.reduce(
    (count, weight, k) => count + (keep(weight, columns[k] ?? 0) ? 1 : 0),
    0,
  );
  const pruned: Table = {
    offsets: new Int32Array(offsets.length),
    columns: new Int32Array(kept),
    weights: new Float64Array(kept),
  };
  let next = 0;
  for (let r = 0; r + 1 < offsets.length; r++) {
    for (let k = offsets[r] ?? 0; k < (offsets[r + 1] ?? 0); k++) {
      if (!keep(weights[k] ?? 0, columns[k] ?? 0)) continue;
      pruned.columns[next] = columns[k] ?? 0;
      pruned.weights[next] = weights[k] ?? 0;
      next++;
    }
    pruned.offsets[r + 1] = next;
  }
  return pruned;
}

/** A column and the weight of the link to it. */
export type Link = readonly [column: number, weight: number];
