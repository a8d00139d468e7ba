/**
 * The numbers that shape how texts are aligned, chosen by looking at data: by hand, one at a time, on the sets of
 * aligned texts that `npm run bench -- align --cross` reads. That table says how much hangs on those it varies. What
 * is learnt from a text takes the place of most: they are what is believed before.
 */

/** Those that `--cross` varies. */
export const varied: Record<Varied, number> = {
  /** How often what has a counterpart is followed by something that has none, or by an odd length, before any is seen. */
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

/** Words are not independent of each other: by so much is the evidence of a bead weakened for confidence. */
export const cooling = 0.4;

/** What is believed of beads before any is seen, and how many beads that belief is worth. */
export const beads = {
  /** Variance of the difference of lengths, for each character, and what grows with the square of the length. */
  variance: 3,
  looseness: 0.01,
  /** A whole text is so many times as long as its translation at most. */
  longer: 1.5,
  /** How much rarer than one beside one a bead is that joins two units; where k more are joined, it is rarer by k². */
  join: 0.065,
  /** Learnt from the aligner's own beads alone, shapes would grow with its mistakes. */
  shapes: 300,
  /** How often a gap is followed by one of the same side. */
  gapAgain: 0.3,
  /** Log-odds of blocks of one kind, how rare it is left aside, and of others. */
  sameKind: 1,
  otherKind: -6,
};

/** What is believed of words before any bead is seen. */
export const words = {
  /** Letters that words are cut to. */
  stem: 6,
  /** How many beads the spelling of two words, or the first belief about how beads begin and end, is worth. */
  belief: 4,
  /** How likely the same word, the same figure and words of the list translate each other. */
  certain: 0.9,
  /** How often a word has a counterpart where little is known of it: it looks like another. */
  rate: 0.4,
};

/** Of the belief that the words of a unit say what they say. */
export const trust = {
  /** The variance of the share of it that is true. */
  slope: 0.01,
  /** What words say beyond this says no more of it. */
  farthest: 12,
  /** Units to either side of a bead that are held against it: neighbours may hold part of the same. */
  further: 2,
};

/** A row of less confidence is one to look at: it holds about two thirds of the rows that are wrong. */
export const doubtfulBelow = 0.85;

/** What costs time or room; more of each changes next to nothing. */
export const effort = {
  /** Characters of a collection from which its words are learnt, and how often they are gone over. */
  characters: 400_000,
  passes: 2,
  /** Units of a language in a bead; where it is searched coarse to fine, as longer ones are rare and cost as much. */
  longestSpan: 6,
  usualSpan: 4,
  /** Places of a band in which everything is tried, and in which all places are. */
  places: 4000,
  allPlaces: 10_000,
  /** Units to either side of a path: of anchors, and of the beads of a coarser search. */
  anchorBand: 20,
  narrowBand: 4,
  /** Units that hold an anchor's word, at most. */
  rare: 3,
  moveRounds: 3,
  trustRounds: 8,
  /** Of learning words: rounds, types of a bead, the faintest link. */
  rounds: 4,
  widestBead: 1000,
  faintest: 0.002,
};

export type Varied = 'gapRate' | 'beadBelief' | 'mostAgainst' | 'movesExpected' | 'leastSurprise';
