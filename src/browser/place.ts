/**
 * Finds the reader's place: the first row whose top is in the window, below the header; where one row
 * fills the window, the first of its sentences that begins in it, or else that row at the same share of
 * its height.
 *
 * @param rows the element that holds the rows
 * @param top what covers the top of the window, in CSS pixels
 * @returns `null` where no row reaches into the window
 */
export function findPlace(rows: Element, top: number): Place | null {
  const bottom = window.innerHeight;
  let filling: Row | null = null;
  for (const row of readRows(rows)) {
    if (row.top >= top && row.top < bottom) return { id: row.id, offset: row.top, share: null };
    if (row.top < top && row.bottom > top) filling = row;
  }
  if (!filling) return null;
  for (const sentence of rows.querySelectorAll(`[id^="${filling.id}s"]`)) {
    const offset = topOf(sentence);
    if (offset >= top && offset < bottom) return { id: sentence.id, offset, share: null };
  }
  const share = (top - filling.top) / (filling.bottom - filling.top);
  return { id: filling.id, offset: top, share };
}

/**
 * Scrolls so that the place stands where it stood. Where the page is too short for that, above or
 * below, it is made longer.
 */
export function restorePlace({ id, offset, share }: Place, page: HTMLElement): void {
  const element = document.getElementById(id) ?? document.getElementById(id.replace(/s\d+$/u, ''));
  if (!element) return;
  const row = share === null ? undefined : readRows(document).find((other) => other.id === id);
  const inside = row ? (share ?? 0) * (row.bottom - row.top) : 0;
  const distance = (): number => topOf(element) + inside - offset;
  const above = -(window.scrollY + distance());
  if (above > 0) page.style.marginBlockStart = `${above}px`;
  const below =
    window.scrollY + distance() + window.innerHeight - document.documentElement.scrollHeight;
  if (below > 0) page.style.marginBlockEnd = `${Math.ceil(below)}px`;
  window.scrollBy({ top: distance(), behavior: 'instant' });
}

/** Whether something read from the storage is a place. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'offset' in value && 'share' in value)) return false;
  return (
    typeof value.id === 'string' &&
    /^p\d+(?:s\d+)?$/u.test(value.id) &&
    typeof value.offset === 'number' &&
    (value.share === null || typeof value.share === 'number')
  );
}

/** Where the rows stand in the window, in CSS pixels; a row of several blocks reaches from the first to the last. */
function readRows(within: ParentNode): Row[] {
  const rows = new Map<string, Row>();
  for (const element of within.querySelectorAll('[id^="p"]')) {
    const id = /^(p\d+)(?:-\d+)?$/u.exec(element.id)?.[1];
    if (id === undefined) continue;
    const { top, bottom } = element.getBoundingClientRect();
    const row = rows.get(id);
    if (row) row.bottom = Math.max(row.bottom, bottom);
    else rows.set(id, { id, top, bottom });
  }
  return [...rows.values()];
}

/** The top of an element's first line. */
const topOf = (element: Element): number =>
  (element.getClientRects()[0] ?? element.getBoundingClientRect()).top;

/** A row or sentence and its distance from the top of the window in CSS pixels. */
export type Place = {
  id: string;
  offset: number;
  /** The share of the row's height that stands at `offset`; `null` for its top. */
  share: number | null;
};

type Row = { id: string; top: number; bottom: number };
