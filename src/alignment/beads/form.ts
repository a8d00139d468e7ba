import { gapShapes, shapes, type Form } from './worth.ts';
import { beads as believed, sureWorth, varied, words } from '../constants.ts';
import { firstTrust, learnTrust, type Sample } from './trust.ts';
import { isFilled } from './search.ts';
import { edgeCount } from '../lexicon/corpus.ts';
import type { Pair, Paired } from '../units.ts';

/** What is believed of beads before any is seen. */
export function firstForm(pairs: readonly Pair[]): Form {
  const [source, target] = [
    pairs.flatMap((pair) => [...pair.source.lengths]),
    pairs.flatMap((pair) => [...pair.target.lengths]),
  ];
  const whole = sum(target) / sum(source);
  // Where one text is so much shorter, a part of the other was not translated.
  const isWhole = whole < believed.longer && whole > 1 / believed.longer;
  const ratio = isWhole ? whole : 1;
  const spreadOf = (lengths: readonly number[]) => {
    const logs = lengths.map((length) => Math.log(length + 1));
    const middle = sum(logs) / Math.max(1, logs.length);
    const variance = sum(logs.map((log) => (log - middle) ** 2)) / Math.max(1, logs.length);
    const spread = variance + believed.looseness;
    const mean = Math.exp(middle + spread / 2);
    return { mean, variance: (Math.exp(spread) - 1) * mean ** 2 };
  };
  return {
    ratio,
    variance: believed.variance,
    looseness: believed.looseness,
    sourceSpread: spreadOf(source),
    targetSpread: spreadOf(target),
    priors: firstShapes(),
    turns: firstTurns().map(Math.log),
    starts: noEdges,
    ends: noEdges,
    trust: firstTrust,
  };
}

/**
 * Re-estimates how often gaps and shapes are, length ratio and variance, and which beginnings and
 * endings go together, from aligned beads, each drawn towards what was believed before.
 */
export function learnForm(
  aligned: readonly Aligned[],
  samples: readonly Sample[],
  first: Form,
): Form {
  const sure = aligned.flatMap(({ pair, beads }) => certain(beads).map((bead) => ({ pair, bead })));
  const starts = sure.map(({ pair: { source, target }, bead }): EdgePair => [
    edge(source.starts, bead.source[0]),
    edge(target.starts, bead.target[0]),
  ]);
  const ends = sure.map(({ pair: { source, target }, bead }): EdgePair => [
    edge(source.ends, bead.source.at(-1)),
    edge(target.ends, bead.target.at(-1)),
  ]);
  const filled = sure.filter(({ bead }) => isFilled(bead));
  const total = (side: 'source' | 'target') =>
    sum(filled.map(({ pair, bead }) => lengthOf(pair[side].lengths, bead[side])));
  const weight = weightOf(filled.length);
  const ratio =
    (1 - weight) * first.ratio + (weight * total('target')) / Math.max(1, total('source'));
  return {
    ratio,
    ...learnSpread(aligned, ratio),
    sourceSpread: first.sourceSpread,
    targetSpread: first.targetSpread,
    priors: drawn(first.priors, first.priors.length, believed.shapes, aligned.flatMap(shapesOf)),
    turns: drawn(first.turns, 3, varied.beadBelief, aligned.flatMap(turnsOf)),
    starts: learnEdges(starts, first.starts),
    ends: learnEdges(ends, first.ends),
    trust: learnTrust(samples, firstTrust),
  };
}

/**
 * From a filled bead, source units alone, target units alone, to each of them: gaps come in runs, and
 * hardly ever does a passage that only one language has stand beside one that only the other has.
 */
function firstTurns(): number[] {
  const { gapRate } = varied;
  const [same, other] = [believed.gapAgain, gapRate ** 2];
  const filled = 1 - same - other;
  return [
    ...[1 - gapRate, gapRate / 2, gapRate / 2],
    ...[filled, same, other],
    ...[filled, other, same],
  ];
}

/** The more units a bead joins, the rarer it is. */
function firstShapes(): number[] {
  const odds = shapes.slice(gapShapes).map(({ source, target }) => {
    const joined = source + target - 2;
    return joined > 0 ? believed.join / joined ** 2 : 1;
  });
  return odds.map((one) => Math.log(one / sum(odds)));
}

const turnsOf = ({ beads }: Aligned): number[] => {
  const states = certain(beads).map(({ source, target }) =>
    target.length === 0 ? 1 : source.length === 0 ? 2 : 0,
  );
  return states.map((state, b) => 3 * (states[b - 1] ?? 0) + state);
};

const shapesOf = ({ beads }: Aligned): number[] =>
  beads.filter(isFilled).flatMap((bead) => {
    const shape = shapes.findIndex(
      ({ source, target }) => source === bead.source.length && target === bead.target.length,
    );
    return shape < 0 ? [] : [shape - gapShapes];
  });

