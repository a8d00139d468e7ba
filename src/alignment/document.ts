import { bandAlong, bandByAnchors, type Band, type Point } from './beads/band.ts';
import { effort } from './constants.ts';
import { judge } from './beads/confidence.ts';
import { longestSpan, type Model } from './beads/worth.ts';
import { learnTrust, sampleWords, type Sample } from './beads/trust.ts';
import { scoreWords, trusted, type Trust, type WordScores } from './beads/word-score.ts';
import { searchBeads, type Bead } from './beads/search.ts';
import type { Pair } from './units.ts';
import { settleMoves } from './beads/moves.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * Aligns one document, along its anchors.
 *
 * @returns beads in the reading order of the source, those without source units where they stand in
 * the target
 */
export const alignDocument = (pair: Pair, model: Model, sure = false): Bead[] =>
  readDocument(pair, model, sure).beads;

/** The same, and what its words say for and against its beads. */
export function readDocument(
  pair: Pair,
  model: Model,
  sure = false,
): { beads: Bead[]; samples: Sample[] } {
  const band = bandByAnchors(pair, model.words.forward.table);
  const words = measureWords(pair, model, band);
  const settle = (trust: Trust) => {
    const own = { words: model.words, form: { ...model.form, trust } };
    const scores = trusted(words, trust);
    const beads = searchBand(pair, own, scores, band, sure);
    const align = (rest: Pair) => alignInOrder(rest, own, sure);
    return inReadingOrder(settleMoves(pair, { beads, scores, band }, own, align));
  };
  if (!sure) {
    const beads = settle(model.form.trust);
    return { beads, samples: sampleWords(beads, words, band) };
  }
  // Of the last time, when the words are known: one translator keeps closer to them than another.
  const { forward, backward, across } = words;
  const single = { forward: forward.slice(0, 1), backward: backward.slice(0, 1), across };
  const rough = searchBeads(pair, model.form, trusted(single, model.form.trust), band, false);
  const samples = sampleWords(rough, words, band);
  return { beads: judge(pair, model, settle(learnTrust(samples, model.form.trust))), samples };
}

/** Aligns units that stand in one order on both sides, as the sentences of a row do. */
export function alignInOrder(pair: Pair, model: Model, sure = false): Bead[] {
  const band = bandByAnchors(pair, model.words.forward.table);
  const scores = trusted(measureWords(pair, model, band), model.form.trust);
  return searchBand(pair, model, scores, band, sure);
}

/** Tries every shape of bead in a band of few places; a larger one is searched coarse to fine. */
function searchBand(
  pair: Pair,
  { words, form }: Model,
  scores: WordScores,
  band: Band,
  sure: boolean,
): Bead[] {
  if (band.size <= effort.places) return searchBeads(pair, form, scores, band, sure);
  const near = bandAround(pair, searchBeads(pair, form, scores, band, false));
  const longest = near.size <= effort.places ? longestSpan : usualSpan;
  const finer = trusted(scoreWords(pair, words, near, longest), form.trust);
  return searchBeads(pair, form, finer, near, sure);
}

/** In a band of many places, words are held against single units only. */
const measureWords = (pair: Pair, { words }: Model, band: Band): WordScores =>
  scoreWords(pair, words, band, band.size <= effort.places ? longestSpan : 1);

function bandAround({ source, target }: Pair, beads: readonly Bead[]): Band {
  const path: Point[] = [{ i: 0, j: 0 }];
  for (const bead of beads) {
    const { i, j } = path.at(-1) ?? { i: 0, j: 0 };
    path.push({ i: i + bead.source.length, j: j + bead.target.length });
  }
  return bandAlong(path, source.size, target.size, effort.narrowBand);
}

/** Longer beads are rare, and cost as much as all others. */
const usualSpan = 4;
