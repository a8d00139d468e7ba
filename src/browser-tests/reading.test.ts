import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything, picture } from './fixtures/everything.ts';
import { publish, seed as slug, seedArticle } from './published.ts';
import type { Published } from './published.ts';

const pages = [`en/${slug}/`, `de/${slug}/`, `en/${slug}/parallel/`, `de/${slug}/parallel/`];
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

let site: Published;
let texts: Record<string, string>;

beforeAll(async () => {
  texts = await seedArticle();
  site = await publish({
    ...texts,
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'The plan.',
  });
});

afterAll(() => site?.stop());

describe('the text', () => {
  test('stands on all four pages as it stands in the Markdown', async () => {
    for (const address of pages) {
      const page = await site.open(address);
      for (const language of ['en', 'de'] as const) {
        const parallel = address.includes('parallel');
        if (!parallel && !address.startsWith(language)) continue;
        const [title = '', ...lines] = linesOf(texts[`${slug}/${language}.md`] ?? '');
        expect(
          await page
            .locator(`[lang=${language}]:is(h1, .title), html[lang=${language}] h1`)
            .first()
            .textContent(),
        ).toBe(title);
        for (const [index, line] of lines.entries()) {
          const row = page.locator(`#p${index + 1}`);
          const passage = parallel ? row.locator(`[data-side][lang=${language}]`) : row;
          expect(await passage.evaluate(shownText)).toBe(line);
        }
      }
      await page.context().close();
    }
  });

  test('keeps every kind of block, and nothing that could run', async () => {
    const page = await site.open('en/everything/');
    const text = page.locator('[data-rows]');
    expect(await page.locator('h1').textContent()).toBe('Everything: a "test" of <all> parts');
    expect(await text.locator('ul > li').count()).toBe(3);
    expect(await text.locator('ul ol > li').allTextContents()).toEqual([
      'an ordered one',
      'and the next',
    ]);
    expect(await text.locator('blockquote p').count()).toBe(2);
    expect(await page.getByRole('region', { name: 'Footnotes' }).textContent()).toContain(
      'drawn in 1886',
    );
    expect(await text.locator('td').allTextContents()).toEqual(['1887', '12 m', '1999', '14 m']);
    expect(await text.locator('pre').textContent()).toBe('echo "1 < 2"\n');
    expect(await text.locator('script').count()).toBe(0);
    const image = text.locator('img');
    expect(await image.getAttribute('loading')).toBe('lazy');
    expect(await image.getAttribute('width')).toBe('40');
    expect(await image.getAttribute('src')).toMatch(/\.webp$/u);
    await text.getByRole('link', { name: 'the plan' }).click();
    expect(await page.locator('body').textContent()).toBe('The plan.');
    await page.context().close();
  });

  test('shows the same passages under the same ids where a text is missing one', async () => {
    const [english, german] = [
      await site.open('en/everything/'),
      await site.open('de/everything/'),
    ];
    const parallel = await site.open('de/everything/parallel/');
    expect(await english.locator('#p3').textContent()).toContain('never translated');
    const anchor = german.locator('#p3');
    expect(await anchor.textContent()).toBe('');
    const link = anchor.getByRole('link', { name: 'Abschnitt 3 gibt es nur auf Englisch' });
    expect(new URL(await link.evaluate(hrefOf)).pathname).toBe('/reader/en/everything/');
    await link.click();
    expect(german.url()).toBe(`${site.url}en/everything/#p3`);
    await german.goto(`${site.url}de/everything/`);
    expect(await german.locator('#p4').textContent()).toBe('Eine Liste');
    expect(await english.locator('#p4').textContent()).toBe('A list');
    expect(await parallel.locator('#p4').textContent()).toContain('Eine Liste');
    expect(await parallel.locator('#p3').textContent()).toContain('Kein Gegenstück');
    for (const page of [english, german, parallel]) {
      expect(await page.evaluate(duplicateIds)).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the switch', () => {
  for (const [name, viewport] of Object.entries(widths)) {
    test(`keeps every row where it stood (${name})`, async () => {
      const page = await site.open(`en/${slug}/`, { viewport });
      for (let row = 1; row <= 17; row += 1) {
        await page.goto(`${site.url}en/${slug}/`);
        await page.evaluate((id) => {
          const header =
            document.querySelector('[data-header]')?.getBoundingClientRect().height ?? 0;
          const element = document.getElementById(id);
          window.scrollBy(0, (element?.getBoundingClientRect().top ?? 0) - header - 10);
        }, `p${row}`);
        const [id, before] = await page.evaluate(firstRow);
        await switchTo(page, 'de');
        expect(page.url()).toBe(`${site.url}de/${slug}/`);
        const after = await topOf(page, id);
        expect(
          Math.abs(after - before),
          `row ${id} from ${before} to ${after}`,
        ).toBeLessThanOrEqual(4);
        await page.locator('[data-switch=view]').click();
        await page.waitForURL(/parallel/u);
        expect(
          Math.abs((await topOf(page, id)) - before),
          `row ${id} in parallel`,
        ).toBeLessThanOrEqual(4);
      }
      await page.context().close();
    });
  }

  test('keeps the sentence where one row fills the window', async () => {
    const page = await site.open(`en/${slug}/`, { viewport: { width: 390, height: 400 } });
    await page.evaluate(() => {
      const sentence = document.getElementById('p7s2');
      window.scrollBy(0, (sentence?.getClientRects()[0]?.top ?? 0) - 150);
    });
    expect(
      await page.locator('#p8').evaluate((row) => row.getBoundingClientRect().top > innerHeight),
    ).toBe(true);
    const top = (): Promise<number> =>
      page.locator('#p7s2').evaluate((sentence) => sentence.getClientRects()[0]?.top ?? 0);
    const before = await top();
    await switchTo(page, 'de');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(4);
    await page.context().close();
  });

  test('keeps the focus, says what it did, and goes back to where one was', async () => {
    const page = await site.open(`en/${slug}/`);
    await page
      .locator('#p6')
      .evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 200));
    const [id, before] = await page.evaluate(firstRow);
    expect(id).toBe('p6');
    await page.locator('[data-switch=language][hreflang=de]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/de\//u);
    await expect
      .poll(() => page.locator('[data-announce]').textContent())
      .toBe(`Deutsch, Abschnitt ${id.slice(1)}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('hreflang'))).toBe('de');
    await page.goBack();
    await page.waitForURL(/\/en\//u);
    await expect
      .poll(async () => Math.abs((await topOf(page, id)) - before))
      .toBeLessThanOrEqual(4);
    await page.goto(site.url);
    await expect.poll(() => page.locator('[data-remembered]').getAttribute('hreflang')).toBe('de');
    await page.context().close();
  });

  test('takes along what was searched for', async () => {
    const page = await site.open('en/search/?q=sieben%20von%20sieben');
    await page.locator('[data-result][data-row="8"]').waitFor();
    await switchTo(page, 'de');
    expect(new URL(page.url()).searchParams.get('q')).toBe('sieben von sieben');
    await page.locator('[data-result][data-row="8"] a[href*="/de/"]').first().click();
    await page.waitForURL(/\/de\/join/u);
    expect(await topOf(page, 'p8')).toBeLessThan(300);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await page.context().close();
  });

  test('works without JavaScript, row by row too', async () => {
    const page = await site.open(`en/${slug}/`, { javaScriptEnabled: false });
    // What a page shows is there when it has loaded.
    const arrive = (address: string): Promise<void> => page.waitForURL(site.url + address);
    await page.locator('#p7 .number').click();
    await arrive(`en/${slug}/#p7`);
    await page.getByRole('link', { name: 'Passage 7 in German' }).click();
    await arrive(`de/${slug}/#p7`);
    // The row's own ways lie upon the header's: what stands there is pressed, whatever it is.
    const press = (link: string): Promise<void> => page.locator(link).click({ force: true });
    await press('[data-switch=view]');
    await arrive(`de/${slug}/parallel/#p7`);
    await press('[data-switch=language][hreflang=en]');
    await arrive(`en/${slug}/#p7`);
    await page.goto(`${site.url}en/${slug}/`);
    await press('[data-switch=view]');
    await arrive(`en/${slug}/parallel/`);
    await page.locator('#p3 .number').click();
    await arrive(`en/${slug}/parallel/#p3`);
    await page.context().close();
  });
});

/** Title and blocks of a text as its Markdown has them. */
function linesOf(markdown: string): string[] {
  const [, yaml = '', body = ''] = markdown.split(/^---$/mu);
  const lines = body.split('\n').filter((line) => line !== '');
  return [yaml.trim().replace(/^title: /u, ''), ...lines.map((line) => line.replace(/^## /u, ''))];
}

async function switchTo(page: Page, language: string): Promise<void> {
  await page.locator(`[data-switch=language][hreflang=${language}]`).click();
  await page.waitForURL(new RegExp(`/${language}/`, 'u'));
}

async function topOf(page: Page, id: string): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
}

/** The first row whose top is in the window, below the header. */
function firstRow(): [string, number] {
  const header = document.querySelector('[data-header]')?.getBoundingClientRect().height ?? 0;
  for (const element of document.querySelectorAll('[id]')) {
    const { top } = element.getBoundingClientRect();
    if (/^p\d+$/u.test(element.id) && top >= header) return [element.id, top];
  }
  throw new Error('No row begins in the window.');
}

const hrefOf = (element: Element): string =>
  element instanceof HTMLAnchorElement ? element.href : '';

/** The text of an element without what is hidden. */
function shownText(element: Element): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element) {
    for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  }
  return copy.textContent ?? '';
}

function duplicateIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
