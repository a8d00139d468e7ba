/**
 * Every number that shapes how texts are aligned and was chosen by looking at data: by hand, one at a
 * time, on the sets of aligned texts that `npm run bench -- align --cross` reads. That table says
 * how much hangs on those it varies.
 */

/** Those that `--cross` varies. */
export const varied: Record<Varied, number> = {
  /** How often what has a counterpart is followed by something that has none, before any is seen. */
  gapRate: 0.02,
  /** How many beads the first belief about gaps and lengths is worth. */
  beadBelief: 40,
  /** Words of a unit whose counterparts stand elsewhere say at most this (a log-odds) against a bead. */
  mostAgainst: 4,
  /** How many passages of a text stand elsewhere in its translation. */
  movesExpected: 5,
  /** Dunning's G² from which on two words are taken for a pair worth learning. */
  leastSurprise: 18,
};

/** Does some work with other numbers; for measuring how much hangs on them. */
export function withNumbers<T>(numbers: Partial<Record<Varied, number>>, work: () => T): T {
  const before = { ...varied };
  Object.assign(varied, numbers);
  try {
    return work();
  } finally {
    Object.assign(varied, before);
  }
}

/** Gaps beside beads that are worth less than this (a log-odds) are doubts, and teach nothing. */
export const sureWorth = 6;

/** The share of beads whose lengths say nothing. */
export const outliers = 0.02;

/** The same of what is believed of shapes: learnt from the aligner's own beads alone, their shares would grow with its mistakes. */
export const shapeBelief = 300;

/** How many beads the spelling of two words is worth, or the first belief about how beads begin and end. */
export const wordBelief = 4;

/** Words are not independent of each other: by so much is the evidence of a bead weakened for confidence. */
export const cooling = 0.4;

/**
 * Variances of the belief that the words of a unit say what they say: of the share of it that is true,
 * and of what silence says. Learnt anew from each collection.
 */
export const slopeSpread = 0.01;
export const biasSpread = 0.005;

/** Characters of a collection from which its words are learnt: more change next to nothing. */
export const enoughCharacters = 400_000;

export type Varied = 'gapRate' | 'beadBelief' | 'mostAgainst' | 'movesExpected' | 'leastSurprise';
