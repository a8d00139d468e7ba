import { access, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close as closePagefind } from 'pagefind';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser-tests/browser.ts';
import { makeProject, run, type Project } from '../browser-tests/built-site.ts';
import { readArguments, readCount, root } from '../publish/command.ts';
import type { SearchRow } from '../search/index/articles.ts';
import { buildSearch, type SearchSettings } from '../search/index/build.ts';
import { loadLibrary, loadSite } from '../site/library.ts';
import { searchRows } from '../site/rows/search-rows.ts';
import { besideTable } from './search/beside.ts';
import { countingServer } from './search/server.ts';
import { madeUpArticles } from './search/corpus.ts';
import { measureForms, measureCold, measureWarm, type Form } from './search/measure.ts';
import { commonQueries, variedArticles } from './search/texts.ts';

const usage = `npm run bench -- search [--forms FILE.tsv] [--articles 0,200,2000] [--site DIR] [--ask QUERY …] [--beside]

Measures the search in a browser: which forms of a name or figure find the right row first, what a cold
search loads before the results are there that it shows at first (beyond the page, and with it), how long a warm
one takes from key to result. Asked cold are words that many articles have, of articles all over the site, and five words in
a row, or what --ask says.

The texts are the first article and so many made-up ones around it; with --site, those of another project, and
so many in all, the further ones made of its passages. A form is a line: the query, a tab, how the right
English passage begins (or several, parted by " | "); without a file the forms are a few of the first
article's. With --beside, the forms are asked in Pagefind's own interface too, on plain pages of the same texts,
in the same browser.`;

/**
 * Measures the search; prints a table.
 *
 * @param args as after `npm run bench -- search`
 * @returns the exit code: 0, or 1 if a form misses its row
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    {
      forms: { type: 'string' },
      articles: { type: 'string', default: '0,200,2000' },
      site: { type: 'string' },
      ask: { type: 'string', multiple: true },
      beside: { type: 'boolean', default: false },
    },
    { args },
  );
  const sizes = values.articles.split(',').map((size) => readCount('--articles', size, 0));
  // What is read of a site is kept beside it: a name that is wrong must not become a folder.
  if (values.site !== undefined) await access(join(values.site, 'content'));
  const forms =
    values.forms === undefined ? ownForms : readForms(await readFile(values.forms, 'utf8'));
  const texts = await textsOf(values.site, forms);
  const project = await ownProject();
  const browser = await startBrowser();
  let missed = 0;
  try {
    const built = await run(project.folder, 'build');
    if (built.code !== 0) throw new Error(built.stderr);
    const dist = join(project.folder, 'dist');
    if (!values.beside) print(...columns);
    for (const size of sizes) {
      const { rows, settings } = texts(size);
      const begun = performance.now();
      await buildSearch(rows, dist, settings);
      const seconds = (performance.now() - begun) / 1000;
      if (values.beside)
        for (const line of await besideTable(browser, dist, rows, forms)) print(...line);
      else missed += await measure(browser, dist, rows, { forms, asked: values.ask, seconds });
    }
  } finally {
    await browser.close();
    await project.remove();
    await closePagefind();
  }
  return missed === 0 ? 0 : 1;
}

/** The texts of a size: those of a project with more made of them, or the first article among made-up ones. */
async function textsOf(
  site: string | undefined,
  forms: readonly Form[],
): Promise<(size: number) => { rows: SearchRow[]; settings?: SearchSettings }> {
  if (site !== undefined) {
    const { articles, rows: read, translates } = await loadSite(resolve(site));
    const rows = searchRows(articles, read);
    return (size) => ({ rows: variedArticles(rows, size), settings: { translates } });
  }
  const own = searchRows(await loadLibrary(root));
  const texts = own.filter(({ article }) => article === own[0]?.article);
  const avoid = [...forms.map(({ query }) => query), ...absent];
  return (size) => ({ rows: [...texts, ...madeUpArticles(size, avoid)] });
}

/** A project with the first article: its pages are those of the search. */
async function ownProject(): Promise<Project> {
  const [{ slug } = { slug: '' }] = await loadLibrary(root);
  const content = join(root, 'content', slug);
  return makeProject({
    [`${slug}/en.md`]: await readFile(join(content, 'en.md')),
    [`${slug}/de.md`]: await readFile(join(content, 'de.md')),
  });
}

const columns = [
  'articles',
  'forms right',
  'two common words: cold KB, most (uncompressed)',
  'requests',
  'with the page',
  'requests',
  'five words: cold KB, most',
  'requests',
  'warm p50 ms',
  'p95 ms',
  'index s',
  'files',
  'largest KB',
];

async function measure(
  browser: Browser,
  dist: string,
  rows: readonly SearchRow[],
  { forms, asked, seconds }: { forms: Form[]; asked: string[] | undefined; seconds: number },
): Promise<number> {
  const server = await countingServer(dist);
  try {
    const address = `${server.url}en/search/`;
    const wrong = await measureForms(browser, address, forms, absent);
    const { common, long } = asked ? { common: asked, long: [] } : commonQueries(rows);
    const cold = await measureCold(browser, server, address, common);
    const longer = await measureCold(browser, server, address, long);
    const warm = await measureWarm(browser, address, [...warmQueries, ...common, ...long]);
    const sizes = await sizesOf(join(dist, 'search-data'));
    print(
      new Set(rows.map(({ article }) => article)).size,
      `${forms.length + absent.length - wrong.length} of ${forms.length + absent.length}`,
      ...[cold.search, cold.page].flatMap(({ query, bytes, plain, requests }) => [
        `${kilobytes(bytes)} (${kilobytes(plain)}) ${query}`,
        requests,
      ]),
      `${kilobytes(longer.search.bytes)} ${longer.search.query}`,
      longer.search.requests,
      warm.median.toFixed(0),
      warm.p95.toFixed(0),
      seconds.toFixed(1),
      sizes.length,
      kilobytes(Math.max(...sizes)),
    );
    for (const line of wrong) process.stderr.write(`  ${line}\n`);
    return wrong.length;
  } finally {
    server.stop();
  }
}

/** Bytes of each file of a folder. */
async function sizesOf(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
}

function readForms(text: string): Form[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [query = '', begins = ''] = line.split('\t');
      return { query, begins: begins.split(' | ') };
    });
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

const print = (...cells: (string | number)[]): void => {
  process.stdout.write(`${cells.join('\t')}\n`);
};

const ownForms: Form[] = [
  ['1.1 trillion', 'According to comrade'],
  ['sieben von sieben', '“In every task'],
  ['10. Juli', 'Typical movements'],
  ["Dieu K'Re", 'At the Conference'],
  ['Hoàng Văn Tâm', 'According to comrade'],
  ['Nguyen Ti Thu', 'Ms. Nguyen Thi Thu'],
  ['6 Monate 2023', 'At the Conference'],
  ['"Hoang Van Tam"', 'According to comrade'],
].map(([query = '', begins = '']) => ({ query, begins: [begins] }));

/** Figures that stand nowhere: nothing may be found that is said to be exact. */
const absent = ['36799', '3670', '110', '1007', '3.5%', '7/8', '11.000 Milliarden'];

/** Typed key by key. */
const warmQueries = [
  'party members',
  'Hoang Van Tam',
  '1,100 billion',
  'hospital budget committee',
  'Krankenversicherung',
  'government said',
  '"Without water"',
  'energy of the mountain',
];
