import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, seed as slug, seedArticle } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

beforeAll(async () => {
  site = await publish(await seedArticle());
});

afterAll(() => site?.stop());

describe('side by side', () => {
  test('both first lines and the number stand on one line; on a phone, one below the other', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const tops = (): Promise<number[]> =>
      page
        .locator('#p2')
        .evaluate((row) =>
          [...row.querySelectorAll('[lang] p')].map((text) => text.getBoundingClientRect().top),
        );
    const [left = 0, right = 0] = await tops();
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 390, height: 844 });
    const [upper = 0, lower = 0] = await tops();
    expect(lower).toBeGreaterThan(upper + 50);
    await page.context().close();
  });

  test('a sentence lights its counterpart: by pointer, by tap, by keyboard', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const lit = (): Promise<string[]> => page.locator('[data-lit]').allTextContents();
    await page.locator('#p2s2').hover();
    const [english, german] = await lit();
    expect(english).toMatch(/^It is worth mentioning/u);
    expect(german).toMatch(/^Es ist erwähnenswert/u);
    await page.mouse.move(0, 0);
    expect(await lit()).toEqual([]);
    await page.locator('#p1s1').focus();
    await page.keyboard.press('ArrowRight');
    expect((await lit())[1]).toMatch(/^Um praktische und wirksame Hilfe/u);
    await page.context().close();

    const phone = await site.open(`en/${slug}/parallel/`, {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    await phone.locator('#p1s3').tap();
    expect(await phone.locator('[lang=de] [data-lit]').textContent()).toMatch(
      /^Die Hilfe orientiert/u,
    );
    await phone.context().close();
  });

  test('prints in columns, without empty pages', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(9);
    await page.context().close();
  });

  test('selecting in one column copies that column', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const [from, to] = [page.locator('#p1 [lang=de] p'), page.locator('#p2 [lang=de] p')];
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    await page.mouse.move((start?.x ?? 0) + 2, (start?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((end?.x ?? 0) + 200, (end?.y ?? 0) + 10, { steps: 8 });
    await page.mouse.up();
    const copied = await page.evaluate(() => String(document.getSelection()));
    expect(copied).toContain('seit 2020');
    expect(copied).toContain('Bisher haben');
    expect(copied).not.toContain('Implemented');
    expect(copied).not.toContain('Up to now');
    await page.context().close();
  });
});
