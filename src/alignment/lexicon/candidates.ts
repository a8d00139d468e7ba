import type { Corpus } from './corpus.ts';
import { varied } from '../constants.ts';
import { packTable, rowOf, type Table } from '../beads/table.ts';

/** The pairs worth learning: linked by spelling, or together more often than chance allows. */
export function candidatePairs(
  beads: readonly Observation[],
  { source: sources, target: targets }: Pick<Corpus, 'source' | 'target'>,
  spelling: Table,
): Table {
  const postings: number[][] = sources.words.map(() => []);
  const spread = new Int32Array(targets.words.length);
  beads.forEach(({ source, target }, b) => {
    for (const s of source) postings[s]?.push(b);
    for (const t of target) spread[t] = (spread[t] ?? 0) + 1;
  });
  const together = new Int32Array(targets.words.length);
  return packTable(
    postings.map((posting, s) => {
      const spelt = rowOf(spelling, s);
      if (posting.length < 2) return spelt;
      const links = new Map(spelt);
      const met: number[] = [];
      for (const b of posting) {
        for (const t of beads[b]?.target ?? []) {
          if (together[t] === 0) met.push(t);
          together[t] = (together[t] ?? 0) + 1;
        }
      }
      for (const t of met) {
        const seen = spread[t] ?? 0;
        const both = together[t] ?? 0;
        together[t] = 0;
        if (both < 2 || both * beads.length <= posting.length * seen) continue;
        if (surprise(both, posting.length, seen, beads.length) < varied.leastSurprise) continue;
        links.set(t, Math.max(links.get(t) ?? 0, both / Math.max(posting.length, seen)));
      }
      return [...links];
    }),
  );
}

/**
 * Dunning's G² for two words that stand in `a` and `b` of `n` beads, in `both` together.
 *
 * @example surprise(4, 4, 4, 17) // 18.5
 */
export function surprise(both: number, a: number, b: number, n: number): number {
  const term = (observed: number, row: number, column: number) =>
    observed > 0 ? observed * Math.log((observed * n) / (row * column)) : 0;
  return (
    2 *
    (term(both, a, b) +
      term(a - both, a, n - b) +
      term(b - both, n - a, b) +
      term(n - a - b + both, n - a, n - b))
  );
}

/** The distinct types on either side of a bead. */
export type Observation = { source: readonly number[]; target: readonly number[] };
