/**
 * Every number that shapes how texts are aligned and was chosen by looking at data: by hand, one at a
 * time, on the sets of aligned texts that `npm run bench -- align --cross` reads. That table says
 * how much hangs on those it varies.
 */

/** How often what has a counterpart is followed by something that has none, before any is seen. */
export const gapRate = 0.02;

/** How many places of a text the first belief about gaps is worth. */
export const gapBelief = 40;

/** Gaps beside beads that are worth less than this (a log-odds) are doubts, and teach nothing. */
export const sureWorth = 6;

/** The share of beads whose lengths say nothing. */
export const outliers = 0.02;

/** Words of a unit whose counterparts stand elsewhere say at most this (a log-odds) against a bead. */
export const mostAgainst = 4;

/** How many passages of a text stand elsewhere in its translation. */
export const movesExpected = 5;

/** Dunning's G² from which on two words are taken for a pair worth learning. */
export const leastSurprise = 18;

/** How many beads the spelling of two words is worth. */
export const spellingBelief = 4;

/** Words are not independent of each other: by so much is the evidence of a bead weakened for confidence. */
export const cooling = 0.4;

/** Characters of a collection from which its words are learnt: more change next to nothing. */
export const enoughCharacters = 400_000;
