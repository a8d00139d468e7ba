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
      const kind = address.includes('parallel') ? 'both' : 'article';
      for (const share of [0.21, 0.58, 0.93]) {
        if (scene.only !== undefined && scene.only !== kind) continue;
        const { place, pixels } = await drift(page, site.url + address, scene, share);
        expect(Math.max(...pixels), `${place} on ${address} at ${share}`).toBeLessThanOrEqual(4);
      }
    }
    await context.close();
  },
);
