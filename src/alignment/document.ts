import type { Trust } from './beads/habits.ts';
import { bandAlong, bandByAnchors, type Band, type Point } from './beads/band.ts';
import { judge } from './beads/confidence.ts';
import { longestSpan } from './beads/score.ts';
import { firstTrust, learnTrust, sampleWords, type Sample } from './beads/trust.ts';
import { scoreWords, trusted } from './beads/word-score.ts';
import { searchBeads, type Bead } from './beads/search.ts';
import type { Pair } from './units.ts';
import type { Model } from './beads/model.ts';
import { settleMoves } from './beads/moves.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * Aligns one document: along its anchors, or along the beads of an earlier pass.
 *
 * @returns beads in the reading order of the source, those without source units where they stand in
 * the target
 */
export const alignDocument = (pair: Pair, model: Model, sure = false): Bead[] =>
  readDocument(pair, model, undefined, sure).beads;

/** The same, and what its words say for and against its beads. */
export function readDocument(
  pair: Pair,
  model: Model,
  earlier?: readonly Bead[],
  sure = false,
): { beads: Bead[]; samples: Sample[] } {
  const links = model.words.forward.table;
  const wide =
    earlier === undefined ? bandByAnchors(pair, links) : bandAround(pair, earlier, wideBand);
  const raw = scoreWords(pair, model.words, wide, 1);
  const align = (trust: Trust, last: boolean) => {
    const own = { words: model.words, form: { ...model.form, trust } };
    const coarse = trusted(raw, trust);
    const path = searchBeads(pair, own.form, coarse, wide, false);
    return settleMoves(
      pair,
      { beads: refine(pair, path, own, last), scores: coarse, band: wide },
      own,
      (rest) => {
        const band = bandByAnchors(rest, links);
        const scores = trusted(scoreWords(rest, own.words, band, 1), trust);
        return refine(rest, searchBeads(rest, own.form, scores, band, false), own, last);
      },
    );
  };
  const first = align(model.form.trust, false);
  // Of the last time, when the words are known: one translator keeps closer to them than another.
  const samples = sampleWords(first, trusted(raw, firstTrust), wide);
  if (!sure) return { beads: inReadingOrder(first), samples };
  // Of the last time, when the words are known: one translator keeps closer to them than another.
  const settled = align(learnTrust(samples, model.form.trust), true);
  return { beads: judge(pair, model.form, inReadingOrder(settled)), samples };
}

/** Aligns units that stand in one order on both sides, as the sentences of a row do. */
export function alignInOrder(pair: Pair, model: Model): Bead[] {
  const band = bandByAnchors(pair, model.words.forward.table);
  if (band.size <= fewCells) return alignInBand(pair, band, model, false);
  const coarse = trusted(scoreWords(pair, model.words, band, 1), model.form.trust);
  return refine(pair, searchBeads(pair, model.form, coarse, band, false), model, false);
}

const fewCells = 64;

/** Coarse to fine: beads of all shapes are tried near a path of one with one. */
function refine(pair: Pair, path: readonly Bead[], model: Model, sure: boolean): Bead[] {
  return alignInBand(pair, bandAround(pair, path, narrowBand), model, sure);
}

function alignInBand(pair: Pair, band: Band, model: Model, sure: boolean): Bead[] {
  const longest = band.size <= fewEnough ? longestSpan : usualSpan;
  const scores = trusted(scoreWords(pair, model.words, band, longest), model.form.trust);
  return searchBeads(pair, model.form, scores, band, sure);
}

function bandAround(pair: Pair, beads: readonly Bead[], width: number): Band {
  const path: Point[] = [{ i: 0, j: 0 }];
  let i = 0;
  let j = 0;
  for (const { source, target, moved } of beads) {
    if (moved === true) continue;
    i = (source.at(-1) ?? i - 1) + 1;
    j = (target.at(-1) ?? j - 1) + 1;
    path.push({ i, j });
  }
  path.push({ i: pair.source.size, j: pair.target.size });
  return bandAlong(path, pair.source.size, pair.target.size, width);
}

/** In a text of so many places, longer beads are tried too. */
const fewEnough = 10_000;
const usualSpan = 4;

/** Units to either side of the beads of an earlier pass. */
const wideBand = 12;
/** A bead of four with one strays three units from a path of one with one. */
const narrowBand = 4;
