import { expect, test } from 'vitest';
import { tokenReader } from './words.ts';

test.each([
  ['en', 'Over 1,100 houses, 3.5 percent', ['over', '#1100', 'hous', '#3.5', 'percen']],
  ['de', 'Über 1.100 Häuser, 3,5 Prozent', ['uber', '#1100', 'haus', '#3.5', 'prozen']],
  ['fr', 'Plus de 1\u202f100 maisons', ['plus', 'de', '#1100', 'maison']],
  ['en', '“Đắk Song” (Straße)?', ['"', 'dak', 'song', '"', '(', 'strass', ')', '?']],
  ['xx', 'seven', ['seven']],
])('%s: %s', (language, text, tokens) => {
  const seen: string[] = [];
  const read = tokenReader(language, (token) => seen.push(token) - 1);
  const numbers: number[] = [];
  read(text, numbers);
  expect(numbers.map((number) => seen[number])).toEqual(tokens);
});
