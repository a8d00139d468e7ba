import { K } from './knobs.ts';
import { cell, type Band } from './band.ts';
import { gapShapes, scoreBead, shapes, type Form } from './bead-score.ts';
import type { WordScores } from './word-score.ts';
import type { Pair } from './corpus.ts';

/**
 * Finds the best sequence of beads by dynamic programming (Gale & Church 1993), within a band, and
 * how sure each is: the share of it in all sequences, by the forward–backward algorithm (as in
 * Brown et al. 1991, "Aligning sentences in parallel corpora").
 *
 * The scores take words for independent of each other, which they are not, so the forward–backward
 * pass takes them `temperature` times weaker.
 */
export function searchBeads(pair: Pair, form: Form, scores: WordScores, band: Band, sure: boolean): Bead[] {
  const lattice = buildLattice(pair, form, scores, band);
  const beads = bestPath(pair, form, lattice, band);
  if (!sure) {
    return beads.map(({ shape, i, j, score, turn: turned }) => {
      const [a, b] = shapes[shape] ?? [0, 0];
      return {
        source: range(i - a, i),
        target: range(j - b, j),
        score: score + turned,
        share: 1,
      };
    });
  }
  const { before, after, total } = sumPaths(pair, form, lattice, band);
  return beads.map(({ shape, i, j, score, turn: turned }) => {
    const [a, b] = shapes[shape] ?? [0, 0];
    const from = cell(band, i - a, j - b);
    const to = cell(band, i, j);
    const gap = shape < gapShapes ? 1 : 0;
    const reached = addLogs(
      (before[0][from] ?? 0) + turn(form, 0, gap) * temperature,
      (before[1][from] ?? 0) + turn(form, 1, gap) * temperature,
    );
    const share = Math.exp(reached + score * temperature + (after[gap][to] ?? 0) - total);
    return {
      source: range(i - a, i),
      target: range(j - b, j),
      score: score + turned,
      share: Math.min(1, share),
    };
  });
}

const temperature = K.temperature!;

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

/** The score of every bead that fits in the band, by the cell where it ends; −∞ where none does. */
function buildLattice(pair: Pair, form: Form, scores: WordScores, band: Band): Float32Array {
  const lattice = new Float32Array(band.size * shapes.length).fill(-Infinity);
  const sourceSums = prefixSums(pair.source.lengths);
  const targetSums = prefixSums(pair.target.lengths);
  for (let i = 0; i <= pair.source.size; i++) {
    for (let j = band.first[i] ?? 0; j <= (band.last[i] ?? -1); j++) {
      const end = cell(band, i, j);
      for (let shape = 0; shape < shapes.length; shape++) {
        const [a, b] = shapes[shape] ?? [0, 0];
        if (a > i || b > j) continue;
        const score = scoreBead(pair, form, { scores, band }, { shape, i, j }, [
          (sourceSums[i] ?? 0) - (sourceSums[i - a] ?? 0),
          (targetSums[j] ?? 0) - (targetSums[j - b] ?? 0),
        ]);
        lattice[end * shapes.length + shape] = score;
      }
    }
  }
  return lattice;
}

