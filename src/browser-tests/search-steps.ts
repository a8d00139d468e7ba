import type { Page } from 'playwright-core';

/*
 * What the tests of the search do on a page, and what they see there.
 */

/** Types into the dialog and waits for all results. */
export async function type(page: Page, query: string): Promise<void> {
  await page.locator('dialog [type=search]').fill(query);
  await settled(page, 'dialog');
}

/** @param within `dialog`, or the search page's box */
export async function settled(page: Page, within: string): Promise<void> {
  await page.locator(`${within} [data-search-state=done]`).waitFor();
}

export const focusedText = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

/** What the page marks for the hit it was opened for: what marks it is loaded with the first hit. */
export async function marked(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('hit'));
  return stillMarked(page);
}

/** What the page has marked by now. */
export const stillMarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map(String));

/** The row of the hit that was gone to, and whether it can be seen. */
export const current = (page: Page): Promise<{ row: string | undefined; seen: boolean }> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('hit-now') ?? [];
    if (!(range instanceof Range)) return { row: undefined, seen: false };
    const { top, bottom } = range.getBoundingClientRect();
    const row = range.startContainer.parentElement?.closest('[id^=p]')?.id;
    return { row: /p\d+/u.exec(row ?? '')?.[0], seen: top >= 0 && bottom <= innerHeight };
  });

/** Pixels by which the page is wider than the window. */
export const overflow = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;
