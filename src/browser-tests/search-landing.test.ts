import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from './published.ts';
import type { Published } from './published.ts';
import { current, marked, settled, type } from './search-steps.ts';

/* Where a result leads, and what is there on the way back. */

const filler = {
  en: 'The keeper wrote down the height of the water, the wind and whoever came by. ',
  de: 'Der Wärter schrieb den Wasserstand, den Wind und jeden auf, der vorbeikam. ',
};

const rows = (language: 'en' | 'de'): string =>
  Array.from({ length: 40 }, (_, at) => {
    const gate = { en: 'Gate', de: 'Tor' }[language];
    const state = { en: 'oiled and closed again', de: 'geölt und wieder geschlossen' }[language];
    return `| ${gate} ${at + 1} | ${state} | ${state} | ${state} | ${at === 36 ? 'Kowalczyk' : 'Meier'} |`;
  }).join('\n');

const article = (language: 'en' | 'de', title: string, last: string, head: string): string =>
  [
    `---\ntitle: ${title}\n---`,
    filler[language].repeat(60) + last + filler[language].repeat(20),
    ...Array.from({ length: 12 }, () => filler[language].repeat(6)),
    last,
    `${head}\n| --- | --- | --- | --- | --- |\n${rows(language)}`,
  ].join('\n\n') + '\n';

const towed = (language: 'en' | 'de'): string =>
  `${{ en: 'The horses drew Ottilie. ', de: 'Die Pferde zogen Ottilie. ' }[language]}${filler[language]}`.repeat(
    9,
  );

const broad = (title: string, ...heads: string[]): string =>
  `---\ntitle: ${title}\n---\n\n| ${heads.join(' | ')} | Neighbourhood | Administration | Who |\n|---|---|---|---|---|\n| Grasslands | Watersides | Northernmost | Municipality | Zbigniew |\n`;

let site: Published;

beforeAll(async () => {
  site = await publish({
    'lock/en.md': article(
      'en',
      'The lock',
      'In 1911 Philippa Ostermann opened the third chamber. ',
      '| Gate | Spring | Summer | Autumn | Who |',
    ),
    'lock/de.md': article(
      'de',
      'Die Schleuse',
      '1911 öffnete Philippa Oster\u00ADmann die dritte Kammer. ',
      '| Tor | Frühling | Sommer | Herbst | Wer |',
    ),
    ...weirs(),
    'broad/en.md': broad('The keepers', 'Occupation', 'Remembrance'),
    'broad/de.md': broad('Die Wärter', 'Beschäftigung', 'Erinnerungen'),
    'towpath/en.md': `---\ntitle: The towpath\n---\n\n${towed('en')}Ottilie was sold in 1894.\n`,
    'towpath/de.md': `---\ntitle: Der Treidelpfad\n---\n\n${towed('de')}1894 wurde Ottilie verkauft.\n`,
  });
});

afterAll(() => site?.stop());

