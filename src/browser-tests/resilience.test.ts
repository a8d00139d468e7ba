import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from './published.ts';
import type { Published } from './published.ts';

/* What stops one part of a page's script leaves the others at work. */

const text = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

let site: Published;

beforeAll(async () => {
  site = await publish({
    'weir/en.md': text('The weir', 'Of 316 boats, 204 passed the weir at Kempten.'),
    'weir/de.md': text('Das Wehr', 'Von 316 Booten passierten 204 das Wehr bei Kempten.'),
  });
});

afterAll(() => site?.stop());

const odd = {
  'a place that is none': { place: { id: 7 }, focused: false, away: false },
  'an id that is none': {
    place: { id: '"]', offset: 0, share: null },
    focused: true,
    away: true,
  },
  'another way': { place: null, focused: '"]', away: false },
  'hits that are none': {
    row: '',
    article: 'weir',
    time: Date.now(),
    hits: [{ row: 1 }],
    asked: 7,
  },
  'a note of something else': ['a', 'list'],
};

describe('a note in the storage that is no note', () => {
  test.each(Object.entries(odd))('%s is passed over', async (_name, note) => {
    const { page, errors } = await openWith((value) => {
      const whole = Array.isArray(value) ? value : { path: location.pathname, ...value };
      sessionStorage.setItem('diptych:place', JSON.stringify(whole));
      localStorage.setItem('diptych:hits', JSON.stringify(whole));
    }, note);
    await searches(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test('where the page of both cannot be had, the key for all counterparts leads there', async () => {
  const page = await site.open('en/weir/');
  await page.route('**/parallel/', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.keyboard.press('u');
  await page.waitForURL(`${site.url}en/weir/parallel/#p1`);
  await page.context().close();
});

describe('a browser without', () => {
  test('ResizeObserver searches and keeps colours', async () => {
    const { page } = await openWith(() => Reflect.deleteProperty(window, 'ResizeObserver'), {});
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    await searches(page);
    await page.context().close();
  });

  test('storage follows results, and cannot switch keys off', async () => {
    const { page, errors } = await openWith(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is switched off.', 'SecurityError');
          },
        });
    }, {});
    await searches(page);
    await page.locator('[data-search-dialog] [data-result] a').first().click();
    await page.waitForURL(`${site.url}en/weir/#p1`);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' }).getByRole('checkbox');
    await keys.click();
    expect(await keys.isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('Worker says that the search could not be loaded', async () => {
    const { page } = await openWith(() => Reflect.deleteProperty(window, 'Worker'), {});
    await page.keyboard.press('/');
    await page.keyboard.type('Kempten');
    const box = page.locator('[data-search-dialog] [data-search]');
    await box.and(page.locator('[data-search-state=failed]')).waitFor();
    expect(await box.locator('[data-status]').textContent()).toBe(
      'The search could not be loaded.',
    );
    await page.context().close();
  });
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['does not come', (route) => route.abort()],
  [
    'breaks as it begins',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('[data-search]', '[data-nowhere]');
      await route.fulfill({ response, body });
    },
  ],
])('a search page whose script %s says so', async (_name, damage) => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/search.*.js', damage);
  await page.goto(`${site.url}de/search/?q=Kempten`);
  await page.locator('[data-search-page] [data-search-state=failed]').waitFor();
  expect(await page.locator('[data-search-page] [data-status]').textContent()).toBe(
    'Die Suche konnte nicht geladen werden.',
  );
  await context.close();
});

/** Opens the article after `prepare` has run in the page. */
async function openWith(
  prepare: (value: object) => unknown,
  value: object,
): Promise<{ page: Page; errors: string[] }> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(prepare, value);
  await page.goto(`${site.url}en/weir/`);
  return { page, errors };
}

async function searches(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('Kempten');
  await page.locator('[data-search-dialog] [data-result]').first().waitFor();
}
