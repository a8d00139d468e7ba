import { bandAlong, bandByAnchors, type Band, type Point } from './beads/band.ts';
import { effort } from './constants.ts';
import { learnLooseness } from './beads/form.ts';
import { judge } from './beads/confidence.ts';
import { partStrangers } from './beads/strangers.ts';
import type { Model } from './beads/worth.ts';
import { learnTrust, sampleWords, type Sample } from './beads/trust.ts';
import { scoreWords, trusted, type WordScores } from './beads/word-score.ts';
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
export function alignDocument(pair: Pair, model: Model): Bead[] {
  const seen = lookAt(pair, model);
  const { forward, backward, across } = seen.words;
  const single = { forward: forward.slice(0, 1), backward: backward.slice(0, 1), across };
  const rough = searchBeads(pair, model.form, trusted(single, model.form.trust), seen.band, false);
  // One translator keeps closer to the words, and to their number, than another.
  const trust = learnTrust(sampleWords(rough, seen.words, seen.band), model.form.trust);
  const looseness = learnLooseness(pair, rough, model.form);
  const own = { words: model.words, form: { ...model.form, trust, looseness } };
  return judge(pair, model, settle(pair, own, seen, true));
}

/** The same while the words are being learnt, and what they say for and against the beads. */
export function learnDocument(pair: Pair, model: Model): { beads: Bead[]; samples: Sample[] } {
  const seen = lookAt(pair, model);
  const beads = settle(pair, model, seen, false);
  return { beads, samples: sampleWords(beads, seen.words, seen.band) };
}

function lookAt(pair: Pair, model: Model): Seen {
  const band = bandByAnchors(pair, model.words.forward.table);
  return { band, words: measureWords(pair, model, band) };
}

function settle(pair: Pair, model: Model, { band, words }: Seen, sure: boolean): Bead[] {
  const scores = trusted(words, model.form.trust);
  const beads = searchBand(pair, model, scores, band, sure);
  const align = (rest: Pair) => alignInOrder(rest, model, sure);
  const settled = settleMoves(pair, { beads, scores, band }, model, align);
  if (!sure) return inReadingOrder(settled);
  return partStrangers(pair, model.words, settled);
}

/** Aligns units that stand in one order on both sides, as the sentences of a row do. */
export function alignInOrder(pair: Pair, model: Model, sure = false): Bead[] {
  const { band, words } = lookAt(pair, model);
  return searchBand(pair, model, trusted(words, model.form.trust), band, sure);
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
  const longest = near.size <= effort.places ? effort.longestSpan : effort.usualSpan;
  const finer = trusted(scoreWords(pair, words, near, longest), form.trust);
  return searchBeads(pair, form, finer, near, sure);
}

/** In a band of many places, words are held against single units only. */
const measureWords = (pair: Pair, { words }: Model, band: Band): WordScores =>
  scoreWords(pair, words, band, band.size <= effort.places ? effort.longestSpan : 1);

function bandAround({ source, target }: Pair, beads: readonly Bead[]): Band {
  const path: Point[] = [{ i: 0, j: 0 }];
  for (const bead of beads) {
    const { i, j } = path.at(-1) ?? { i: 0, j: 0 };
    path.push({ i: i + bead.source.length, j: j + bead.target.length });
  }
  return bandAlong(path, source.size, target.size, effort.narrowBand);
}

/** What the words of a document say, within a band. */
type Seen = { band: Band; words: WordScores };