describe.each([1280, 390])('at %i px', (width) => {
  const viewport = { width, height: 560 };

  test('a hit deep in a long passage comes into the window, and stays marked', async () => {
    const page = await site.open('en/', { viewport });
    await follow(page, 'Philippa Ostermann', 'en');
    await seen(page, 'p1');
    await page.reload();
    expect(await marked(page)).toEqual(['Philippa Ostermann', 'Philippa Ostermann']);
    await page.locator('[data-switch=language][hreflang=de]').click();
    await page.waitForURL(/\/de\//u);
    // The German has a soft hyphen in it.
    expect(await marked(page)).toEqual(['Philippa Oster\u00ADmann', 'Philippa Oster\u00ADmann']);
    await page.locator('[data-switch=view]').first().click();
    await page.waitForURL(/parallel/u);
    expect(await marked(page)).toHaveLength(4);
    await page.context().close();
  });

  test('a hit at the end of a broad row is seen in another language and view', async () => {
    const page = await site.open('en/', { viewport });
    await follow(page, 'Zbigniew', 'en');
    for (const to of ['[data-switch=language][hreflang=de]', '[data-switch=view]']) {
      await page.locator(to).first().click();
      await page.waitForURL(to.includes('de') ? /\/de\//u : /parallel/u);
      await expect.poll(() => page.evaluate(outOfSight)).toEqual([]);
    }
    await page.context().close();
  });

  test('n and N go to the next hit and back, round the end', async () => {
    const page = await site.open('en/', { viewport });
    await follow(page, 'Philippa Ostermann', 'en');
    await seen(page, 'p1');
    await page.keyboard.press('n');
    expect(await current(page)).toEqual({ row: 'p14', seen: true });
    await page.keyboard.press('n');
    expect(await current(page)).toEqual({ row: 'p1', seen: true });
    await page.keyboard.press('N');
    expect(await current(page)).toEqual({ row: 'p14', seen: true });
    await page.context().close();
  });

  test('n goes through all hits of the article, those that were not in the results too', async () => {
    const page = await site.open('en/', { viewport });
    await follow(page, 'Meier', 'en');
    const rows = Array.from({ length: 39 }, (_, at) => `p${16 + at + (at >= 36 ? 1 : 0)}`);
    await expect.poll(() => current(page)).toMatchObject({ seen: true });
    const { row } = await current(page);
    const gone = [];
    for (const expected of [...rows.slice(rows.indexOf(row ?? '') + 1), rows[0]]) {
      await page.keyboard.press('n');
      await expect.poll(() => current(page)).toEqual({ row: expected, seen: true });
      gone.push(expected);
    }
    expect(gone.length).toBeGreaterThan(10);
    await page.reload();
    expect(await marked(page)).toHaveLength(rows.length);
    await page.context().close();
  });

  test('a hit in the last cell of a wide table comes into the window', async () => {
    const page = await site.open('de/', { viewport });
    await follow(page, 'Kowalczyk', 'de');
    await expect.poll(() => current(page)).toMatchObject({ seen: true });
    const inside = await page.evaluate(() => {
      const [range] = CSS.highlights.get('hit-now') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.left >= 0 && box.right <= innerWidth;
    });
    expect(inside).toBe(true);
    await page.context().close();
  });
});

test('a table row is shown as cells', async () => {
  const page = await site.open('en/search/?q=Kowalczyk');
  await settled(page, '[data-search-page]');
  const card = page.locator('[data-search-page] [data-result]').first();
  const link = card.locator('[lang=en] a');
  expect(await link.locator('.cell').count()).toBe(4);
  expect(await link.locator('mark').allTextContents()).toEqual(['Kowalczyk']);
  expect((await link.innerText()).replace(/\s+/gu, ' ')).not.toContain('Meier');
  await page.context().close();
});

test.each(['dialog', '[data-search-page]'])(
  'what comes below the window is shown as one nears it, and what is shown stays (%s)',
  async (box) => {
    const viewport = { width: 390, height: 560 };
    const page = await site.open(box === 'dialog' ? 'en/' : 'en/search/', { viewport });
    if (box === 'dialog') await page.keyboard.press('/');
    await page.locator(`${box} [type=search]`).fill('sluice');
    await settled(page, box);
    const results = page.locator(`${box} [data-result]`);
    const first = await results.allInnerTexts();
    expect(first).toHaveLength(5);
    // A button that goes down as results come would run away from whoever clicks it.
    expect(await page.locator(`${box} [data-more]`).isVisible()).toBe(false);
    await results.last().locator('a').last().focus();
    await results.last().scrollIntoViewIfNeeded();
    await results.nth(9).waitFor();
    await page.locator(`${box} [data-more]`).waitFor();
    expect((await results.allInnerTexts()).slice(0, 5)).toEqual(first);
    // The focus stays where it was.
    expect(await results.nth(4).evaluate((own) => own.contains(document.activeElement))).toBe(true);
    await page.context().close();
  },
);

test('where there is room for more results they come at once', async () => {
  const page = await site.open('en/search/?q=sluice', { viewport: { width: 1280, height: 2600 } });
  const results = page.locator('[data-search-page] [data-result]');
  await results.nth(9).waitFor();
  expect(await results.count()).toBe(10);
  await page.context().close();
});

describe('the way back', () => {
  test('leads to as many results as there were, where they were, in the dialog', async () => {
    const page = await site.open('en/', { viewport: { width: 390, height: 560 } });
    await page.keyboard.press('/');
    await type(page, 'sluice');
    await askForMore(page, 'dialog');
    await page.locator('dialog [data-result] a').nth(30).focus();
    const before = await page.locator('dialog').evaluate((dialog) => dialog.scrollTop);
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await page.waitForURL(/weir-/u);
    await page.goBack();
    await settled(page, 'dialog');
    expect(await page.locator('dialog [data-result]').count()).toBe(20);
    await expect
      .poll(() => page.locator('dialog').evaluate((dialog) => dialog.scrollTop))
      .toBe(before);
    await page.context().close();
  });

  test('leads to as many results as there were, where they were, on the page', async () => {
    const page = await site.open('en/search/', { viewport: { width: 390, height: 560 } });
    await page.locator('[data-search-page] [type=search]').fill('sluice');
    await settled(page, '[data-search-page]');
    await askForMore(page, '[data-search-page]');
    await page.locator('[data-search-page] [data-result] a').nth(30).focus();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('Enter');
    await page.waitForURL(/weir-/u);
    await page.goBack();
    await settled(page, '[data-search-page]');
    expect(await page.locator('[data-search-page] [data-result]').count()).toBe(20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.context().close();
  });
});

test('with the keyboard of a phone on the screen the results can be reached', async () => {
  // What the keyboard leaves of a phone of 844 px.
  const page = await site.open('en/', { viewport: { width: 390, height: 844 } });
  await page.keyboard.press('/');
  await type(page, 'sluice');
  await page.setViewportSize({ width: 390, height: 430 });
  await expect
    .poll(() => page.locator('dialog').evaluate((dialog) => dialog.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(430);
  const first = page.locator('dialog [data-result] a').first();
  expect((await first.boundingBox())?.y).toBeLessThan(400);
  const last = page.locator('dialog [data-result] a').last();
  await last.scrollIntoViewIfNeeded();
  expect((await last.boundingBox())?.y).toBeLessThan(430);
  await page.context().close();
});

test('searches are remembered where that is wanted, and forgotten where it is not', async () => {
  const page = await site.open('en/search/?q=Ostermann');
  const box = page.locator('[data-search-page]');
  const kept = (): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('diptych:searches'));
  await settled(page, '[data-search-page]');
  await box.locator('[data-result] a').first().click();
  await page.waitForURL(/lock/u);
  expect(await kept()).toBeNull();
  await page.goBack();
  await settled(page, '[data-search-page]');
  await box.getByRole('checkbox').check();
  await box.locator('[data-result] a').first().click();
  await page.waitForURL(/lock/u);
  await page.goto(`${site.url}de/search/`);
  await box.getByRole('button', { name: 'Ostermann' }).click();
  await settled(page, '[data-search-page]');
  expect(await box.locator('[data-result]').count()).toBe(2);
  await box.getByRole('checkbox').uncheck();
  expect(await kept()).toBeNull();
  await page.context().close();
});

test('of a long passage a result shows each thing that was asked for, however often another stands there', async () => {
  const page = await site.open('en/');
  await page.keyboard.press('/');
  await type(page, 'Ottilie 1894');
  for (const language of ['en', 'de']) {
    const shown = page.locator(`dialog [data-result] [lang=${language}] a > mark`);
    expect(await shown.filter({ hasText: '1894' }).count()).toBe(1);
    expect(await shown.filter({ hasText: 'Ottilie' }).count()).toBeGreaterThan(1);
  }
  await page.context().close();
});

/** Opens the passage of the first result in a language. */
async function follow(page: Page, query: string, language: 'en' | 'de'): Promise<void> {
  await page.keyboard.press('/');
  await type(page, query);
  await page.locator(`dialog [data-result] [lang=${language}] a`).first().click();
  await page.waitForURL(/\/(?:lock|broad)\//u);
}

const seen = (page: Page, row: string): Promise<void> =>
  expect.poll(() => current(page)).toEqual({ row, seen: true });

function weirs(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 0; at < 24; at += 1) {
    texts[`weir-${at}/en.md`] =
      `---\ntitle: Weir ${at}\n---\n\nThe sluice of weir ${at} was mended.\n`;
    texts[`weir-${at}/de.md`] =
      `---\ntitle: Wehr ${at}\n---\n\nDas Siel des Wehrs ${at} wurde geflickt.\n`;
  }
  return texts;
}

/** Goes to the end of the results, and asks for those behind it. */
async function askForMore(page: Page, box: string): Promise<void> {
  const results = page.locator(`${box} [data-result]`);
  await results.last().scrollIntoViewIfNeeded();
  await results.nth(9).waitFor();
  await page.locator(`${box} [data-more]`).click();
  await results.nth(15).waitFor();
}

/** The marks that lie beside the window, or none at all. */
function outOfSight(): string[] {
  const ranges = [...(CSS.highlights.get('hit') ?? []), ...(CSS.highlights.get('hit-now') ?? [])];
  if (ranges.length === 0) return ['nothing is marked'];
  return ranges.flatMap((range) => {
    if (!(range instanceof Range)) return [];
    const { left, right } = range.getBoundingClientRect();
    return left >= 0 && right <= innerWidth ? [] : [`${left} ${right}`];
  });
}
