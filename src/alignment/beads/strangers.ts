import { trust } from '../constants.ts';
import type { Pair, Paired } from '../units.ts';
import { inReadingOrder } from '../reading-order.ts';
import { knownWords, strangenessOf } from './known-words.ts';
import { isCode } from './matches.ts';
import { isFilled, isSingle, type Bead } from './search.ts';
import { logistic } from './trust.ts';
import type { Words } from './word-score.ts';
import { isAkin } from './worth.ts';

/**
 * Takes apart pairs whose sides have nothing to do with each other: what one text left out where the other left
 * out something else, or says something else.
 *
 * A search that goes by all texts cannot tell them from free translation. Here the text at hand says how many of
 * the words that are known find a counterpart if two passages belong together (most of its beads) and if they do
 * not (each with a passage a little further on), and how often it leaves something out. What else speaks for a
 * pair is held against that; what else speaks against it was silence, mostly, and that has been counted.
 *
 * @param beads of the whole pair
 * @returns the beads in reading order, and two for each that holds strangers, with how likely they are that
 */
export function partStrangers(pair: Pair, words: Words, beads: readonly Bead[]): Bead[] {
  // Code that stands where code stands is its counterpart, whatever words are in it.
  const isProse = ({ source: [i = 0] }: Bead) => !isCode(pair.source.kinds[i] ?? 0);
  const single = beads.filter((bead) => bead.moved !== true && isSingle(bead));
  const wordsOf = ({ source: [i = 0], target: [j = 0] }: Paired) => knownWords(pair, words, i, j);
  const strange = single.flatMap(({ source: [i = 0], target: [j = 0] }) =>
    [j - trust.further, j + trust.further]
      .filter((other) => isAkin(pair.source.kinds[i] ?? 0, pair.target.kinds[other] ?? -1))
      .map((other) => wordsOf({ source: [i], target: [other] })),
  );
  const gaps = beads.filter((bead) => !isFilled(bead)).length;
  const rate = (gaps + 1) / (2 * single.length + 2);
  const strangeness = strangenessOf(single.map(wordsOf), strange, rate);
  const part = (bead: Bead): Bead[] => {
    const { source, target, score } = bead;
    const odds = isSingle(bead) && isProse(bead) ? strangeness(wordsOf(bead)) : 0;
    const confidence = logistic(odds - score);
    return odds <= Math.max(0, score)
      ? [bead]
      : [
          { source, target: [], score, confidence },
          { source: [], target, score, confidence },
        ];
  };
  // The sides of what was taken for moved stand in two places.
  const ordered = beads.flatMap((bead) => (bead.moved === true ? part(bead) : [bead]));
  return inReadingOrder(ordered).flatMap(part);
}
