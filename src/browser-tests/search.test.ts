import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, seed as slug, seedArticle, violations } from './published.ts';
import type { Published } from './published.ts';
import {
  current,
  focusedText,
  marked,
  overflow,
  settled,
  stillMarked,
  type,
} from './search-steps.ts';

let site: Published;

beforeAll(async () => {
  site = await publish(await seedArticle());
});

afterAll(() => site?.stop());

describe('the dialog', () => {
  test('loads nothing of the search before it is opened, nor Pagefind for a figure', async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}en/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /worker|search-data|pagefind|box/u.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await type(page, '1.1 trillion');
    expect(asked.some((url) => url.includes('pagefind'))).toBe(false);
    await page.close();
  });

  test('shows one card a row with both passages, the hit marked in both', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('/');
    await type(page, '1.1 trillion');
    const card = page.locator('dialog [data-result]');
    expect(await card.count()).toBe(1);
    expect(await card.getAttribute('data-article')).toBe(slug);
    expect(await card.getAttribute('data-row')).toBe('7');
    expect(await card.getAttribute('data-match')).toBe('exact');
    expect(await card.locator('[lang=en] mark').allTextContents()).toEqual([
      expect.stringContaining('1,100 billion'),
    ]);
    expect(await card.locator('[lang=de] mark').allTextContents()).toEqual([
      expect.stringContaining('1.100 Milliarden'),
    ]);
    expect(await card.locator('[lang=de] a').getAttribute('href')).toBe(
      `${new URL(site.url).pathname}de/${slug}/#p7`,
    );
    expect(await page.locator('dialog [data-status]').textContent()).toBe('1 passage');
    await page.context().close();
  });

  test('is worked by keys alone; the result opens with the hit marked in its row', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('Control+k');
    await type(page, 'Hoàng Văn Tâm');
    // By the suggestion to the second passage of the first card.
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('in 2 passages');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}de/${slug}/#p7`);
    // Both hits of the article; they stay through a reload and a switch, until Escape is pressed.
    expect(await marked(page)).toEqual(['Hoang Van Tam', 'Hoang Van Tam']);
    await page.reload();
    expect(await marked(page)).toHaveLength(2);
    await page.locator('[data-switch=language]').first().click();
    await page.waitForURL(/\/en\//u);
    expect(await marked(page)).toEqual(['Hoang Van Tam', 'Hoang Van Tam']);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await current(page)).toEqual({ row: 'p8', seen: true });
    await page.keyboard.press('N');
    expect(await current(page)).toEqual({ row: 'p7', seen: true });
    await page.keyboard.press('Escape');
    expect(await stillMarked(page)).toEqual([]);
    await page.context().close();
  });

  test('shows its results again on the way back', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('/');
    await type(page, 'Hoang Van Tam');
    await page.locator('dialog [data-result] a').nth(2).click();
    await page.waitForURL(/#p8$/u);
    await page.goBack();
    await settled(page, 'dialog');
    expect(await page.locator('dialog [type=search]').inputValue()).toBe('Hoang Van Tam');
    expect(await page.locator('dialog [data-result]').count()).toBe(2);
    await page.locator('dialog [data-close]').click();
    // A dialog tells of its end in a task of its own.
    await page.waitForFunction(() => !JSON.stringify(history.state).includes('search'));
    await page.reload();
    expect(await page.locator('dialog').getAttribute('open')).toBeNull();
    await page.context().close();
  });

  test('is not opened by a single key where that is switched off', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('/');
    await page.locator('dialog [data-shortcuts]').uncheck();
    // What keeps the setting comes with the dialog.
    await page.waitForFunction(() => localStorage.getItem('diptych:shortcuts') === 'off');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.locator('dialog').getAttribute('open')).toBeNull();
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog').getAttribute('open')).toBe('');
    await page.context().close();
  });

  test('closes with Escape and gives the focus back', async () => {
    const page = await site.open(`en/${slug}/`);
    const opener = page.locator('[data-open-search]');
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').getAttribute('open')).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').getAttribute('open')).toBeNull();
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('opens a result of the page it stands on', async () => {
    const page = await site.open(`en/${slug}/`);
    await page.keyboard.press('/');
    await type(page, 'Facebook');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#p16$/u);
    expect(await page.locator('dialog').getAttribute('open')).toBeNull();
    expect(await marked(page)).toEqual(['Facebook']);
    await page.context().close();
  });
});

