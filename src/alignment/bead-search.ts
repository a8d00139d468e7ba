import { cell, type Band } from './band.ts';
import { gapShapes, scoreBead, shapes, shapesUpTo, type Form } from './bead-score.ts';
import type { WordScores } from './word-score.ts';
import { calibrate } from './confidence.ts';
import type { Pair } from './corpus.ts';

/**
 * Finds the best sequence of beads by dynamic programming (Gale & Church 1993), within a band, and
 * how sure each is: the share of it in all sequences, by the forward–backward algorithm (as in
 * Brown et al. 1991, "Aligning sentences in parallel corpora").
 *
 * The scores take words for independent of each other, which they are not, so the forward–backward
 * pass takes them `temperature` times weaker.
 */
export function searchBeads(
  pair: Pair,
  form: Form,
  scores: WordScores,
  band: Band,
  sure: boolean,
): Bead[] {
  const lattice = buildLattice(pair, form, scores, band);
  const beads = bestPath(pair, form, lattice, band);
  if (!sure) {
    return beads.map(({ shape, i, j, score, turn: turned }) => {
      const [a, b] = shapes[shape] ?? [0, 0];
      return {
        source: range(i - a, i),
        target: range(j - b, j),
        score: score + turned,
        confidence: 1,
      };
    });
  }
  const { before, after } = sumPaths(pair, form, lattice, band);
  return beads.map(({ shape, i, j, score, turn: turned }) => {
    const [a, b] = shapes[shape] ?? [0, 0];
    const from = cell(band, i - a, j - b) * states;
    const state = stateAfter(shape);
    let reached = -Infinity;
    for (let earlier = 0; earlier < states; earlier++) {
      const way = (before[from + earlier] ?? 0) + turn(form, earlier, state) * temperature;
      reached = addLogs(reached, way);
    }
    const onward = after[cell(band, i, j) * states + state] ?? 0;
    const share = Math.exp(reached + score * temperature + onward - (after[0] ?? 0));
    return {
      source: range(i - a, i),
      target: range(j - b, j),
      score: score + turned,
      confidence: calibrate(share, a, b),
    };
  });
}

const temperature = 0.25;

function range(from: number, to: number): number[] {
  const units: number[] = [];
  for (let unit = from; unit < to; unit++) units.push(unit);
  return units;
}

/** The score of every bead that fits in the band, by the cell where it ends; −∞ where none does. */
function buildLattice(pair: Pair, form: Form, scores: WordScores, band: Band): Lattice {
  const longest = Math.max(scores.forward.length, scores.backward.length);
  const tried = Math.max(gapShapes, shapesUpTo(longest));
  const lattice = new Float32Array(band.size * tried).fill(-Infinity);
  const sourceSums = prefixSums(pair.source.lengths);
  const targetSums = prefixSums(pair.target.lengths);
  const words = { scores, band };
  const bead = { shape: 0, i: 0, j: 0 };
  const lengths: [number, number] = [0, 0];
  for (let i = 0; i <= pair.source.size; i++) {
    for (let j = band.first[i] ?? 0; j <= (band.last[i] ?? -1); j++) {
      bead.i = i;
      bead.j = j;
      const end = cell(band, i, j);
      for (let shape = 0; shape < tried; shape++) {
        const [a, b] = shapes[shape] ?? [0, 0];
        if (a > i || b > j) continue;
        bead.shape = shape;
        lengths[0] = (sourceSums[i] ?? 0) - (sourceSums[i - a] ?? 0);
        lengths[1] = (targetSums[j] ?? 0) - (targetSums[j - b] ?? 0);
        lattice[end * tried + shape] = scoreBead(pair, form, words, bead, lengths);
      }
    }
  }
  return { scores: lattice, tried };
}

