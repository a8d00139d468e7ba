import type { Pair } from '../units.ts';

/** What is known of beads apart from words; the tables hold log-ratios. */
export type Form = {
  /** Target characters for each source character. */
  ratio: number;
  /** Variance of the difference, for each character. */
  variance: number;
  /** The same that grows with the square of the length. */
  looseness: number;
  /** Of the lengths of units. */
  sourceSpread: Spread;
  targetSpread: Spread;
  /** Log-probabilities of a filled bead (0), source (1) or target units (2) alone: 3 · before + after. */
  turns: Float64Array;
  /** One for each of `shapes`, given that it is a gap or is not. */
  priors: Float64Array;
  /** (edgeCount + 1)², the last row and column for an empty side. */
  starts: Float64Array;
  ends: Float64Array;
  /** kindCount², by source kind. */
  kinds: Float64Array;
  kindCount: number;
  /** What the words of a unit say, by what their sum says. */
  trust: Trust;
};

/** A log-odds is `slope · sum + bias`. */
export type Trust = { slope: number; bias: number };

export type Spread = { mean: number; variance: number };

/** Two texts and how they are paired so far; `score` is a log-odds. */
export type Aligned = {
  pair: Pair;
  beads: readonly { source: readonly number[]; target: readonly number[]; score?: number }[];
};
