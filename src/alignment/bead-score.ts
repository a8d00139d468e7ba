import { K } from './knobs.ts';
import type { Band } from './band.ts';
import { edgeCount, type Pair, type Side } from './corpus.ts';
import type { Direction, Lexicon } from './lexicon.ts';

/**
 * Scores every bead within a band: how much likelier the two sides are as translations of each other
 * than as texts that have nothing to do with each other, as a natural logarithm.
 *
 * A bead's score is the sum of
 * - the prior of its shape (Gale & Church 1993, "A program for aligning sentences in bilingual
 *   corpora"), re-estimated from the collection;
 * - its lengths in characters: Gale & Church's δ;
 * - its words: for each target token t, `log(1 − β + β · p(t | source) / p(t))`, where p(t | source)
 *   is IBM Model 1 and β how often t has a counterpart at all, and the same the other way;
 * - how it begins and ends (a stop, a digit, a capital), as pairs seen in the collection;
 * - the kinds of block.
 *
 * The words are scored one unit against one span at a time: `forward[a]` holds, for a source span of
 * `a` units ending at `i`, the score of target unit `j`; `backward[b]` the reverse. A bead of any
 * shape is then a sum of a few numbers.
 */
export function scoreUnits(pair: Pair, { forward: f, backward: b }: Words, band: Band): UnitScores {
  const { source, target } = pair;
  const forward = spans(band);
  const backward = spans(band);
  const targetBase = bases(target, f);
  const sourceBase = bases(source, b);

  const madeTarget = f.made;
  for (let i = 1; i <= source.size; i++) {
    const low = Math.max(1, band.first[i] ?? 0);
    const high = band.last[i] ?? 0;
    const row = (band.offsets[i] ?? 0) - (band.first[i] ?? 0);
    for (let a = 1; a <= Math.min(longestSpan, i); a++) {
      madeTarget.add(source, i - a, f.direction);
      const scores = forward[a - 1];
      if (scores === undefined) continue;
      for (let j = low; j <= high; j++) {
        scores[row + j] = (targetBase[j - 1] ?? 0) + madeTarget.score(target, j - 1, f.gain);
      }
    }
    madeTarget.clear();
  }

  const madeSource = b.made;
  for (let j = 1, top = 1, bottom = 0; j <= target.size; j++) {
    while (top <= source.size && (band.last[top] ?? 0) < j) top++;
    while (bottom < source.size && (band.first[bottom + 1] ?? 0) <= j) bottom++;
    for (let c = 1; c <= Math.min(longestSpan, j); c++) {
      madeSource.add(target, j - c, b.direction);
      const scores = backward[c - 1];
      if (scores === undefined) continue;
      for (let i = top; i <= bottom; i++) {
        scores[(band.offsets[i] ?? 0) - (band.first[i] ?? 0) + j] =
          (sourceBase[i - 1] ?? 0) + madeSource.score(source, i - 1, b.gain);
      }
    }
    madeSource.clear();
  }
  return { forward, backward };
}

/** Makes a lexicon ready for scoring. */
export const prepareWords = (lexicon: Lexicon): Words => ({
  forward: weigh(lexicon.forward),
  backward: weigh(lexicon.backward),
});

/** The part of a bead's score that the words have no hand in. */
export function scoreForm(
  pair: Pair,
  form: Form,
  { shape, i, j }: { shape: number; i: number; j: number },
  sourceLength: number,
  targetLength: number,
): number {
  const { source, target } = pair;
  const [a, b] = shapes[shape] ?? [0, 0];
  const start = a === 0 ? edgeCount : (source.starts[i - a] ?? 0);
  const end = a === 0 ? edgeCount : (source.ends[i - 1] ?? 0);
  const targetStart = b === 0 ? edgeCount : (target.starts[j - b] ?? 0);
  const targetEnd = b === 0 ? edgeCount : (target.ends[j - 1] ?? 0);
  const edges =
    (form.starts[start * (edgeCount + 1) + targetStart] ?? 0) +
    (form.ends[end * (edgeCount + 1) + targetEnd] ?? 0);
  const prior = form.priors[shape] ?? 0;
  if (a === 0 || b === 0) return prior + edges;
  return (
    prior +
    edges +
    scoreLength(sourceLength, targetLength, form) +
    scoreKinds(pair, form, i - a, j - b, a, b)
  );
}

/** Gale & Church's δ² under a normal density; the 4 allows for words of a letter or two. */
export function scoreLength(source: number, target: number, { ratio, variance }: Form): number {
  const expected = source * ratio;
  const delta = target - expected;
  const spread = (variance * (expected + target)) / 2 + 4;
  return lengthBonus - Math.min(K.cap!, (delta * delta) / (2 * spread));
}

