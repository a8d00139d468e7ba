/*
 * A shelf is a sorted list in pieces, each a file of its own; its directory tells which piece has what.
 */

/** The pieces that may have keys from one on up to another, both included. */
export function piecesBetween<K extends string | number>(
  { first, files }: Directory<K>,
  from: K,
  to: K,
): string[] {
  const begin = Math.max(0, countUpTo(first, from) - 1);
  return files.slice(begin, Math.max(begin + 1, countUpTo(first, to)));
}

/** The piece that has a key, if any has; undefined on an empty shelf. */
export const pieceOf = <K extends string | number>(
  directory: Directory<K>,
  key: K,
): string | undefined => piecesBetween(directory, key, key)[0];

/** The entries of a sorted list from one key on up to another, both included. */
export function entriesBetween<E extends readonly [string, ...unknown[]]>(
  list: readonly E[],
  from: string,
  to: string,
): E[] {
  const begin = countWhile(list, ([key]) => key < from);
  return list.slice(
    begin,
    countWhile(list, ([key]) => key <= to),
  );
}

/** How many keys of a sorted list are not greater than one. */
const countUpTo = <K extends string | number>(keys: readonly K[], key: K): number =>
  countWhile(keys, (own) => own <= key);

/** How many items at the head of a list are so; those after them must not be. */
function countWhile<T>(list: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A short sum of bytes, to tell damage: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) folded to
 * 24 bits.
 */
export function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** The first key of each piece, ascending, and the names of their files. */
export type Directory<K extends string | number> = { first: K[]; files: string[] };
