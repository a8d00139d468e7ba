import type { Page } from 'playwright-core';

/**
 * Goes through a page with the Tab key, to its end and back, and tells where what has the focus is not seen: not in
 * the window, covered, or without a mark.
 */
export async function walk(page: Page): Promise<{ stops: number; found: string[] }> {
  const found: string[] = [];
  let stops = 0;
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < mostStops; step += 1) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(look);
      if (stop === null) break;
      stops += 1;
      if (stop.wrong !== '') found.push(`${key}: ${stop.name}: ${stop.wrong}`);
      if (step === mostStops - 1) found.push(`${key}: no end after ${mostStops} stops`);
    }
  }
  return { stops, found };
}

/** No page here has as many. */
const mostStops = 2000;

/** What has the focus, and what is wrong with how it is seen; `null` at the end of the page. */
function look(): { name: string; wrong: string } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const name = element.getAttribute('aria-label') ?? element.outerHTML.slice(0, 80);
  // Of a radio drawn as words, the words have the mark.
  const shown = element.closest('label') ?? element;
  const box = [...shown.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return { name, wrong: 'has no place' };
  const style = getComputedStyle(shown);
  const own = getComputedStyle(element);
  const isMarked = [style, own].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
  );
  if (!isMarked) return { name, wrong: 'has no mark' };
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth)
    return { name, wrong: 'is not in sight' };
  const top = document.elementFromPoint(x, y);
  const isSeen = top !== null && (shown.contains(top) || top.contains(shown));
  return { name, wrong: isSeen ? '' : `is covered by ${top?.outerHTML.slice(0, 60) ?? 'nothing'}` };
}
