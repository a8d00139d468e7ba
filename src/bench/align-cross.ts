import { alignCollection } from '../alignment/collection.ts';
import { withNumbers, type Varied } from '../alignment/constants.ts';
import type { GoldSet } from './gold.ts';
import { wholeNumbers } from './random.ts';
import { addCounts, countRight, rates, type Counts } from './score.ts';

/**
 * How well numbers hold that were chosen without looking: each group of sets (of one origin) is left out
 * in turn, the numbers that do best on the others are chosen from a fixed grid, and tried on it.
 *
 * The grid is a star: the numbers as they are, and each of five made lower and higher by itself.
 *
 * @returns rows of a table, its heading first: for each set of a group left out, what was chosen, strict
 *   F1 with it (and where 95 of 100 draws of the set's documents lie), the best that any point gives, and
 *   what was missed; last, the worst of these
 */
export function* crossValidate(sets: readonly GoldSet[], say: (line: string) => void) {
  const tried = grid.map((numbers) => {
    say(`${nameOf(numbers)} …`);
    return { numbers, counts: withNumbers(numbers, () => sets.map(countSet)) };
  });
  const groups = [...new Set(sets.map(({ name }) => groupOf(name)))];
  yield ['left out', 'set', 'chosen', 'F1', '95 %', 'as it is', 'best', 'missed'];
  let worst = 0;
  for (const group of groups) {
    const others = groups.filter((one) => one !== group);
    const worth = (point: Tried) => mean(others.map((one) => groupScore(sets, point, one)));
    const chosen = tried.reduce((best, point) => (worth(point) > worth(best) ? point : best));
    for (const [s, { name }] of sets.entries()) {
      if (groupOf(name) !== group) continue;
      const at = (point: Tried | undefined) => f1(point?.counts[s] ?? []);
      const best = Math.max(...tried.map(at));
      worst = Math.max(worst, best - at(chosen));
      const [low, high] = interval(chosen.counts[s] ?? []);
      yield [
        group,
        name,
        nameOf(chosen.numbers),
        at(chosen).toFixed(4),
        `${low.toFixed(3)}–${high.toFixed(3)}`,
        at(tried[0]).toFixed(4),
        best.toFixed(4),
        (best - at(chosen)).toFixed(4),
      ];
    }
  }
  yield ['worst', '', '', '', '', '', '', worst.toFixed(4)];
}

const star: Record<Varied, readonly [number, number]> = {
  gapRate: [0.01, 0.04],
  beadBelief: [20, 80],
  mostAgainst: [2, 8],
  movesExpected: [2, 12],
  leastSurprise: [12, 24],
};

const grid: readonly Partial<Record<Varied, number>>[] = [
  {},
  ...Object.entries(star).flatMap(([name, values]) => values.map((value) => ({ [name]: value }))),
];

const nameOf = (numbers: object) =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join() || 'as it is';

/** Sets made of one another, or taken from one work, are one group. */
const groupOf = (name: string) =>
  name.replaceAll(/(?:^edit\d+-|md-|-sent|-par|-dev|-test|-ende)/gu, '');

function countSet({ documents, languages }: GoldSet): Counts[] {
  const pairs = documents.map(({ plain, kinds }) => kinds ?? plain);
  const aligned = alignCollection(pairs, languages);
  return documents.map(({ plain, gold }) => countRight(aligned.get(plain.id) ?? [], gold));
}

function f1(counts: readonly Counts[]): number {
  const { strictFound, found, strictGold, gold } = addCounts(counts);
  return rates(strictFound, found, strictGold, gold).f1;
}

const groupScore = (sets: readonly GoldSet[], { counts }: Tried, group: string) =>
  mean(sets.flatMap(({ name }, s) => (groupOf(name) === group ? [f1(counts[s] ?? [])] : [])));

/** Efron 1979, "Bootstrap methods: another look at the jackknife"; the same draws at every run. */
function interval(counts: readonly Counts[]): [number, number] {
  const random = wholeNumbers(1);
  const scores = Array.from({ length: 400 }, () =>
    f1(counts.flatMap(() => counts[random() % counts.length] ?? [])),
  ).sort((a, b) => a - b);
  return [scores[10] ?? 0, scores[389] ?? 0];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

type Tried = { numbers: Partial<Record<Varied, number>>; counts: Counts[][] };
