import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picture } from './fixtures/everything.ts';
import { longArticle } from './fixtures/long.ts';
import { drift, scenes } from './place-drift.ts';
import { publish } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  const { en, de } = longArticle(6);
  site = await publish({
    'flood/en.md': en,
    'flood/de.md': de,
    'flood/bridge.png': picture,
    'lock/en.md': '---\ntitle: The lock\n---\n\nThe lock is shut.\n\nIts keeper sleeps.\n',
    'lock/de.md': '---\ntitle: Die Schleuse\n---\n\nDie Schleuse ist zu.\n\nIhr Wärter schläft.\n',
  });
});

afterAll(() => site?.stop());

test.each(Object.entries(scenes()))(
  'the reader’s place stays where it stood: %s',
  async (_name, scene) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    for (const address of ['en/flood/', 'de/flood/parallel/']) {
      const kind = address.includes('parallel') ? 'both' : 'article';
      for (const share of [0.21, 0.58, 0.93, ...(scene.atEnd ? [1] : [])]) {
        if (scene.only !== undefined && scene.only !== kind) continue;
        const { place, pixels } = await drift(page, site.url + address, scene, share);
        expect(Math.max(...pixels), `${place} on ${address} at ${share}`).toBeLessThanOrEqual(4);
      }
    }
    await context.close();
  },
);

test('a page opened at a passage keeps it though no one has scrolled', async () => {
  const page = await site.open('de/flood/#p9', { viewport: { width: 390, height: 844 } });
  const top = (): Promise<number> =>
    page.locator('#p9').evaluate((row) => row.getBoundingClientRect().top);
  const before = await top();
  for (const width of [700, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  }
  await page.context().close();
});

test('a text keeps its place in a window that is higher than the text', async () => {
  const scene = {
    viewport: { width: 844, height: 260 },
    steps: [(page: Page) => page.setViewportSize({ width: 1280, height: 1400 })],
  };
  const context = await site.browser.newContext();
  const { place, pixels } = await drift(await context.newPage(), `${site.url}en/lock/`, scene, 1);
  expect(place).not.toBe('');
  expect(Math.max(...pixels)).toBeLessThanOrEqual(4);
  await context.close();
});
