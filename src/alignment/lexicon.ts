import { K } from './knobs.ts';
import type { Corpus } from './corpus.ts';
import { packTable, prune, transpose, type Link, type Table } from './table.ts';

/**
 * Learns from aligned beads which words translate which: IBM Model 1 (Brown et al. 1993, "The
 * mathematics of statistical machine translation"), trained in both directions.
 *
 * Two things keep a small collection from confirming its own mistakes. Only pairs that pass
 * Dunning's log-likelihood-ratio test ("Accurate methods for the statistics of surprise and
 * coincidence", 1993; for lexicons Moore 2004) are learnt at all. And the estimate is drawn towards
 * the links by spelling, as if each word had been seen `priorStrength` times more.
 *
 * @param beads what counts as one observation: the types on either side
 * @param spelling links by spelling, from source types to target types
 */
export function learnLexicon(
  corpus: Corpus,
  beads: readonly Observation[],
  spelling: Table,
): Lexicon {
  const usable = beads.filter(
    ({ source, target }) =>
      source.length > 0 && target.length > 0 && source.length + target.length <= widestBead,
  );
  const sizes = [corpus.source.words.length, corpus.target.words.length] as const;
  const candidates = candidatePairs(usable, sizes, spelling);
  const mirrored = usable.map(({ source, target }) => ({ source: target, target: source }));
  return {
    forward: train(usable, candidates, spelling, frequencies(corpus.target)),
    backward: train(
      mirrored,
      transpose(candidates, sizes[1]),
      transpose(spelling, sizes[1]),
      frequencies(corpus.source),
    ),
  };
}

