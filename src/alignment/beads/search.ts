import { cell, type Band } from './band.ts';
import { gapShapes, measureSpans, scoreBead, shapeOf, shapesUpTo, type Form } from './worth.ts';
import type { WordScores } from './word-score.ts';
import { cooling } from '../constants.ts';
import type { Pair, Paired } from '../units.ts';
import { scratch } from './scratch.ts';

/**
 * Finds the best sequence of beads by dynamic programming (Gale & Church 1993), within a band, and
 * how sure each is: the share of it in all sequences, by the forward–backward algorithm (as in
 * Brown et al. 1991, "Aligning sentences in parallel corpora").
 *
 * The scores take words for independent of each other, which they are not, so the forward–backward
 * pass takes them weaker by `cooling`.
 */
export function searchBeads(
  pair: Pair,
  form: Form,
  scores: WordScores,
  band: Band,
  sure: boolean,
): Bead[] {
  const lattice = buildLattice(pair, form, scores, band);
  const steps = bestPath(form, lattice, band);
  const paths = sure ? sumPaths(form, lattice, band) : undefined;
  let i = 0;
  let j = 0;
  return steps.map(({ edge, before, state }) => {
    const shape = lattice.shapes[edge] ?? 0;
    const { source: a, target: b } = shapeOf(shape);
    i += a;
    j += b;
    return {
      source: range(i - a, i),
      target: range(j - b, j),
      score: (lattice.scores[edge] ?? 0) + turn(form, before, state),
      confidence: paths === undefined ? 1 : shareOf(edge, form, lattice, paths),
    };
  });
}

/** The share of a bead in all sequences of beads. */
function shareOf(edge: number, form: Form, lattice: Lattice, { before, after }: Paths): number {
  const state = stateAfter(lattice.shapes[edge] ?? 0);
  const onward = after[(lattice.to[edge] ?? 0) * states + state] ?? 0;
  // Rounding must not make it more than all.
  return Math.exp(Math.min(0, waysBy(edge, form, lattice, before) + onward - (after[0] ?? 0)));
}

/** The log sum of the ways that lead to the end of a bead by that bead. */
function waysBy(edge: number, form: Form, lattice: Lattice, before: Float64Array): number {
  const from = (lattice.from[edge] ?? 0) * states;
  const state = stateAfter(lattice.shapes[edge] ?? 0);
  let ways = -Infinity;
  for (let earlier = 0; earlier < states; earlier++) {
    ways = addLogs(ways, (before[from + earlier] ?? 0) + turn(form, earlier, state) * cooling);
  }
  return ways + (lattice.scores[edge] ?? 0) * cooling;
}

function range(from: number, to: number): number[] {
  const units: number[] = [];
  for (let unit = from; unit < to; unit++) units.push(unit);
  return units;
}

/** Every bead that fits in the band, with its score. */
function buildLattice(pair: Pair, form: Form, scores: WordScores, band: Band): Lattice {
  const longest = Math.max(scores.forward.length, scores.backward.length);
  const tried = Math.max(gapShapes, shapesUpTo(longest));
  const lattice = latticeSpace(band.size * tried);
  lattice.count = 0;
  const known = { scores, band, lengths: measureSpans(pair, form, longest) };
  const bead = { shape: 0, i: 0, j: 0 };
  const sourceRuns = runs(pair.source.joins);
  const targetRuns = runs(pair.target.joins);
  for (let i = 0; i <= pair.source.size; i++) {
    for (let j = band.first[i] ?? 0; j <= (band.last[i] ?? -1); j++) {
      bead.i = i;
      bead.j = j;
      for (let shape = 0; shape < tried; shape++) {
        const { source: a, target: b } = shapeOf(shape);
        if (a > (sourceRuns[i] ?? 0) || b > (targetRuns[j] ?? 0)) continue;
        bead.shape = shape;
        const score = scoreBead(pair, form, known, bead);
        if (score === -Infinity) continue;
        lattice.from[lattice.count] = cell(band, i - a, j - b);
        lattice.to[lattice.count] = cell(band, i, j);
        lattice.shapes[lattice.count] = shape;
        lattice.scores[lattice.count] = score;
        lattice.count++;
      }
    }
  }
  return lattice;
}

