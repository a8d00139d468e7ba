import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, seedArticle } from './published.ts';
import type { Published } from './published.ts';

/*
 * Every part of the search, its scripts and its index, is taken away, cut in half, answered with a page of the
 * host's, or has one byte changed: the search is right all the same or says that it could not be loaded. It never
 * says that nothing was found.
 */

/** Between them they ask for every kind of part: names, words, figures, near spellings, the commonest. */
const queries = ['Hoang Van', 'poor household', '367 km', '36', 'Dak Sog', 'houshold'];

const damages: Record<string, (bytes: Buffer) => Buffer | null> = {
  missing: () => null,
  'cut in half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'a page of the host': () => Buffer.from('<!doctype html><title>Not found</title><p>Sorry.'),
  'changed at its start': (bytes) => flipped(bytes, 1),
  'changed in the middle': (bytes) => flipped(bytes, Math.floor(bytes.length / 2)),
  'changed at its end': (bytes) => flipped(bytes, bytes.length - 1),
};

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = 255 - (copy[at] ?? 0);
  return copy;
};

let site: Published;
let readers: Reader[];
/** By each part's address, the first query that asks for it. */
const parts = new Map<string, string>();
const answers = new Map<string, string>();

beforeAll(async () => {
  site = await publish(await seedArticle());
  let current = '';
  const note = (part: string): void => {
    if (!parts.has(part)) parts.set(part, current);
  };
  const first = await newReader(note);
  for (const query of queries) {
    current = query;
    answers.set(query, await answerTo(query, first.page));
  }
  await first.page.context().close();
  readers = [await newReader(), await newReader()];
});

afterAll(() => site?.stop());

test('all parts are asked for', () => {
  const kinds = [
    'head',
    '/m/',
    '/w/',
    '/f/',
    '/c/',
    'pagefind.js',
    'wasm',
    '.pf_meta',
    '.pf_index',
  ];
  for (const kind of [...kinds, 'Page.', 'search.', 'worker'])
    expect(
      [...parts.keys()].some((part) => part.includes(kind)),
      kind,
    ).toBe(true);
  for (const [query, answer] of answers) expect(answer, query).toMatch(/^done .*\d/u);
});

test.each(Object.entries(damages))(
  'a part that is %s',
  async (_name, damage) => {
    const left = [...parts];
    const askOneByOne = async (reader: Reader): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [part, query] = next;
        reader.damaged = { part, damage };
        const answer = await answerTo(query, reader.page);
        if (answer !== answers.get(query))
          expect(`${part}: ${answer}`).toBe(`${part}: failed The search could not be loaded.`);
      }
    };
    await Promise.all(readers.map(askOneByOne));
    expect(left).toEqual([]);
  },
  300_000,
);

/** One who opens pages of the site, with nothing kept; what is damaged for them, they get so. */
async function newReader(note?: (part: string) => void): Promise<Reader> {
  const context = await site.browser.newContext();
  const reader: Reader = { page: await context.newPage(), damaged: undefined };
  await context.route(
    (url) => isPart(url.pathname),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      note?.(pathname);
      const response = await route.fetch();
      const { damaged } = reader;
      if (damaged?.part !== pathname) return route.fulfill({ response });
      const body = damaged.damage(await response.body());
      if (body === null) return route.fulfill({ status: 404, body: 'Not found' });
      const isPage = body.subarray(0, 1).toString() === '<';
      const headers = isPage ? { 'content-type': 'text/html' } : response.headers();
      return route.fulfill({ status: 200, headers: { ...headers, 'content-length': '' }, body });
    },
  );
  return reader;
}

const isPart = (path: string): boolean =>
  path.includes('/search-data/') || (path.includes('/_astro/') && path.endsWith('.js'));

/** How the search of a page that is newly opened ends, what it says, and the passages found. */
async function answerTo(query: string, page: Page): Promise<string> {
  await page.goto(`${site.url}en/search/?q=${encodeURIComponent(query)}`);
  const box = page.locator('[data-search-page] [data-search]');
  await box
    .and(page.locator('[data-search-state=done], [data-search-state=failed]'))
    .waitFor({ state: 'attached' });
  const state = await box.getAttribute('data-search-state');
  const results = await box.locator('[data-results]').innerText();
  return `${state} ${await box.locator('[data-status]').innerText()} ${results}`.trim();
}

interface Reader {
  page: Page;
  damaged: { part: string; damage: (bytes: Buffer) => Buffer | null } | undefined;
}
