import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { publish, violations } from '../browser-tests/published.ts';
import { fail, readArguments } from '../publish/command.ts';
import { everyContent, states } from './states.ts';
import { walk } from './walk.ts';

const usage = `npm run bench -- pictures --out DIR [--only NAME,NAME]

Takes a picture of every kind of page and state, light and dark, at 360, 768, 1280 and 1920 px, and prints pages as
PDF: they are for looking at. Tells on the way what axe finds in each state, in both themes, at 360 and 1280 px, and
where the Tab key leads to what is not seen. Ends with 1 if there is any such thing.`;

/** @throws where no browser or no site can be started, or DIR cannot be written */
export async function bench(args: string[]): Promise<number> {
  const { values } = readArguments(
    usage,
    { out: { type: 'string' }, only: { type: 'string' } },
    { args },
  );
  const { out = fail(usage) } = values;
  const only = values.only?.split(',');
  await mkdir(out, { recursive: true });
  const site = await publish(await everyContent());
  let wrong = 0;
  const tell = (where: string, found: readonly string[]): void => {
    wrong += found.length;
    for (const one of found) process.stdout.write(`${where}: ${one}\n`);
  };
  try {
    for (const name of Object.keys(states)) {
      if (only === undefined || only.includes(name)) await show(site, name, out, tell);
    }
    if (only === undefined) {
      for (const address of pages) {
        for (const width of [390, 1280]) {
          const page = await site.open(address, { viewport: { width, height: 700 } });
          const { stops, found } = await walk(page);
          tell(`/${address}, ${width} px, by Tab`, found);
          process.stdout.write(`/${address}, ${width} px: ${stops} stops\n`);
          await page.context().close();
        }
      }
      for (const [name, address] of printed) await print(site, address, path.join(out, name));
    }
  } finally {
    await site.stop();
  }
  process.stdout.write(`${wrong} found.\n`);
  return wrong === 0 ? 0 : 1;
}

async function show(
  { browser, url }: Site,
  name: string,
  out: string,
  tell: (where: string, found: readonly string[]) => void,
): Promise<void> {
  const state = states[name];
  if (!state) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 768, 1280, 1920]) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ ...state.options, colorScheme, viewport });
      const page = await context.newPage();
      await page.goto(url + state.address, { waitUntil: 'networkidle' });
      await state.enter?.(page);
      await settle(page);
      const file = path.join(out, `${name}-${colorScheme}-${width}.png`);
      await page.screenshot({ path: file, fullPage: state.whole ?? false });
      // Without scripts there is no axe; what it would say, it says of the page with them.
      if (state.options?.javaScriptEnabled !== false && (width === 360 || width === 1280)) {
        tell(`${name}, ${colorScheme}, ${width} px, by axe`, await violations(page));
      }
      await context.close();
    }
  }
  process.stdout.write(`${path.join(out, name)}-*.png\n`);
}

async function print({ browser, url }: Site, address: string, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await writeFile(`${file}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  process.stdout.write(`${file}.pdf\n`);
  await page.close();
}

/** Until pictures further down, which are loaded late, are there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode().catch(() => undefined);
      }),
    ),
  );
}

const pages = [
  '',
  'de/',
  'en/everything/',
  'de/place/',
  'en/everything/parallel/',
  'de/place/parallel/?view=sentences',
  'en/names/',
  'en/search/?q=1887',
  '404.html',
];

const printed = [
  ['article', 'en/everything/'],
  ['both', 'en/everything/parallel/'],
  ['places', 'de/place/parallel/'],
  ['list', 'en/'],
  ['names', 'en/names/'],
] as const;

type Site = { browser: Browser; url: string };
