import type { Pair, Side } from '../units.ts';
import { beadAlone } from './alone.ts';
import { confidence as numbers } from '../constants.ts';
import { isFilled, isSingle, type Bead } from './search.ts';
import { wordsOf, type Model } from './worth.ts';

/**
 * How often each bead of a document is right, by what speaks for it: its share of all the ways to align
 * (one of them is to leave both sides out), or what taking it out of the order gains, its words, whether it
 * joins units, how unlike the lengths of its sides are, and whether all units of the document stand one to one
 * and in order.
 *
 * A logistic regression. It was fitted on real articles before and after random edits, each alone and all
 * as a site, one half of the documents at a time; `npm run bench -- align` prints how reliable it is.
 *
 * @param beads as `searchBeads` gives them, with their shares as confidence; moved ones with `shareOfMove`
 */
export function judge(pair: Pair, model: Model, beads: readonly Bead[]): Bead[] {
  const evidence = new Map(
    beads.filter(isFilled).map((bead) => [bead, weighEvidence(pair, model, bead)]),
  );
  const isTidy = beads.every((bead) => bead.moved === undefined && isSingle(bead));
  return beads.map((bead) => {
    const share = logit(bead.confidence);
    const found = evidence.get(bead);
    if (found === undefined) {
      return { ...bead, confidence: logistic(gap.share * share + gap.offset) };
    }
    const { moved } = bead;
    const odds =
      filled.offset +
      filled.share * share +
      (isSingle(bead) ? 0 : filled.join) +
      (isTidy ? filled.tidy : 0) +
      (moved === undefined ? 0 : filled.moved);
    const words = filled.words * Math.max(-1, Math.min(1, found.support));
    return { ...bead, confidence: logistic(odds + words + filled.lengths * found.unlike) };
  });
}

/** What stands for a share where a unit stands elsewhere, by what taking it out of the order gains. */
export const shareOfMove = (gain: number): number => logistic(numbers.move * gain);

const { filled, gap } = numbers;

/**
 * What the words of a bead come to, with no bound on what silence says: for pairing it says only so much, but
 * here it tells strangers apart from free translations.
 */
function weighEvidence(pair: Pair, { words, form }: Model, bead: Bead): Evidence {
  const from = lengthOf(pair.source, bead.source);
  const to = lengthOf(pair.target, bead.target);
  const alone = beadAlone(pair, bead, words);
  const said = alone === undefined ? 0 : wordsOf(alone.scores, alone.band, alone.bead);
  return {
    support: said / Math.sqrt((from + to) / 2 + 10),
    unlike: Math.abs(Math.log((to + 1) / (form.ratio * from + 1))),
  };
}

const lengthOf = ({ lengths }: Side, units: readonly number[]) =>
  units.reduce((sum, unit) => sum + (lengths[unit] ?? 0), 0);

const logistic = (z: number) => 1 / (1 + Math.exp(-z));

/** Of shares that differ from 0 and 1 by less than 1 in 3,000, none is surer than another. */
const logit = (share: number) =>
  Math.max(-8, Math.min(8, Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9))));

/** What the words of a bead say by the root of its length, and the logarithm of how unlike its sides are in length. */
type Evidence = { support: number; unlike: number };
