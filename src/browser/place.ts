/**
 * Finds the reader's place: the first row or line of a list whose top is in the upper half of the window,
 * below what covers it; else the first sentence that begins there; else what fills the window, at the same
 * share of its height; else the first row in the window.
 *
 * @returns `null` where there is none
 */
export function findPlace(): Place | null {
  const line = coveredTop() - 0.5;
  const half = line + (window.innerHeight - line) / 2;
  const items = placeItems();
  const next = firstBelow(items, line);
  const [item, filling] = [items[next], items[next - 1]];
  const top = item ? topOf(item) : Number.POSITIVE_INFINITY;
  if (item && top < half) return { id: nameOf(item), offset: top, share: null };
  if (filling) {
    const id = nameOf(filling);
    for (const sentence of document.querySelectorAll(`[id^="${CSS.escape(id)}s"]`)) {
      const offset = topOf(sentence);
      if (isShown(sentence) && offset >= line && offset < half)
        return { id: sentence.id, offset, share: null };
    }
    const box = boxOf(filling);
    if (box.bottom > line) {
      return { id, offset: line, share: (line - box.top) / (box.bottom - box.top) };
    }
  }
  return item && top < window.innerHeight ? { id: nameOf(item), offset: top, share: null } : null;
}

/**
 * Scrolls so that the place stands where it stood; where that lies low in a window that has become lower,
 * just below the header. Where the page is too short for that, above or below, it is made longer.
 */
export function restorePlace({ id, offset, share }: Place): void {
  const element = elementOf(id);
  const page = document.querySelector('main');
  if (!element || !page) return;
  const { style } = document.body;
  page.style.marginBlockStart = style.marginBlockEnd = '';
  const wanted = offset < window.innerHeight * 0.6 ? offset : coveredTop() + 24;
  const distance = (): number => {
    const box = share === null ? null : boxOf(element);
    return (box ? box.top + (share ?? 0) * (box.bottom - box.top) : topOf(element)) - wanted;
  };
  const above = -(window.scrollY + distance());
  if (above > 0) page.style.marginBlockStart = `${above}px`;
  const below =
    window.scrollY + distance() + window.innerHeight - document.documentElement.scrollHeight;
  // Below the foot: in a high window a margin of its own would come off the room that the text is given there.
  if (below > 0) style.marginBlockEnd = `${Math.ceil(below)}px`;
  if (Math.abs(distance()) < 0.5) return;
  ownScroll.until = performance.now() + 150;
  window.scrollBy({ top: distance(), behavior: 'instant' });
}

/** Until when (of `performance.now()`) a scroll is not the reader's. */
export const ownScroll = { until: 0 };

/** What is covered at the top of the window, in CSS pixels: by the header, unless it has given way. */
function coveredTop(): number {
  const header = document.querySelector<HTMLElement>('[data-header]');
  if (!header || header.hasAttribute('data-away')) return 0;
  return getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0;
}

/** Whether something read from the storage is a place. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'offset' in value && 'share' in value)) return false;
  return (
    typeof value.id === 'string' &&
    typeof value.offset === 'number' &&
    (value.share === null || typeof value.share === 'number')
  );
}

/** The number of the row that a place is in; `null` where it is none of an article. */
export function rowOf(place: Place | null): number | null {
  const row = /^p(\d+)(?:s\d+)?$/u.exec(place?.id ?? '')?.[1];
  return row === undefined ? null : Number(row);
}

/** Rows of an article, or lines of a list (`data-place`), in the order in which they stand. */
function placeItems(): HTMLElement[] {
  const sought = ['[data-rows] [id^="p"]', '[data-places] [data-place]:not([hidden])'];
  const folded = 'details:not([open]) > :not(summary) *';
  const items = document.querySelectorAll<HTMLElement>(`:is(${sought.join()}):not(${folded})`);
  return [...items].filter(({ id, dataset }) => 'place' in dataset || /^p\d+$/u.test(id));
}

/** What is called a place without a name of its own has an id. */
const nameOf = ({ id, dataset }: HTMLElement): string => dataset['place'] || id;

function elementOf(name: string): Element | null {
  const element =
    document.getElementById(name) ?? document.querySelector(`[data-place="${CSS.escape(name)}"]`);
  if (element && isShown(element)) return element;
  const copies = document.querySelectorAll(`[data-sentence="${CSS.escape(name)}"]`);
  return [...copies].find(isShown) ?? document.getElementById(name.replace(/s\d+$/u, ''));
}

/** The index of the first whose top is at or below a line. */
function firstBelow(items: readonly HTMLElement[], line: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && topOf(item) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row of several blocks reaches from the first to the last. */
function boxOf(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  if (element.id === '') return { top, bottom };
  const parts = [...document.querySelectorAll(`[id^="${CSS.escape(element.id)}-"]`)];
  return {
    top,
    bottom: Math.max(bottom, ...parts.map((part) => part.getBoundingClientRect().bottom)),
  };
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The top of an element's first line. */
const topOf = (element: Element): number =>
  (element.getClientRects()[0] ?? element.getBoundingClientRect()).top;

/** A row, sentence or line of a list and its distance from the top of the window in CSS pixels. */
export type Place = {
  id: string;
  offset: number;
  /** The share of its height that stands at `offset`; `null` for its top. */
  share: number | null;
};
