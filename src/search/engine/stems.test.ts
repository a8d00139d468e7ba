import { expect, test } from 'vitest';
import { sameWord, spellings } from './stems.ts';

test.each([
  ['help', 'helping', 'en'],
  ['parties', 'party', 'en'],
  ['promote', 'promoting', 'en'],
  ['haushalt', 'haushalten', 'de'],
  ['feindliche', 'feindlichen', 'de'],
] as const)('%s and %s are forms of one word', (one, other, language) => {
  expect(sameWord(one, other, language)).toBe(true);
  expect(sameWord(other, one, language)).toBe(true);
});

test.each([
  ['part', 'party', 'en'],
  ['province', 'provincial', 'en'],
  ['partei', 'parteimitglied', 'de'],
  ['in', 'ins', 'de'],
] as const)('%s and %s are two words', (one, other, language) => {
  expect(sameWord(one, other, language)).toBe(false);
});

test('an umlaut is looked for in all its spellings', () => {
  expect(spellings('Müller')).toEqual(['müller', 'mueller']);
  expect(spellings('Mueller')).toEqual(['mueller', 'muller']);
  expect(spellings('Quelle')).toEqual(['quelle']);
});
