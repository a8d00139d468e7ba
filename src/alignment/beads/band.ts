import { effort } from '../constants.ts';
import type { Pair, Side } from '../units.ts';
import type { Table } from './table.ts';

/**
 * A band for the first pass, laid along words that are rare on both sides and linked: the heaviest
 * chain of such anchors that rises on both sides (as in Moore 2002 and in "patience" diff; longest
 * increasing subsequence by Fenwick tree, O(k log k)).
 */
export function bandByAnchors(pair: Pair, links: Table): Band {
  const { source, target } = pair;
  if ((source.size + 1) * (target.size + 1) <= effort.allPlaces)
    return fullBand(source.size, target.size);
  const anchors = chain(rareAnchors(pair, links), target.size);
  const path = [{ i: 0, j: 0 }, ...anchors, { i: source.size, j: target.size }];
  return bandAlong(path, source.size, target.size, effort.anchorBand);
}

/** A band `width` units to either side of a path of points that rise on both sides. */
export function bandAlong(path: readonly Point[], n: number, m: number, width: number): Band {
  const low = new Float64Array(n + 1).fill(Infinity);
  const high = new Float64Array(n + 1).fill(-Infinity);
  const cover = (i: number, j: number) => {
    low[i] = Math.min(low[i] ?? 0, j);
    high[i] = Math.max(high[i] ?? 0, j);
  };
  for (let p = 0; p + 1 < path.length; p++) {
    const from = path[p];
    const to = path[p + 1];
    if (from === undefined || to === undefined) continue;
    cover(from.i, from.j);
    cover(to.i, to.j);
    if (to.i === from.i) continue;
    const slope = (to.j - from.j) / (to.i - from.i);
    for (let i = from.i; i <= to.i; i++) {
      const j = from.j + slope * (i - from.i);
      cover(i, Math.floor(j));
      cover(i, Math.min(to.j, Math.ceil(j + slope)));
    }
  }
  const first = new Int32Array(n + 1);
  const last = new Int32Array(n + 1);
  for (let i = 0; i <= n; i++) {
    first[i] = Math.max(0, Math.min(low[Math.max(0, i - width)] ?? 0, (low[i] ?? 0) - width));
    last[i] = Math.min(m, Math.max(high[Math.min(n, i + width)] ?? 0, (high[i] ?? 0) + width));
    if (i > 0) {
      first[i] = Math.max(first[i] ?? 0, first[i - 1] ?? 0);
      last[i] = Math.max(last[i] ?? 0, last[i - 1] ?? 0);
    }
  }
  return withOffsets(first, last);
}

/** The band that holds every cell. */
export const fullBand = (n: number, m: number): Band =>
  withOffsets(new Int32Array(n + 1), new Int32Array(n + 1).fill(m));

function withOffsets(first: Int32Array, last: Int32Array): Band {
  const offsets = new Int32Array(first.length + 1);
  for (let i = 0; i < first.length; i++) {
    offsets[i + 1] = (offsets[i] ?? 0) + (last[i] ?? 0) - (first[i] ?? 0) + 1;
  }
  return { first, last, offsets, size: offsets[first.length] ?? 0 };
}

export const inside = (band: Band, i: number, j: number): boolean =>
  i >= 0 && j >= (band.first[i] ?? Infinity) && j <= (band.last[i] ?? -1);

/** The number of a cell that is inside. */
export const cell = (band: Band, i: number, j: number): number =>
  (band.offsets[i] ?? 0) + j - (band.first[i] ?? 0);

/** The same band seen from the other side: for each `j`, the `i`. */
export function acrossBand({ first, last, size }: Band, m: number): Band {
  if (size === first.length * (m + 1)) return fullBand(m, first.length - 1);
  const top = new Int32Array(m + 1);
  const bottom = new Int32Array(m + 1);
  for (let j = 0, low = 0, high = -1; j <= m; j++) {
    while (low + 1 < last.length && (last[low] ?? 0) < j) low++;
    while (high + 1 < first.length && (first[high + 1] ?? 0) <= j) high++;
    top[j] = low;
    bottom[j] = high;
  }
  return withOffsets(top, bottom);
}

/** Unit pairs that share rare linked words, with the weight of what they share, in order. */
export function rareAnchors({ source, target }: Pair, links: Table): Anchor[] {
  const from = rareUnits(source);
  const to = rareUnits(target);
  const shared = new Map<number, number>();
  for (const [word, sources] of from) {
    for (let k = links.offsets[word] ?? 0; k < (links.offsets[word + 1] ?? 0); k++) {
      const targets = to.get(links.columns[k] ?? 0) ?? [];
      // In whole steps: in which order they are added must not show.
      const weight = Math.round(
        (1e6 * (links.weights[k] ?? 0)) / (sources.length * targets.length),
      );
      for (const i of sources) {
        for (const j of targets) {
          const key = i * target.size + j;
          shared.set(key, (shared.get(key) ?? 0) + weight);
        }
      }
    }
  }
  return [...shared]
    .map(([key, weight]) => ({ i: Math.floor(key / target.size), j: key % target.size, weight }))
    .sort((a, b) => a.i - b.i || b.j - a.j);
}

/** The units that hold each of the words that few hold. */
function rareUnits({ size, tokens, from, to }: Side): Map<number, number[]> {
  const units = new Map<number, number[]>();
  for (let unit = 0; unit < size; unit++) {
    for (const token of tokens.subarray(from[unit], to[unit])) {
      const seen = units.get(token);
      if (seen === undefined) units.set(token, [unit]);
      else if (seen.at(-1) !== unit && seen.length <= effort.rare) seen.push(unit);
    }
  }
  return new Map([...units].filter(([, seen]) => seen.length <= effort.rare));
}

/** The heaviest chain of anchors that rises strictly on both sides. */
function chain(anchors: readonly Anchor[], size: number): Point[] {
  const tree = new Int32Array(size + 2).fill(-1);
  const total = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  let end = -1;
  anchors.forEach(({ j, weight }, a) => {
    let best = -1;
    for (let k = j; k > 0; k -= k & -k) {
      const seen = tree[k] ?? -1;
      if (seen >= 0 && (best < 0 || (total[seen] ?? 0) > (total[best] ?? 0))) best = seen;
    }
    before[a] = best;
    total[a] = weight + (best < 0 ? 0 : (total[best] ?? 0));
    for (let k = j + 1; k <= size; k += k & -k) {
      const seen = tree[k] ?? -1;
      if (seen < 0 || (total[a] ?? 0) > (total[seen] ?? 0)) tree[k] = a;
    }
    if (end < 0 || (total[a] ?? 0) > (total[end] ?? 0)) end = a;
  });
  const path: Point[] = [];
  for (let a = end; a >= 0; a = before[a] ?? -1) {
    const anchor = anchors[a];
    if (anchor !== undefined) path.push({ i: anchor.i, j: anchor.j });
  }
  return path.reverse();
}

/** A place between units: `i` source units and `j` target units lie before it. */
export type Point = { i: number; j: number };

type Anchor = Point & { weight: number };

/** For each `i`, the `j` from `first[i]` to `last[i]` (included); `offsets` numbers the cells. */
export type Band = { first: Int32Array; last: Int32Array; offsets: Int32Array; size: number };
