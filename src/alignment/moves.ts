import { K } from './knobs.ts';
import { without } from './ruled.ts';
import { rareAnchors, type Band } from './band.ts';
import { scoreForm, scoreUnits, shapes, type Form, type UnitScores } from './bead-score.ts';
import type { Bead } from './bead-search.ts';
import { pick, type Pair } from './corpus.ts';
import type { Model } from './model.ts';

/**
 * Finds units that stand elsewhere in the translation: pairs off the path that are each other's best
 * match, where taking them out of both texts and aligning the rest anew scores more than before.
 *
 * @param realign aligns what remains, within a band fit for it
 * @returns the beads in the order of the source, moved ones marked
 */
export function settleMoves(
  pair: Pair,
  first: { beads: readonly Bead[]; scores: UnitScores; band: Band },
  model: Model,
  realign: (rest: Pair) => Bead[],
): Bead[] {
  let beads = [...first.beads];
  const moved: Bead[] = [];
  const candidates = matches(pair, first.scores, first.band, model);
  for (let round = 0; round < mostRounds; round++) {
    const found = gainful(pair, beads, candidates, model);
    if (found.length === 0) break;
    const together = [...moved, ...found];
    const rest = without(pair, together);
    const settled = realign(rest.pair).map((bead) => ({
      ...bead,
      source: bead.source.map((unit) => rest.source[unit] ?? 0),
      target: bead.target.map((unit) => rest.target[unit] ?? 0),
    }));
    if (sum([...settled, ...together]) <= sum([...beads, ...moved])) break;
    beads = settled;
    moved.push(...found);
  }
  return [...beads, ...moved];
}

const mostRounds = 3;
const movePrior = Math.log(K.move!);

const sum = (beads: readonly Bead[]) => beads.reduce((total, { score }) => total + score, 0);

/** The unit pairs that are each other's best match in the whole document. */
function matches(pair: Pair, scores: UnitScores, band: Band, model: Model): Match[] {
  const { source, target } = pair;
  const bestOfSource = new Map<number, Match>();
  const bestOfTarget = new Map<number, Match>();
  const offer = (match: Match) => {
    if (match.score > (bestOfSource.get(match.i)?.score ?? 0)) bestOfSource.set(match.i, match);
    if (match.score > (bestOfTarget.get(match.j)?.score ?? 0)) bestOfTarget.set(match.j, match);
  };
  if (band.size === (source.size + 1) * (target.size + 1)) {
    for (let i = 1; i <= source.size; i++) {
      for (let j = 1; j <= target.size; j++) {
        const cell = (band.offsets[i] ?? 0) + j;
        const words = (scores.forward[0]?.[cell] ?? 0) + (scores.backward[0]?.[cell] ?? 0);
        offer({ i: i - 1, j: j - 1, score: words + pairForm(pair, model.form, i - 1, j - 1) });
      }
    }
  } else {
    for (const { i, j } of rareAnchors(pair, model.lexicon.forward.table)) {
      offer({ i, j, score: scoreBead(pair, [i], [j], model) });
    }
  }
  return [...bestOfSource.values()]
    .filter((match) => bestOfTarget.get(match.j) === match)
    .sort((a, b) => b.score - a.score);
}

const pairForm = (pair: Pair, form: Form, i: number, j: number) =>
  scoreForm(
    pair,
    form,
    { shape: 2, i: i + 1, j: j + 1 },
    pair.source.lengths[i] ?? 0,
    pair.target.lengths[j] ?? 0,
  );

/** Matches that no bead holds, and that pay for what they take out of theirs. */
function gainful(
  pair: Pair,
  beads: readonly Bead[],
  candidates: readonly Match[],
  model: Model,
): Bead[] {
  const ofSource = new Map(beads.flatMap((bead) => bead.source.map((unit) => [unit, bead])));
  const ofTarget = new Map(beads.flatMap((bead) => bead.target.map((unit) => [unit, bead])));
  const touched = new Set<Bead>();
  const found: Bead[] = [];
  for (const { i, j, score } of candidates) {
    const from = ofSource.get(i);
    const to = ofTarget.get(j);
    if (from === undefined || to === undefined) continue;
    if (from === to && Math.min(from.source.length, from.target.length) < 2) continue;
    if (touched.has(from) || touched.has(to)) continue;
    const others = from.source.filter((unit) => unit !== i);
    const left = to.target.filter((unit) => unit !== j);
    const rest =
      from === to
        ? scoreBead(pair, others, left, model) - from.score
        : scoreBead(pair, others, from.target, model) +
          scoreBead(pair, to.source, left, model) -
          from.score -
          to.score;
    const gain = score + movePrior + rest;
    if (gain <= 0) continue;
    touched.add(from).add(to);
    const share = 1 / (1 + Math.exp(-gain / 4));
    found.push({ source: [i], target: [j], score: score + movePrior, share, moved: true });
  }
  return found;
}

/** The score of one bead; units that stand alone or in no shape of bead count as left out. */
function scoreBead(
  pair: Pair,
  source: readonly number[],
  target: readonly number[],
  { words: known, form }: Model,
): number {
  const picked: Pair = {
    id: pair.id,
    source: pick(pair.source, source),
    target: pick(pair.target, target),
  };
  const shape = shapes.findIndex(([a, b]) => a === source.length && b === target.length);
  const alone =
    ((form.priors[0] ?? 0) + (form.turns[1] ?? 0)) * source.length +
    ((form.priors[1] ?? 0) + (form.turns[1] ?? 0)) * target.length;
  if (shape < 0 || source.length === 0 || target.length === 0) return alone;
  const n = source.length;
  const m = target.length;
  const rows = new Int32Array(n + 1);
  const band: Band = {
    first: rows,
    last: new Int32Array(n + 1).fill(m),
    offsets: Int32Array.from({ length: n + 2 }, (_, i) => i * (m + 1)),
    size: (n + 1) * (m + 1),
  };
  const scores = scoreUnits(picked, known, band);
  let words = 0;
  for (let j = 1; j <= m; j++) words += scores.forward[n - 1]?.[n * (m + 1) + j] ?? 0;
  for (let i = 1; i <= n; i++) words += scores.backward[m - 1]?.[i * (m + 1) + m] ?? 0;
  const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const lengths = [total(picked.source.lengths), total(picked.target.lengths)] as const;
  return words + scoreForm(picked, form, { shape, i: n, j: m }, lengths[0], lengths[1]);
}

type Match = { i: number; j: number; score: number };
