import { pickPair, type Pair, type Paired } from '../units.ts';
import { fullBand } from './band.ts';
import { scoreWords, type Words } from './word-score.ts';
import { shapes } from './worth.ts';

/**
 * Some units of a document as a bead by itself: the pair they make, and what its words say.
 *
 * @returns nothing where they make no bead: a side is empty, or they are too many
 */
export function beadAlone(whole: Pair, { source, target }: Paired, words: Words) {
  const [i, j] = [source.length, target.length];
  const shape = shapes.findIndex((one) => one.source === i && one.target === j);
  if (shape < 0 || i === 0 || j === 0) return undefined;
  const pair = pickPair(whole, { source, target });
  const band = fullBand(i, j);
  const scores = scoreWords(pair, words, band, Math.max(i, j));
  return { pair, band, scores, bead: { shape, i, j } };
}
