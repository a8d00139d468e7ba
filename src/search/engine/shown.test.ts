import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import type { SearchRow } from '../index/articles.ts';
import { shownEach, shownFirst } from '../shown.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';
import type { Sources } from './sources.ts';

const titles = { en: 'Household', de: 'Haushalt' };
const texts: [en: string, de: string][] = [
  ['A kettle stood beside the copper pan.', 'Ein Kessel stand neben der Pfanne aus Kupfer.'],
  ['Nobody polishes copper kettles.', 'Niemand poliert kupferne Kessel.'],
  ['The copper of the kettle shone.', 'Das Kupfer am Kessel glänzte.'],
  ['They sold one copper kettle.', 'Sie verkauften einen kupfernen Kessel.'],
];
let index: ServedIndex;

beforeAll(async () => {
  const rows = Array.from({ length: 24 }, (_, at): SearchRow => {
    const [en, de] = texts[at % texts.length] ?? ['', ''];
    return { article: 'household', titles, row: at + 1, en: `${en} ${at}`, de: `${de} ${at}` };
  });
  index = await serveIndex([{ article: 'household', titles, row: 0, ...titles }, ...rows]);
}, 300_000);

afterAll(() => index.stop());

/** The rows found, and how many rows were read for them. */
async function find(typed: string, limit: number): Promise<{ rows: number[]; read: number }> {
  const read = new Set<number>();
  const sources: Sources = {
    ...index.sources,
    card: (article, row) => {
      read.add(row);
      return index.sources.card(article, row);
    },
  };
  const { hits } = await search(sources, typed, languages, limit);
  return { rows: hits.map(({ row }) => row), read: read.size };
}

test.each(['copper kettle', 'copper kettles', 'kettle of copper', 'kettle', '"copper kettle"'])(
  'the first results of %s stay where they are when more are shown',
  async (typed) => {
    const few = await find(typed, shownFirst);
    const all = await find(typed, shownEach);
    expect(few.rows).toEqual(all.rows.slice(0, shownFirst));
  },
);

test('of several words no more rows are read than are shown', async () => {
  expect((await find('copper kettle', shownFirst)).read).toBe(shownFirst);
  expect((await find('copper kettle', shownEach)).read).toBe(shownEach);
});

test('what is written as it was typed comes before its other forms, however many there are', async () => {
  const { rows } = await find('copper kettles', shownEach);
  const typed = rows.filter((row) => texts[(row - 1) % texts.length]?.[0].includes('kettles'));
  expect(typed).toHaveLength(6);
  expect(rows.slice(0, 6)).toEqual(typed);
});
