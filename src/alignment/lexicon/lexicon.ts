import type { Corpus, Vocabulary } from './corpus.ts';
import { candidatePairs, type Observation } from './candidates.ts';
import { effort, words } from '../constants.ts';
import { prune, rowOf, rowsOf, transpose, type Table } from '../beads/table.ts';

/**
 * Learns from aligned beads which words translate which: IBM Model 1 (Brown et al. 1993, "The
 * mathematics of statistical machine translation"), trained in both directions.
 *
 * Two things keep a small collection from confirming its own mistakes. Only pairs that pass
 * Dunning's log-likelihood-ratio test ("Accurate methods for the statistics of surprise and
 * coincidence", 1993; for lexicons Moore 2004) are learnt at all. And the estimate is drawn towards
 * the links by spelling, as if each word had been seen a few times more.
 *
 * @param beads what counts as one observation: the types on either side
 * @param spelling links by spelling, from source types to target types
 */
export function learnLexicon(
  corpus: Pick<Corpus, 'source' | 'target'>,
  beads: readonly Observation[],
  spelling: Table,
): Lexicon {
  const usable = beads.filter(
    ({ source, target }) =>
      source.length > 0 && target.length > 0 && source.length + target.length <= effort.widestBead,
  );
  const links = candidatePairs(usable, corpus, spelling);
  const within = linksWithin(usable, links, corpus.target.words.length);
  const believed = priorWeights(spelling, links);
  const sources = rowsOf(links);
  const forward = train(
    usable.map(({ source, target }) => ({ makers: source, made: target })),
    within,
    { ...links, makers: sources, made: links.columns, believed },
    corpus.source,
    corpus.target,
  );
  const backward = train(
    usable.map(({ source, target }) => ({ makers: target, made: source })),
    within,
    { ...links, makers: links.columns, made: sources, believed },
    corpus.target,
    corpus.source,
  );
  const table = (weights: Float64Array) => prune({ ...links, weights }, effort.faintestKept);
  return {
    forward: { ...forward, table: table(forward.weights) },
    backward: {
      ...backward,
      table: transpose(table(backward.weights), corpus.target.words.length),
    },
  };
}

/** What is known of two languages before any bead is seen: what their words look like. */
export function firstLexicon({ source, target }: Corpus, spelling: Table): Lexicon {
  const direction = (table: Table, made: Vocabulary): Direction => ({
    table,
    rate: firstRates(table.columns, table.weights, made.words.length),
    frequency: frequencies(made.counts),
  });
  return {
    forward: direction(spelling, target),
    backward: direction(transpose(spelling, target.words.length), source),
  };
}

/** The share of each of `size` types among all tokens of its language; types beyond `counts` were not seen. */
export function frequencies(counts: readonly number[], size = counts.length): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from({ length: size }, (_, t) => ((counts[t] ?? 0) + 0.5) / (total + 1));
}

