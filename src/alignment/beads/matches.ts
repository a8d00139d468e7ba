import { effort } from '../constants.ts';
import type { Pair } from '../units.ts';
import { beadAlone } from './alone.ts';
import { fullBand, rareAnchors, type Band } from './band.ts';
import { shareOfMove } from './confidence.ts';
import type { Bead } from './search.ts';
import { scoreWords, trusted, type WordScores } from './word-score.ts';
import { measureSpans, oneToOne, scoreBead, type Model } from './worth.ts';

/** The unit pairs that are each other's best match in the whole document. */
export function matches(pair: Pair, scores: WordScores, band: Band, model: Model): Match[] {
  const { source, target } = pair;
  const bestOfSource = new Map<number, Match>();
  const bestOfTarget = new Map<number, Match>();
  const offer = (match: Match) => {
    if (match.score > (bestOfSource.get(match.i)?.score ?? 0)) bestOfSource.set(match.i, match);
    if (match.score > (bestOfTarget.get(match.j)?.score ?? 0)) bestOfTarget.set(match.j, match);
  };
  if (band.size === (source.size + 1) * (target.size + 1)) {
    const lengths = measureSpans(pair, model.form, 1);
    for (let i = 1; i <= source.size; i++) {
      for (let j = 1; j <= target.size; j++) {
        const bead = { shape: oneToOne, i, j };
        const score = scoreBead(pair, model.form, { scores, band, lengths }, bead);
        offer({ i: i - 1, j: j - 1, score });
      }
    }
  } else {
    for (const { i, j } of rareAnchors(pair, model.words.forward.table)) {
      offer({ i, j, score: scoreAlone(pair, [i], [j], model) });
    }
  }
  return [...bestOfSource.values()]
    .filter((match) => bestOfTarget.get(match.j) === match)
    .sort((a, b) => b.score - a.score);
}

/** Of what is left over on both sides, however far apart, those that are each other's best match. */
export function matchLeft(rest: Pair, model: Model, price: number): Bead[] {
  const { source, target } = rest;
  const band = fullBand(source.size, target.size);
  if (source.size * target.size === 0 || band.size > effort.places) return [];
  const scores = trusted(scoreWords(rest, model.words, band, 1), model.form.trust);
  return matches(rest, scores, band, model)
    .map(({ i, j, score }) => ({ source: [i], target: [j], score: score + price }))
    .filter(({ score }) => score > 0)
    .map((bead) => ({ ...bead, confidence: shareOfMove(bead.score), moved: true }));
}

/** The score of some units as one bead; those that make no bead count as left out. */
export function scoreAlone(
  pair: Pair,
  source: readonly number[],
  target: readonly number[],
  { words, form }: Model,
): number {
  const alone = beadAlone(pair, { source, target }, words);
  if (alone === undefined) {
    return (form.turns[1] ?? 0) * source.length + (form.turns[2] ?? 0) * target.length;
  }
  const { band, bead } = alone;
  const scores = trusted(alone.scores, form.trust);
  const lengths = measureSpans(alone.pair, form, Math.max(bead.i, bead.j));
  return scoreBead(alone.pair, form, { scores, band, lengths }, bead);
}

export const isCode = (kind: number) => Math.floor(kind / 10) === 2;

export type Match = { i: number; j: number; score: number };
