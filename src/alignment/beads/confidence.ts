/**
 * How often a bead is right, by its share of all the ways to align.
 *
 * Shares are too modest for beads of one with one and too bold for joined ones; a logistic curve for
 * each sort sets them right (Platt 1999, "Probabilistic outputs for support vector machines"). The
 * curves were fitted on documents aligned alone and in a collection, in equal parts.
 *
 * @param share from 0 to 1
 * @param a units of source
 * @param b units of target
 */
export function calibrate(share: number, a: number, b: number): number {
  const [slope, offset] =
    a === 0 || b === 0 ? [0.35, 0.47] : a === 1 && b === 1 ? [1.43, 1.62] : [0.43, 0.23];
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return logistic(slope * Math.log(bounded / (1 - bounded)) + offset);
}

/** The same of a unit that stands elsewhere, by what taking it out of the order gains. */
export const calibrateMove = (gain: number): number => logistic(0.3 * gain);

const logistic = (z: number) => 1 / (1 + Math.exp(-z));