function bestPath(pair: Pair, form: Form, lattice: Float32Array, band: Band): Step[] {
  const best = states(band);
  // Which shape led here, and whether a gap came before it: 2 · shape + gap.
  const chosen = [new Uint8Array(band.size), new Uint8Array(band.size)] as const;
  best[0][0] = 0;
  for (let i = 0; i <= pair.source.size; i++) {
    for (let j = band.first[i] ?? 0; j <= (band.last[i] ?? -1); j++) {
      const end = cell(band, i, j);
      for (let shape = 0; shape < shapes.length; shape++) {
        const score = lattice[end * shapes.length + shape] ?? -Infinity;
        if (score === -Infinity) continue;
        const [a, b] = shapes[shape] ?? [0, 0];
        const from = cell(band, i - a, j - b);
        const to = shape < gapShapes ? 1 : 0;
        const beside = (best[0][from] ?? 0) + turn(form, 0, to);
        const afterGap = (best[1][from] ?? 0) + turn(form, 1, to);
        const sum = Math.max(beside, afterGap) + score;
        if (sum > (best[to][end] ?? 0)) {
          best[to][end] = sum;
          chosen[to][end] = 2 * shape + (afterGap > beside ? 1 : 0);
        }
      }
    }
  }
  const steps: Step[] = [];
  let i = pair.source.size;
  let j = pair.target.size;
  const last = band.size - 1;
  let state: 0 | 1 = (best[1][last] ?? 0) > (best[0][last] ?? 0) ? 1 : 0;
  while (i > 0 || j > 0) {
    const end = cell(band, i, j);
    const choice = chosen[state][end] ?? 0;
    const shape = choice >> 1;
    const [a, b] = shapes[shape] ?? [1, 0];
    const before: 0 | 1 = (choice & 1) === 1 ? 1 : 0;
    const score = lattice[end * shapes.length + shape] ?? 0;
    steps.push({ shape, i, j, score, turn: turn(form, before, state) });
    state = before;
    i -= a;
    j -= b;
  }
  return steps.reverse();
}

/** Log sums over all paths: from the beginning to each cell, and from each cell to the end. */
function sumPaths(pair: Pair, form: Form, lattice: Float32Array, band: Band) {
  const before = states(band);
  const after = states(band);
  before[0][0] = 0;
  after[0][band.size - 1] = 0;
  after[1][band.size - 1] = 0;
  for (let i = 0; i <= pair.source.size; i++) {
    for (let j = band.first[i] ?? 0; j <= (band.last[i] ?? -1); j++) {
      const end = cell(band, i, j);
      for (let shape = 0; shape < shapes.length; shape++) {
        const score = lattice[end * shapes.length + shape] ?? -Infinity;
        if (score === -Infinity) continue;
        const [a, b] = shapes[shape] ?? [0, 0];
        const from = cell(band, i - a, j - b);
        const to = shape < gapShapes ? 1 : 0;
        for (const state of bothStates) {
          const sum = (before[state][from] ?? 0) + (turn(form, state, to) + score) * temperature;
          before[to][end] = addLogs(before[to][end] ?? -Infinity, sum);
        }
      }
    }
  }
  for (let i = pair.source.size; i >= 0; i--) {
    for (let j = band.last[i] ?? -1; j >= (band.first[i] ?? 0); j--) {
      const end = cell(band, i, j);
      for (let shape = 0; shape < shapes.length; shape++) {
        const score = lattice[end * shapes.length + shape] ?? -Infinity;
        if (score === -Infinity) continue;
        const [a, b] = shapes[shape] ?? [0, 0];
        const from = cell(band, i - a, j - b);
        const to = shape < gapShapes ? 1 : 0;
        for (const state of bothStates) {
          const sum = (after[to][end] ?? 0) + (turn(form, state, to) + score) * temperature;
          after[state][from] = addLogs(after[state][from] ?? -Infinity, sum);
        }
      }
    }
  }
  return { before, after, total: after[0][0] ?? 0 };
}

const states = (band: Band) =>
  [
    new Float64Array(band.size).fill(-Infinity),
    new Float64Array(band.size).fill(-Infinity),
  ] as const;

const bothStates = [0, 1] as const;

/** The log-probability of going on with a gap (1) or a filled bead (0). */
const turn = (form: Form, from: 0 | 1, to: 0 | 1) => form.turns[from * 2 + to] ?? 0;

function addLogs(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  return low - high < -30 || low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

export function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, k) => (sums[k + 1] = (sums[k] ?? 0) + value));
  return sums;
}

type Step = { shape: number; i: number; j: number; score: number; turn: number };

/** Units that belong together; `share` is how much of all the ways to align goes through this bead. */
export type Bead = {
  source: number[];
  target: number[];
  score: number;
  share: number;
  moved?: boolean;
};
