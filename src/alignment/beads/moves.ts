import { beadAlone } from './alone.ts';
import { rareAnchors, type Band } from './band.ts';
import { measureSpans, scoreBead, shapes, type Model } from './worth.ts';
import type { Bead } from './search.ts';
import { effort, varied } from '../constants.ts';
import { calibrateMove } from './confidence.ts';
import { alignRest, type Pair, type Side } from '../units.ts';
import { trusted, type WordScores } from './word-score.ts';

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
  const candidates = matches(pair, first.scores, first.band, model);
  for (let round = 0; round < effort.moveRounds; round++) {
    const found = gainful(pair, beads, candidates, model);
    if (found.length === 0) break;
    const together = [...moved, ...found];
    const settled = alignRest(pair, together, realign);
    if (sum([...settled, ...together]) <= sum([...beads, ...moved])) break;
    beads = settled;
    moved.push(...found);
  }
  return inPlace(beads, moved);
}

/**
 * What was taken out only because a neighbour had moved, and crosses nothing now that the rest is settled,
 * stands where it should.
 */
function inPlace(path: readonly Bead[], moved: readonly Bead[]): Bead[] {
  const all = [...path];
  const still = [...moved].sort((a, b) => b.score - a.score);
  for (let index = 0; index < still.length;) {
    const bead = still[index];
    if (bead === undefined || all.some((other) => isCrossing(bead, other))) {
      index += 1;
    } else {
      all.push({ ...bead, moved: false });
      still.splice(index, 1);
    }
  }
  return [...all, ...still];
}

function isCrossing(bead: Bead, other: Bead): boolean {
  const [source, target] = [other.source[0], other.target[0]];
  if (source === undefined || target === undefined) return false;
  return source < (bead.source[0] ?? 0) !== target < (bead.target[0] ?? 0);
}

const sum = (beads: readonly Bead[]) => beads.reduce((total, { score }) => total + score, 0);

/** The unit pairs that are each other's best match in the whole document. */
function matches(pair: Pair, scores: WordScores, band: Band, model: Model): Match[] {
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

const oneToOne = shapes.findIndex(({ source, target }) => source === 1 && target === 1);

/**
 * Runs of matches that no bead holds, and that pay for what they take out of theirs. What stands
 * together moves as one: the price of a move is paid once for a run.
 */
function gainful(
  pair: Pair,
  beads: readonly Bead[],
  candidates: readonly Match[],
  model: Model,
): Bead[] {
  const ofSource = new Map(beads.flatMap((bead) => bead.source.map((unit) => [unit, bead])));
  const ofTarget = new Map(beads.flatMap((bead) => bead.target.map((unit) => [unit, bead])));
  const rarity = Math.log(varied.movesExpected / Math.max(pair.source.size, pair.target.size));
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
    const isSection = fillsSection(pair.source, sources) && fillsSection(pair.target, targets);
    const price =
      rarity + (isSection ? (model.form.turns[1] ?? 0) + (model.form.turns[2] ?? 0) : 0);
    if (score + price <= 0 || [...held].some((bead) => touched.has(bead))) continue;
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
    const gain = score + price + Math.max(after, together) - before;
    if (gain <= 0) continue;
    for (const bead of held) touched.add(bead);
    const confidence = calibrateMove(gain);
    for (const match of run) {
      found.push({
        source: [match.i],
        target: [match.j],
        score: match.score + price / run.length,
        confidence,
        moved: true,
      });
    }
  }
  return found;
}

/**
 * Whether a heading would be left with nothing below it. What is all of a section in both texts goes
 * with its headings: to part them costs as much as to leave both out.
 */
function fillsSection({ kinds, size }: Side, units: ReadonlySet<number>): boolean {
  const isHead = (unit: number) => Math.floor((kinds[unit] ?? 0) / 10) === 1;
  return [...units].some((unit) => {
    let above = unit - 1;
    while (units.has(above)) above -= 1;
    let below = unit + 1;
    while (units.has(below)) below += 1;
    return above >= 0 && isHead(above) && !isHead(above + 1) && (below >= size || isHead(below));
  });
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

/** The score of some units as one bead; those that make no bead count as left out. */
function scoreAlone(
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

type Match = { i: number; j: number; score: number };
