import { z } from 'zod';
import type { Pair } from '../units.ts';

const numbers = z.array(z.number());
const spread = z.object({ mean: z.number(), variance: z.number() });

/** What is known of beads apart from words, as plain JSON; the tables hold log-ratios. */
export const formSchema = z.object({
  /** Target characters for each source character. */
  ratio: z.number(),
  /** Variance of the difference, for each character. */
  variance: z.number(),
  /** The same that grows with the square of the length. */
  looseness: z.number(),
  /** Of the lengths of units. */
  sourceSpread: spread,
  targetSpread: spread,
  /** Log-probabilities of a filled bead (0), source (1) or target units (2) alone: 3 · before + after. */
  turns: numbers,
  /** One for each of `shapes`, given that it is a gap or is not. */
  priors: numbers,
  /** (edgeCount + 1)², the last row and column for an empty side. */
  starts: numbers,
  ends: numbers,
  /** What the words of a unit say, by what their sum says: a log-odds is `slope · sum + bias`. */
  trust: z.object({ slope: z.number(), bias: z.number() }),
});

export type Form = z.infer<typeof formSchema>;

export type Trust = Form['trust'];

export type Spread = Form['sourceSpread'];

/** Two texts and how they are paired so far; `score` is a log-odds. */
export type Aligned = {
  pair: Pair;
  beads: readonly { source: readonly number[]; target: readonly number[]; score?: number }[];
};