/** Log-probabilities in rows of a size, which what was seen adds to; `belief` sightings a row were there before. */
function drawn(first: readonly number[], size: number, belief: number, seen: readonly number[]) {
  const counts = first.map((log) => Math.exp(log) * belief);
  for (const at of seen) counts[at] = (counts[at] ?? 0) + 1;
  return counts.map((count, at) => {
    const row = at - (at % size);
    return Math.log(count / sum(counts.slice(row, row + size)));
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const lengthOf = (lengths: Float64Array, units: readonly number[]) =>
  units.reduce((sum, unit) => sum + (lengths[unit] ?? 0), 0);

/** log p(source, target) / p(source) p(target), drawn towards what was believed before. */
function learnEdges(seen: readonly EdgePair[], first: readonly number[]): number[] {
  const size = edgeCount + 1;
  const joint = new Float64Array(size ** 2);
  const [rows, columns] = [new Float64Array(size), new Float64Array(size)];
  for (const [row, column] of seen) {
    joint[row * size + column] = (joint[row * size + column] ?? 0) + 1;
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
  }
  return Array.from(joint, (count, at) => {
    const both = (rows[Math.floor(at / size)] ?? 0) * (columns[at % size] ?? 0);
    const chance = both / Math.max(1, seen.length);
    const prior = words.belief * Math.exp(first[at] ?? 0);
    // Six figures are more than the estimate is worth.
    return Number(Math.log((count + prior) / (chance + words.belief)).toPrecision(6));
  });
}

const noEdges: number[] = new Array<number>((edgeCount + 1) ** 2).fill(0);

const edge = (edges: Int32Array, unit: number | undefined) =>
  unit === undefined ? edgeCount : (edges[unit] ?? 0);

/**
 * How far lengths are from what is expected: by the character, as in Gale & Church, from the shorter
 * half of the beads, and by the length itself, which freedom of translation adds, from the longer.
 */
function learnSpread(aligned: readonly Aligned[], ratio: number) {
  const samples = aligned.flatMap(({ pair, beads }) => lengthsOf(pair, beads, ratio));
  samples.sort((a, b) => a.length - b.length || a.square - b.square);
  const half = Math.ceil(samples.length / 2);
  const weight = weightOf(samples.length);
  const variance = typical(samples.slice(0, half).map(({ length, square }) => square / length));
  const mixed = weight * variance + (1 - weight) * believed.variance;
  return { variance: mixed, looseness: weight * loosenessOf(samples.slice(half), mixed) };
}

/**
 * How freely one document is translated, drawn towards how the collection is: a free one among close ones
 * is torn where lengths are expected to fit. Beads beside gaps are left out, which may be parts of larger ones.
 */
export function learnLooseness(pair: Pair, beads: Aligned['beads'], form: Form): number {
  const between = beads.filter((_, b) => beads.slice(Math.max(0, b - 1), b + 2).every(isFilled));
  const samples = lengthsOf(pair, between, form.ratio);
  const weight = weightOf(samples.length);
  return weight * loosenessOf(samples, form.variance) + (1 - weight) * form.looseness;
}

/** How much of an estimate is due to so many beads, and not to what was believed before. */
const weightOf = (seen: number) => seen / (seen + varied.beadBelief);

/** The lengths of filled beads, and the squares by which they miss what is expected. */
const lengthsOf = (pair: Pair, beads: readonly Paired[], ratio: number): LengthSample[] =>
  beads.filter(isFilled).flatMap(({ source, target }) => {
    const expected = lengthOf(pair.source.lengths, source) * ratio;
    const found = lengthOf(pair.target.lengths, target);
    const length = (expected + found) / 2;
    return length > 0 ? [{ length, square: (found - expected) ** 2 }] : [];
  });

/** What the squares grow by with the square of the length, beyond what they do by the character. */
const loosenessOf = (samples: readonly LengthSample[], variance: number): number =>
  Math.max(
    0,
    typical(
      samples.map(({ length, square }) => square / length ** 2 - (0.455 * variance) / length),
    ),
  );

/** The median of χ² with one degree of freedom is 0.455: an estimate that outliers do not move. */
const typical = (squares: readonly number[]): number =>
  ([...squares].sort((a, b) => a - b)[Math.floor(squares.length / 2)] ?? 0) / 0.455;

/**
 * Beads, but for gaps that do not stand between sure beads, or stand on both sides at one place:
 * learnt as habits, doubts would feed themselves.
 */
function certain<T extends Aligned['beads'][number]>(beads: readonly T[]): T[] {
  const kept: T[] = [];
  let run: T[] = [];
  let before = Infinity;
  const flush = (after: number) => {
    const sides = new Set(run.map(({ source }) => source.length === 0));
    if (sides.size < 2 && Math.min(before, after) > sureWorth) kept.push(...run);
    run = [];
    before = after;
  };
  for (const bead of beads) {
    if (!isFilled(bead)) run.push(bead);
    else {
      flush(bead.score ?? Infinity);
      kept.push(bead);
    }
  }
  flush(Infinity);
  return kept;
}

type LengthSample = { length: number; square: number };

/** How a bead begins, or ends, in the source and in the target. */
type EdgePair = [source: number, target: number];

/** Two texts and how they are paired so far; `score` is a log-odds. */
export type Aligned = { pair: Pair; beads: readonly (Paired & { score?: number })[] };
