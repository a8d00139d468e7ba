import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish, violations } from './published.ts';
import type { Published } from './published.ts';
import { resize } from './resize.ts';

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

let site: Published;

beforeAll(async () => {
  site = await publish({ 'ferry/en.md': texts.en, 'ferry/de.md': texts.de });
});

afterAll(() => site?.stop());

const entries = (page: Page) => page.locator('[data-entry]:visible [data-spellings]');

test('without JavaScript the register is complete, each passage linked', async () => {
  const page = await site.open('en/names/', { javaScriptEnabled: false });
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
  expect(page.url()).toBe(`${site.url}en/ferry/#p2`);
  await page.context().close();
});

test('the German register has its own order and leads to the German text', async () => {
  const page = await site.open('de/names/');
  const names = await page.locator('section.names [data-spellings]').allInnerTexts();
  expect(names).toEqual(['Anna Keller\nauch Keller', 'Dak Song (Đắk Song)', 'München (Munich)']);
  await page.getByRole('link', { name: 'Die Fähre, Abschnitt 1' }).first().click();
  expect(page.url()).toBe(`${site.url}de/ferry/#p1`);
  await page.context().close();
});

test('a name is broken where a phone has no room for a word of it', async () => {
  const long = 'Kellermannsfährenbootsverein';
  const text = (title: string): string => `---\ntitle: ${title}\n---\n\n${long} ${title} 1987.\n`;
  const other = await publish({ 'boats/en.md': text('won in'), 'boats/de.md': text('siegte') });
  const page = await other.open('en/names/');
  await resize(page, 320, 800);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await entries(page).allInnerTexts()).toContain(long);
  const over = () => document.documentElement.scrollWidth - window.innerWidth;
  expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  await page.context().close();
  await other.stop();
});

test('the filter finds a name in any spelling and offers to search for it', async () => {
  const page = await site.open('en/names/');
  const box = page.getByRole('searchbox', { name: 'Show only' });
  await box.fill('dak song');
  await expect.poll(() => entries(page).count()).toBe(1);
  expect(await page.getByRole('status').filter({ hasText: '1 entry' }).count()).toBe(1);
  await box.fill('nothing of the kind');
  expect(await entries(page).count()).toBe(0);
  const link = page.getByRole('link', {
    name: 'Search for “nothing of the kind” in every article',
  });
  expect(await link.getAttribute('href')).toBe(`${site.url}en/search/?q=nothing%20of%20the%20kind`);
  await box.fill('');
  expect(await entries(page).count()).toBeGreaterThan(5);
  await page.context().close();
});

test.each(['en/names/', 'de/names/'])('/%s is accessible and fits 320 px', async (address) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.open(address, { colorScheme, viewport: { width: 320, height: 800 } });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }
});

test('on a phone the lines of an entry are equally high, with links and without', async () => {
  const page = await site.open('en/names/', { viewport: { width: 390, height: 844 } });
  for (const size of ['100%', '200%']) {
    const heights = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      const [title] = document.querySelectorAll('[data-entry] .title');
      if (!title) return [];
      title.textContent = 'The ferry across the lake, '.repeat(9);
      const range = document.createRange();
      range.selectNodeContents(title.closest('ul') ?? title);
      const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
      const lines = [...new Set(middles.map(Math.round))].sort((a, b) => a - b);
      return lines.slice(1).map((line, at) => line - (lines[at] ?? 0));
    }, size);
    const between = heights.filter((height) => height > 4);
    expect(between.length).toBeGreaterThan(2);
    expect(Math.max(...between) - Math.min(...between), `at ${size}`).toBeLessThanOrEqual(2);
  }
  await page.context().close();
});
