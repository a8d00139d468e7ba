import type { BlockKind } from '../article/markdown.ts';

/**
 * Pairs the blocks of two texts by kind and length, one with one or one with none.
 *
 * @returns rows in reading order, each with the indices of its blocks
 */
export function alignBlocks(en: readonly Unit[], de: readonly Unit[]): Row[] {
  const width = de.length + 1;
  const best = new Float64Array((en.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= en.length; i += 1) {
    for (let j = 0; j <= de.length; j += 1) {
      if (i + j === 0) continue;
      const [source, target] = [en[i - 1], de[j - 1]];
      const pair =
        source && target ? at(i - 1, j - 1) + likeness(source, target) : Number.NEGATIVE_INFINITY;
      const single = Math.max(i > 0 ? at(i - 1, j) : -Infinity, j > 0 ? at(i, j - 1) : -Infinity);
      best[i * width + j] = Math.max(pair, single);
    }
  }
  const rows: Row[] = [];
  let [i, j] = [en.length, de.length];
  while (i + j > 0) {
    const [source, target] = [en[i - 1], de[j - 1]];
    if (source && target && at(i, j) === at(i - 1, j - 1) + likeness(source, target)) {
      rows.push({ en: [(i -= 1)], de: [(j -= 1)] });
    } else if (i > 0 && at(i, j) === at(i - 1, j)) rows.push({ en: [(i -= 1)], de: [] });
    else rows.push({ en: [], de: [(j -= 1)] });
  }
  return rows.reverse();
}

/** 1 for equal lengths, less the more they differ; below 0 for blocks of different kinds. */
function likeness(source: Unit, target: Unit): number {
  if (source.kind !== target.kind) return -1;
  const [a, b] = [source.text.length + 10, target.text.length + 10];
  return 1 - Math.abs(Math.log(a / b)) / 2;
}

type Unit = { kind: BlockKind; text: string };

/** What stands side by side: indices of blocks in each language; one side may be empty. */
export type Row = { en: number[]; de: number[] };
