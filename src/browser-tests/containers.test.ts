import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarkdown } from '../article/markdown.ts';
import { containers } from './fixtures/containers.ts';
import { picture } from './fixtures/everything.ts';
import { publish, violations } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  site = await publish({
    'place/en.md': containers.en,
    'place/de.md': containers.de,
    'place/bridge.png': picture,
  });
});

afterAll(() => site?.stop());

const addresses = ['en/place/', 'de/place/', 'en/place/parallel/', 'de/place/parallel/'];

describe.each(addresses)('%s', (address) => {
  test('is accessible in both themes and at two widths, questions open or closed', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 390]) {
        const viewport = { width, height: 900 };
        const page = await site.open(address, { colorScheme, viewport });
        expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
        });
        expect(await violations(page), `${colorScheme}, ${width}, open`).toEqual([]);
        await page.context().close();
      }
    }
  });

  test('has no empty and no doubled id, and no link to an id that is not there', async () => {
    const page = await site.open(address);
    const { ids, missing } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      missing: [...document.querySelectorAll('[href^="#"]')]
        .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
        .filter((id) => document.getElementById(id) === null),
    }));
    expect(ids).not.toContain('');
    expect(ids).toEqual([...new Set(ids)]);
    expect(missing).toEqual([]);
    await page.context().close();
  });

  test('shows every word on paper', async () => {
    const page = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    const language = address.startsWith('de') ? 'de' : 'en';
    const shown = await visibleText(page);
    for (const { text } of readMarkdown(bodyOf(containers[language])).blocks.slice(1)) {
      for (const word of text.split(/\s+/u)) expect(shown).toContain(word);
    }
    await page.context().close();
  });
});

test('the number of a list, the head of a table and the title stand as they are written', async () => {
  const page = await site.open('en/place/');
  expect(await page.locator('h1').allInnerTexts()).toEqual(['Everything in its place']);
  expect(await page.locator('[data-rows] h2').first().innerText()).toBe('The harbour');
  expect(
    await page
      .locator('[data-rows] li[value]')
      .evaluateAll((all) => all.map((li) => li.getAttribute('value'))),
  ).toEqual(['9']);
  expect(await page.locator('[data-rows] table').count()).toBe(2);
  expect(await page.getByRole('row', { name: /L-2013/u }).getAttribute('id')).toMatch(/^p\d+$/u);
  expect(await page.getByRole('note', { name: 'Note' }).count()).toBe(1);
  await page.context().close();
});

test('rows of a table stand beside their counterparts, footnotes in one section', async () => {
  const page = await site.open('en/place/parallel/');
  const row = page.locator('.row').filter({ hasText: 'Upper landing' });
  expect(await row.innerText()).toContain('Obere Lände');
  expect(await row.innerText()).not.toContain('Lower landing');
  expect(await page.getByRole('region', { name: 'Footnotes' }).count()).toBe(1);
  await page.context().close();
});

const bodyOf = (source: string): string => source.replace(/^---\n.*?\n---\n/su, '');

/** The words of the text that take up room. */
const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-rows]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(node);
      const seen = [...range.getClientRects()].some(({ width, height }) => width * height > 0);
      if (seen) text += node.textContent ?? '';
    }
    return text;
  });
