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
/** One number in several spellings, beside the word and not. */
const pots: [en: string, de: string][] = [
  ['Of 1,500 pots some broke.', 'Von 1.500 Töpfen gingen manche entzwei.'],
  ['Pots were packed, 1500 in all.', 'Man packte Töpfe, 1500 im Ganzen.'],
  ['Pots fill shelves, fifteen hundred.', 'Töpfe füllen Regale, fünfzehnhundert.'],
  ['Somebody counted 1500 pots.', 'Jemand zählte 1500 Töpfe.'],
];
let index: ServedIndex;

beforeAll(async () => {
  const rows = Array.from({ length: 24 }, (_, at): SearchRow => {
    const [en, de] = texts[at % texts.length] ?? ['', ''];
    return { article: 'household', titles, row: at + 1, en: `${en} ${at}`, de: `${de} ${at}` };
  });
  const figures = Array.from({ length: 32 }, (_, at): SearchRow => {
    const [en, de] = pots[at % pots.length] ?? ['', ''];
    return { article: 'household', titles, row: at + 25, en, de };
  });
  const title = { article: 'household', titles, row: 0, ...titles };
  index = await serveIndex([title, ...rows, ...figures]);
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

test.each([
  'copper kettle',
  'copper kettles',
  'kettle of copper',
  'kettle',
  '"copper kettle"',
  '1500 pots',
  'pots 1,500',
  '1500',
  'the 1500 pots',
])('the first results of %s stay where they are when more are shown', async (typed) => {
  const few = await find(typed, shownFirst);
  const all = await find(typed, shownEach);
  expect(few.rows).toEqual(all.rows.slice(0, shownFirst));
});

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

test.each(['1500 pots', 'pots 1500', '1500'])(
  'of %s no more rows are read than are shown: the index tells how figures are written',
  async (typed) => {
    expect((await find(typed, shownFirst)).read).toBe(shownFirst);
  },
);

test('of figures those come first that stand as it was typed, then those that are written so', async () => {
  const kindsOf = async (typed: string): Promise<number[]> =>
    (await find(typed, 30)).rows.map((row) => (row - 25) % pots.length);
  expect(new Set((await kindsOf('1500 pots')).slice(0, 10))).toEqual(new Set([0, 3]));
  expect(new Set((await kindsOf('1,500 pots')).slice(0, 10))).toEqual(new Set([0, 3]));
  expect((await kindsOf('pots 1500')).slice(0, 24)).not.toContain(2);
  expect((await kindsOf('1500')).indexOf(2)).toBe(24);
});
