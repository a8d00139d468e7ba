import type { Page } from 'playwright-core';

/**
 * How far the reader's place moves through a change, in CSS pixels: the place is found, as the README has
 * it, by a reading of the page that shares nothing with the page's own script.
 *
 * @param scroll from 0, the top of the page, to 1, its end
 */
export async function drift(
  page: Page,
  address: string,
  { viewport, steps }: Scene,
  scroll: number,
): Promise<Drift> {
  await page.setViewportSize(viewport);
  await page.goto(address);
  await settle(page);
  await page.evaluate((share) => {
    const height = document.documentElement.scrollHeight - window.innerHeight;
    window.scrollTo(0, Math.round(share * height));
  }, scroll);
  await settle(page);
  const place = await page.evaluate(readPlace);
  if (!place) return { place: '', pixels: [] };
  const pixels: number[] = [];
  for (const step of steps) {
    await step(page);
    await settle(page);
    pixels.push(await page.evaluate(distanceTo, place));
  }
  return { place: place.id, pixels };
}

/** The changes that a place must outlast, at the widths at which people read. */
export function scenes(): Record<string, Scene> {
  const language: Step = (page) => follow(page, 'language');
  const all: Record<string, Scene> = {};
  for (const width of [360, 390, 768, 1280, 1920]) {
    const viewport = { width, height: 844 };
    all[`language and back, ${width}`] = { viewport, steps: [language, language] };
    all[`both, ${width}`] = { viewport, steps: [(page) => follow(page, 'view')], only: 'article' };
    all[`text 200 % and back, ${width}`] = { viewport, steps: [enlarge('200%'), enlarge('')] };
    const views = ['passages', 'sentences'].map(choose);
    const other = width < 896 ? views : views.toReversed();
    all[`view and back, ${width}`] = { viewport, steps: other, only: 'both' };
  }
  all['window 1280 to 700 and back'] = resized([1280, 900], [700, 900]);
  all['window 700 to 1280 and back'] = resized([700, 900], [1280, 900]);
  all['turned to lie and back'] = resized([390, 844], [844, 390]);
  all['turned to stand and back'] = resized([844, 390], [390, 844]);
  const back: Step = async (page) => {
    await page.goBack();
  };
  const forward: Step = async (page) => {
    await page.goForward();
  };
  const again: Step = async (page) => {
    await page.reload();
  };
  for (const width of [390, 1280]) {
    const viewport = { width, height: 844 };
    all[`back and forward, ${width}`] = { viewport, steps: [language, back, forward], atEnd: true };
    const steps = [resize([700, 900]), language, again, resize([width, 844]), back];
    all[`back to another window, ${width}`] = { viewport, steps, atEnd: true };
  }
  const print: Step = async (page) => {
    await page.pdf();
  };
  all['printed'] = { viewport: { width: 1280, height: 900 }, steps: [print], only: 'both' };
  return all;
}

function resized(...sizes: [Size, Size]): Scene {
  const [first, second] = sizes;
  const steps = [resize(second), resize(first)];
  return { viewport: { width: first[0], height: first[1] }, steps };
}

const resize =
  ([width, height]: Size): Step =>
  (page) =>
    page.setViewportSize({ width, height });

const enlarge =
  (size: string): Step =>
  (page) =>
    page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);

const choose =
  (view: string): Step =>
  (page) =>
    page.locator(`[value=${view}]`).evaluate((radio) => {
      if (radio instanceof HTMLInputElement) radio.click();
    });

async function follow(page: Page, kind: 'language' | 'view'): Promise<void> {
  const link = page.locator(`[data-header] [data-switch=${kind}]:not([aria-current])`).first();
  const from = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== from);
}

/** Until fonts are there and two frames have been painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** The place, as the README defines it, read from the page. */
function readPlace(): Reading | null {
  const header = document.querySelector('[data-header]');
  const covers = header && getComputedStyle(header).position === 'sticky' ? header : null;
  const line = Math.max(0, covers?.getBoundingClientRect().bottom ?? 0);
  const half = line + (innerHeight - line) / 2;
  const top = (element: Element): number => element.getClientRects()[0]?.top ?? Number.NaN;
  const rows = [...document.querySelectorAll('[data-rows] [id]')].filter(({ id }) =>
    /^p\d+$/u.test(id),
  );
  const begins = (element: Element): boolean => top(element) >= line - 0.5 && top(element) < half;
  const row = rows.find(begins);
  if (row) return { id: row.id, offset: top(row), share: null };
  const sentence = [...document.querySelectorAll('[data-rows] [id]')].find(
    (element) => /^p\d+s\d+$/u.test(element.id) && begins(element),
  );
  if (sentence) return { id: sentence.id, offset: top(sentence), share: null };
  const filling = rows.find((element) => {
    const box = element.getBoundingClientRect();
    return box.top < line && box.bottom > line;
  });
  if (!filling) return null;
  const box = filling.getBoundingClientRect();
  return { id: filling.id, offset: line, share: (line - box.top) / box.height };
}

/** How far from where it stood (or, low in a window become lower, from below the header) it stands now. */
function distanceTo({ id, offset, share }: Reading): number {
  const header = document.querySelector('[data-header]');
  const covers = header && getComputedStyle(header).position === 'sticky' ? header : null;
  const line = Math.max(0, covers?.getBoundingClientRect().bottom ?? 0);
  const shown = [
    document.getElementById(id),
    ...document.querySelectorAll(`[data-sentence="${id}"]`),
    document.getElementById(id.replace(/s\d+$/u, '')),
  ].find((element) => element && element.getClientRects().length > 0);
  if (!shown) return Number.POSITIVE_INFINITY;
  const box = shown.getBoundingClientRect();
  const now =
    share === null ? (shown.getClientRects()[0]?.top ?? box.top) : box.top + share * box.height;
  const wanted = offset < innerHeight * 0.6 ? offset : line + 24;
  return Math.abs(now - wanted);
}

/** A window, and what happens to it or in it, one after the other. */
export type Scene = {
  viewport: { width: number; height: number };
  steps: Step[];
  /** The pages it can happen on; all, where it is left out. */
  only?: 'article' | 'both';
  /** Whether it is tried at the very end of a page, too, where one may have to be made longer. */
  atEnd?: boolean;
};

/** The distance after each step, in CSS pixels. */
export type Drift = { place: string; pixels: number[] };

type Step = (page: Page) => Promise<void>;

type Size = [width: number, height: number];

type Reading = { id: string; offset: number; share: number | null };
