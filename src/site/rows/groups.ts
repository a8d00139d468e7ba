/**
 * Puts rows that follow each other into groups, for the ear: the footnotes are one section, and a list whose
 * items stand in rows of their own is one list.
 *
 * @returns the groups; in each, the runs: rows that are no list, or the items of one, each with its rows
 */
export function groupRows<T extends GroupedRow>(rows: readonly T[]): RowGroup<T>[] {
  const groups: RowGroup<T>[] = [];
  let before: T | null = null;
  for (const row of rows) {
    let group = groups.at(-1);
    if (group?.footnote !== row.footnote) {
      group = { footnote: row.footnote, runs: [] };
      groups.push(group);
      before = null;
    }
    addTo(group.runs, row, before);
    before = row;
  }
  return groups;
}

function addTo<T extends GroupedRow>(runs: Run<T>[], row: T, before: T | null): void {
  const run = runs.at(-1);
  if (row.place === null) {
    if (run?.kind === 'rows') run.rows.push(row);
    else runs.push({ kind: 'rows', rows: [row] });
    return;
  }
  const [own, last] = [row.place, before?.place ?? null];
  const goesOn = (what: 'list' | 'item'): boolean =>
    last !== null && own[what].some((key, side) => key !== null && key === last[what][side]);
  if (run?.kind !== 'list' || !goesOn('list')) runs.push({ kind: 'list', items: [[row]] });
  else if (goesOn('item')) run.items.at(-1)?.push(row);
  else run.items.push([row]);
}

/** What is asked of a row. */
export type GroupedRow = { footnote: boolean; place: ListPlace | null };

/**
 * Where a row stands in a list: keys of the outermost list and of the innermost item, of the text on the left and
 * of the one on the right; and of that item its level, its place and how many there are, from 1.
 */
export type ListPlace = {
  list: readonly [number | null, number | null];
  item: readonly [number | null, number | null];
  level: number;
  position: number;
  size: number;
};

type Run<T> = { kind: 'rows'; rows: T[] } | { kind: 'list'; items: T[][] };

type RowGroup<T> = { footnote: boolean; runs: Run<T>[] };
