import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestRows, byOrder } from './rank.ts';

test('the best rows are the first of all rows in order, whatever their number', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 20 }), (orders, count) => {
      const ranked = orders.map((order, key) => ({ key, missing: [], order }));
      expect(bestRows(ranked, count)).toEqual(ranked.toSorted(byOrder).slice(0, count));
    }),
  );
});
