import { matches, matchLeft, scoreAlone, type Match } from './matches.ts';
import type { Band } from './band.ts';
import type { Model } from './worth.ts';
import { isFilled, type Bead } from './search.ts';
import { effort, varied } from '../constants.ts';
import { shareOfMove } from './confidence.ts';
import { markMoved } from '../reading-order.ts';
import { alignRest, type Pair } from '../units.ts';
import type { WordScores } from './word-score.ts';

/**
 * Finds units that stand elsewhere in the translation: pairs off the path that are each other's best
 * match, where taking them out of both texts and aligning the rest anew scores more than before.
 *
 * @param realign aligns what remains, within a band fit for it
 * @returns the beads in the order of the source, moved ones marked
 */
export function settleMoves(
  pair: Pair,
  first: { beads: readonly Bead[]; scores: WordScores; band: Band },
  model: Model,
  realign: (rest: Pair) => Bead[],
): Bead[] {
  let beads = [...first.beads];
  const moved: Bead[] = [];
  const rarity = Math.log(varied.movesExpected / Math.max(pair.source.size, pair.target.size));
  const candidates = matches(pair, first.scores, first.band, model);
  for (let round = 0; round < effort.moveRounds; round++) {
    const found = gainful(pair, beads, candidates, model, rarity);
    if (found.length === 0) break;
    const together = [...moved, ...found];
    const settled = alignRest(pair, together, realign);
    if (sum([...settled, ...together]) <= sum([...beads, ...moved])) break;
    beads = settled;
    moved.push(...found);
  }
  const taken = [...beads.filter(isFilled), ...moved];
  const left = alignRest(pair, taken, (rest) => matchLeft(rest, model, rarity));
  const path = beads.filter((bead) => !left.some((match) => isPartOf(bead, match)));
  // What was taken out only because a neighbour had moved may stand where it should, now that the rest is settled.
  return markMoved(path, [...moved, ...left]);
}

const isPartOf = (bead: Bead, whole: Bead): boolean =>
  bead.source.length + bead.target.length === 1 &&
  (whole.source[0] === bead.source[0] || whole.target[0] === bead.target[0]);

const sum = (beads: readonly Bead[]) => beads.reduce((total, { score }) => total + score, 0);

/**
 * Runs of matches that no bead holds, and that pay for what they take out of theirs. What stands
 * together moves as one: the price of a move is paid once for a run.
 */
function gainful(
  pair: Pair,
  beads: readonly Bead[],
  candidates: readonly Match[],
  model: Model,
  rarity: number,
): Bead[] {
  const ofSource = new Map(beads.flatMap((bead) => bead.source.map((unit) => [unit, bead])));
  const ofTarget = new Map(beads.flatMap((bead) => bead.target.map((unit) => [unit, bead])));
  const touched = new Set<Bead>();
  const found: Bead[] = [];
  const weighed = runsOf(candidates)
    .map((run) => {
      const off = run.filter(({ i, j }) => {
        const from = ofSource.get(i);
        const to = ofTarget.get(j);
        // What an earlier round took out is spoken for, even where it stands inside another run.
        if (from === undefined || to === undefined) return false;
        return from !== to || Math.min(from.source.length, from.target.length) > 1;
      });
      return { run: off, score: off.reduce((sum, match) => sum + match.score, 0) };
    })
    .sort((a, b) => b.score - a.score);
  for (const { run, score } of weighed) {
    const sources = new Set(run.map(({ i }) => i));
    const targets = new Set(run.map(({ j }) => j));
    const held = new Set(
      [...run.map(({ i }) => ofSource.get(i)), ...run.map(({ j }) => ofTarget.get(j))].filter(
        (bead) => bead !== undefined,
      ),
    );
    if (score + rarity <= 0 || [...held].some((bead) => touched.has(bead))) continue;
    const left = [...held].map((bead) => ({
      score: bead.score,
      source: bead.source.filter((unit) => !sources.has(unit)),
      target: bead.target.filter((unit) => !targets.has(unit)),
    }));
    const apart = left.map(({ source, target }) => scoreAlone(pair, source, target, model));
    // Two passages that have changed places leave each other behind.
    const together = scoreAlone(
      pair,
      left.flatMap(({ source }) => source).sort((x, y) => x - y),
      left.flatMap(({ target }) => target).sort((x, y) => x - y),
      model,
    );
    const before = left.reduce((sum, bead) => sum + bead.score, 0);
    const after = apart.reduce((sum, one) => sum + one, 0);
    const gain = score + rarity + Math.max(after, together) - before;
    if (gain <= 0) continue;
    for (const bead of held) touched.add(bead);
    const confidence = shareOfMove(gain);
    for (const match of run) {
      found.push({
        source: [match.i],
        target: [match.j],
        score: match.score + rarity / run.length,
        confidence,
        moved: true,
      });
    }
  }
  return found;
}

/** Matches that follow each other in both texts. */
function runsOf(matches: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  for (const match of [...matches].sort((a, b) => a.i - b.i)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.i === match.i - 1 && last.j === match.j - 1) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}