/** The share of each type among all tokens of its language. */
export function frequencies({ counts, total }: { counts: readonly number[]; total: number }) {
  return Float64Array.from(counts, (count) => (count + 0.5) / (total + 1));
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

const widestBead = 1000;
const leastSurprise = K.surprise!;
const priorStrength = K.priorStrength!;
const rounds = K.rounds!;

/** The pairs worth learning: linked by spelling, or together more often than chance allows. */
function candidatePairs(
  beads: readonly Observation[],
  [sourceSize, targetSize]: readonly [number, number],
  spelling: Table,
): Table {
  const postings: number[][] = Array.from({ length: sourceSize }, () => []);
  const spread = new Int32Array(targetSize);
  beads.forEach(({ source, target }, b) => {
    for (const s of source) postings[s]?.push(b);
    for (const t of target) spread[t] = (spread[t] ?? 0) + 1;
  });
  const together = new Int32Array(targetSize);
  return packTable(
    postings.map((posting, s) => {
      const links = new Map<number, number>();
      for (let k = spelling.offsets[s] ?? 0; k < (spelling.offsets[s + 1] ?? 0); k++) {
        links.set(spelling.columns[k] ?? 0, spelling.weights[k] ?? 0);
      }
      if (posting.length < 2) return [...links];
      for (const b of posting) {
        for (const t of beads[b]?.target ?? []) together[t] = (together[t] ?? 0) + 1;
      }
      for (const b of posting) {
        for (const t of beads[b]?.target ?? []) {
          const both = together[t] ?? 0;
          together[t] = 0;
          const seen = spread[t] ?? 0;
          if (both < K.minBoth! || both * beads.length <= posting.length * seen) continue;
          if (surprise(both, posting.length, seen, beads.length) < leastSurprise) continue;
          links.set(t, Math.max(links.get(t) ?? 0, both / Math.max(posting.length, seen)));
        }
      }
      return [...links];
    }),
  );
}

/** Expectation maximisation of p(target | source) and of how often a target word has a source. */
function train(
  beads: readonly Observation[],
  start: Table,
  prior: Table,
  frequency: Float64Array,
): Direction {
  let table: Table = { ...start, weights: Float64Array.from(start.weights) };
  let believed = aligned(prior, start);
  const seenSource = new Float64Array(start.offsets.length - 1);
  const seenTarget = new Float64Array(frequency.length);
  for (const { source, target } of beads) {
    for (const s of source) seenSource[s] = (seenSource[s] ?? 0) + 1;
    for (const t of target) seenTarget[t] = (seenTarget[t] ?? 0) + 1;
  }
  const rate = firstRates(table, frequency.length);
  const firstRate = Float64Array.from(rate);
  const mass = new Float64Array(frequency.length);
  const explained = new Float64Array(frequency.length);
  for (let round = 0; round < rounds; round++) {
    if (round === rounds - 2) {
      table = prune(table, (weight, t) => weight > K.prune! * (frequency[t] ?? 0) && weight > K.prune2!);
      believed = aligned(prior, table);
    }
    const counts = new Float64Array(table.weights.length);
    const linked = new Float64Array(frequency.length);
    for (const { source, target } of beads) {
      for (const t of target) mass[t] = Number.MIN_VALUE;
      for (const s of source) spreadMass(table, s, mass);
      for (const t of target) {
        const sum = (mass[t] ?? 0) / source.length;
        const beta = rate[t] ?? 0;
        const posterior = (beta * sum) / (beta * sum + (1 - beta) * (frequency[t] ?? 1));
        linked[t] = (linked[t] ?? 0) + posterior;
        explained[t] = posterior / (mass[t] ?? 1);
      }
      for (const s of source) collect(table, s, mass, explained, counts);
      for (const t of target) mass[t] = 0;
    }
    maximise(table, counts, believed, seenSource);
    for (let t = 0; t < rate.length; t++) {
      const pseudo = priorStrength;
      rate[t] = Math.min(
        highestRate,
        ((linked[t] ?? 0) + pseudo * (firstRate[t] ?? 0)) / ((seenTarget[t] ?? 0) + pseudo),
      );
    }
  }
  return { table: table, rate, frequency };
}

const highestRate = K.highRate!;

/** What is believed of a type before training: that it has a counterpart as often as its best link. */
export function firstRates(table: Table, size: number): Float64Array {
  const rate = new Float64Array(size);
  for (let k = 0; k < table.columns.length; k++) {
    const t = table.columns[k] ?? 0;
    rate[t] = Math.max(rate[t] ?? 0, Math.min(K.firstCap!, table.weights[k] ?? 0));
  }
  return rate;
}

function spreadMass({ offsets, columns, weights }: Table, s: number, mass: Float64Array): void {
  for (let k = offsets[s] ?? 0, end = offsets[s + 1] ?? 0; k < end; k++) {
    const t = columns[k] ?? 0;
    const before = mass[t] ?? 0;
    if (before > 0) mass[t] = before + (weights[k] ?? 0);
  }
}

function collect(
  { offsets, columns, weights }: Table,
  s: number,
  mass: Float64Array,
  explained: Float64Array,
  counts: Float64Array,
): void {
  for (let k = offsets[s] ?? 0, end = offsets[s + 1] ?? 0; k < end; k++) {
    const t = columns[k] ?? 0;
    if ((mass[t] ?? 0) > 0) counts[k] = (counts[k] ?? 0) + (weights[k] ?? 0) * (explained[t] ?? 0);
  }
}

function maximise(
  { offsets, weights }: Table,
  counts: Float64Array,
  believed: Float64Array,
  seen: Float64Array,
): void {
  for (let s = 0; s + 1 < offsets.length; s++) {
    for (let k = offsets[s] ?? 0, end = offsets[s + 1] ?? 0; k < end; k++) {
      weights[k] =
        ((counts[k] ?? 0) + priorStrength * (believed[k] ?? 0)) / ((seen[s] ?? 0) + priorStrength);
    }
  }
}

/** The weights that `prior` has for the links of `table`, 0 where it has none. */
function aligned(prior: Table, table: Table): Float64Array {
  const believed = new Float64Array(table.columns.length);
  for (let r = 0; r + 1 < table.offsets.length; r++) {
    const known = new Map<number, number>();
    for (let k = prior.offsets[r] ?? 0; k < (prior.offsets[r + 1] ?? 0); k++) {
      known.set(prior.columns[k] ?? 0, prior.weights[k] ?? 0);
    }
    for (let k = table.offsets[r] ?? 0; k < (table.offsets[r + 1] ?? 0); k++) {
      believed[k] = known.get(table.columns[k] ?? 0) ?? 0;
    }
  }
  return believed;
}

/** The distinct types on either side of a bead. */
export type Observation = { source: readonly number[]; target: readonly number[] };

/** How words of one language are made from words of the other. */
export type Direction = {
  /** p(made type | maker type) */
  table: Table;
  /** How often each made type has a maker at all. */
  rate: Float64Array;
  /** The share of each made type among all tokens of its language. */
  frequency: Float64Array;
};

export type Lexicon = { forward: Direction; backward: Direction };

export type { Link };
