import { K } from './knobs.ts';
import { gapShapes, shapes, type Form } from './bead-score.ts';
import { edgeCount, looks, type Corpus, type Pair } from './corpus.ts';

/** What is believed of beads before any is seen. */
export function firstForm({ pairs, kinds }: Corpus): Form {
  let source = 0;
  let target = 0;
  for (const pair of pairs) {
    for (const length of pair.source.lengths) source += length;
    for (const length of pair.target.lengths) target += length;
  }
  const ratio = source > 0 && target > 0 ? target / source : 1;
  return {
    ratio: Math.min(3, Math.max(1 / 3, ratio)),
    variance: firstVariance,
    priors: Float64Array.from(firstShares, Math.log),
    turns: Float64Array.from(firstTurns, Math.log),
    starts: new Float64Array((edgeCount + 1) ** 2),
    ends: new Float64Array((edgeCount + 1) ** 2),
    kinds: firstKinds(kinds.words),
    kindCount: kinds.words.length,
  };
}

/**
 * Re-estimates shape priors, length ratio and variance, and the tables of beginnings and endings
 * from aligned beads, each drawn towards what was believed before.
 */
export function learnForm(aligned: readonly Aligned[], first: Form): Form {
  const counts = Float64Array.from(firstShares, (share) => share * priorBeads);
  const starts = new PairCounter(edgeCount + 1);
  const ends = new PairCounter(edgeCount + 1);
  const kinds = new PairCounter(first.kindCount);
  let sourceLength = 0;
  let targetLength = 0;
  const total: [number, number] = [priorBeads, priorBeads];
  for (const { pair, beads } of aligned) {
    for (const { source, target } of beads) {
      const shape = shapes.findIndex(([a, b]) => a === source.length && b === target.length);
      counts[shape] = (counts[shape] ?? 0) + 1;
      total[shape < gapShapes ? 1 : 0]++;
      starts.see(edge(pair.source.starts, source[0]), edge(pair.target.starts, target[0]));
      ends.see(edge(pair.source.ends, source.at(-1)), edge(pair.target.ends, target.at(-1)));
      if (source.length === 0 || target.length === 0) continue;
      const pairs = Math.max(source.length, target.length);
      for (let k = 0; k < pairs; k++) {
        const from = source[Math.floor((k * source.length) / pairs)] ?? 0;
        const to = target[Math.floor((k * target.length) / pairs)] ?? 0;
        kinds.see(pair.source.kinds[from] ?? 0, pair.target.kinds[to] ?? 0);
      }
      sourceLength += lengthOf(pair.source.lengths, source);
      targetLength += lengthOf(pair.target.lengths, target);
    }
  }
  const ratio = (targetLength + priorLength * first.ratio) / (sourceLength + priorLength);
  return {
    ratio,
    variance: learnVariance(aligned, ratio),
    priors: K.relearnPrior
      ? counts.map((count, shape) => Math.log(count / total[shape < gapShapes ? 1 : 0]))
      : first.priors,
    turns: K.relearnTurn ? learnTurns(aligned) : first.turns,
    starts: starts.logRatios(first.starts),
    ends: ends.logRatios(first.ends),
    kinds: kinds.logRatios(first.kinds),
    kindCount: first.kindCount,
  };
}

const firstVariance = K.lenVar!;
const priorBeads = K.priorBeads!;
const priorLength = 2000;

/** In the order of `shapes`. */
const firstShares = [
  0.5, 0.5, 0.83, 0.053, 0.053, 0.012, 0.012, 0.012, 0.006, 0.006, 0.004, 0.006, 0.006,
];

const lookScores = [K.sameLook!, 0, K.otherLook!] as const;
const kindScores = [1, 0, -6] as const;

/** Kinds that come with the text speak louder than looks. Headings of other depth are akin. */
function firstKinds(names: readonly string[]): Float64Array {
  const table = new Float64Array(names.length ** 2);
  names.forEach((from, r) => {
    names.forEach((to, c) => {
      const [same, akin, other] = looks.has(from) && looks.has(to) ? lookScores : kindScores;
      const base = (name: string) => name.replace(/\d+$/u, '');
      table[r * names.length + c] = from === to ? same : base(from) === base(to) ? akin : other;
    });
  });
  return table;
}

const firstTurns = [1 - K.open!, K.open!, 1 - K.extend!, K.extend!];

function learnTurns(aligned: readonly Aligned[]): Float64Array {
  const counts = Float64Array.from(firstTurns, (share) => share * K.priorTurns!);
  for (const { beads } of aligned) {
    let before = 0;
    for (const { source, target } of beads) {
      const gap = source.length === 0 || target.length === 0 ? 1 : 0;
      counts[2 * before + gap] = (counts[2 * before + gap] ?? 0) + 1;
      before = gap;
    }
  }
  return counts.map((count, k) => Math.log(count / ((counts[k & 2] ?? 0) + (counts[k | 1] ?? 0))));
}

const lengthOf = (lengths: Float64Array, units: readonly number[]) =>
  units.reduce((sum, unit) => sum + (lengths[unit] ?? 0), 0);

const edge = (edges: Int32Array, unit: number | undefined) =>
  unit === undefined ? edgeCount : (edges[unit] ?? 0);

function learnVariance(aligned: readonly Aligned[], ratio: number): number {
  const samples: number[] = [];
  for (const { pair, beads } of aligned) {
    for (const { source, target } of beads) {
      if (source.length === 0 || target.length === 0) continue;
      const expected = lengthOf(pair.source.lengths, source) * ratio;
      const found = lengthOf(pair.target.lengths, target);
      if (expected + found > 0) samples.push((found - expected) ** 2 / ((expected + found) / 2));
    }
  }
  samples.sort((a, b) => a - b);
  // The median of χ² with one degree of freedom is 0.455: an estimate that outliers do not move.
  const median = (samples[Math.floor(samples.length / 2)] ?? 0) / 0.455;
  const weight = samples.length / (samples.length + priorBeads);
  return Math.max(0.5, weight * median + (1 - weight) * firstVariance);
}

/** Counts which beginnings (or endings, or kinds) go together. */
class PairCounter {
  readonly #size: number;
  readonly #joint: Float64Array;
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;
  #total = 0;

  constructor(size: number) {
    this.#size = size;
    this.#joint = new Float64Array(size ** 2);
    this.#rows = new Float64Array(size);
    this.#columns = new Float64Array(size);
  }

  see(row: number, column: number): void {
    const at = row * this.#size + column;
    this.#joint[at] = (this.#joint[at] ?? 0) + 1;
    this.#rows[row] = (this.#rows[row] ?? 0) + 1;
    this.#columns[column] = (this.#columns[column] ?? 0) + 1;
    this.#total++;
  }

  /** log p(row, column) / p(row) p(column), drawn towards what was believed first. */
  logRatios(first: Float64Array): Float64Array {
    const smoothing = K.edgeSmooth!;
    return this.#joint.map((count, at) => {
      const row = this.#rows[Math.floor(at / this.#size)] ?? 0;
      const column = this.#columns[at % this.#size] ?? 0;
      const chance = (row * column) / Math.max(1, this.#total);
      return Math.log((count + smoothing * Math.exp(first[at] ?? 0)) / (chance + smoothing));
    });
  }
}

export type Aligned = {
  pair: Pair;
  beads: readonly { source: readonly number[]; target: readonly number[] }[];
};
