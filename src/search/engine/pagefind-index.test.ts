import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import type { SearchRow } from '../index/articles.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';

/* A row's own word: three letters for its article, three for itself. */
const spell = (number: number): string =>
  `b${'aeiouy'.charAt(number % 6)}${'klmnp'.charAt(number % 5)}`;
const ownWord = (article: number, row: number): string => `${spell(article)}${spell(row)}x`;

/** Articles of one to four rows; some rows are of several hundred words, some stand in one language only. */
const rows: SearchRow[] = Array.from({ length: 11 }, (_, article) =>
  Array.from({ length: 1 + (article % 4) }, (_none, row): SearchRow => {
    const filling = Array<string>((article + row) % 3 === 2 ? 290 : 4)
      .fill('timber')
      .join(' ');
    const text = `${filling} ${ownWord(article, row)} ${filling}`;
    return {
      article: `sawmill-${String(article).padStart(2, '0')}`,
      titles: { en: `Sawmill ${article}`, de: `Sägewerk ${article}` },
      row,
      en: text,
      de: (article + row) % 4 === 1 ? null : `Holz ${ownWord(article, row)}`,
    };
  }),
).flat();

let index: ServedIndex;

beforeAll(async () => {
  index = await serveIndex(rows);
}, 300_000);

afterAll(() => index.stop());

test('every word is found in its article and row, however long the rows before it are', async () => {
  const found = await Promise.all(
    rows.map(async ({ en }) => {
      const [word = ''] = /\w+x\b/u.exec(en ?? '') ?? [];
      const { hits } = await search(index.sources, word, languages, 5);
      return hits.map(({ article, row }) => `${article} ${row}`);
    }),
  );
  expect(found).toEqual(rows.map(({ article, row }) => [`${article} ${row}`]));
});
