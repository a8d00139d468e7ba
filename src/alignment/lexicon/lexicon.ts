import type { Corpus, Vocabulary } from './corpus.ts';
import { candidatePairs, type Observation } from './candidates.ts';
import { effort, words } from '../constants.ts';
import { prune, rowOf, transpose, type Table } from '../beads/table.ts';

/**
 * Learns from aligned beads which words translate which: IBM Model 1 (Brown et al. 1993, "The
 * mathematics of statistical machine translation"), trained in both directions.
 *
 * Two things keep a small collection from confirming its own mistakes. Only pairs that pass
 * Dunning's log-likelihood-ratio test ("Accurate methods for the statistics of surprise and
 * coincidence", 1993; for lexicons Moore 2004) are learnt at all. And the estimate is drawn towards
 * the links by spelling, as if each word had been seen a few times more.
 *
 * @param beads what counts as one observation: the types on either side; of none comes what is known before
 * any is seen
 * @param spelling links by spelling, from source types to target types
 */
export function learnLexicon(
  { source, target }: Pick<Corpus, 'source' | 'target'>,
  beads: readonly Observation[],
  spelling: Table,
): Lexicon {
  const usable = beads.filter(
    (bead) =>
      bead.source.length > 0 &&
      bead.target.length > 0 &&
      bead.source.length + bead.target.length <= effort.widestBead,
  );
  const links = candidatePairs(usable, { source, target }, spelling);
  const back = transpose(links, target.words.length);
  const turned = usable.map((bead) => ({ source: bead.target, target: bead.source }));
  return {
    forward: train(usable, links, spelling, target),
    backward: train(turned, back, transpose(spelling, target.words.length), source),
  };
}

/** The share of each of `size` types among all tokens of its language; types beyond `counts` were not seen. */
export function frequencies(counts: readonly number[], size = counts.length): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from({ length: size }, (_, t) => ((counts[t] ?? 0) + 0.5) / (total + 1));
}

/**
 * Expectation maximisation of p(target | source) and of how often a target word has a maker.
 *
 * @param links what may translate what, and how likely at first
 * @param prior what spelling says of it
 */
function train(
  beads: readonly Observation[],
  links: Table,
  prior: Table,
  made: Vocabulary,
): Direction {
  let table = links;
  let believed = weightsIn(prior, table);
  const frequency = frequencies(made.counts);
  const seenMaker = timesSeen(beads, 'source', table.offsets.length);
  const seenMade = timesSeen(beads, 'target', frequency.length);
  const first = firstRates(table, frequency.length);
  let rate = first;
  for (let round = 0; round < effort.rounds; round++) {
    const { counts, linked } = countLinks(beads, table, rate, frequency);
    const { offsets, weights } = table;
    for (let row = 0; row + 1 < offsets.length; row++) {
      const seen = (seenMaker[row] ?? 0) + words.belief;
      for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
        weights[k] = ((counts[k] ?? 0) + words.belief * (believed[k] ?? 0)) / seen;
      }
    }
    rate = rate.map((_, t) => {
      const share = (linked[t] ?? 0) + words.belief * (first[t] ?? 0);
      return Math.min(words.certain, share / ((seenMade[t] ?? 0) + words.belief));
    });
    if (round > 0) continue;
    // Links that make a word no likelier than it is anyway are forgotten.
    table = prune(table, (weight, made) => weight > (frequency[made] ?? 0));
    believed = weightsIn(prior, table);
  }
  return { table: prune(table, (weight) => weight >= effort.faintest), rate, frequency };
}

/** How often each link is expected in some beads, and how often each made word comes from any. */
function countLinks(
  beads: readonly Observation[],
  { offsets, columns, weights }: Table,
  rate: Float64Array,
  frequency: Float64Array,
) {
  const counts = new Float64Array(weights.length);
  const linked = new Float64Array(rate.length);
  const share = new Float64Array(rate.length);
  const isMade = new Uint8Array(rate.length);
  const visit = (makers: readonly number[], link: (k: number, t: number) => void) => {
    for (const s of makers) {
      for (let k = offsets[s] ?? 0, end = offsets[s + 1] ?? 0; k < end; k++) {
        const t = columns[k] ?? 0;
        if (isMade[t] === 1) link(k, t);
      }
    }
  };
  for (const { source, target } of beads) {
    for (const t of target) isMade[t] = 1;
    visit(source, (k, t) => (share[t] = (share[t] ?? 0) + (weights[k] ?? 0)));
    for (const t of target) {
      const sum = share[t] ?? 0;
      if (sum === 0) continue;
      const explained = ((rate[t] ?? 0) * sum) / source.length;
      const posterior = explained / (explained + (1 - (rate[t] ?? 0)) * (frequency[t] ?? 1));
      linked[t] = (linked[t] ?? 0) + posterior;
      share[t] = posterior / sum;
    }
    visit(source, (k, t) => (counts[k] = (counts[k] ?? 0) + (weights[k] ?? 0) * (share[t] ?? 0)));
    for (const t of target) isMade[t] = share[t] = 0;
  }
  return { counts, linked };
}

function timesSeen(beads: readonly Observation[], side: keyof Observation, size: number) {
  const seen = new Float64Array(size);
  for (const bead of beads) for (const type of bead[side]) seen[type] = (seen[type] ?? 0) + 1;
  return seen;
}

/** What is believed of a type before training: that it has a counterpart as often as its best link. */
function firstRates({ columns, weights }: Table, size: number): Float64Array {
  const rate = new Float64Array(size);
  columns.forEach((t, k) => {
    rate[t] = Math.max(rate[t] ?? 0, Math.min(words.rate, weights[k] ?? 0));
  });
  return rate;
}

/** The weights that `prior` has for the links of a table, 0 where it has none. */
function weightsIn(prior: Table, { offsets, columns }: Table): Float64Array {
  const believed = new Float64Array(columns.length);
  for (let r = 0; r + 1 < offsets.length; r++) {
    const known = new Map(rowOf(prior, r));
    for (let k = offsets[r] ?? 0; known.size > 0 && k < (offsets[r + 1] ?? 0); k++) {
      believed[k] = known.get(columns[k] ?? 0) ?? 0;
    }
  }
  return believed;
}

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