describe('the page', () => {
  test('keeps the query in its address, and takes it along to the other language', async () => {
    const page = await site.open('en/search/?q=sieben+von+sieben');
    await settled(page, '[data-search-page]');
    expect(await page.locator('[data-search-page] [data-row="8"] mark').allTextContents()).toEqual([
      '7/7',
      'sieben von sieben',
    ]);
    await page.locator('[data-search-page] [type=search]').fill('Provinzmilitär');
    await settled(page, '[data-search-page]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Provinzmilitär');
    await page.locator('[data-switch=language][hreflang=de]').click();
    await page.waitForURL(/\/de\/search\//u);
    await settled(page, '[data-search-page]');
    expect(await page.locator('[type=search]').first().inputValue()).toBe('Provinzmilitär');
    expect(await page.locator('[data-search-page] [data-result]').getAttribute('data-row')).toBe(
      '5',
    );
    await page.context().close();
  });

  test('moves nothing when the results of its address come', async () => {
    const page = await site.browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = list.getEntries().length + Number(sessionStorage.getItem('moved') ?? 0);
        sessionStorage.setItem('moved', String(moved));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}en/search/?q=flood`);
    await settled(page, 'main');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await page.evaluate(() => sessionStorage.getItem('moved'))).toBeNull();
    await page.close();
  });

  test('tells a screen reader nothing twice while one types', async () => {
    const page = await site.open('en/search/');
    const status = page.locator('[data-search-page] [data-status]');
    await status.evaluate((element) => {
      new MutationObserver(() => {
        const said = document.createElement('i');
        said.className = 'said';
        said.textContent = element.textContent;
        document.body.append(said);
      }).observe(element, { childList: true, characterData: true, subtree: true });
    });
    const field = page.locator('[data-search-page] input[type=search]');
    for (const part of ['countr', 'ys', 'i', 'de']) {
      await field.pressSequentially(part, { delay: 40 });
      await settled(page, '[data-search-page]');
    }
    const said = await page.locator('.said').allTextContents();
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((text, at) => text === said[at - 1])).toEqual([]);
    await page.context().close();
  });

  test('looks in one language where that is wanted, and offers to look in both', async () => {
    const page = await site.open('en/search/?q=sustainably&in=de');
    await settled(page, '[data-search-page]');
    expect(await page.locator('[data-search-page] [data-result]').count()).toBe(0);
    expect(await page.locator('[data-search-page] [data-status]').textContent()).toContain(
      'sustainably',
    );
    await page.getByRole('button', { name: 'Search both languages' }).click();
    await settled(page, '[data-search-page]');
    expect(await page.locator('[data-search-page] [data-result]').count()).toBe(1);
    await page.context().close();
  });

  test('shows of the other passage the sentence that stands for that of a word, there and where it leads', async () => {
    // A word so common that nothing tells what stands for it.
    const page = await site.open('de/search/?q=Dieses');
    await settled(page, '[data-search-page]');
    const card = page.locator('[data-search-page] [data-result]').first();
    expect(await card.locator('[lang=de] mark').allTextContents()).toEqual(['Dieses']);
    expect(await card.locator('[lang=en] mark:not([data-about])').count()).toBe(0);
    const sentence = await card.locator('[lang=en] [data-about]').innerText();
    expect(sentence).toContain('has spread widely');
    await card.locator('[lang=en] a').click();
    await page.waitForURL(/\/en\/[^/]+\/#p3$/u);
    const about = () =>
      page.evaluate(() => [...(CSS.highlights.get('hit-about') ?? [])].map(String));
    await expect.poll(about).toContain(sentence);
    await page.locator('[data-switch=language][hreflang=de]').click();
    expect(await marked(page)).toContain('Dieses');
    await page.locator('[data-switch=language][hreflang=en]').click();
    await expect.poll(about).toContain(sentence);
    await page.context().close();
  });

  test('says that a spelling is only near', async () => {
    const page = await site.open('en/search/?q=Nguyen+Ti+Thu');
    await settled(page, '[data-search-page]');
    const card = page.locator('[data-search-page] [data-result]').first();
    expect(await card.getAttribute('data-match')).toBe('similar');
    expect(await card.textContent()).toContain('near spelling: Nguyen Thi Thu');
    await page.context().close();
  });

  test.each(['head.bin', 'pagefind.js', '.pf_meta', 'wasm.', '.pf_index', '/w/', '/c/'])(
    'says that %s could not be loaded, and tries again',
    async (part) => {
      const page = await site.open('en/search/');
      const lost = (url: URL): boolean => url.pathname.includes(part);
      await page.context().route(lost, (route) => route.abort());
      const box = page.locator('[data-search-page] [data-search]');
      await box.locator('[type=search]').fill('poor household');
      await box.and(page.locator('[data-search-state=failed]')).waitFor();
      expect(await box.locator('[data-status]').textContent()).toBe(
        'The search could not be loaded.',
      );
      await page.context().unroute(lost);
      await box.getByRole('button', { name: 'Try again' }).click();
      await settled(page, '[data-search-page]');
      expect(await box.locator('[data-result]').count()).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  test('asks once where all that is found is shown', async () => {
    const page = await site.open('en/search/');
    const box = page.locator('[data-search-page] [data-search]');
    const states = await box.evaluateHandle((element) => {
      const seen: (string | undefined)[] = [];
      new MutationObserver(() => seen.push(element.dataset['searchState'])).observe(element, {
        attributeFilter: ['data-search-state'],
      });
      return seen;
    });
    await box.locator('[type=search]').fill('1.1 trillion');
    await settled(page, '[data-search-page]');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await states.jsonValue()).toEqual(['loading', 'done']);
    await page.context().close();
  });

  test('shows a name before the words are there, and leaves it in its place', async () => {
    const page = await site.open('en/search/');
    const release = Promise.withResolvers<undefined>();
    await page.context().route('**/pagefind.js', async (route) => {
      await release.promise;
      await route.continue();
    });
    const box = page.locator('[data-search-page] [data-search]');
    await box.locator('[type=search]').fill('Facebook');
    const first = box.locator('[data-result] a').first();
    await first.focus();
    expect(await box.getAttribute('data-search-state')).toBe('loading');
    const link = await first.elementHandle();
    release.resolve(undefined);
    await settled(page, '[data-search-page]');
    expect(await link?.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await box.locator('[data-status]').textContent()).toContain('passage');
    await page.context().close();
  });

  test('without JavaScript says what to do instead', async () => {
    const page = await site.open('de/search/', { javaScriptEnabled: false });
    const text = page.locator('main');
    expect(await text.innerText()).toContain('Die Suche braucht JavaScript');
    expect(await text.locator('[type=search]').isVisible()).toBe(false);
    await page.context().close();
  });
});

test.each(['light', 'dark'] as const)(
  'with results it is accessible, and fits 320 px (%s)',
  async (colorScheme) => {
    const page = await site.open(`en/${slug}/`, {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    await page.keyboard.press('/');
    await type(page, 'Dak Sog');
    await type(page, 'Hoang Van');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.goto(`${site.url}de/search/?q=xyzzy&in=en`);
    await settled(page, '[data-search-page]');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

test('nothing that is typed makes it fail', async () => {
  const page = await site.open('en/search/');
  const input = page.locator('[data-search-page] [type=search]');
  for (const typed of ['\u202eשלום', '"', '((((', '%00', 'a'.repeat(10_000), '7/'.repeat(5_000)]) {
    await input.fill(typed);
    await settled(page, '[data-search-page]');
  }
  await input.fill('Zalo');
  await settled(page, '[data-search-page]');
  expect(await page.locator('[data-search-page] [data-result]').count()).toBe(1);
  await page.context().close();
});
