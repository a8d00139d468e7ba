import { bandAlong, bandByAnchors, type Band, type Point } from './beads/band.ts';
import { longestSpan } from './beads/score.ts';
import { scoreWords } from './beads/word-score.ts';
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
export function alignDocument(
  pair: Pair,
  model: Model,
  earlier?: readonly Bead[],
  sure = false,
): Bead[] {
  const links = model.words.forward.table;
  const wide =
    earlier === undefined ? bandByAnchors(pair, links) : bandAround(pair, earlier, wideBand);
  const coarse = scoreWords(pair, model.words, wide, 1, model.form.trust);
  const path = searchBeads(pair, model.form, coarse, wide, false);
  const settled = settleMoves(
    pair,
    { beads: refine(pair, path, model, sure), scores: coarse, band: wide },
    model,
    (rest) => {
      const band = bandByAnchors(rest, links);
      const rough = searchBeads(
        rest,
        model.form,
        scoreWords(rest, model.words, band, 1, model.form.trust),
        band,
        false,
      );
      return refine(rest, rough, model, sure);
    },
  );
  return inReadingOrder(settled);
}

/** Aligns units that stand in one order on both sides, as the sentences of a row do. */
export function alignInOrder(pair: Pair, model: Model, sure = false): Bead[] {
  const band = bandByAnchors(pair, model.words.forward.table);
  if (band.size <= fewCells) return alignInBand(pair, band, model, sure);
  const coarse = scoreWords(pair, model.words, band, 1, model.form.trust);
  return refine(pair, searchBeads(pair, model.form, coarse, band, false), model, sure);
}

const fewCells = 64;

/** Coarse to fine: beads of all shapes are tried near a path of one with one. */
function refine(pair: Pair, path: readonly Bead[], model: Model, sure: boolean): Bead[] {
  return alignInBand(pair, bandAround(pair, path, narrowBand), model, sure);
}

function alignInBand(pair: Pair, band: Band, model: Model, sure: boolean): Bead[] {
  const scores = scoreWords(
    pair,
    model.words,
    band,
    band.size <= fewEnough ? longestSpan : usualSpan,
    model.form.trust,
  );
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
