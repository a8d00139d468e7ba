/** Puts rows that follow each other into groups: the footnotes are one section, however many rows they have. */
export function groupRows<T extends { footnote: boolean }>(rows: readonly T[]): RowGroup<T>[] {
  const groups: RowGroup<T>[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.footnote === row.footnote) last.rows.push(row);
    else groups.push({ footnote: row.footnote, rows: [row] });
  }
  return groups;
}

type RowGroup<T> = { footnote: boolean; rows: T[] };
