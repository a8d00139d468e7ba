import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, violations } from './published.ts';
import type { Published } from './published.ts';

let site: Published;

const towns = ['Kempten', 'Passau', 'Bamberg', 'Celle', 'Goslar', 'Erfurt', 'Speyer', 'Trier'];

beforeAll(async () => {
  const articles: Record<string, string> = {};
  for (let at = 0; at < 32; at += 1) {
    const town = towns[at % towns.length] ?? '';
    const head = (title: string): string =>
      `---\ntitle: '${title}'\ndate: ${2020 + (at % 4)}-03-${10 + (at % 18)}\n---\n\n`;
    const river = at === 5 ? 'Köln' : town;
    articles[`walk-${at}/en.md`] =
      `${head(`Walk ${at}: the walls of ${river === 'Köln' ? 'Cologne' : town}`)}${englishBody(at, town)}`;
    articles[`walk-${at}/de.md`] =
      `${head(`Gang ${at}: die Mauern von ${river}`)}${germanBody(at, town)}`;
  }
  site = await publish(articles);
});

afterAll(() => site?.stop());

describe('a list of articles', () => {
  test('is narrowed by what is typed, in either language, without accents; Enter searches', async () => {
    const page = await site.open('');
    const lines = page.locator('[data-place]:visible');
    expect(await lines.count()).toBe(32);
    const field = page.getByRole('searchbox', { name: 'Search, or narrow this list' });
    await field.fill('koln mauern');
    await expect.poll(() => lines.count()).toBe(1);
    expect(await lines.textContent()).toContain('Walk 5: the walls of Cologne');
    expect(await page.locator('[data-list-status]').textContent()).toBe('1 article');
    expect(await page.locator('[data-year]:visible').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await field.fill('');
    await expect.poll(() => lines.count()).toBe(32);
    expect(await page.getByRole('link', { name: '2021, 8 articles' }).innerText()).toMatch(
      /2021\s+8/u,
    );
    await field.fill('316');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=316$/u);
    await page.context().close();
  });

  test('keeps its place through languages, and on names, and among results', async () => {
    const page = await site.open('', { viewport: { width: 390, height: 844 } });
    for (const [address, item] of [
      ['en/', 'walk-19'],
      ['', 'walk-27'],
      ['en/names/', 'name-erfurt'],
      ['en/search/?q=Erfurt', null],
    ] as const) {
      await page.goto(site.url + address);
      const place =
        item === null
          ? page.locator('[data-result]').nth(2)
          : page.locator(`[data-place="${item}"], [id="${item}"]`);
      await place.waitFor();
      const name = await place.evaluate((element) =>
        element instanceof HTMLElement ? element.dataset['place'] || element.id : '',
      );
      const same = page.locator(`[data-places] :is([data-place="${name}"], [id="${name}"])`);
      await same.evaluate((element) =>
        window.scrollBy(0, element.getBoundingClientRect().top - 56),
      );
      const before = await topOf(page, same);
      await page.locator('[data-switch=language][hreflang=de]').click();
      await page.waitForURL(/\/de\//u);
      await expect
        .poll(async () => Math.abs((await topOf(page, same)) - before), {
          message: address,
          timeout: 300_000,
        })
        .toBeLessThanOrEqual(4);
    }
    expect(await page.getByText('Beide: hier steht jeder Eintrag').count()).toBe(1);
    await page.context().close();
  });
});

test('what was begun and finished is said, and where one left is offered', async () => {
  const page = await site.open('en/walk-3/', { viewport: { width: 390, height: 500 } });
  await page.mouse.wheel(0, 300);
  await page
    .locator('#p4')
    .evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 90));
  await settle(page);
  await page.goto(`${site.url}en/walk-4/`);
  await page.mouse.wheel(0, 200);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await settle(page);
  await page.goto(`${site.url}en/`);
  const begun = page.locator('[data-place=walk-3] [data-read]');
  await expect
    .poll(() => begun.textContent(), { timeout: 300_000 })
    .toMatch(/^read to [345] of 12$/u);
  const [date, mark] = [page.locator('[data-place=walk-3] time'), begun].map((one) =>
    one.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    }),
  );
  expect((await mark)?.left).toBeGreaterThan(((await date)?.right ?? 0) + 4);
  const finished = page.locator('[data-place=walk-4] [data-read]');
  expect(await finished.textContent()).toBe('read');
  expect(await page.locator('[data-place=walk-6] [data-read]').textContent()).toBe('');

  await page.locator('[data-place=walk-3] a').first().click();
  const resume = page.getByRole('link', { name: /^Go on at passage [345]$/u });
  await resume.waitFor();
  expect(await violations(page)).toEqual([]);
  await resume.click();
  expect(page.url()).toMatch(/en\/walk-3\/#p[345]$/u);
  await expect.poll(() => resume.count()).toBe(0);
  await page.goto(`${site.url}en/walk-4/`);
  await settle(page);
  expect(await page.locator('[data-resume]').isVisible()).toBe(false);
  await page.context().close();
});

async function topOf(page: Page, place: ReturnType<Page['locator']>): Promise<number> {
  await settle(page);
  return place.evaluate((element) => element.getBoundingClientRect().top).catch(() => Number.NaN);
}

/** Until fonts and what was loaded on demand are there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

const englishBody = (at: number, town: string): string =>
  Array.from(
    { length: 12 },
    (_, row) =>
      `On day ${row + 1} the party walked ${at + row + 2} miles around ${town} and counted the towers that were left, of which ${row + 3} had a roof and none a bell.`,
  ).join('\n\n');

const germanBody = (at: number, town: string): string =>
  Array.from(
    { length: 12 },
    (_, row) =>
      `Am Tag ${row + 1} ging die Gruppe ${at + row + 2} Meilen um ${town} und zählte die Türme, die noch standen, von denen ${row + 3} ein Dach und keiner eine Glocke hatte.`,
  ).join('\n\n');
