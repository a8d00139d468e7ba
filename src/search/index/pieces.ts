import { fingerprint, type Directory } from '../shelf.ts';

/**
 * Cuts a sorted list into pieces of bounded size. Where a piece ends depends on what is written there
 * and not on what stands before, so that a change renews the pieces around it and no others
 * (content-defined chunking; Muthitacharoen, Chen and Mazières 2001, SOSP, 3.1).
 *
 * @param items sorted by key
 * @param add writes a piece down, and tells the name of its file
 */
export function cutPieces<K extends string | number, T>(
  items: Iterable<T>,
  { size, keyOf, textOf = JSON.stringify, areOne = never }: Shape<K, T>,
  add: (piece: readonly T[]) => string,
): Directory<K> {
  const directory: Directory<K> = { first: [], files: [] };
  let piece: T[] = [];
  let length = 0;
  let isDue = false;
  const close = (): void => {
    const [first] = piece;
    if (first === undefined) return;
    directory.first.push(keyOf(first));
    directory.files.push(add(piece));
    piece = [];
    length = 0;
    isDue = false;
  };
  for (const item of items) {
    const text = textOf(item);
    const last = piece.at(-1);
    const isFull = length > 0 && length + text.length > most * size;
    if (isFull || (isDue && last !== undefined && !areOne(last, item))) close();
    piece.push(item);
    length += text.length;
    // The more alike in size, the less is loaded for as many files: a hit is more often in a large piece.
    const chance = Math.max(1, Math.round((size * spread) / (length / piece.length)));
    isDue ||= length >= least * size && sumOf(text) % chance === 0;
  }
  close();
  return directory;
}

const never = (): boolean => false;

/** A piece is never cut sooner, then ends with each item as likely as that it is so much longer, and goes on no farther. */
const [least, spread, most] = [0.85, 1 / 6, 1.25];

const encoder = new TextEncoder();

/** The end of an item is as good as all of it to tell it from others, and sooner read. */
const sumOf = (text: string): number => fingerprint(encoder.encode(text.slice(-200)));

type Shape<K, T> = {
  /** Characters that a piece should have; none has more than a quarter more, but for a single item that has. */
  size: number;
  keyOf: (item: T) => K;
  /** What is written of an item. */
  textOf?: (item: T) => string;
  /** Whether neighbours are wanted together: they are parted only where a piece is full. */
  areOne?: (one: T, next: T) => boolean;
};
