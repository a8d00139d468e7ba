import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../article/language.ts';
import { shownFirst } from '../../search/shown.ts';
import type { SearchRow } from '../../search/index/articles.ts';
import type { Form } from './measure.ts';
import { countingServer, type CountingServer } from './server.ts';

/** What both interfaces do with some queries on the same texts, as lines of a table. @param dist a built site */
export async function besideTable(
  browser: Browser,
  dist: string,
  rows: readonly SearchRow[],
  forms: readonly Form[],
): Promise<(string | number)[][]> {
  await writeBeside(rows, dist);
  const server = await countingServer(dist);
  try {
    const found = await measureBeside(browser, server, forms, rows);
    return [
      [
        'interface',
        'right article first',
        'right passage first',
        'cold KB p50',
        'p95',
        'requests p50',
        'p95',
        'cold ms p50',
        'warm ms p50',
        'p95',
      ],
      ...Object.entries<Beside>(found).map(([name, side]) => [
        name,
        `${side.articles} of ${forms.length}`,
        `${side.passages} of ${forms.length}`,
        ...[0.5, 0.95].map((part) => (share(side.bytes, part) / 1000).toFixed(0)),
        ...[0.5, 0.95].map((part) => share(side.requests, part)),
        share(side.cold, 0.5).toFixed(0),
        ...[0.5, 0.95].map((part) => share(side.warm, part).toFixed(0)),
      ]),
    ];
  } finally {
    server.stop();
  }
}

const share = (values: readonly number[], part: number): number =>
  values.toSorted((x, y) => x - y)[Math.floor(values.length * part)] ?? 0;

/**
 * Writes each article as a plain page in each language, and has Pagefind index them and bring its own
 * interface, as it comes.
 *
 * @param folder what is served; all of it is written into `beside/`
 */
async function writeBeside(rows: readonly SearchRow[], folder: string): Promise<void> {
  const beside = join(folder, 'beside');
  await rm(beside, { recursive: true, force: true });
  const articles = Map.groupBy(rows, ({ article }) => article);
  for (const [slug, own] of articles) {
    for (const language of languages) {
      await mkdir(join(beside, language, slug), { recursive: true });
      await writeFile(join(beside, language, slug, 'index.html'), pageOf(own, language));
    }
  }
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: beside });
  await index.writeFiles({ outputPath: join(beside, 'pagefind') });
  await index.deleteIndex();
  await writeFile(join(beside, 'search.html'), searchPage);
}

/**
 * Asks some queries in both interfaces, each with nothing in the cache and then once more, with all that
 * was loaded at hand.
 */
async function measureBeside(
  browser: Browser,
  server: CountingServer,
  forms: readonly Form[],
  rows: readonly SearchRow[],
): Promise<Record<'diptych' | 'pagefind', Beside>> {
  const result = { diptych: empty(), pagefind: empty() };
  for (const { query, begins } of forms) {
    const right = rows.filter(({ en }) => begins.some((start) => en?.startsWith(start)));
    for (const side of ['diptych', 'pagefind'] as const) {
      const page = await (await browser.newContext()).newPage();
      const { address, ask } = interfaces[side];
      await page.goto(server.url + address, { waitUntil: 'networkidle' });
      const before = { ...server.count };
      let begun = performance.now();
      const first = await ask(page, query);
      const own = result[side];
      own.cold.push(performance.now() - begun);
      own.bytes.push(server.count.bytes - before.bytes);
      own.requests.push(server.count.requests - before.requests);
      if (right.some(({ article }) => first.includes(`/${article}/`))) own.articles += 1;
      if (right.some(({ article, row }) => isPassage(first, article, row))) own.passages += 1;
      await ask(page, '');
      begun = performance.now();
      await ask(page, query);
      own.warm.push(performance.now() - begun);
      await page.context().close();
    }
  }
  return result;
}

const isPassage = (address: string, article: string, row: number): boolean =>
  address.endsWith(`/${article}/${row === 0 ? '' : `#p${row}`}`);

const empty = (): Beside => ({
  articles: 0,
  passages: 0,
  bytes: [],
  requests: [],
  cold: [],
  warm: [],
});

/** Each types a query and gives the address of the first result, or nothing. */
const interfaces = {
  diptych: {
    address: 'en/search/',
    ask: async (page: Page, query: string): Promise<string> => {
      await page.fill('[data-search-page] [type=search]', query);
      await page.waitForSelector(
        `[data-search-page] [data-search-state=${query === '' ? 'idle' : 'done'}]`,
      );
      const first = page.locator('[data-search-page] [data-result] a').first();
      return (await first.count()) > 0 ? ((await first.getAttribute('href')) ?? '') : '';
    },
  },
  pagefind: {
    address: 'beside/search.html',
    ask: async (page: Page, query: string): Promise<string> => {
      await page.fill('.pagefind-ui__search-input', query);
      if (query === '') {
        await page.waitForSelector('.pagefind-ui__drawer.pagefind-ui__hidden', {
          state: 'attached',
        });
        return '';
      }
      // It says how many it has found before it shows them.
      await page.waitForFunction((typed) => {
        const said = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
        return (
          said.includes(typed.trim()) &&
          (/^No results/u.test(said) ||
            document.querySelector('.pagefind-ui__result-link') !== null) &&
          document.querySelector('.pagefind-ui__loading') === null
        );
      }, query);
      const first = page.locator('.pagefind-ui__result-link').first();
      return (await first.count()) > 0 ? ((await first.getAttribute('href')) ?? '') : '';
    },
  },
};

function pageOf(rows: readonly SearchRow[], language: Language): string {
  const text = (row: SearchRow): string =>
    (row[language] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [title, ...rest] = rows;
  const body = rest.map((row) => `<p id="p${row.row}">${text(row)}</p>`).join('\n');
  const heading = title ? text(title) : '';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${heading}</title><main><h1>${heading}</h1>\n${body}</main></html>\n`;
}

/** German beside English; no waiting for a further key, as that would count as time. */
const searchPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="pagefind/pagefind-ui.css"><script src="pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>new PagefindUI({ element: '#search', debounceTimeoutMs: 0, pageSize: ${shownFirst}, showImages: false,
mergeIndex: [{ bundlePath: '/beside/pagefind', language: 'de' }] });</script></html>
`;

/** How many queries had the right article or passage first; of each, what was loaded, and milliseconds. */
type Beside = {
  articles: number;
  passages: number;
  bytes: number[];
  requests: number[];
  cold: number[];
  warm: number[];
};
