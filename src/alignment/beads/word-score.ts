import { acrossBand, type Band } from './band.ts';
import { varied } from '../constants.ts';
import type { Pair, Side } from '../units.ts';
import type { Direction, Lexicon } from '../lexicon/lexicon.ts';
import { scratch } from './scratch.ts';
import type { Table } from './table.ts';

/**
 * Scores the words of every unit against every span of the other language within a band: for each
 * token t of the unit, `log(1 − β + β · p(t | span) / p(t))`.
 *
 * p(t | span) is IBM Model 1 (Brown et al. 1993), the mean over the span's tokens of p(t | token); β is
 * how often t has a counterpart at all. The score of a bead is then a sum of a few numbers: those of
 * its target units against its source span, and the reverse.
 *
 * @param longest spans of up to so many units
 */
export function scoreWords(
  { source, target }: Pair,
  { forward, backward }: Words,
  band: Band,
  longest: number,
): WordScores {
  const across = acrossBand(band, target.size);
  return {
    forward: scoreSpans(source, target, forward, band, longest),
    backward: scoreSpans(target, source, backward, across, longest),
    across,
  };
}

/** What such scores are worth in a text. */
export function trusted({ forward, backward, across }: WordScores, trust: number): WordScores {
  const all = (spans: readonly Float32Array[]) =>
    spans.map((scores) => scores.map((sum) => worth(sum, trust)));
  return { forward: all(forward), backward: all(backward), across };
}

/** Words that lack a counterpart are not independent of each other: together they say only so much. */
export function worth(sum: number, trust: number): number {
  const { mostAgainst } = varied;
  const score = trust * sum;
  return score < 0 ? -mostAgainst * (1 - Math.exp(score / mostAgainst)) : score;
}

/** Makes a lexicon ready for scoring. */
export const prepareWords = (lexicon: Lexicon): Words => ({
  forward: weigh(lexicon.forward),
  backward: weigh(lexicon.backward),
});

function weigh({ table, rate, frequency }: Direction): Weighed {
  return {
    table,
    gain: rate.map((beta, t) => beta / ((1 - beta) * (frequency[t] ?? 1))),
    loss: rate.map((beta) => Math.log(1 - beta)),
    mass: new Float64Array(rate.length),
  };
}

/** The same for one document: where nothing in it can speak for a word, nothing speaks against a bead either. */
export const heardIn = ({ source, target }: Pair, { forward, backward }: Words): Words => ({
  forward: hear(source, forward),
  backward: hear(target, backward),
});

function hear({ tokens }: Side, weighed: Weighed): Weighed {
  const { offsets, columns } = weighed.table;
  const gain = new Float64Array(weighed.gain.length);
  for (const token of new Set(tokens)) {
    for (const column of columns.subarray(offsets[token], offsets[token + 1])) {
      gain[column] = weighed.gain[column] ?? 0;
    }
  }
  return { ...weighed, gain };
}

/**
 * The scores of `made` units against spans of `maker` units that end at each row of the band, by
 * length of span less one.
 */
function scoreSpans(
  maker: Side,
  made: Side,
  weighed: Weighed,
  band: Band,
  longest: number,
): Float32Array[] {
  const { tokens, gain, base, offsets } = listen(made, weighed);
  const { mass } = weighed;
  const spans = Array.from(
    { length: Math.min(longest, maker.size) },
    () => new Float32Array(band.size),
  );
  for (let i = 1; i <= maker.size; i++) {
    const low = Math.max(1, band.first[i] ?? 0);
    const high = band.last[i] ?? 0;
    const row = (band.offsets[i] ?? 0) - (band.first[i] ?? 0);
    const from = Math.max(0, i - spans.length);
    let length = 0;
    for (let unit = i - 1; unit >= from; unit--) {
      speak(maker, unit, weighed);
      length += (maker.to[unit] ?? 0) - (maker.from[unit] ?? 0);
      const share = 1 / Math.max(1, length);
      const scores = spans[i - 1 - unit] ?? new Float32Array();
      for (let j = low; j <= high; j++) {
        let score = base[j - 1] ?? 0;
        // One logarithm of a product is cheaper than many.
        let product = 1;
        for (let k = offsets[j - 1] ?? 0, end = offsets[j] ?? 0; k < end; k++) {
          product *= 1 + (gain[k] ?? 0) * (mass[tokens[k] ?? 0] ?? 0) * share;
          if (product > 1e100) {
            score += Math.log(product);
            product = 1;
          }
        }
        scores[row + j] = score + Math.log(product);
      }
    }
    for (let unit = from; unit < i; unit++) hush(maker, unit, weighed);
  }
  return spans;
}

/** The tokens that something can speak for, unit by unit; they hold until the next call. */
function listen({ size, tokens, from, to }: Side, { gain, loss }: Weighed): Heard {
  const space = heardSpace(Math.max(size + 1, countTokens(from, to)));
  let count = 0;
  space.offsets[0] = 0;
  for (let unit = 0; unit < size; unit++) {
    let base = 0;
    for (let k = from[unit] ?? 0, end = to[unit] ?? 0; k < end; k++) {
      const token = tokens[k] ?? 0;
      if (gain[token] === 0) continue;
      base += loss[token] ?? 0;
      space.gain[count] = gain[token] ?? 0;
      space.tokens[count++] = token;
    }
    space.base[unit] = base;
    space.offsets[unit + 1] = count;
  }
  return space;
}

const countTokens = (from: Int32Array, to: Int32Array) =>
  to.reduce((sum, end, unit) => sum + end - (from[unit] ?? 0), 0);

const heardSpace = scratch((length): Heard & { length: number } => ({
  length,
  tokens: new Int32Array(length),
  offsets: new Int32Array(length),
  gain: new Float64Array(length),
  base: new Float64Array(length),
}));

/** Adds what the words of a unit say for words of the other language. */
function speak({ tokens, from, to }: Side, unit: number, { table, mass }: Weighed): void {
  const { offsets, columns, weights } = table;
  for (let k = from[unit] ?? 0, last = to[unit] ?? 0; k < last; k++) {
    const token = tokens[k] ?? 0;
    for (let link = offsets[token] ?? 0, end = offsets[token + 1] ?? 0; link < end; link++) {
      const column = columns[link] ?? 0;
      mass[column] = (mass[column] ?? 0) + (weights[link] ?? 0);
    }
  }
}

function hush({ tokens, from, to }: Side, unit: number, { table, mass }: Weighed): void {
  const { offsets, columns } = table;
  for (const token of tokens.subarray(from[unit], to[unit])) {
    for (let link = offsets[token] ?? 0, end = offsets[token + 1] ?? 0; link < end; link++) {
      mass[columns[link] ?? 0] = 0;
    }
  }
}

/** The tokens of all units in a row; `base` is what each unit scores when nothing speaks for it. */
type Heard = { tokens: Int32Array; offsets: Int32Array; gain: Float64Array; base: Float64Array };

/** How words of one language are made from words of the other, ready for scoring. */
export type Weighed = {
  /** p(made type | maker type) */
  table: Table;
  /** What a token gains for each unit of mass that speaks for it; 0 where nothing can. */
  gain: Float64Array;
  /** What it scores when nothing does. */
  loss: Float64Array;
  /** Scratch space, all zeros between uses. */
  mass: Float64Array;
};

export type Words = { forward: Weighed; backward: Weighed };

/**
 * `forward` by span length less one, then by cell of the band: the target unit that ends at j against
 * the source span that ends at i. `backward` the reverse, by cell of `across`, the band seen from the
 * target.
 */
export type WordScores = { forward: Float32Array[]; backward: Float32Array[]; across: Band };
