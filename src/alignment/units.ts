/** Some units of a side, as a side of its own. */
export function pick(side: Side, units: readonly number[]): Side {
  const first = units[0] ?? 0;
  if (units.every((unit, i) => unit === first + i)) {
    return {
      size: units.length,
      offsets: side.offsets.subarray(first, first + units.length + 1),
      tokens: side.tokens,
      lengths: side.lengths.subarray(first, first + units.length),
      starts: side.starts.subarray(first, first + units.length),
      ends: side.ends.subarray(first, first + units.length),
      kinds: side.kinds.subarray(first, first + units.length),
      joins: side.joins.subarray(first, first + units.length),
      heads: side.heads.subarray(first, first + units.length),
    };
  }
  const offsets = new Int32Array(units.length + 1);
  units.forEach((unit, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + (side.offsets[unit + 1] ?? 0) - (side.offsets[unit] ?? 0);
  });
  const tokens = new Int32Array(offsets[units.length] ?? 0);
  units.forEach((unit, i) => {
    tokens.set(side.tokens.subarray(side.offsets[unit], side.offsets[unit + 1]), offsets[i]);
  });
  return {
    size: units.length,
    offsets,
    tokens,
    lengths: new Float64Array(units.map((unit) => side.lengths[unit] ?? 0)),
    starts: new Int32Array(units.map((unit) => side.starts[unit] ?? 0)),
    ends: new Int32Array(units.map((unit) => side.ends[unit] ?? 0)),
    kinds: new Int32Array(units.map((unit) => side.kinds[unit] ?? 0)),
    joins: Uint8Array.from(units, (unit, i) =>
      units[i - 1] === unit - 1 ? (side.joins[unit] ?? 0) : 0,
    ),
    heads: Uint8Array.from(units, (unit) => side.heads[unit] ?? 0),
  };
}

/** Joins units: `groups[g]` tells where the units of the new unit `g` end. */
export function mergeUnits(side: Side, groups: readonly number[]): Side {
  const first = (g: number) => (g === 0 ? 0 : (groups[g - 1] ?? 0));
  const last = (g: number) => Math.max(first(g), (groups[g] ?? 0) - 1);
  const copies = new Set(
    groups.flatMap((end, g) =>
      g > 0 && sameWords(side, [first(g - 1), first(g), end]) ? [g - 1, g] : [],
    ),
  );
  const every = groups.map((_, g) => g);
  return {
    size: groups.length,
    offsets: Int32Array.from([0, ...groups], (end) => side.offsets[end] ?? 0),
    tokens: side.tokens,
    lengths: Float64Array.from(every, (g) =>
      side.lengths.subarray(first(g), groups[g]).reduce((sum, length) => sum + length, 0),
    ),
    starts: Int32Array.from(every, (g) => side.starts[first(g)] ?? 0),
    ends: Int32Array.from(every, (g) => side.ends[last(g)] ?? 0),
    kinds: Int32Array.from(every, (g) => side.kinds[first(g)] ?? 0),
    joins: Uint8Array.from(every, (g) =>
      g === 0 || copies.has(g) || copies.has(g - 1) ? 0 : (side.joins[first(g)] ?? 0),
    ),
    heads: Uint8Array.from(every, (g) => side.heads[first(g)] ?? 0),
  };
}

/** Whether two groups of units say the same, word for word, and in more than a few words. */
function sameWords({ offsets, tokens }: Side, [a, b, c]: readonly [number, number, number]) {
  const [first, second, end] = [offsets[a] ?? 0, offsets[b] ?? 0, offsets[c] ?? 0];
  if (end - second !== second - first || end - second < fewWords) return false;
  for (let k = second; k < end; k++) {
    if (tokens[k] !== tokens[first + k - second]) return false;
  }
  return true;
}

const fewWords = 6;

/** The units of a pair that no bead of a list holds, with their numbers in the whole. */
export function without(
  pair: Pair,
  taken: readonly { source: readonly number[]; target: readonly number[] }[],
) {
  const left = (size: number, gone: ReadonlySet<number>) =>
    Array.from({ length: size }, (_, unit) => unit).filter((unit) => !gone.has(unit));
  const source = left(pair.source.size, new Set(taken.flatMap((bead) => bead.source)));
  const target = left(pair.target.size, new Set(taken.flatMap((bead) => bead.target)));
  const rest: Pair = {
    id: pair.id,
    source: pick(pair.source, source),
    target: pick(pair.target, target),
  };
  return { source, target, pair: rest };
}

export type Languages = { source: string; target: string };

/** A unit of text: a block or a sentence. Units of unlike kinds seldom belong together. */
export type Unit = { text: string; kind?: string | undefined };

/** A document in two languages. */
export type TextPair = { id: string; source: readonly Unit[]; target: readonly Unit[] };

/** One side of a document: unit `i` holds `tokens[offsets[i]]` up to `tokens[offsets[i + 1]]`. */
export type Side = {
  size: number;
  offsets: Int32Array;
  tokens: Int32Array;
  /** Characters, white space left out. */
  lengths: Float64Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Numbers of the corpus's kinds. */
  kinds: Int32Array;
  /** Whether a unit may stand in one bead with the one before it: of one kind, neighbours, neither a copy. */
  joins: Uint8Array;
  /** Whether a unit is a heading. */
  heads: Uint8Array;
};

export type Pair = { id: string; source: Side; target: Side };
