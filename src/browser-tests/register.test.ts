import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { makeProject, run, serve } from './built-site.ts';
import type { Project, Server } from './built-site.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const base = '/reader/';
const texts = {
  en: `---
title: The ferry
---

Anna Keller has run the ferry to Munich since 1987, with 7 boats.

In Đắk Song, Keller has 367 km of canals.
`,
  de: `---
title: Die Fähre
---

Anna Keller betreibt die Fähre nach München seit 1987, mit 7 Booten.

In Dak Song hat Keller 367 km Kanäle.
`,
};

let browser: Browser;
let project: Project;
let server: Server;

beforeAll(async () => {
  project = await makeProject({ 'ferry/en.md': texts.en, 'ferry/de.md': texts.de });
  const built = await run(project.folder, 'build', { BASE_PATH: base });
  expect(built.stderr).toContain('Built into dist/');
  server = await serve(project.folder, base);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
  await project?.remove();
});

async function open(address: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(server.url + address);
  return page;
}

const entries = (page: Page) => page.locator('[data-entry]:visible [data-spellings]');

test('without JavaScript the register is complete, each passage linked', async () => {
  const page = await open('en/names/', false);
  const said = (await entries(page).allInnerTexts()).join('\n');
  for (const text of [
    'Anna Keller',
    'Đắk Song (Dak Song)',
    'Munich (München)',
    '7 boats',
    '367 km',
  ]) {
    expect(said).toContain(text);
  }
  expect(await page.locator('[data-register-filter]').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'The ferry, passage 2' }).first().click();
  expect(page.url()).toBe(`${server.url}en/ferry/#p2`);
  await page.context().close();
});

test('the German register has its own order and leads to the German text', async () => {
  const page = await open('de/names/');
  const names = await page.locator('section.names [data-spellings]').allInnerTexts();
  expect(names).toEqual(['Anna Keller\nauch Keller', 'Dak Song (Đắk Song)', 'München (Munich)']);
  await page.getByRole('link', { name: 'Die Fähre, Abschnitt 1' }).first().click();
  expect(page.url()).toBe(`${server.url}de/ferry/#p1`);
  await page.context().close();
});

test('the filter finds a name in any spelling and offers to search for it', async () => {
  const page = await open('en/names/');
  const box = page.getByRole('searchbox', { name: 'Show only' });
  await box.fill('dak song');
  expect(await entries(page).count()).toBe(1);
  expect(await page.getByRole('status').filter({ hasText: '1 entry' }).count()).toBe(1);
  await box.fill('nothing of the kind');
  expect(await entries(page).count()).toBe(0);
  const link = page.getByRole('link', {
    name: 'Search for “nothing of the kind” in every article',
  });
  expect(await link.getAttribute('href')).toBe(
    `${server.url}en/search/?q=nothing%20of%20the%20kind`,
  );
  await box.fill('');
  expect(await entries(page).count()).toBeGreaterThan(5);
  await page.context().close();
});

test.each(['en/names/', 'de/names/'])('/%s is accessible and fits 320 px', async (address) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(server.url + address);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.evaluate(await readFile(axe, 'utf8'));
    expect(await page.evaluate('axe.run().then((found) => found.violations)')).toEqual([]);
    await context.close();
  }
});
