import { outliers } from '../constants.ts';
import type { Pair } from '../units.ts';
import type { Form, Spread } from './habits.ts';

/** Measures every span of units, so that a bead's lengths are held against each other at little cost. */
export const measureSpans = ({ source, target }: Pair, form: Form, longest: number): Lengths => ({
  source: measureSide(source.lengths, form, form.ratio, form.sourceSpread, longest),
  target: measureSide(target.lengths, form, 1, form.targetSpread, longest),
});

/**
 * How much likelier a target so long is for a source so long than for any: Gale & Church's δ, in
 * logarithms, against the spread of the lengths of spans of so many units; a few are outliers.
 *
 * @param a units of source that end at `i`
 * @param b units of target that end at `j`
 */
export function scoreLength(
  { source, target }: Lengths,
  a: number,
  i: number,
  b: number,
  j: number,
): number {
  const from = source[a - 1];
  const to = target[b - 1];
  if (from === undefined || to === undefined) return 0;
  const apart = (to.logs[j] ?? 0) - (from.logs[i] ?? 0);
  const gain =
    (from.heights[i] ?? 0) +
    (to.heights[j] ?? 0) -
    apart * apart * ((from.slopes[i] ?? 0) + (to.slopes[j] ?? 0));
  // Beyond these, one of the two terms is all there is.
  if (gain > 2) return gain + noOutlier;
  if (gain < -9) return everyOutlier;
  return Math.log(outliers + (1 - outliers) * Math.exp(gain));
}

const noOutlier = Math.log(1 - outliers);
const everyOutlier = Math.log(outliers);

/** The density of either side is taken from its own length, and half of it counts. */
function measureSide(
  units: Float64Array,
  { variance, looseness }: Form,
  ratio: number,
  lengthSpread: Spread,
  longest: number,
): Spans[] {
  return Array.from({ length: longest }, (_, k) => {
    const chance = logNormal(lengthSpread, k + 1);
    const spans: Spans = {
      logs: new Float64Array(units.length + 1),
      heights: new Float64Array(units.length + 1),
      slopes: new Float64Array(units.length + 1),
    };
    for (let end = k + 1; end <= units.length; end++) {
      let length = 0;
      for (let unit = end - k - 1; unit < end; unit++) length += units[unit] ?? 0;
      const expected = length * ratio + 1;
      const spread = variance / expected + 4 / (expected * expected) + looseness;
      spans.logs[end] = Math.log(expected);
      spans.heights[end] = -Math.log(spread) / 4 - chance(Math.log(length + 1)) / 2;
      spans.slopes[end] = 1 / (4 * spread);
    }
    return spans;
  });
}

/** Density (but for a constant) of the logarithm of a sum of lengths (Fenton 1960), never below a floor. */
function logNormal({ mean, variance }: Spread, units: number): (log: number) => number {
  const spread = Math.log(1 + variance / (units * mean ** 2));
  const middle = Math.log(units * mean) - spread / 2;
  const height = -Math.log(spread) / 2;
  return (log) => Math.max(height - (log - middle) ** 2 / (2 * spread), leastChance);
}

/** However odd a length, so likely is it. */
const leastChance = -3.5;

/** By end: the logarithm of the characters expected in the target, and the curve of the density about it. */
type Spans = { logs: Float64Array; heights: Float64Array; slopes: Float64Array };

/** By units of span less one. */
export type Lengths = { source: Spans[]; target: Spans[] };