const latticeSpace = scratch((length): Lattice & { length: number } => ({
  length,
  count: 0,
  from: new Int32Array(length),
  to: new Int32Array(length),
  shapes: new Uint8Array(length),
  scores: new Float32Array(length),
}));

function bestPath(form: Form, lattice: Lattice, band: Band): Step[] {
  const { count, from, to, shapes, scores } = lattice;
  const nodes = band.size * states;
  const best = bestSpace(nodes).fill(-Infinity, 0, nodes);
  // Which bead led here, and from which state: states · bead + state.
  const chosen = chosenSpace(nodes).fill(-1, 0, nodes);
  best[0] = 0;
  for (let edge = 0; edge < count; edge++) {
    const start = (from[edge] ?? 0) * states;
    const state = stateAfter(shapes[edge] ?? 0);
    const end = (to[edge] ?? 0) * states + state;
    for (let before = 0; before < states; before++) {
      const sum = (best[start + before] ?? 0) + turn(form, before, state) + (scores[edge] ?? 0);
      if (sum > (best[end] ?? 0)) {
        best[end] = sum;
        chosen[end] = edge * states + before;
      }
    }
  }
  const steps: Step[] = [];
  let at = (band.size - 1) * states;
  const ends = best.subarray(at, nodes);
  at += ends.indexOf(Math.max(...ends));
  for (let choice = chosen[at] ?? -1; choice >= 0; choice = chosen[at] ?? -1) {
    const edge = Math.floor(choice / states);
    const before = choice % states;
    steps.push({ edge, before, state: at % states });
    at = (from[edge] ?? 0) * states + before;
  }
  return steps.reverse();
}

const bestSpace = scratch((length) => new Float64Array(length));
const chosenSpace = scratch((length) => new Int32Array(length));

/** Log sums over all paths: from the beginning to each cell and state, and from there to the end. */
function sumPaths(form: Form, lattice: Lattice, band: Band): Paths {
  const { count, from, to, shapes, scores } = lattice;
  const before = new Float64Array(band.size * states).fill(-Infinity);
  const after = new Float64Array(band.size * states).fill(-Infinity);
  before[0] = 0;
  after.fill(0, (band.size - 1) * states);
  for (let edge = 0; edge < count; edge++) {
    const end = (to[edge] ?? 0) * states + stateAfter(shapes[edge] ?? 0);
    before[end] = addLogs(before[end] ?? 0, waysBy(edge, form, lattice, before));
  }
  for (let edge = count - 1; edge >= 0; edge--) {
    const start = (from[edge] ?? 0) * states;
    const state = stateAfter(shapes[edge] ?? 0);
    const onward = after[(to[edge] ?? 0) * states + state] ?? 0;
    for (let earlier = 0; earlier < states; earlier++) {
      const step = (turn(form, earlier, state) + (scores[edge] ?? 0)) * cooling;
      after[start + earlier] = addLogs(after[start + earlier] ?? 0, onward + step);
    }
  }
  return { before, after };
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

/** How many units up to each place may stand in one bead. */
function runs(joins: Uint8Array): Uint8Array {
  const lengths = new Uint8Array(joins.length + 1);
  joins.forEach((joined, u) => {
    lengths[u + 1] = joined === 1 ? Math.min(255, (lengths[u] ?? 0) + 1) : 1;
  });
  return lengths;
}

/** Beads in order of their ends, with the cells between which each lies. */
type Lattice = {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** Numbers of `shapes`. */
  shapes: Uint8Array;
  scores: Float32Array;
};

/** A bead of the lattice, with the states it leads from and to. */
type Step = { edge: number; before: number; state: number };

/** By cell and state. */
type Paths = { before: Float64Array; after: Float64Array };

/** Whether one unit stands beside one, and whether units of both sides stand in a bead. */
export const isSingle = ({ source, target }: Paired): boolean =>
  source.length * target.length === 1;
export const isFilled = ({ source, target }: Paired): boolean =>
  source.length > 0 && target.length > 0;

/** Units that belong together; `confidence`, from 0 to 1, is about how often such a bead is right. */
export type Bead = {
  source: number[];
  target: number[];
  /** Log-odds. */
  score: number;
  confidence: number;
  moved?: boolean;
};
