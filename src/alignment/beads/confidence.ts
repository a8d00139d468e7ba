import type { Pair, Side } from '../units.ts';
import { beadAlone } from './alone.ts';
import { cooling } from '../constants.ts';
import { isFilled, isSingle, type Bead } from './search.ts';
import { logistic } from './trust.ts';
import { wordsOf, type Model } from './worth.ts';

/**
 * How often each bead of a document is right: its share of all the ways to align, or what taking it out of
 * the order gains, and its words again. What joins units is right less often than that says.
 * `npm run bench -- align` prints how reliable it is.
 *
 * @param beads as `searchBeads` gives them, with their shares as confidence; moved ones with `shareOfMove`
 */
export const judge = (pair: Pair, model: Model, beads: readonly Bead[]): Bead[] =>
  beads.map((bead) => {
    if (!isFilled(bead)) return bead;
    const share = Math.log(bead.confidence / Math.max(1 - bead.confidence, 1e-9));
    const odds = share + supportOf(pair, model, bead) - (isSingle(bead) ? 0 : 1);
    return { ...bead, confidence: logistic(odds) };
  });

/** What stands for a share where a unit stands elsewhere, by what it gains: two ways to align differ in that. */
export const shareOfMove = (gain: number): number => logistic(cooling ** 2 * gain);

/**
 * What the words of a bead come to by the root of its length, from −1 to 1, with no bound on what silence says:
 * for pairing it says only so much, but here it tells strangers apart from free translations.
 */
function supportOf(pair: Pair, { words }: Model, bead: Bead): number {
  const alone = beadAlone(pair, bead, words);
  if (alone === undefined) return 0;
  const lengthOf = ({ lengths }: Side) => lengths.reduce((sum, length) => sum + length, 1);
  const length = (lengthOf(alone.pair.source) + lengthOf(alone.pair.target)) / 2;
  const support = wordsOf(alone.scores, alone.band, alone.bead) / Math.sqrt(length);
  return Math.max(-1, Math.min(1, support));
}
