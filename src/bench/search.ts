import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser-tests/browser.ts';
import { makeProject, run } from '../browser-tests/built-site.ts';
import { root } from '../publish/command.ts';
import { buildSearch } from '../search/index/build.ts';
import { loadLibrary } from '../site/library.ts';
import { searchRows } from '../site/search-index.ts';
import { countingServer } from './search-server.ts';
import { madeUpArticles } from './search-corpus.ts';
import { measureForms, measureCold, measureWarm, type Form } from './search-measure.ts';

const usage = `npm run bench -- search [--forms FILE.tsv] [--articles 0,200,2000]

Builds the site with so many made-up articles around its own, and measures the search in a browser:
which forms of a name or figure find the right row first, what a cold search loads (beyond the page,
and with it), how long a warm one takes. A form is a line: the query, a tab, how the right English passage begins (or several, parted
by " | "); without a file the forms are a few of the first article's.`;

/**
 * Measures the search; prints a table.
 *
 * @param args as after `npm run bench -- search`
 * @returns the exit code: 0, or 1 if a form misses its row
 */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      forms: { type: 'string' },
      articles: { type: 'string', default: '0,200,2000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const sizes = values.articles.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0)) {
    throw new Error(`--articles ${values.articles} is not a list of numbers.\n\n${usage}`);
  }
  const forms =
    values.forms === undefined ? ownForms : readForms(await readFile(values.forms, 'utf8'));
  const own = searchRows(await loadLibrary(root));
  const slug = own[0]?.article ?? '';
  const texts = own.filter(({ article }) => article === slug);
  const content = join(root, 'content', slug);
  const project = await makeProject({
    [`${slug}/en.md`]: await readFile(join(content, 'en.md')),
    [`${slug}/de.md`]: await readFile(join(content, 'de.md')),
  });
  const browser = await startBrowser();
  let missed = 0;
  try {
    const built = await run(project.folder, 'build');
    if (built.code !== 0) throw new Error(built.stderr);
    print(
      'articles',
      'forms right',
      'cold search KB (uncompressed)',
      'requests',
      'whole page KB (uncompressed)',
      'requests',
      'warm p50 ms',
      'p95 ms',
      'index s',
    );
    for (const size of sizes) {
      const others = madeUpArticles(size, [...forms.map(({ query }) => query), ...absent]);
      const begun = performance.now();
      await buildSearch([...texts, ...others], join(project.folder, 'dist'));
      const seconds = (performance.now() - begun) / 1000;
      missed += await measure(browser, project.folder, size, forms, seconds);
    }
  } finally {
    await browser.close();
    await project.remove();
  }
  return missed === 0 ? 0 : 1;
}

async function measure(
  browser: Browser,
  folder: string,
  size: number,
  forms: Form[],
  seconds: number,
): Promise<number> {
  const server = await countingServer(join(folder, 'dist'));
  try {
    const address = `${server.url}en/search/`;
    const wrong = await measureForms(browser, address, forms, absent);
    const cold = await measureCold(browser, server, address, coldQueries);
    const warm = await measureWarm(browser, address, warmQueries);
    print(
      size,
      `${forms.length + absent.length - wrong.length} of ${forms.length + absent.length}`,
      ...[cold.search, cold.page].flatMap(({ query, bytes, plain, requests }) => [
        `${kilobytes(bytes)} (${kilobytes(plain)}) ${query}`,
        requests,
      ]),
      warm.median.toFixed(0),
      warm.p95.toFixed(0),
      seconds.toFixed(1),
    );
    for (const line of wrong) process.stderr.write(`  ${line}\n`);
    return wrong.length;
  } finally {
    server.stop();
  }
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

/** Words that many articles have, words of one, a name, a figure, a phrase. */
const coldQueries = [
  'party people',
  'hospital budget government',
  'Klinik Regierung',
  'poor households',
  'Hoang Van Tam',
  '1.1 trillion',
  '"joins hands for the poor"',
];

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
