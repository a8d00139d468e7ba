import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from './nearness.ts';

test.each([
  ['side by side', [[4, 90], [5]], 1],
  ['one word between', [[4], [6]], 0.5],
  ['in any order', [[90], [2, 89]], 1],
  ['three in a row', [[7], [1, 9], [8]], 1],
  ['one of them missing', [[7], []], 0],
])('%s', (_, places, near) => {
  expect(nearness(places)).toBe(near);
});

const positions = fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 8 });

test('as near as the nearest of all choices', () => {
  fc.assert(
    fc.property(positions, positions, (one, other) => {
      const gaps = one.flatMap((a) => other.map((b) => Math.max(1, Math.abs(a - b))));
      const sorted = [one, other].map((list) => list.sort((a, b) => a - b));
      expect(nearness(sorted)).toBe(1 / Math.min(...gaps));
    }),
  );
});