/** Units are held against each other in order; those beyond the first can only speak against it. */
function scoreKinds(
  { source, target }: Pair,
  { kinds, kindCount }: Form,
  i: number,
  j: number,
  a: number,
  b: number,
): number {
  const pairs = Math.max(a, b);
  let sum = 0;
  for (let k = 0; k < pairs; k++) {
    const from = source.kinds[i + Math.floor((k * a) / pairs)] ?? 0;
    const to = target.kinds[j + Math.floor((k * b) / pairs)] ?? 0;
    const score = kinds[from * kindCount + to] ?? 0;
    sum += k === 0 ? score : Math.min(0, score);
  }
  return sum;
}

const lengthBonus = K.lengthBonus!;

/** At most this many units of a language make a bead. */
export const longestSpan = 4;

/** Every shape of bead: units of source, units of target. The first two have one side empty. */
export const shapes: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
  [3, 2],
  [2, 3],
  [3, 3],
  [4, 1],
  [1, 4],
];

/** How many of `shapes`, from the first, leave a side empty. */
export const gapShapes = 2;

const spans = (band: Band) =>
  Array.from({ length: longestSpan }, () => new Float32Array(band.size));

/** What each token scores when nothing speaks for it, summed by unit. */
function bases(side: Side, { loss }: { loss: Float64Array }): Float64Array {
  const sums = new Float64Array(side.size);
  for (let u = 0; u < side.size; u++) {
    for (let k = side.offsets[u] ?? 0; k < (side.offsets[u + 1] ?? 0); k++) {
      sums[u] = (sums[u] ?? 0) + (loss[side.tokens[k] ?? 0] ?? 0);
    }
  }
  return sums;
}

function weigh(direction: Direction): Weighed {
  const { rate, frequency } = direction;
  return {
    direction,
    gain: rate.map((beta, t) => beta / ((1 - beta) * (frequency[t] ?? 1))),
    loss: rate.map((beta) => Math.log(1 - beta)),
    made: new Accumulator(rate.length),
  };
}

/** Adds up what a growing span of one language makes likely in the other. */
class Accumulator {
  readonly #mass: Float64Array;
  #touched: number[] = [];
  #tokens = 0;

  constructor(types: number) {
    this.#mass = new Float64Array(types);
  }

  add(side: Side, unit: number, { table }: Direction): void {
    const end = side.offsets[unit + 1] ?? 0;
    for (let k = side.offsets[unit] ?? 0; k < end; k++) {
      const token = side.tokens[k] ?? 0;
      const last = table.offsets[token + 1] ?? 0;
      for (let link = table.offsets[token] ?? 0; link < last; link++) {
        const made = table.columns[link] ?? 0;
        const before = this.#mass[made] ?? 0;
        if (before === 0) this.#touched.push(made);
        this.#mass[made] = before + (table.weights[link] ?? 0);
      }
      this.#tokens++;
    }
  }

  score(side: Side, unit: number, gain: Float64Array): number {
    let sum = 0;
    const end = side.offsets[unit + 1] ?? 0;
    for (let k = side.offsets[unit] ?? 0; k < end; k++) {
      const token = side.tokens[k] ?? 0;
      const mass = this.#mass[token] ?? 0;
      if (mass > 0) sum += Math.log1p(((gain[token] ?? 0) * mass) / this.#tokens);
    }
    return sum;
  }

  clear(): void {
    for (const token of this.#touched) this.#mass[token] = 0;
    this.#touched = [];
    this.#tokens = 0;
  }
}

type Weighed = {
  direction: Direction;
  /** What a token gains for each unit of mass that speaks for it. */
  gain: Float64Array;
  /** What it scores when nothing does. */
  loss: Float64Array;
  /** Scratch space for the types made. */
  made: Accumulator;
};

export type Words = { forward: Weighed; backward: Weighed };

/** What is known of beads apart from words; the tables hold log-ratios. */
export type Form = {
  /** Target characters for each source character. */
  ratio: number;
  /** Variance of the difference, for each character. */
  variance: number;
  /** Log-probabilities of a gap (1) or a filled bead (0) after either: 2 · before + after. */
  turns: Float64Array;
  /** One for each of `shapes`, given that it is a gap or is not. */
  priors: Float64Array;
  /** (edgeCount + 1)², the last row and column for an empty side. */
  starts: Float64Array;
  ends: Float64Array;
  /** kindCount², by source kind. */
  kinds: Float64Array;
  kindCount: number;
};

/** Indexed by span length less one, then by cell of the band. */
export type UnitScores = { forward: Float32Array[]; backward: Float32Array[] };
