import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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

/** What the page has marked for the hit it was opened for. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map(String));

/** Pixels by which the page is wider than the window. */
export const overflow = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The rules of axe that the page breaks. */
export async function problems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run();
    return violations.map(({ id }: { id: string }) => id);
  });
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
