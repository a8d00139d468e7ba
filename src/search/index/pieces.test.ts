import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieceOf, piecesBetween } from '../shelf.ts';
import { cutPieces } from './pieces.ts';

const key = ([word]: readonly [string, string]): string => word;
const items = (count: number): [string, string][] =>
  Array.from({ length: count }, (_, at) => [String(at).padStart(5, '0'), `text ${at ** 2 % 997}`]);

function cut(list: readonly (readonly [string, string])[]) {
  const pieces = new Map<string, readonly (readonly [string, string])[]>();
  const directory = cutPieces(list, { size: 400, keyOf: key }, (piece) => {
    const name = JSON.stringify(piece);
    pieces.set(name, piece);
    return name;
  });
  return { directory, pieces };
}

test('every item is in the piece that the directory names for it, and no piece is too large', () => {
  fc.assert(
    fc.property(fc.nat(300), (count) => {
      const list = items(count);
      const { directory, pieces } = cut(list);
      for (const item of list) {
        expect(pieces.get(pieceOf(directory, item[0]) ?? '')).toContain(item);
      }
      for (const name of pieces.keys()) expect(name.length).toBeLessThan(1_000);
      const all = piecesBetween(directory, '', '\u{ffff}').flatMap(
        (name) => pieces.get(name) ?? [],
      );
      expect(all).toEqual(list);
    }),
  );
}, 300_000);

test('an item more renews few pieces', () => {
  const list = items(500);
  const before = cut(list).pieces;
  const after = cut([...list.slice(0, 200), ['00199b', 'new'] as const, ...list.slice(200)]).pieces;
  const fresh = [...after.keys()].filter((name) => !before.has(name));
  expect(before.size).toBeGreaterThan(20);
  expect(fresh.length).toBeLessThanOrEqual(4);
});
