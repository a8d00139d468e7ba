import { strangers, trust } from '../constants.ts';
import type { Pair } from '../units.ts';
import { isCode } from './matches.ts';
import { isFilled, isSingle, type Bead } from './search.ts';
import { logistic } from './trust.ts';
import { isAkin, oneToOne, scoreBead, type Form, type Known } from './worth.ts';

/**
 * Takes apart pairs that are less likely together than by chance and whose sides have nothing to do with each
 * other: what one text left out where the other left out something else, or says something else.
 *
 * A search that goes by all texts cannot tell them from free translation. Here the text at hand says what it
 * looks like if two passages belong together (most of its beads) and if they do not (each with a passage a
 * little further on), and how much was left out of either side: the odds are the product of both.
 *
 * @param beads of the whole pair, in reading order
 * @param known what `beads` were scored by
 * @returns the beads, and two for each that holds strangers, with how likely they are that
 */
export function partStrangers(
  pair: Pair,
  form: Form,
  beads: readonly Bead[],
  known: Known,
): Bead[] {
  // Code that stands where code stands is its counterpart, whatever words are in it.
  const isProse = ({ source: [i = 0] }: Bead) => !isCode(pair.source.kinds[i] ?? 0);
  const single = beads.filter((bead) => bead.moved !== true && isSingle(bead));
  const together = spreadOf(
    single.map(({ score }) => score),
    -1,
  );
  const apart = spreadOf(
    single.flatMap(({ source: [i = 0], target: [j = 0] }) =>
      [j - trust.further, j + trust.further].flatMap((other) => {
        if (!isAkin(pair.source.kinds[i] ?? 0, pair.target.kinds[other] ?? -1)) return [];
        const bead = { shape: oneToOne, i: i + 1, j: other + 1 };
        const score = scoreBead(pair, form, known, bead);
        return score === -Infinity ? [] : [score];
      }),
    ),
    1,
  );
  if (together === undefined || apart === undefined) return [...beads];
  const alone = (side: 'source' | 'target') =>
    beads.filter((bead) => !isFilled(bead) && bead[side].length > 0).length;
  const rate = (count: number) => (count + 0.5) / (single.length + 1);
  const prior = Math.log(strangers * rate(alone('source')) * rate(alone('target')));
  return beads.flatMap((bead) => {
    if (bead.score >= 0 || !single.includes(bead) || !isProse(bead)) return [bead];
    const odds = prior + apart(bead.score) - together(bead.score);
    if (odds <= 0) return [bead];
    const confidence = logistic(odds);
    return [
      { ...bead, target: [], confidence },
      { ...bead, source: [], confidence },
    ];
  });
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
