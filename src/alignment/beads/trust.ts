import { effort, trust as believed } from '../constants.ts';
import { cell, inside, type Band } from './band.ts';
import type { Paired } from '../units.ts';
import { worth, type WordScores } from './word-score.ts';

/** What is believed of words before any bead is seen: that they say what they say. */
export const firstTrust = 1;

/**
 * What the words of units say for the units they stand beside, and for others a little further on.
 * Where a collection is translated freely, or little is known of its words, the two differ little, and
 * to find no counterpart says nothing; where they differ, it says much.
 */
export function sampleWords(
  beads: readonly Paired[],
  { forward, backward, across }: WordScores,
  band: Band,
): Sample[] {
  const single = beads.flatMap(({ source: [i, next], target: [j, after] }) =>
    i === undefined || j === undefined || next !== undefined || after !== undefined
      ? []
      : [{ i, j }],
  );
  const path = single.filter(({ j }, p) => p === 0 || j > (single[p - 1]?.j ?? 0));
  const at = (i: number, j: number, right: boolean): Sample[] =>
    inside(band, i + 1, j + 1)
      ? [
          { sum: worth(forward[0]?.[cell(band, i + 1, j + 1)] ?? 0, firstTrust), right },
          { sum: worth(backward[0]?.[cell(across, j + 1, i + 1)] ?? 0, firstTrust), right },
        ]
      : [];
  return path.flatMap(({ i, j }) => [
    ...at(i, j, true),
    ...at(i, j + believed.further, false),
    ...at(i, j - believed.further, false),
  ]);
}

/**
 * Turns sums into log-odds: logistic regression by Newton's method, drawn towards what was believed
 * before; either sort of sample weighs the same.
 */
export function learnTrust(samples: readonly Sample[], first: number): number {
  const right = samples.filter((sample) => sample.right).length;
  const wrong = samples.length - right;
  if (right === 0 || wrong === 0) return first;
  let slope = first;
  for (let round = 0; round < effort.trustRounds; round++) {
    let toSlope = (first - slope) / believed.slope;
    let curve = 1 / believed.slope;
    for (const sample of samples) {
      const sum = Math.max(-believed.farthest, Math.min(believed.farthest, sample.sum));
      const weight = sample.right ? 1 : right / wrong;
      const share = logistic(slope * sum);
      toSlope += weight * ((sample.right ? 1 : 0) - share) * sum;
      curve += weight * share * (1 - share) * sum * sum;
    }
    // No word says more than it says.
    slope = Math.max(0, Math.min(1, slope + toSlope / curve));
  }
  return slope;
}

/** The share that a log-odds stands for. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What the words of a unit come to, and whether for the unit it belongs to. */
export type Sample = { sum: number; right: boolean };
