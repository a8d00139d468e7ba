import { z } from 'zod';
import { beads as believed, varied } from '../constants.ts';
import { edgeCount } from '../lexicon/corpus.ts';
import type { Pair } from '../units.ts';
import { cell, inside, type Band } from './band.ts';
import type { Words, WordScores } from './word-score.ts';

/**
 * The score of a bead: how much likelier its two sides are as translations of each other than as texts
 * that have nothing to do with each other, as a natural logarithm. It is the sum of
 * - the prior of its shape (Gale & Church 1993, "A program for aligning sentences in bilingual
 *   corpora"), re-estimated from the collection;
 * - its lengths in characters: Gale & Church's δ;
 * - its words (`scoreWords`);
 * - how it begins and ends (a stop, a digit, a capital), by the pairs seen in the collection;
 * - the kinds of its blocks: unlike ones seldom belong together.
 *
 * @param scores of the words, within `band`, and lengths of spans
 * @param bead its shape, and the units of either side up to its end
 * @returns −∞ where the bead does not lie in the band
 */
export function scoreBead(
  pair: Pair,
  form: Form,
  { scores, band, lengths }: Known,
  bead: { shape: number; i: number; j: number },
): number {
  const words = wordsOf(scores, band, bead);
  return words === -Infinity ? words : words + scoreForm(pair, form, bead, lengths);
}

/** The part of a bead's score that is due to its words. */
export function wordsOf(
  scores: WordScores,
  band: Band,
  { shape, i, j }: { shape: number; i: number; j: number },
): number {
  const { source: a, target: b } = shapeOf(shape);
  if (!inside(band, i - a, j - b)) return -Infinity;
  if (a === 0 || b === 0) return 0;
  const made = scores.forward[a - 1];
  const maker = scores.backward[b - 1];
  if (made === undefined || maker === undefined) return -Infinity;
  if (!inside(band, i, j - b + 1) || !inside(band, i - a + 1, j)) return -Infinity;
  let words = 0;
  for (let k = 0; k < b; k++) words += made[cell(band, i, j - k)] ?? 0;
  for (let k = 0; k < a; k++) words += maker[cell(scores.across, j, i - k)] ?? 0;
  return words / 2;
}

/** The part of a bead's score that the words have no hand in. */
function scoreForm(
  pair: Pair,
  form: Form,
  { shape: number, i, j }: { shape: number; i: number; j: number },
  lengths: Lengths,
): number {
  const { source, target } = pair;
  const { source: a, target: b } = shapeOf(number);
  const start = a === 0 ? edgeCount : (source.starts[i - a] ?? 0);
  const end = a === 0 ? edgeCount : (source.ends[i - 1] ?? 0);
  const targetStart = b === 0 ? edgeCount : (target.starts[j - b] ?? 0);
  const targetEnd = b === 0 ? edgeCount : (target.ends[j - 1] ?? 0);
  const edges =
    (form.starts[start * (edgeCount + 1) + targetStart] ?? 0) +
    (form.ends[end * (edgeCount + 1) + targetEnd] ?? 0);
  const prior = form.priors[number - gapShapes] ?? 0;
  if (a === 0 || b === 0) {
    const { mean } = a === 0 ? form.targetSpread : form.sourceSpread;
    const length = (a === 0 ? target.lengths[j - 1] : source.lengths[i - 1]) ?? 0;
    return prior + edges - Math.max(-1, Math.log((length + 1) / mean));
  }
  const rarity = ((source.rarity[i - a] ?? 0) + (target.rarity[j - b] ?? 0)) / 2;
  const kind = scoreKind(source.kinds[i - a] ?? 0, target.kinds[j - b] ?? 0, rarity);
  // All units of a side are of one kind: unlike ones are so as often as there are units.
  const kinds = Math.max(kind, 0) + Math.min(kind, 0) * Math.max(a, b);
  return prior + edges + scoreLength(lengths, a, i, b, j) + kinds;
}

/**
 * Blocks of a rare kind meet less by chance. Headings of another depth are akin; kinds that are not known
 * say nothing.
 */
function scoreKind(from: number, to: number, rarity: number): number {
  if (from === 0 || to === 0) return 0;
  return isAkin(from, to) ? believed.sameKind + rarity : believed.otherKind;
}

/** Whether two kinds are alike but for the depth of headings. */
export const isAkin = (one: number, other: number) =>
  Math.floor(one / 10) === Math.floor(other / 10);

/** Every shape of bead: how many units of each language it has. The first two have one side empty. */
export const shapes: readonly Shape[] =
  '1-0 0-1 1-1 2-1 1-2 2-2 3-1 1-3 3-2 2-3 3-3 4-1 1-4 5-1 1-5 6-1 1-6'.split(' ').map((shape) => {
    const [source = 0, target = 0] = shape.split('-').map(Number);
    return { source, target };
  });

