import { expect, test } from 'vitest';
import { alignArticles } from '../articles.ts';
import { translationsOf } from './translations.ts';

const sentences = [
  ['The ECHR ruled on the bridge.', 'Der EGMR urteilte über die Brücke.'],
  ['The river had risen in spring.', 'Der Fluss war im Frühling gestiegen.'],
  ['The ECHR heard the ferryman.', 'Der EGMR hörte den Fährmann.'],
  ['A bridge needs a river.', 'Eine Brücke braucht einen Fluss.'],
  ['Nobody asked the ferryman again.', 'Den Fährmann fragte niemand mehr.'],
  ['In the end the ECHR agreed.', 'Am Ende stimmte der EGMR zu.'],
  ['The river carried the bridge away.', 'Der Fluss riss die Brücke mit.'],
  ['The ECHR did not ask why.', 'Der EGMR fragte nicht, warum.'],
];
const blocks = (column: 0 | 1) =>
  sentences.map((pair) => ({ kind: 'paragraph' as const, text: pair[column] ?? '' }));
const slugs = ['spring', 'summer', 'autumn'];
const { cache } = alignArticles(slugs.map((slug) => ({ slug, en: blocks(0), de: blocks(1) })));
const translates = translationsOf(cache.model);

test('words that stand in the same rows translate each other, names and acronyms too', () => {
  expect(translates('ECHR', 'EGMR')).toBe(true);
  expect(translates('river', 'Fluss')).toBe(true);
  expect(translates('ECHR', 'Fluss')).toBe(false);
  expect(translates('unheard', 'EGMR')).toBe(false);
  expect(translates('', '')).toBe(false);
});

test('what it tells of two texts is the same as long as each of their pairs is', () => {
  const { between } = translates;
  const told = between(['river'], ['Fluss']);
  expect([...told]).toEqual([['river', ['Fluss']]]);
  expect(between(['river', 'unheard'], ['nie', 'Fluss'])).toEqual(told);
  expect(between(['river', 'ECHR'], ['Fluss'])).toEqual(told);
  expect(between(['river', 'ECHR'], ['Fluss', 'EGMR'])).not.toEqual(told);
  expect(between(['river'], ['EGMR'])).toEqual(new Map());
});
