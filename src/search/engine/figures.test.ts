import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';

/* Of many rows with one figure, those first that are likeliest meant. */

const titles = { en: 'Stocktaking', de: 'Inventur' };

const ferry = { en: 'The ferry', de: 'Die Fähre' };
const times: [en: string, de: string][] = [
  ['It sails at 3:15 pm.', 'Sie legt um 15:15 Uhr ab.'],
  [
    'It sails at a quarter past three.',
    'Sie legt um Viertel nach drei ab, trotz der Waldbrandgefahrenstufe.',
  ],
];

let index: ServedIndex;

beforeAll(async () => {
  const things = (at: number): { en: string; de: string } =>
    at === 3
      ? { en: 'They bound 64 pages.', de: 'Sie banden 64 Seiten.' }
      : at === 5
        ? { en: 'Somebody found 64 keys.', de: 'Jemand fand einige Schlüssel.' }
        : { en: `In room ${at}00 stood 64 chairs.`, de: `In Raum ${at}00 standen 64 Stühle.` };
  index = await serveIndex([
    { article: 'stock', titles, row: 0, ...titles },
    ...Array.from({ length: 40 }, (_, at) => ({
      article: 'stock',
      titles,
      row: at + 1,
      ...things(at),
    })),
    { article: 'ferry', titles: ferry, row: 0, ...ferry },
    ...times.map(([en, de], at) => ({ article: 'ferry', titles: ferry, row: at + 1, en, de })),
  ]);
}, 300_000);

afterAll(() => index.stop());

const rowsOf = async (query: string): Promise<number[]> =>
  (await search(index.sources, query, languages, 40)).hits.map(({ row }) => row);

test.each(['64 pages', '64 Seiten', 'Seite 64', 'vierundsechzig Seiten'])(
  '%s: what was counted helps and is not required',
  async (query) => {
    const rows = await rowsOf(query);
    expect(rows[0]).toBe(4);
    expect(rows).toHaveLength(40);
  },
);

test('64: what has it in one language only comes last', async () => {
  expect((await rowsOf('64')).at(-1)).toBe(6);
});

test.each(['quarter past three', 'a quarter past three', 'Viertel nach drei'])(
  '%s: as it is written comes before the same time in figures',
  async (query) => {
    expect(await rowsOf(query)).toEqual([2, 1]);
  },
);

test.each(['Brandgefahrenstufe', 'Gefahrenstufe', 'Stufen', 'Waldbrand'])(
  '%s: the end, the middle and the beginning of a compound find it, though the site has no part of it by itself',
  async (query) => {
    const { hits } = await search(index.sources, query, languages, 10);
    const marked = hits.map(({ passages: { de } }) =>
      de?.marks.map(({ start, end }) => de.text.slice(start, end)),
    );
    expect(marked).toEqual([['Waldbrandgefahrenstufe']]);
  },
);