/** Of one unit a side. */
export const oneToOne = shapes.findIndex(({ source, target }) => source === 1 && target === 1);

/** The shape with a number. */
export const shapeOf = (number: number): Shape => shapes[number] ?? noShape;

const noShape: Shape = { source: 0, target: 0 };

/** How many of `shapes`, from the first, leave a side empty. */
export const gapShapes = 2;

/** How many of `shapes`, from the first, it takes for all with sides of up to `longest` units. */
export const shapesUpTo = (longest: number): number =>
  shapes.findLastIndex(({ source, target }) => Math.max(source, target) <= longest) + 1;

/** Measures every span of units, so that a bead's lengths are held against each other at little cost. */
export const measureSpans = ({ source, target }: Pair, form: Form, longest: number): Lengths => ({
  source: measureSide(source.lengths, form, form.ratio, form.sourceSpread, longest),
  target: measureSide(target.lengths, form, 1, form.targetSpread, longest),
});

/**
 * How much likelier a target so long is for a source so long than for any: Gale & Church's δ, in
 * logarithms, against the spread of the lengths of spans of so many units; a few are outliers.
 *
 * @param a units of source that end at `i`
 * @param b units of target that end at `j`
 */
function scoreLength(
  { source, target }: Lengths,
  a: number,
  i: number,
  b: number,
  j: number,
): number {
  const from = source[a - 1];
  const to = target[b - 1];
  if (from === undefined || to === undefined) return 0;
  const apart = (to.logs[j] ?? 0) - (from.logs[i] ?? 0);
  const gain =
    (from.heights[i] ?? 0) +
    (to.heights[j] ?? 0) -
    apart * apart * ((from.slopes[i] ?? 0) + (to.slopes[j] ?? 0));
  return Math.log(varied.gapRate + (1 - varied.gapRate) * Math.exp(gain));
}

/** The density of either side is taken from its own length, and half of it counts. */
function measureSide(
  units: Float64Array,
  { variance, looseness }: Form,
  ratio: number,
  lengthSpread: Spread,
  longest: number,
): Spans[] {
  return Array.from({ length: longest }, (_, k) => {
    const chance = logNormal(lengthSpread, k + 1);
    const spans: Spans = {
      logs: new Float64Array(units.length + 1),
      heights: new Float64Array(units.length + 1),
      slopes: new Float64Array(units.length + 1),
    };
    for (let end = k + 1; end <= units.length; end++) {
      let length = 0;
      for (let unit = end - k - 1; unit < end; unit++) length += units[unit] ?? 0;
      const expected = length * ratio + 1;
      const spread = variance / expected + looseness;
      spans.logs[end] = Math.log(expected);
      spans.heights[end] = -Math.log(spread) / 4 - chance(Math.log(length + 1)) / 2;
      spans.slopes[end] = 1 / (4 * spread);
    }
    return spans;
  });
}

/** Density (but for a constant) of the logarithm of a sum of lengths (Fenton 1960), never below a floor. */
function logNormal({ mean, variance }: Spread, units: number): (log: number) => number {
  const spread = Math.log(1 + variance / (units * mean ** 2));
  const middle = Math.log(units * mean) - spread / 2;
  const height = -Math.log(spread) / 2;
  return (log) => Math.max(height - (log - middle) ** 2 / (2 * spread), Math.log(varied.gapRate));
}

/** All that scoring needs. */
export type Model = { words: Words; form: Form };

const numbers = z.array(z.number());
const spread = z.object({ mean: z.number(), variance: z.number() });

/** What is known of beads apart from words, as plain JSON; the tables hold log-ratios. */
export const formSchema = z.object({
  /** Target characters for each source character. */
  ratio: z.number(),
  /** Variance of the difference, for each character. */
  variance: z.number(),
  /** The same that grows with the square of the length. */
  looseness: z.number(),
  /** Of the lengths of units. */
  sourceSpread: spread,
  targetSpread: spread,
  /** Log-probabilities of a filled bead (0), source (1) or target units (2) alone: 3 · before + after. */
  turns: numbers,
  /** Log-probabilities of all `shapes` but gaps. */
  priors: numbers,
  /** (edgeCount + 1)², the last row and column for an empty side. */
  starts: numbers,
  ends: numbers,
  /** How much of what the words of a unit say is believed. */
  trust: z.number(),
});

export type Form = z.infer<typeof formSchema>;

type Spread = Form['sourceSpread'];

export type Shape = { source: number; target: number };

/** By end: the logarithm of the characters expected in the target, and the curve of the density about it. */
type Spans = { logs: Float64Array; heights: Float64Array; slopes: Float64Array };

/** What a bead is scored by. */
export type Known = { scores: WordScores; band: Band; lengths: Lengths };

/** By units of span less one. */
export type Lengths = { source: Spans[]; target: Spans[] };
