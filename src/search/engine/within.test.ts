import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../article/language.ts';
import type { SearchRow } from '../index/articles.ts';
import { search } from './engine.ts';
import { serveIndex, type ServedIndex } from './fixtures/served-index.ts';

const lines: [en: string, de: string][] = [
  ['A copper kettle for Mrs Wexford.', 'Ein Kupferkessel für Frau Wexford.'],
  ['Mrs Wexford paid 1,500 crowns.', 'Frau Wexford zahlte 1.500 Kronen.'],
  ['The kettle was of copper.', 'Der Kessel war aus Kupfer.'],
  ['Nothing else was bought.', 'Sonst wurde nichts gekauft.'],
];
let index: ServedIndex;

const article = (slug: string, en: string, de: string): SearchRow[] => {
  const titles = { en, de };
  const rows = Array.from({ length: 40 }, (_, at): SearchRow => {
    const [own, other] = lines[at % lines.length] ?? ['', ''];
    return { article: slug, titles, row: at + 1, en: own, de: other };
  });
  return [{ article: slug, titles, row: 0, en, de }, ...rows];
};

beforeAll(async () => {
  index = await serveIndex([
    ...article('shop', 'The shop', 'Der Laden'),
    ...article('auction', 'The auction', 'Die Auktion'),
  ]);
}, 300_000);

afterAll(() => index.stop());

test.each([
  ['Wexford', [0, 1]],
  ['1500', [1]],
  ['copper kettle', [0, 2]],
  ['Wexford kettle', [0]],
])('all hits of one article are found for `%s`, and no others', async (typed, having) => {
  const { hits } = await search(index.sources, typed, languages, 60);
  const first = hits.find(({ article: slug }) => slug === 'auction');
  const all = await search(index.sources, typed, languages, { article: first?.number ?? -1 });
  const rows = Array.from({ length: 40 }, (_, at) => at).filter((at) => having.includes(at % 4));
  expect(new Set(all.hits.map((hit) => hit.article))).toEqual(new Set(['auction']));
  const found = all.hits.map(({ row }) => row - 1).sort((a, b) => a - b);
  expect(found.filter((row) => row >= 0)).toEqual(rows);
  expect(all.more).toBe(false);
  // What few results show of the article is among them.
  const some = await search(index.sources, typed, languages, 5);
  const own = some.hits.filter(({ article: slug }) => slug === 'auction');
  expect(all.hits).toEqual(expect.arrayContaining(own));
});