function bestPath(pair: Pair, form: Form, lattice: Lattice, band: Band): Step[] {
  const best = new Float64Array(band.size * states).fill(-Infinity);
  // Which shape led here, and in which state it began: states · shape + state.
  const chosen = new Uint8Array(best.length);
  best[0] = 0;
  eachBead(pair, lattice, band, false, (from, to, shape, score) => {
    const state = stateAfter(shape);
    for (let earlier = 0; earlier < states; earlier++) {
      const sum = (best[from * states + earlier] ?? 0) + turn(form, earlier, state) + score;
      if (sum > (best[to * states + state] ?? 0)) {
        best[to * states + state] = sum;
        chosen[to * states + state] = shape * states + earlier;
      }
    }
  });
  const steps: Step[] = [];
  let [i, j] = [pair.source.size, pair.target.size];
  const ends = best.subarray((band.size - 1) * states);
  let state = ends.indexOf(Math.max(...ends));
  while (i > 0 || j > 0) {
    const end = cell(band, i, j);
    const choice = chosen[end * states + state] ?? 0;
    const shape = Math.floor(choice / states);
    const earlier = choice % states;
    const score = lattice.scores[end * lattice.tried + shape] ?? 0;
    steps.push({ shape, i, j, score, turn: turn(form, earlier, state) });
    const [a, b] = shapes[shape] ?? [1, 0];
    [i, j, state] = [i - a, j - b, earlier];
  }
  return steps.reverse();
}

/** Log sums over all paths: from the beginning to each cell and state, and from there to the end. */
function sumPaths(pair: Pair, form: Form, lattice: Lattice, band: Band) {
  const before = new Float64Array(band.size * states).fill(-Infinity);
  const after = new Float64Array(band.size * states).fill(-Infinity);
  before[0] = 0;
  after.fill(0, (band.size - 1) * states);
  eachBead(pair, lattice, band, false, (from, to, shape, score) => {
    const state = stateAfter(shape);
    const at = to * states + state;
    for (let earlier = 0; earlier < states; earlier++) {
      const step = (turn(form, earlier, state) + score) * temperature;
      before[at] = addLogs(before[at] ?? 0, (before[from * states + earlier] ?? 0) + step);
    }
  });
  eachBead(pair, lattice, band, true, (from, to, shape, score) => {
    const state = stateAfter(shape);
    for (let earlier = 0; earlier < states; earlier++) {
      const step = (turn(form, earlier, state) + score) * temperature;
      const at = from * states + earlier;
      after[at] = addLogs(after[at] ?? 0, (after[to * states + state] ?? 0) + step);
    }
  });
  return { before, after };
}

/** Every bead of the lattice with the cells between which it lies, in order of their ends. */
function eachBead(
  pair: Pair,
  { scores, tried }: Lattice,
  band: Band,
  backwards: boolean,
  see: (from: number, to: number, shape: number, score: number) => void,
): void {
  for (let row = 0; row <= pair.source.size; row++) {
    const i = backwards ? pair.source.size - row : row;
    const [first, last] = [band.first[i] ?? 0, band.last[i] ?? -1];
    for (let column = first; column <= last; column++) {
      const j = backwards ? first + last - column : column;
      const to = cell(band, i, j);
      for (let shape = 0; shape < tried; shape++) {
        const score = scores[to * tried + shape] ?? -Infinity;
        if (score === -Infinity) continue;
        const [a, b] = shapes[shape] ?? [0, 0];
        see(cell(band, i - a, j - b), to, shape, score);
      }
    }
  }
}

/** Whether the last bead was filled (0), or left source units (1) or target units (2) alone. */
const states = 3;
const stateAfter = (shape: number) => (shape < gapShapes ? shape + 1 : 0);

/** The log-probability of going on from a state to a state. */
const turn = (form: Form, from: number, to: number) => form.turns[from * states + to] ?? 0;

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  const apart = a < b ? a - b : b - a;
  const high = a < b ? b : a;
  return apart < -30 ? high : high + Math.log1p(Math.exp(apart));
}

function prefixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = (sums[k] ?? 0) + (values[k] ?? 0);
  return sums;
}

/** By cell, the scores of the first `tried` of `shapes`. */
type Lattice = { scores: Float32Array; tried: number };

type Step = { shape: number; i: number; j: number; score: number; turn: number };

/** Units that belong together; `confidence`, from 0 to 1, is about how often such a bead is right. */
export type Bead = {
  source: number[];
  target: number[];
  score: number;
  confidence: number;
  moved?: boolean;
};
