import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Gives a page another size, and waits until it has it: a busy browser takes its time. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}
