import { expect, test } from 'vitest';
import { galeChurch } from './gale-church.ts';
import { readBead } from './gold.ts';
import { countRight, rates } from './score.ts';

const beads = (...lines: string[]) => lines.map(readBead);

test('strict asks for the same bead, lax for a pair of units in common', () => {
  const gold = beads('[0]:[0]', '[1, 2]:[1]', '[]:[2]', '[3]:[3]');
  const found = beads('[0]:[0]', '[1]:[1]', '[2]:[]', '[]:[2]', '[3]:[3]');
  expect(countRight(found, gold)).toEqual({
    found: 5,
    gold: 3,
    strictFound: 3,
    strictGold: 2,
    laxFound: 4,
    laxGold: 3,
  });
});

test('F1 is the harmonic mean', () => {
  expect(rates(1, 2, 1, 1)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(rates(0, 0, 0, 0).f1).toBe(0);
});

test('Gale and Church’s aligner goes by length', () => {
  expect(galeChurch([100, 40, 200], [105, 42, 98, 99])).toEqual([
    { source: [0], target: [0] },
    { source: [1], target: [1] },
    { source: [2], target: [2, 3] },
  ]);
});
