import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startBrowser } from '../browser-tests/browser.ts';
import { everything, picture } from '../browser-tests/fixtures/everything.ts';
import { publish } from '../browser-tests/published.ts';

const usage = `npm run bench -- pictures --out DIR

Takes a picture of every kind of page and state, light and dark, at 360, 390, 768 and 1280 px, and prints the
article and both languages as PDF. Looks for nothing: the pictures are for looking at.`;

/** @throws where no browser or no site can be started, or DIR cannot be written */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || values.out === undefined) {
    process.stdout.write(`${usage}\n`);
    return values.help === true ? 0 : 2;
  }
  await mkdir(values.out, { recursive: true });
  const site = await publish({
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'The plan.',
  });
  const browser = await startBrowser();
  try {
    for (const [name, { address, enter }] of Object.entries(states)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 390, 768, 1280]) {
          const viewport = { width, height: 900 };
          const context = await browser.newContext({ colorScheme, viewport });
          const page = await context.newPage();
          await page.goto(site.url + address, { waitUntil: 'networkidle' });
          await enter?.(page);
          const file = path.join(values.out, `${name}-${colorScheme}-${width}.png`);
          await page.screenshot({ path: file });
          process.stdout.write(`${file}\n`);
          await context.close();
        }
      }
    }
    for (const [name, address] of [
      ['article', 'en/everything/'],
      ['both', 'en/everything/parallel/'],
    ] as const) {
      const page = await browser.newPage();
      await page.goto(site.url + address);
      const file = path.join(values.out, `${name}.pdf`);
      await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
      process.stdout.write(`${file}\n`);
      await page.close();
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return 0;
}

const states: Record<string, State> = {
  home: { address: '' },
  list: { address: 'de/' },
  article: { address: 'en/everything/' },
  'article-target': { address: 'de/everything/#p3' },
  'article-unfolded': {
    address: 'en/everything/',
    enter: async (page) => {
      await page.keyboard.press('u');
      await page.locator('.twin').first().waitFor();
    },
  },
  both: { address: 'en/everything/parallel/' },
  'both-sentences': { address: 'de/everything/parallel/?view=sentences' },
  'both-passages': { address: 'de/everything/parallel/?view=passages#p5' },
  names: { address: 'en/names/' },
  search: { address: 'en/search/?q=1887' },
  'search-dialog': {
    address: 'de/everything/',
    enter: (page) => page.keyboard.press('/'),
  },
  keys: {
    address: 'en/everything/',
    enter: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  },
  lost: { address: '404.html' },
};

/** A page, and what to do there before the picture is taken. */
type State = { address: string; enter?: (page: Page) => Promise<void> };
