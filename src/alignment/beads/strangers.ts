import { trust } from '../constants.ts';
import type { Pair, Paired } from '../units.ts';
import { inReadingOrder } from '../reading-order.ts';
import { knownWords, strangenessOf } from './known-words.ts';
import { isCode } from './matches.ts';
import { isFilled, isSingle, type Bead } from './search.ts';
import { logistic } from './trust.ts';
import { isAkin, oneToOne, scoreBead, type Known, type Model } from './worth.ts';

/**
 * Takes apart pairs whose sides have nothing to do with each other: what one text left out where the other left
 * out something else, or says something else. Of a pair that is likelier together than by chance, the words that
 * are known must say so.
 *
 * A search that goes by all texts cannot tell them from free translation. Here the text at hand says what it
 * looks like if two passages belong together (most of its beads) and if they do not (each with a passage a
 * little further on), how many of the words that are known find a counterpart if they do and if they do not, and
 * how much was left out of either side: the odds are the product of all.
 *
 * @param beads of the whole pair
 * @param known what `beads` were scored by
 * @returns the beads in reading order, and two for each that holds strangers, with how likely they are that
 */
export function partStrangers(
  pair: Pair,
  { form, words }: Model,
  beads: readonly Bead[],
  known: Known,
): Bead[] {
  // Code that stands where code stands is its counterpart, whatever words are in it.
  const isProse = ({ source: [i = 0] }: Bead) => !isCode(pair.source.kinds[i] ?? 0);
  const single = beads.filter((bead) => bead.moved !== true && isSingle(bead));
  const wordsOf = ({ source: [i = 0], target: [j = 0] }: Paired) => knownWords(pair, words, i, j);
  const strange = single.flatMap(({ source: [i = 0], target: [j = 0] }) =>
    [j - trust.further, j + trust.further].flatMap((other) => {
      if (!isAkin(pair.source.kinds[i] ?? 0, pair.target.kinds[other] ?? -1)) return [];
      const score = scoreBead(pair, form, known, { shape: oneToOne, i: i + 1, j: other + 1 });
      return score === -Infinity ? [] : [{ source: [i], target: [other], score }];
    }),
  );
  const together = spreadOf(
    single.map(({ score }) => score),
    -1,
  );
  const apart = spreadOf(
    strange.map(({ score }) => score),
    1,
  );
  if (together === undefined || apart === undefined) return inReadingOrder(beads);
  const told = new Map(single.map((bead) => [bead, wordsOf(bead)]));
  const strangeness = strangenessOf([...told.values()], strange.map(wordsOf));
  const alone = (side: 'source' | 'target') =>
    beads.filter((bead) => !isFilled(bead) && bead[side].length > 0).length;
  const rate = (count: number) => (count + 0.5) / (single.length + 1);
  const prior = Math.log(rate(alone('source')) * rate(alone('target')));
  const strangers = new Map(
    beads.flatMap((bead): [Bead, number][] => {
      if (!isSingle(bead) || !isProse(bead)) return [];
      const said = strangeness(told.get(bead) ?? wordsOf(bead));
      const odds = prior + apart(bead.score) - together(bead.score) + said;
      const isStrange = odds > 0 && (bead.score < 0 || said > 0);
      return isStrange ? [[bead, logistic(odds)]] : [];
    }),
  );
  const part = (bead: Bead): Bead[] => {
    const confidence = strangers.get(bead);
    if (confidence === undefined) return [bead];
    const { source, target, score } = bead;
    return [
      { source, target: [], score, confidence },
      { source: [], target, score, confidence },
    ];
  };
  // The sides of what was taken for moved stand in two places.
  const ordered = beads.flatMap((bead) => (bead.moved === true ? part(bead) : [bead]));
  return inReadingOrder(ordered).flatMap(part);
}

/**
 * The density (a logarithm, but for a constant) of a normal distribution by the median and the tenth beyond it
 * on one side, which is as far from it as 1.28 standard deviations; on the other side it stays as high as it gets.
 */
function spreadOf(values: readonly number[], side: -1 | 1) {
  const sorted = values.toSorted((a, b) => side * (a - b));
  const at = (share: number) => sorted[Math.ceil(share * (sorted.length - 1))] ?? 0;
  if (sorted.length < 2) return undefined;
  const middle = at(0.5);
  const width = Math.max(0.5, (side * (at(0.9) - middle)) / 1.28);
  return (value: number) =>
    -((Math.max(0, side * (value - middle)) / width) ** 2) / 2 - Math.log(width);
}