/** Expectation maximisation of p(made | maker) and of how often a made word has a maker. */
function train(
  beads: readonly { makers: readonly number[]; made: readonly number[] }[],
  within: Within,
  links: Links,
  makers: Vocabulary,
  made: Vocabulary,
) {
  const weights = Float64Array.from(links.weights);
  const believed = Float64Array.from(links.believed);
  const frequency = frequencies(made.counts);
  const seenMaker = new Float64Array(makers.words.length);
  const seenMade = new Float64Array(made.words.length);
  for (const bead of beads) {
    for (const s of bead.makers) seenMaker[s] = (seenMaker[s] ?? 0) + 1;
    for (const t of bead.made) seenMade[t] = (seenMade[t] ?? 0) + 1;
  }
  const rate = firstRates(links.made, weights, made.words.length);
  const ratesBefore = Float64Array.from(rate);
  const mass = new Float64Array(made.words.length);
  for (let round = 0; round < effort.rounds; round++) {
    const counts = new Float64Array(weights.length);
    const linked = new Float64Array(made.words.length);
    beads.forEach((bead, b) => {
      const first = within.offsets[b] ?? 0;
      const last = within.offsets[b + 1] ?? 0;
      for (let w = first; w < last; w++) {
        const link = within.links[w] ?? 0;
        const t = links.made[link] ?? 0;
        mass[t] = (mass[t] ?? 0) + (weights[link] ?? 0);
      }
      for (const t of bead.made) {
        const sum = mass[t] ?? 0;
        if (sum === 0) continue;
        const explained = ((rate[t] ?? 0) * sum) / bead.makers.length;
        const posterior = explained / (explained + (1 - (rate[t] ?? 0)) * (frequency[t] ?? 1));
        linked[t] = (linked[t] ?? 0) + posterior;
        mass[t] = posterior / sum;
      }
      for (let w = first; w < last; w++) {
        const link = within.links[w] ?? 0;
        const share = mass[links.made[link] ?? 0] ?? 0;
        counts[link] = (counts[link] ?? 0) + (weights[link] ?? 0) * share;
      }
      for (const t of bead.made) mass[t] = 0;
    });
    for (let link = 0; link < weights.length; link++) {
      weights[link] =
        ((counts[link] ?? 0) + words.belief * (believed[link] ?? 0)) /
        ((seenMaker[links.makers[link] ?? 0] ?? 0) + words.belief);
    }
    for (let t = 0; t < rate.length; t++) {
      rate[t] = Math.min(
        words.certain,
        ((linked[t] ?? 0) + words.belief * (ratesBefore[t] ?? 0)) /
          ((seenMade[t] ?? 0) + words.belief),
      );
    }
    if (round > 0) continue;
    // Links that make a word no likelier than it is anyway are forgotten.
    for (let link = 0; link < weights.length; link++) {
      const least = Math.max(effort.faintest, frequency[links.made[link] ?? 0] ?? 0);
      if ((weights[link] ?? 0) <= least) weights[link] = believed[link] = 0;
    }
  }
  return { weights, rate, frequency };
}

/** The links between words of one bead, bead by bead, as numbers of links in the table. */
function linksWithin(
  beads: readonly Observation[],
  { offsets, columns }: Table,
  types: number,
): Within {
  const ends = new Int32Array(beads.length + 1);
  const present = new Uint8Array(types);
  let links = new Int32Array(1024);
  let size = 0;
  beads.forEach(({ source, target }, b) => {
    for (const t of target) present[t] = 1;
    for (const s of source) {
      for (let k = offsets[s] ?? 0, end = offsets[s + 1] ?? 0; k < end; k++) {
        if (present[columns[k] ?? 0] !== 1) continue;
        if (size === links.length) {
          const longer = new Int32Array(2 * size);
          longer.set(links);
          links = longer;
        }
        links[size] = k;
        size += 1;
      }
    }
    for (const t of target) present[t] = 0;
    ends[b + 1] = size;
  });
  return { links, offsets: ends };
}

/** What is believed of a type before training: that it has a counterpart as often as its best link. */
function firstRates(made: Int32Array, weights: Float64Array, size: number): Float64Array {
  const rate = new Float64Array(size);
  for (let k = 0; k < made.length; k++) {
    const t = made[k] ?? 0;
    rate[t] = Math.max(rate[t] ?? 0, Math.min(words.rate, weights[k] ?? 0));
  }
  return rate;
}

/** The weights that `prior` has for the links of `table`, 0 where it has none. */
function priorWeights(prior: Table, { offsets, columns }: Table): Float64Array {
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

/** Numbers of links, bead by bead. */
type Within = { links: Int32Array; offsets: Int32Array };

/** Links by number: `makers` and `made` are the types they join. */
type Links = {
  weights: Float64Array;
  makers: Int32Array;
  made: Int32Array;
  believed: Float64Array;
};

export type Lexicon = { forward: Direction; backward: Direction };
