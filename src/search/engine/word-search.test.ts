import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import type { SearchRow } from '../index/articles.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';
import type { Sources } from './sources.ts';

/* A harbour of many reports, all with the same common words. */

const common = {
  en: 'The harbour office reports that the ferry timetable of the northern pier stays valid.',
  de: 'Das Hafenamt meldet, dass der Fahrplan der Fähre am nördlichen Pier gültig bleibt.',
};

const rowsOf = (report: number): SearchRow[] => {
  const article = `report-${String(report).padStart(2, '0')}`;
  const titles = { en: `Report ${report}`, de: `Bericht ${report}` };
  return [
    { article, titles, row: 0, ...titles },
    { article, titles, row: 1, ...common },
    report === 7
      ? {
          article,
          titles,
          row: 2,
          en: `A heron nested on a barge. ${common.en}`,
          de: `Ein Reiher nistete auf einem Kahn. ${common.de}`,
        }
      : { article, titles, row: 2, en: 'To be or not to be.', de: 'Sein oder nicht sein.' },
    ...(report === 9
      ? [{ article, titles, row: 3, en: 'Not to be or to be not.', de: 'Nicht sein oder sein.' }]
      : []),
    ...(report === 11
      ? [
          {
            article,
            titles,
            row: 3,
            en: 'They were late.',
            de: 'Das war den Leuten neu, die kamen.',
          },
        ]
      : []),
  ];
};

let index: ServedIndex;

beforeAll(async () => {
  index = await serveIndex(Array.from({ length: 40 }, (_, at) => rowsOf(at)).flat());
}, 300_000);

afterAll(() => index.stop());

/** The same sources, and what the word index is asked for. */
function watch(): { sources: Sources; asked: string[] } {
  const asked: string[] = [];
  const occurrences: Sources['occurrences'] = (beginning) => {
    asked.push(beginning);
    return index.sources.occurrences(beginning);
  };
  return { sources: { ...index.sources, occurrences }, asked };
}

const find = async (query: string, sources: Sources = index.sources): Promise<string[]> => {
  const { hits } = await search(sources, query, languages, 5);
  return hits.map(({ article, row, missing }) => [article, row, ...missing].join(' '));
};

test('of many words the rarest are looked up, and the text tells of the rest', async () => {
  const { sources, asked } = watch();
  expect(await find('heron barge nested ferry timetable harbour', sources)).toEqual([
    'report-07 2',
  ]);
  expect(asked.filter((term) => /^(?:ferr|timetabl|harbour)/u.test(term))).toEqual([]);
});

test('where no row has all of many words, those with most are shown', async () => {
  const [first] = await find('heron barge nested ferry walrus');
  expect(first).toBe('report-07 2 walrus');
});

test('a word that stands nowhere does not outweigh many that are common', async () => {
  const found = await find('harbour ferry timetable walrus');
  expect(found).toHaveLength(5);
  expect(found.every((hit) => hit.endsWith(' walrus'))).toBe(true);
});

test('stop words alone are found, once or often in a row', async () => {
  expect(await find('"not to be"')).toHaveLength(5);
  expect((await find('to be or not to be'))[0]).toMatch(/ 2$/u);
});

test('a German word that is an English one is found in German where English texts lack it', async () => {
  expect(await find('die')).toEqual(['report-11 3']);
  expect((await find('das die den'))[0]).toBe('report-11 3');
});

test('where a word stands is asked only of words that the site may have', async () => {
  const { sources: watched, asked } = watch();
  expect((await find('ferry walrus', watched))[0]).toMatch(/ walrus$/u);
  expect(asked.filter((term) => term.startsWith('walrus'))).toEqual([]);
  expect((await find('ferry elk', watched))[0]).toMatch(/ elk$/u);
  expect(asked.filter((term) => term.startsWith('elk'))).toEqual([]);
});

test('parts of compounds and words parted by hyphens are words that the site has', async () => {
  const article = 'ice';
  const titles = { en: 'Ice', de: 'Eis' };
  const own = await serveIndex([
    { article, titles, row: 0, ...titles },
    { article, titles, row: 1, en: 'An ice-breaker came.', de: 'Ein Schneeschieber.' },
    { article, titles, row: 2, en: 'A shovel.', de: 'Ein Schieber.' },
  ]);
  try {
    const rows = async (query: string): Promise<number[]> =>
      (await search(own.sources, query, languages, 5)).hits.map(({ row }) => row);
    expect(await rows('icebreakers')).toEqual([1]);
    expect(await rows('Schnee')).toEqual([1]);
  } finally {
    await own.stop();
  }
});

test('a word is looked up in the languages in which it stands, and once where it has one form', async () => {
  const { sources, asked } = watch();
  expect(await find('heron', sources)).toEqual(['report-07 2']);
  expect(asked).toEqual(['heron1']);
});

test('a phrase of stop words alone is found where it stands, though many rows have its words', async () => {
  expect((await find('not to be or to be not'))[0]).toBe('report-09 3');
  expect((await find('"to be or to be"'))[0]).toBe('report-09 3');
});

test('where many rows have a phrase, two of its words find it, and the texts tell of the others', async () => {
  const { sources, asked } = watch();
  const { hits, more } = await search(sources, 'harbour office reports', languages, 5);
  expect(hits.map(({ match }) => match)).toEqual(Array(5).fill('exact'));
  expect(more).toBe(true);
  const stems = new Set(asked.map((term) => term.replace(/\d.*/u, '')));
  expect(['harbour', 'offic', 'report'].filter((stem) => stems.has(stem))).toHaveLength(2);
});
