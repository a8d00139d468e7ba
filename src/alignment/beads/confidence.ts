import type { Pair } from '../units.ts';
import type { Form } from './habits.ts';
import type { Bead } from './search.ts';

/**
 * How often each bead of a document is right, by what speaks for it: its share of all the ways to align
 * (one of them is to leave both sides out), its words beside those of the document's other beads, whether
 * it joins units, how unlike the lengths of its sides are, and how much of the document is out of step.
 *
 * A logistic regression. It was fitted on real articles before and after random edits, each alone and all
 * as a site, one half of the documents at a time; \`npm run bench -- align\` prints how reliable it is.
 *
 * @param beads as \`searchBeads\` gives them, with their shares as confidence; moved ones are taken as they are
 */
export function judge({ source, target }: Pair, { ratio }: Form, beads: readonly Bead[]): Bead[] {
  const supports = beads.map((bead) => support(source.lengths, target.lengths, bead));
  const usual = median(supports.filter((_, b) => isFilled(beads[b])));
  const trouble = Math.log(
    (beads.reduce((sum, bead) => sum + oddness(bead), 0) + 0.25) / beads.length,
  );
  return beads.map((bead, b) => {
    if (bead.moved !== undefined) return bead;
    const share = logit(bead.confidence);
    if (!isFilled(bead)) return { ...bead, confidence: logistic(gap.share * share + gap.offset) };
    const [from, to] = [
      lengthOf(source.lengths, bead.source),
      lengthOf(target.lengths, bead.target),
    ];
    const odds =
      filled.offset +
      filled.share * share +
      filled.join * (isJoined(bead) ? 1 : 0) +
      filled.words * ((supports[b] ?? 0) - usual) +
      filled.lengths * Math.abs(Math.log((to + 1) / (ratio * from + 1))) +
      filled.trouble * trouble;
    return { ...bead, confidence: logistic(odds) };
  });
}

/** How sure a unit is that stands elsewhere, by what taking it out of the order gains. */
export const calibrateMove = (gain: number): number => logistic(0.3 * gain);

const filled = { offset: 1, share: 0.88, join: -1.27, words: 0.59, lengths: -1.65, trouble: -0.28 };
const gap = { offset: 0.47, share: 0.35 };

const isFilled = (bead: Bead | undefined): boolean =>
  bead !== undefined && bead.source.length > 0 && bead.target.length > 0;

const isJoined = ({ source, target }: Bead): boolean => source.length * target.length > 1;

/** How far a bead is from what most are in texts that agree: units of one with one, in one order. */
const oddness = (bead: Bead): number =>
  bead.moved === true || !isFilled(bead) ? 1 : isJoined(bead) ? 0.5 : 0;

/** What the words say, by what they say of two texts so long that have nothing to do with each other. */
function support(source: Float64Array, target: Float64Array, bead: Bead): number {
  const length = (lengthOf(source, bead.source) + lengthOf(target, bead.target)) / 2;
  return bead.words / Math.sqrt(length + 10);
}

const lengthOf = (lengths: Float64Array, units: readonly number[]) =>
  units.reduce((sum, unit) => sum + (lengths[unit] ?? 0), 0);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const logistic = (z: number) => 1 / (1 + Math.exp(-z));

/** Of shares that differ from 0 and 1 by less than 1 in 3,000, none is surer than another. */
const logit = (share: number) =>
  Math.max(-8, Math.min(8, Math.log(Math.max(share, 1e-9) / Math.max(1 - share, 1e-9))));
