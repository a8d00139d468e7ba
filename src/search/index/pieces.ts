import { fingerprint, type Directory } from '../shelf.ts';

/**
 * Cuts a sorted list into pieces of bounded size. Where a piece ends depends on what is written there
 * and not on what stands before, so that a change renews the pieces around it and no others
 * (content-defined chunking; Muthitacharoen, Chen and Mazières 2001, SOSP, 3.1).
 *
 * @param items sorted by key
 * @param size characters of JSON that a piece should have; none has more than half as many again,
 * but for a single item that has
 * @param keyOf an item's key
 * @param add writes a piece down, and tells the name of its file
 */
export function cutPieces<K extends string | number, T>(
  items: readonly T[],
  size: number,
  keyOf: (item: T) => K,
  add: (piece: readonly T[]) => string,
): Directory<K> {
  const directory: Directory<K> = { first: [], files: [] };
  let piece: T[] = [];
  let length = 0;
  const close = (): void => {
    const [first] = piece;
    if (first === undefined) return;
    directory.first.push(keyOf(first));
    directory.files.push(add(piece));
    piece = [];
    length = 0;
  };
  for (const item of items) {
    const text = JSON.stringify(item);
    if (length > 0 && length + text.length > 1.5 * size) close();
    piece.push(item);
    length += text.length;
    // The more alike in size, the less is loaded for as many files: a hit is more often in a large piece.
    const chance = Math.max(1, Math.round(size / 4 / (length / piece.length)));
    if (length >= 0.75 * size && sumOf(text) % chance === 0) close();
  }
  close();
  return directory;
}

const encoder = new TextEncoder();

/** The end of an item is as good as all of it to tell it from others, and sooner read. */
const sumOf = (text: string): number => fingerprint(encoder.encode(text.slice(-200)));
