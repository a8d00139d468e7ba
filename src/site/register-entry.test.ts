import { expect, test } from 'vitest';
import { otherSpellings, passagesByArticle } from './register-entry.ts';

test('spellings that only add an ending or differ in capitals are not shown', () => {
  const spelled = { en: 'Dak Song', de: 'Dak Song', passages: [] };
  const variants = ['Đắk Song', 'Dak Songs', 'DAK SONG', 'Dak-Song', 'Đắk Songs'];
  expect(otherSpellings({ ...spelled, variants })).toEqual(['Đắk Song']);
});

test('passages stand by article, in their order', () => {
  const passage = (article: string, row: number) => ({ article, row, languages: ['en' as const] });
  expect(passagesByArticle([passage('b', 2), passage('a', 1), passage('b', 7)])).toEqual([
    { slug: 'b', rows: [2, 7] },
    { slug: 'a', rows: [1] },
  ]);
});
