import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, seed, seedArticle } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  site = await publish(await seedArticle());
});

afterAll(() => site?.stop());

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

describe.each(Object.entries(screens))(
  'on a %s, who opens an article in English',
  (_, viewport) => {
    /** Takes one step: what is named stands in the window, uncovered, and is pressed where it stands. */
    async function step(page: Page, what: Locator): Promise<void> {
      expect(await what.count()).toBe(1);
      const box = await what.boundingBox();
      if (!box) throw new Error('Nobody sees it.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      expect(x > 0 && y > 0 && x < viewport.width && y < viewport.height).toBe(true);
      await page.mouse.click(x, y);
    }

    async function arrive(): Promise<Page> {
      const page = await site.open(`en/${seed}/`, { viewport });
      await page.getByRole('heading', { name: 'Join hands to build new countryside' }).waitFor();
      return page;
    }

    test('finds the German text, and the English again', async () => {
      const page = await arrive();
      await step(page, shown(page, 'Deutsch'));
      await page.getByRole('heading', { name: 'Gemeinsam neue Landschaften schaffen' }).waitFor();
      await step(page, shown(page, 'English'));
      await page.getByRole('heading', { name: 'Join hands to build new countryside' }).waitFor();
      await page.context().close();
    });

    test('finds both together, each sentence with its counterpart in sight', async () => {
      const page = await arrive();
      await step(page, shown(page, 'Both'));
      await page.waitForURL('**/parallel/**');
      const titles = page.getByRole('heading', { level: 1 });
      const said = (await titles.allInnerTexts()).join(' ');
      expect(said).toContain('Join hands');
      expect(await page.getByText('Gemeinsam neue Landschaften schaffen').first().isVisible()).toBe(
        true,
      );
      for (const language of ['en', 'de']) {
        const first = page.locator(`#p1 [lang=${language}]`).locator('visible=true').first();
        const box = await first.boundingBox();
        expect(box && box.y < viewport.height).toBe(true);
      }
      await page.context().close();
    });

    test('finds the link of a passage at its number', async () => {
      const page = await arrive();
      const number = page.getByRole('link', { name: 'Passage 1', exact: true });
      const drawn = await number.evaluate((link) => getComputedStyle(link, '::before').content);
      expect(drawn).toBe('"1"');
      await step(page, number);
      await expect.poll(() => new URL(page.url()).hash).toBe('#p1');
      await page.getByRole('group', { name: 'Passage 1', exact: true }).waitFor();
      await page.context().close();
    });

    test('finds the search', async () => {
      const page = await arrive();
      await step(page, page.locator('header').getByRole('link', { name: 'Search' }));
      const field = page.getByRole('searchbox').locator('visible=true');
      await field.waitFor();
      await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.context().close();
    });

    test('finds the way back to all articles', async () => {
      const page = await arrive();
      await step(page, page.getByRole('link', { name: 'Diptych', exact: true }));
      await page.getByRole('heading', { name: 'Articles in English' }).waitFor();
      await page.context().close();
    });
  },
);

function shown(page: Page, label: string): Locator {
  return page.getByText(label, { exact: true }).locator('visible=true');
}
