import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything, picture } from './fixtures/everything.ts';
import { publish, violations } from './published.ts';
import type { Published } from './published.ts';
import { resize } from './resize.ts';

const addresses = [
  '',
  'en/',
  'de/',
  'en/everything/',
  'de/everything/',
  'en/everything/parallel/',
  'de/everything/parallel/',
  'en/names/',
  'de/names/',
  'en/search/',
  'de/search/',
  'en/search/?q=1887',
  '404.html',
];

let site: Published;

beforeAll(async () => {
  const articles = {
    'everything/en.md': everything.en,
    'everything/de.md': everything.de,
    'everything/bridge.png': picture,
    'everything/plan.txt': 'The plan.',
  };
  site = await publish(articles, { SITE_URL: 'https://reader.example' });
});

afterAll(() => site?.stop());

describe('every page', () => {
  test.each(addresses)(
    '/%s is accessible in both themes, fits 320 px, and says nothing to the console',
    async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await site.browser.newContext({
          colorScheme,
          viewport: { width: 1280, height: 900 },
        });
        const page = await context.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(site.url)) foreign.push(request.url());
        });
        await page.goto(site.url + address, { waitUntil: 'networkidle' });
        expect(said).toEqual([]);
        expect(foreign).toEqual([]);
        expect(await violations(page)).toEqual([]);
        for (const width of [320, 390, 640]) {
          await resize(page, width, 800);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
            `at ${width} px`,
          ).toBeLessThanOrEqual(0);
        }
        expect(await violations(page)).toEqual([]);
        await context.close();
      }
    },
  );

  test('fits when the text is twice as large, and when it is set wider', async () => {
    const page = await site.open('en/everything/parallel/');
    const over = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const width of [640, 390]) {
      await resize(page, width, 800);
      expect(await over(), `at ${width} px`).toBeLessThanOrEqual(0);
      // What stands before the window's beginning cannot be scrolled to.
      const first = page.locator('header .switch > :first-child');
      expect((await first.boundingBox())?.x, `at ${width} px`).toBeGreaterThanOrEqual(0);
    }
    await resize(page, 320, 800);
    // As criterion 1.4.12 of WCAG has it.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        if (element.localName === 'p') element.style.marginBlockEnd = '2em';
      }
    });
    expect(await over()).toBeLessThanOrEqual(0);
    expect(await page.evaluate(cut)).toEqual([]);
    await page.context().close();
  });

  test('can be used with the keyboard alone', async () => {
    const page = await site.open('en/everything/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the text');
    const reached = new Set<string>();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
    }
    for (const name of ['Diptych', 'Search', 'English', 'Deutsch', 'Both', 'the plan']) {
      expect([...reached]).toContain(name);
    }
    await page.context().close();
  });

  test('going back with the Tab key, nothing that has the focus lies under the header', async () => {
    const page = await site.open('en/everything/parallel/', {
      viewport: { width: 390, height: 700 },
    });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('footer a').last().focus();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        const header = document.querySelector('[data-header]');
        if (!element || !header || header.contains(element) || element === document.body) return 0;
        const { top } = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return header.getBoundingClientRect().bottom - top;
      });
      expect(covered, `after ${step + 1} steps`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test('lists its keys, and can switch the single ones off', async () => {
    const page = await site.open('en/everything/');
    await page.keyboard.press('v');
    await page.waitForURL(/\/de\/everything\/$/u);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tasten' });
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.goto(`${site.url}en/everything/`);
    for (const key of ['v', '?', '/', 'u']) await page.keyboard.press(key);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(page.url()).toBe(`${site.url}en/everything/`);
    await page.context().close();
  });

  test('keeps colours chosen by hand', async () => {
    const page = await site.open('en/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.locator('[data-theme=dark]').waitFor({ state: 'attached' });
    await page.goto(`${site.url}de/`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    await page.getByRole('radio', { name: 'Dunkel', checked: true }).waitFor();
    // Another window goes back to the system's. What the browser fills in here is no choice.
    const other = await page.context().newPage();
    await other.goto(`${site.url}de/`);
    // Until the page shows what was chosen, the radio of the system is checked and takes no choice.
    await other.getByRole('radio', { name: 'Dunkel', checked: true }).waitFor();
    await other.getByRole('radio', { name: 'System' }).check();
    await other.locator('html:not([data-theme])').waitFor({ state: 'attached' });
    await page.reload();
    await page.getByRole('radio', { name: 'System', checked: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(undefined);
    expect(await page.evaluate(() => localStorage.getItem('diptych:theme'))).toBe('system');
    await page.context().close();
  });
});

describe('what machines read', () => {
  const file = (name: string): Promise<string> =>
    readFile(path.join(site.folder, 'dist', name), 'utf8');

  test('an article names its language, its counterpart and itself', async () => {
    const html = await file('de/everything/index.html');
    expect(html).toContain('<html lang="de"');
    const address = 'https://reader.example/reader';
    expect(html).toContain(`<link rel="canonical" href="${address}/de/everything/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${address}/en/everything/">`);
    expect(html).toContain(
      `<link rel="alternate" hreflang="x-default" href="${address}/en/everything/">`,
    );
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      inLanguage: 'de',
      headline: 'Alles: ein „Test“ aller <Teile>',
      datePublished: '2026-03-14',
      translator: { name: 'Erika Muster' },
      translationOfWork: { inLanguage: 'en', '@id': `${address}/en/everything/` },
    });
  });

  test('the parallel pages stay out of search engines and out of the sitemap', async () => {
    const html = await file('en/everything/parallel/index.html');
    expect(html).toContain('<meta name="robots" content="noindex">');
    const sitemap = await file('sitemap-0.xml');
    expect(sitemap).not.toContain('parallel');
    expect(sitemap).toContain('hreflang="de" href="https://reader.example/reader/de/everything/"');
    // Of the list in both languages, too, no page has two of one language.
    expect(sitemap).toContain('hreflang="x-default" href="https://reader.example/reader/"');
    const [page = ''] = /<url>.*?<\/url>/su.exec(sitemap) ?? [];
    expect(page.match(/hreflang="en"/gu)).toHaveLength(1);
  });

  test('there is a feed a language', async () => {
    const feed = await file('de/feed.xml');
    expect(feed).toContain('<language>de</language>');
    expect(feed).toContain('<link>https://reader.example/reader/de/everything/</link>');
  });
});

/** Words that are wider or higher than the box that cuts them. */
function cut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const isScrolled = element.matches('[data-scroll], pre, .site');
    if (isScrolled || clipPath !== 'none' || element.offsetWidth <= 1) return [];
    const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
    const isHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight;
    return isWide || isHigh ? [element.outerHTML.slice(0, 80)] : [];
  });
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute('aria-label') ??
      (element instanceof HTMLElement ? element.innerText.trim() : '')
    );
  });
}
