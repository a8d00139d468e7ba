import { K } from './knobs.ts';
import { bandAlong, bandByAnchors, type Band, type Point } from './band.ts';
import { scoreUnits } from './bead-score.ts';
import { searchBeads, type Bead } from './bead-search.ts';
import type { Pair } from './corpus.ts';
import type { Model } from './model.ts';
import { settleMoves } from './moves.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * Aligns one document: along its anchors, or along the beads of an earlier pass.
 *
 * @returns beads in the reading order of the source, those without source units where they stand in
 * the target
 */
export function alignDocument(pair: Pair, model: Model, earlier?: readonly Bead[], sure = false): Bead[] {
  const links = model.lexicon.forward.table;
  const band = earlier === undefined ? bandByAnchors(pair, links) : bandAround(pair, earlier);
  const scores = scoreUnits(pair, model.words, band);
  const beads = searchBeads(pair, model.form, scores, band, sure);
  const settled = settleMoves(pair, { beads, scores, band }, model, (rest) => {
    const narrow = bandByAnchors(rest, links);
    return searchBeads(rest, model.form, scoreUnits(rest, model.words, narrow), narrow, sure);
  });
  return inReadingOrder(settled);
}

/** Aligns units that stand in one order on both sides, as the sentences of a row do. */
export function alignInOrder(pair: Pair, model: Model, sure = false): Bead[] {
  const band = bandByAnchors(pair, model.lexicon.forward.table);
  return searchBeads(pair, model.form, scoreUnits(pair, model.words, band), band, sure);
}

function bandAround(pair: Pair, beads: readonly Bead[]): Band {
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
  return bandAlong(path, pair.source.size, pair.target.size, bandWidth);
}

const bandWidth = K.bw!;
