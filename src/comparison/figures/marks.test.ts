import { expect, test } from 'vitest';
import { compareMarks } from './marks.ts';
import { comparePassages } from '../compare.ts';

test('a mark that points to another note differs', () => {
  expect(compareMarks('almost all [1] packages', 'fast alle [7] Pakete')).toEqual([
    { kind: 'label', english: '[1]', german: '[7]', why: '`[1]` against `[7]`' },
  ]);
});

test.each([
  ['the same marks in another order', 'rice [1] and tea [2]', 'Tee [2] und Reis [1]'],
  ['a mark left out', 'almost all [1] packages', 'fast alle Pakete'],
])('%s', (_what, english, german) => {
  expect(compareMarks(english, german)).toEqual([]);
});

test('is part of the comparison of passages', () => {
  expect(comparePassages('See note [3].', 'Siehe Anmerkung [4].')).toMatchObject([
    { kind: 'label', english: '[3]', german: '[4]' },
  ]);
});
