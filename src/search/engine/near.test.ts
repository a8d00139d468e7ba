import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, slipsAllowed } from './near.ts';

test.each([
  ['hoangvantam', 'hoanvantam', 1],
  ['hoangvantam', 'hoangvamtam', 1],
  ['daksong', 'dakosng', 1],
  ['krongno', 'kongnow', 2],
  ['abc', 'abc', 0],
])('from %s to %s: %d', (one, other, slips) => {
  expect(distance(one, other, 3)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('the way back is as long, and no shorter than the difference in length', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = distance(one, other, 20);
      expect(distance(other, one, 20)).toBe(slips);
      expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(slips === 0).toBe(one === other);
    }),
  );
});

test('beyond what is allowed it says so, and no more', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      expect(distance(one, other, most)).toBe(Math.min(distance(one, other, 20), most + 1));
    }),
  );
});

test('short words are not guessed at', () => {
  expect(slipsAllowed('eu'.length)).toBe(0);
  expect(slipsAllowed('daksog'.length)).toBe(1);
});
