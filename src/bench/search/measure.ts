import type { Browser, Page } from 'playwright-core';
import type { CountingServer } from './server.ts';

/**
 * Which forms do not find their row first, with both passages marked, and which of the absent
 * figures find something said to be exact.
 */
export async function measureForms(
  browser: Browser,
  address: string,
  forms: Form[],
  absent: string[],
): Promise<string[]> {
  const page = await openPage(browser, address);
  const wrong: string[] = [];
  for (const { query, begins } of forms) {
    await ask(page, query);
    const first = await page.evaluate(() => {
      const card = document.querySelector('[data-search-page] [data-result]');
      const passages = [...(card?.querySelectorAll('p[lang]') ?? [])];
      return {
        english: card?.querySelector('p[lang=en]')?.textContent ?? '',
        marked: passages.length === 2 && passages.every((passage) => passage.querySelector('mark')),
      };
    });
    if (!first.marked || !begins.some((start) => first.english.startsWith(start))) {
      wrong.push(
        `${query}: ${first.marked ? '' : 'not marked in both; '}${first.english.slice(0, 60)}`,
      );
    }
  }
  for (const query of absent) {
    await ask(page, query);
    const exact = await page.locator('[data-search-page] [data-match=exact]').count();
    if (exact > 0) wrong.push(`${query}: ${exact} exact`);
  }
  await page.context().close();
  return wrong;
}

/**
 * What the costliest of some queries loads, with nothing in the cache, before the first results are
 * shown: by the search alone, typed into a page that is there; and with the whole page, opened with
 * the query in its address.
 */
export async function measureCold(
  browser: Browser,
  server: CountingServer,
  address: string,
  queries: string[],
): Promise<{ search: Cold; page: Cold }> {
  const search: Cold = { query: '', bytes: 0, plain: 0, requests: 0 };
  const whole: Cold = { ...search };
  for (const query of queries) {
    const page = await openPage(browser, address);
    let before = { ...server.count };
    await page.fill('[data-search-page] [type=search]', query);
    await page.waitForSelector('[data-search-page] [data-search-state=done]');
    note(search, query, before, server.count);
    await page.context().close();

    const fresh = await (await browser.newContext()).newPage();
    before = { ...server.count };
    await fresh.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await fresh.waitForSelector('[data-search-page] [data-search-state=done]');
    note(whole, query, before, server.count);
    await fresh.context().close();
  }
  return { search, page: whole };
}

function note(
  worst: Cold,
  query: string,
  before: CountingServer['count'],
  now: CountingServer['count'],
): void {
  const bytes = now.bytes - before.bytes;
  if (bytes > worst.bytes) {
    Object.assign(worst, { query, bytes, plain: now.plain - before.plain });
  }
  worst.requests = Math.max(worst.requests, now.requests - before.requests);
}

/** Milliseconds from a key to the last result, for every key of some queries, once all is loaded. */
export async function measureWarm(
  browser: Browser,
  address: string,
  queries: string[],
): Promise<Warm> {
  const page = await openPage(browser, address);
  const times: number[] = [];
  for (const warming of [true, false]) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length += 1) {
        const taken = await timeOf(page, query.slice(0, length));
        if (!warming) times.push(taken);
      }
    }
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function ask(page: Page, query: string): Promise<void> {
  await timeOf(page, query);
}

/** Measured within the page, so that the driver's own time does not count. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLElement>('[data-search-page] [data-search]');
    const input = box?.querySelector<HTMLInputElement>('[type=search]');
    if (!box || !input) throw new Error('There is no search box.');
    const begun = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const over = (): boolean =>
        ['done', 'failed', 'idle'].includes(box.dataset['searchState'] ?? '');
      if (over()) return resolve();
      const watch = new MutationObserver(() => {
        if (!over()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(box, { attributeFilter: ['data-search-state'] });
    });
    return performance.now() - begun;
  }, query);
}

export type Form = { query: string; begins: string[] };
/** Bytes sent, and the same before compression, of the query that has most; most requests of any. */
export type Cold = { query: string; bytes: number; plain: number; requests: number };
export type Warm = { median: number; p95: number };
