import { expect, test } from 'vitest';
import { rowBefore, rowOrder } from './order.ts';

// The second English paragraph stands last in German; German has one of its own before that.
const rows = [
  { en: [0], de: [0] },
  { en: [1], de: [3] },
  { en: [2], de: [1] },
  { en: [3], de: [] },
  { en: [], de: [2] },
];

test('each language reads in its own order', () => {
  expect(rowOrder(rows, 'en')).toEqual([0, 1, 2, 3, 4]);
  expect(rowOrder(rows, 'de')).toEqual([0, 2, 3, 4, 1]);
});

test('a moved row knows what it follows in the other language', () => {
  expect(rowBefore(rows, 1, 'de')).toBe(4);
  expect(rowBefore(rows, 1, 'en')).toBe(0);
  expect(rowBefore(rows, 0, 'de')).toBeNull();
});
