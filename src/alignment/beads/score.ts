import { cell, inside, type Band } from './band.ts';
import { edgeCount } from '../lexicon/corpus.ts';
import type { Pair } from '../units.ts';
import type { Form } from './habits.ts';
import { scoreLength, type Lengths } from './lengths.ts';
import type { WordScores } from './word-score.ts';

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
  { scores, band, lengths }: { scores: WordScores; band: Band; lengths: Lengths },
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
  const shape = shapeOf(number);
  const { source: a, target: b } = shape;
  const start = a === 0 ? edgeCount : (source.starts[i - a] ?? 0);
  const end = a === 0 ? edgeCount : (source.ends[i - 1] ?? 0);
  const targetStart = b === 0 ? edgeCount : (target.starts[j - b] ?? 0);
  const targetEnd = b === 0 ? edgeCount : (target.ends[j - 1] ?? 0);
  const edges =
    (form.starts[start * (edgeCount + 1) + targetStart] ?? 0) +
    (form.ends[end * (edgeCount + 1) + targetEnd] ?? 0);
  const prior = form.priors[number] ?? 0;
  if (a === 0 || b === 0) {
    const { mean } = a === 0 ? form.targetSpread : form.sourceSpread;
    const length = (a === 0 ? target.lengths[j - 1] : source.lengths[i - 1]) ?? 0;
    return prior + edges - Math.max(-1, Math.log((length + 1) / mean));
  }
  return (
    prior + edges + scoreLength(lengths, a, i, b, j) + scoreKinds(pair, form, i - a, j - b, shape)
  );
}

/** Units are held against each other in order; those beyond the first can only speak against it. */
function scoreKinds(
  { source, target }: Pair,
  { kinds, kindCount }: Form,
  i: number,
  j: number,
  { pairs }: Shape,
): number {
  let sum = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    const from = source.kinds[i + (pairs[k] ?? 0)] ?? 0;
    const to = target.kinds[j + (pairs[k + 1] ?? 0)] ?? 0;
    const score = kinds[from * kindCount + to] ?? 0;
    sum += k === 0 ? score : Math.min(0, score);
  }
  return sum;
}

/** At most this many units of a language make a bead. */
export const longestSpan = 6;

/** Every shape of bead. The first two have one side empty. */
export const shapes: readonly Shape[] = (
  [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 1],
    [1, 2],
    [2, 2],
    [3, 1],
    [1, 3],
    [3, 2],
    [2, 3],
    [3, 3],
    [4, 1],
    [1, 4],
    [5, 1],
    [1, 5],
    [6, 1],
    [1, 6],
  ] as const
).map(([source, target]) => ({ source, target, pairs: pairUnits(source, target) }));

/** The shape with a number. */
export const shapeOf = (number: number): Shape => shapes[number] ?? noShape;

/** Which units of a bead are held against each other: source, target, source, target … */
function pairUnits(source: number, target: number): Uint8Array {
  const pairs = source > 0 && target > 0 ? Math.max(source, target) : 0;
  return Uint8Array.from({ length: 2 * pairs }, (_, k) =>
    Math.floor((Math.floor(k / 2) * (k % 2 === 0 ? source : target)) / pairs),
  );
}

const noShape: Shape = { source: 0, target: 0, pairs: new Uint8Array() };

/** How many of `shapes`, from the first, leave a side empty. */
export const gapShapes = 2;

/** How many of `shapes`, from the first, it takes for all with sides of up to `longest` units. */
export const shapesUpTo = (longest: number): number =>
  shapes.findLastIndex(({ source, target }) => Math.max(source, target) <= longest) + 1;

/** How many units of each language a bead has. */
export type Shape = { source: number; target: number; pairs: Uint8Array };
