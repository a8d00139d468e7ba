import { effort, trust as believed } from '../constants.ts';
import { cell, inside, type Band } from './band.ts';
import type { Paired } from '../units.ts';
import { worth, type Trust, type WordScores } from './word-score.ts';

/** What is believed of words before any bead is seen: that they say what they say. */
export const firstTrust: Trust = { slope: 1, bias: 0 };

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
export function learnTrust(samples: readonly Sample[], first: Trust): Trust {
  const right = samples.filter((sample) => sample.right).length;
  const wrong = samples.length - right;
  let { slope, bias } = first;
  if (right === 0 || wrong === 0) return first;
  for (let round = 0; round < effort.trustRounds; round++) {
    let toBias = (first.bias - bias) / believed.bias;
    let toSlope = (first.slope - slope) / believed.slope;
    let [a, b, c] = [1 / believed.bias, 0, 1 / believed.slope];
    for (const sample of samples) {
      const sum = Math.max(-believed.farthest, Math.min(believed.farthest, sample.sum));
      const weight = sample.right ? 1 : right / wrong;
      const share = logistic(slope * sum + bias);
      const off = weight * ((sample.right ? 1 : 0) - share);
      const curve = weight * share * (1 - share);
      toBias += off;
      toSlope += off * sum;
      a += curve;
      b += curve * sum;
      c += curve * sum * sum;
    }
    const determinant = a * c - b * b;
    bias += (c * toBias - b * toSlope) / determinant;
    slope += (a * toSlope - b * toBias) / determinant;
    // Silence speaks for no bead, and no word says more than it says.
    bias = Math.min(0, bias);
    slope = Math.max(believed.leastSlope, Math.min(1, slope));
  }
  return { slope, bias };
}

/** The share that a log-odds stands for. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What the words of a unit come to, and whether for the unit it belongs to. */
export type Sample = { sum: number; right: boolean };
