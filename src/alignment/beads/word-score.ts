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
export function trusted({ forward, backward, across }: WordScores, trust: Trust): WordScores {
  const all = (spans: readonly Float32Array[]) =>
    spans.map((scores) => scores.map((sum) => worth(sum, trust)));
  return { forward: all(forward), backward: all(backward), across };
}

/** Words that lack a counterpart are not independent of each other: together they say only so much. */
export function worth(sum: number, { slope, bias }: Trust): number {
  const { mostAgainst } = varied;
  const score = slope * sum + bias;
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
    heard: new Uint8Array(rate.length).fill(1),
    mass: new Float64Array(rate.length),
  };
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
  most: number,
): Float32Array[] {
  const longest = Math.min(most, maker.size);
  const heard = listen(made, weighed);
  const { base, offsets } = heard;
  const count = offsets[made.size] ?? 0;
  const spans = Array.from({ length: longest }, () => new Float32Array(band.size));
  // What each made token gains from each of the last few maker units, by its position: for each of
  // these units a row, in turn, and one more row for what they make together.
  const gained = gainSpace((longest + 1) * count);
  const sum = longest * count;
  for (let i = 1; i <= maker.size; i++) {
    const latest = (i % longest) * count;
    const low = Math.max(1, band.first[i] ?? 0);
    const high = band.last[i] ?? 0;
    const furthest = band.last[Math.min(maker.size, i - 1 + longest)] ?? 0;
    speak(maker, i - 1, weighed, heard, { gained, at: latest, low, high: furthest });
    const from = offsets[low - 1] ?? 0;
    const to = offsets[high] ?? 0;
    let summed = latest;
    let tokens = 0;
    for (let a = 1; a <= Math.min(longest, i); a++) {
      tokens += (maker.to[i - a] ?? 0) - (maker.from[i - a] ?? 0);
      if (a > 1) {
        const added = ((i - a + 1) % longest) * count;
        for (let k = from; k < to; k++) {
          gained[sum + k] = (gained[summed + k] ?? 0) + (gained[added + k] ?? 0);
        }
        summed = sum;
      }
      const scores = spans[a - 1] ?? new Float32Array();
      const row = (band.offsets[i] ?? 0) - (band.first[i] ?? 0);
      const share = 1 / Math.max(1, tokens);
      for (let j = low; j <= high; j++) {
        let score = base[j - 1] ?? 0;
        // One logarithm of a product is cheaper than many, and two products are done at once.
        let product = 1;
        let other = 1;
        let k = offsets[j - 1] ?? 0;
        const end = offsets[j] ?? 0;
        for (; k + 1 < end; k += 2) {
          product *= 1 + (gained[summed + k] ?? 0) * share;
          other *= 1 + (gained[summed + k + 1] ?? 0) * share;
          if (product * other > 1e100) {
            score += Math.log(product * other);
            product = other = 1;
          }
        }
        if (k < end) product *= 1 + (gained[summed + k] ?? 0) * share;
        product *= other;
        scores[row + j] = score + Math.log(product);
      }
    }
  }
  return spans;
}

const gainSpace = scratch((length) => new Float64Array(length));

/** The tokens that something can speak for, unit by unit; they hold until the next call. */
function listen({ size, tokens, from, to }: Side, { gain, loss, heard }: Weighed): Heard {
  const space = heardSpace(Math.max(size + 1, countTokens(from, to)));
  let count = 0;
  space.offsets[0] = 0;
  for (let unit = 0; unit < size; unit++) {
    let base = 0;
    for (let k = from[unit] ?? 0, end = to[unit] ?? 0; k < end; k++) {
      const token = tokens[k] ?? 0;
      if (heard[token] === 0 || gain[token] === 0) continue;
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

/** Writes what the tokens of made units `low` to `high` (from 1) gain from one maker unit. */
function speak(
  maker: Side,
  unit: number,
  { table, mass }: Weighed,
  heard: Heard,
  { gained, at, low, high }: { gained: Float64Array; at: number; low: number; high: number },
): void {
  const { offsets, columns, weights } = table;
  const makers = maker.tokens;
  const { tokens: mades, gain } = heard;
  const first = maker.from[unit] ?? 0;
  const last = maker.to[unit] ?? 0;
  for (let k = first; k < last; k++) {
    const token = makers[k] ?? 0;
    for (let link = offsets[token] ?? 0, end = offsets[token + 1] ?? 0; link < end; link++) {
      const column = columns[link] ?? 0;
      mass[column] = (mass[column] ?? 0) + (weights[link] ?? 0);
    }
  }
  for (let k = heard.offsets[low - 1] ?? 0, end = heard.offsets[high] ?? 0; k < end; k++) {
    gained[at + k] = (gain[k] ?? 0) * (mass[mades[k] ?? 0] ?? 0);
  }
  for (let k = first; k < last; k++) {
    const token = makers[k] ?? 0;
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
  /** Where nothing in the document can speak for a word, nothing speaks against a bead either. */
  heard: Uint8Array;
  /** Scratch space, all zeros between uses. */
  mass: Float64Array;
};

/** What the words of a unit say, by what their sum says: a log-odds is `slope · sum + bias`. */
export type Trust = { slope: number; bias: number };

export type Words = { forward: Weighed; backward: Weighed };

/**
 * `forward` by span length less one, then by cell of the band: the target unit that ends at j against
 * the source span that ends at i. `backward` the reverse, by cell of `across`, the band seen from the
 * target.
 */
export type WordScores = { forward: Float32Array[]; backward: Float32Array[]; across: Band };
