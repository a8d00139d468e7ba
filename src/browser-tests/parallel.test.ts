import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, seed as slug, seedArticle } from './published.ts';
import type { Published } from './published.ts';
import { resize } from './resize.ts';

let site: Published;

beforeAll(async () => {
  site = await publish(await seedArticle());
});

afterAll(() => site?.stop());

describe('side by side', () => {
  test('both first lines stand on one line; on a phone each sentence is followed by its counterpart', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const [left = 0, right = 0] = await page
      .locator('#p2')
      .evaluate((row) =>
        [...row.querySelectorAll('[lang] p')].map((text) => text.getBoundingClientRect().top),
      );
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    await resize(page, 390, 844);
    const distances = await page.evaluate(counterpartDistances);
    expect(distances.length).toBeGreaterThan(25);
    for (const distance of distances) expect(distance).toBeLessThanOrEqual(28);
    await page.context().close();
  });

  test('the view is chosen, carried by the address, remembered, and needs no script', async () => {
    const page = await site.open(`de/${slug}/parallel/`);
    const twin = page.locator('#p7 .twin').first();
    const [column, sentence] = [page.locator('#p7 > [data-side=second]'), page.locator('#p7s1')];
    expect([await twin.isVisible(), await column.isVisible()]).toEqual([false, true]);
    await page.getByText('Satz für Satz').click();
    expect([await twin.isVisible(), await column.isVisible()]).toEqual([true, false]);
    const tops = [await sentence.boundingBox(), await twin.boundingBox()].map((box) => box?.y ?? 0);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeLessThanOrEqual(4);
    expect(new URL(page.url()).searchParams.get('view')).toBe('sentences');
    await page.goto(`${site.url}en/${slug}/parallel/`);
    expect(await twin.isVisible()).toBe(true);
    await page.goto(`${site.url}en/${slug}/parallel/?view=passages`);
    expect(await twin.isVisible()).toBe(false);
    await page.context().close();

    const plain = await site.open(`en/${slug}/parallel/`, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    expect(await plain.locator('#p7 .twin').first().isVisible()).toBe(true);
    await plain.getByText('Passage by passage').click();
    expect(await plain.locator('#p7 .twin').first().isVisible()).toBe(false);
    expect(await plain.locator('#p7 > [data-side=second]').isVisible()).toBe(true);
    await plain.context().close();
  });

  test('where one language is read, a tap or Enter unfolds a sentence’s counterpart, and folds it again', async () => {
    const page = await site.open(`en/${slug}/`, { hasTouch: true });
    const twins = page.locator('.twin:visible');
    await page.locator('#p2s2').tap();
    await twins.waitFor();
    expect(await twins.textContent()).toMatch(/^Es ist erwähnenswert/u);
    expect(await twins.getAttribute('lang')).toBe('de');
    await page.locator('#p2s2').tap();
    await expect.poll(() => twins.count()).toBe(0);
    await page.locator('#p1s1').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => twins.textContent()).toMatch(/^Um praktische und wirksame Hilfe/u);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Passage 1, sentence 2',
    );
    await page.keyboard.press('u');
    await expect.poll(() => twins.count()).toBeGreaterThan(30);
    await page.keyboard.press('u');
    await expect.poll(() => twins.count()).toBe(0);
    await page.context().close();
  });

  test('a sentence lights its counterpart: by pointer, by tap, by keyboard', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    const lit = (): Promise<string[]> => page.locator('[data-lit]').allTextContents();
    await page.locator('#p2s2').hover();
    // What lights sentences is loaded with the first touch.
    await page.locator('[data-lit]').first().waitFor();
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

  test('prints in columns, without empty pages, from a phone as from a desk', async () => {
    const [wide = [], narrow] = await Promise.all(
      [1280, 390].map(async (width) => {
        const page = await site.open(`en/${slug}/parallel/`, { viewport: { width, height: 844 } });
        await page.locator('[data-views] :checked').waitFor({ state: 'attached' });
        const pdf = await page.pdf({ preferCSSPageSize: true });
        await page.context().close();
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
        return text;
      }),
    );
    expect(wide.length).toBeGreaterThan(3);
    expect(wide.length).toBeLessThan(9);
    expect(narrow).toEqual(wide);
  });

  test('selecting in one column copies that column, time and again', async () => {
    const page = await site.open(`en/${slug}/parallel/`);
    // The first sentence can be reached by Tab as soon as the script of this page has come.
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
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
    await page.locator('#p3 [lang=en] p').dblclick({ position: { x: 20, y: 8 } });
    expect(await page.evaluate(() => String(document.getSelection()).trim())).toBe('The');
    await page.locator('#p3 [lang=de] p').dblclick({ position: { x: 20, y: 8 } });
    expect(await page.evaluate(() => String(document.getSelection()).trim())).toBe('Dieses');
    await page.context().close();
  });
});

/** From the end of each sentence to the beginning of its counterpart, in CSS pixels. */
function counterpartDistances(): number[] {
  return [...document.querySelectorAll('.twin')].flatMap((twin) => {
    const sentence = twin.previousElementSibling;
    const [above, below] = [sentence?.getBoundingClientRect(), twin.getBoundingClientRect()];
    return above && below.height > 0 ? [below.top - above.bottom] : [];
  });
}
