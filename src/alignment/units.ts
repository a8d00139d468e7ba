/** Some units of a side, as a side of its own. */
function pick(side: Side, units: readonly number[]): Side {
  const of = (values: Int32Array) => new Int32Array(units.map((unit) => values[unit] ?? 0));
  return {
    size: units.length,
    tokens: side.tokens,
    from: of(side.from),
    to: of(side.to),
    lengths: new Float64Array(units.map((unit) => side.lengths[unit] ?? 0)),
    starts: of(side.starts),
    ends: of(side.ends),
    kinds: of(side.kinds),
    rarity: new Float64Array(units.map((unit) => side.rarity[unit] ?? 0)),
    joins: new Uint8Array(
      units.map((unit, i) => (units[i - 1] === unit - 1 ? (side.joins[unit] ?? 0) : 0)),
    ),
  };
}

/** Some units of either side, as a pair of its own. */
export const pickPair = ({ id, ...sides }: Pair, { source, target }: Paired): Pair => ({
  id,
  source: pick(sides.source, source),
  target: pick(sides.target, target),
});

/** Joins units: `groups[g]` tells where the units of the new unit `g` end. */
export function mergeUnits(side: Side, groups: readonly number[]): Side {
  const firsts = groups.map((_, g) => groups[g - 1] ?? 0);
  const merged = pick(side, firsts);
  const lasts = groups.map((end, g) => Math.max(firsts[g] ?? 0, end - 1));
  merged.to = Int32Array.from(lasts, (unit) => side.to[unit] ?? 0);
  merged.ends = Int32Array.from(lasts, (unit) => side.ends[unit] ?? 0);
  merged.lengths = Float64Array.from(groups, (end, g) =>
    side.lengths.subarray(firsts[g], end).reduce((sum, length) => sum + length, 0),
  );
  merged.rarity = rarityOf(merged.kinds);
  const isCopy = groups.map((_, g) => g > 0 && sameWords(merged, g - 1, g));
  merged.joins = Uint8Array.from(firsts, (unit, g) =>
    g === 0 || isCopy[g] === true || isCopy[g - 1] === true ? 0 : (side.joins[unit] ?? 0),
  );
  return merged;
}

function rarityOf(kinds: Int32Array): Float64Array {
  const counts = new Map<number, number>();
  const name = (kind: number) => Math.floor(kind / 10);
  for (const kind of kinds) counts.set(name(kind), (counts.get(name(kind)) ?? 0) + 1);
  return Float64Array.from(kinds, (kind) =>
    kind === 0 ? 0 : Math.log((kinds.length + 1) / ((counts.get(name(kind)) ?? 0) + 1)),
  );
}

/** Whether two units say the same, word for word. */
function sameWords({ from, to, tokens }: Side, a: number, b: number): boolean {
  const [first, second, end] = [from[a] ?? 0, from[b] ?? 0, to[b] ?? 0];
  if (end - second !== (to[a] ?? 0) - first || end === second) return false;
  return tokens.subarray(second, end).every((token, k) => token === tokens[first + k]);
}

/** Aligns what no bead of a list holds, and gives its units their numbers in the whole. */
export function alignRest<T extends Paired>(
  pair: Pair,
  taken: readonly Paired[],
  align: (rest: Pair) => T[],
): (T & { source: number[]; target: number[] })[] {
  const left = (size: number, gone: ReadonlySet<number>) =>
    Array.from({ length: size }, (_, unit) => unit).filter((unit) => !gone.has(unit));
  const source = left(pair.source.size, new Set(taken.flatMap((bead) => bead.source)));
  const target = left(pair.target.size, new Set(taken.flatMap((bead) => bead.target)));
  return align(pickPair(pair, { source, target })).map((bead) => ({
    ...bead,
    source: bead.source.map((unit) => source[unit] ?? 0),
    target: bead.target.map((unit) => target[unit] ?? 0),
  }));
}

export type Languages = { source: string; target: string };

/** A unit of text: a block or a sentence. Units of unlike kinds seldom belong together. */
export type Unit = { text: string; kind?: string | undefined };

/** A document in two languages. */
export type TextPair = { id: string; source: readonly Unit[]; target: readonly Unit[] };

/** One side of a document: unit `i` holds `tokens[from[i]]` up to `tokens[to[i]]`. */
export type Side = {
  size: number;
  from: Int32Array;
  to: Int32Array;
  tokens: Int32Array;
  /** Characters, white space left out. */
  lengths: Float64Array;
  starts: Int32Array;
  ends: Int32Array;
  /** 10 times the number of a kind (1 for headings), and the depth; 0 where no kind is known. */
  kinds: Int32Array;
  /** How rare the kind of a unit is in its text: the logarithm of 1 in so many. */
  rarity: Float64Array;
  /** Whether a unit may stand in one bead with the one before it: of one kind, neighbours, neither a copy. */
  joins: Uint8Array;
};

export type Pair = { id: string; source: Side; target: Side };

/** Units of either side that belong together; one side may be empty. */
export type Paired = { source: readonly number[]; target: readonly number[] };
