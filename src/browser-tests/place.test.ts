import { afterAll, beforeAll, expect, test } from 'vitest';
import { picture } from './fixtures/everything.ts';
import { longArticle } from './fixtures/long.ts';
import { drift, scenes } from './place-drift.ts';
import { publish } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  const { en, de } = longArticle(6);
  site = await publish({ 'flood/en.md': en, 'flood/de.md': de, 'flood/bridge.png': picture });
});

afterAll(() => site?.stop());

test.each(Object.entries(scenes()))(
  'the reader’s place stays where it stood: %s',
  async (_name, scene) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    for (const address of ['en/flood/', 'de/flood/parallel/']) {
      const isBoth = address.includes('parallel');
      for (const share of [0.21, 0.58, 0.93]) {
        if (isBoth && scene.follows === 'view') continue;
        const { place, pixels } = await drift(page, site.url + address, scene, share);
        expect(pixels, `${place} on ${address} at ${share}`).toBeLessThanOrEqual(4);
      }
    }
    await context.close();
  },
);

test('a change of the view on the page keeps the place', async () => {
  const page = await site.open('en/flood/parallel/', { viewport: { width: 1280, height: 844 } });
  const row = page.locator('#p23');
  await row.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 200));
  const top = (): Promise<number> => row.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.evaluate(() => document.querySelector<HTMLElement>('[value=sentences]')?.click());
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(4);
  await page.context().close();
});
