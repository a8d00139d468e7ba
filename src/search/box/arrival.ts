import { languages, type Language } from '../../article/language.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { hitsOf } from './hits-of.ts';
import { forgetHits, noteAll, takeHits, type NotedHit } from './notes.ts';
import { isShortcut } from './shortcuts.ts';

/**
 * Marks the hits of the search on the page of an article, brings the one that the page was opened for
 * into the window, and lets `n` and `N` go from hit to hit; Escape takes the marks away.
 */
export function markArrival(): void {
  const found = takeHits();
  ranges = found && 'highlights' in CSS ? found.found.hits.flatMap(rangesOf) : [];
  rest = found && lately(() => hitsOf(found.found));
  current = -1;
  if (!found || ranges.length === 0) return show();
  listen();
  styleAbout();
  if (found.arrived !== null) current = firstOf(found.arrived);
  show();
  // The browser goes to the row first, and once more when pictures and fonts are there; who has gone on
  // to another hit by then stays with it.
  for (const wait of [0, 150]) {
    setTimeout(() => {
      // In another language or view what scrolls by itself has not been scrolled; of several marks the first is seen.
      for (const { range } of ranges.toReversed()) bringAcross(range);
      const now = ranges[current]?.range;
      if (now) bringIn(now);
    }, wait);
  }
}

/** The first hit of the row of an id, in the page's own language if it has one. */
function firstOf(id: string): number {
  const row = id === '' ? 0 : Number(/\d+/u.exec(id)?.[0]);
  const own = ranges.findIndex((range) => range.row === row && inOwnLanguage(range.range));
  return own < 0 ? ranges.findIndex((range) => range.row === row) : own;
}

let ranges: Marked[] = [];
/** Finds what the list of results had not yet, the first time it is asked for. */
let rest: (() => Promise<NotedHit[] | null>) | null = null;
let current = -1;
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('keydown', (event) => {
    if (ranges.length === 0 || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      forgetHits();
      ranges = [];
      show();
    } else if (isShortcut(event, 'n')) void go(1);
    else if (isShortcut(event, 'N')) void go(-1);
  });
}

async function go(step: number): Promise<void> {
  await completeHits();
  current = current < 0 ? (step > 0 ? 0 : ranges.length - 1) : current + step;
  current = (current + ranges.length) % ranges.length;
  const range = ranges[current]?.range;
  if (!range) return;
  show();
  bringIn(range);
  // Whoever goes on by keys or by ear goes on from there.
  getSelection()?.collapse(range.startContainer, range.startOffset);
}

/** Marks all hits that the article has; the one that was gone to stays so. */
async function completeHits(): Promise<void> {
  const before = rest;
  const all = await before?.();
  // Another hit may have been arrived at meanwhile.
  if (!all || before !== rest) return;
  rest = null;
  noteAll(all);
  const now = ranges[current]?.range;
  ranges = all.flatMap(rangesOf);
  current = ranges.findIndex(
    ({ range }) => now?.compareBoundaryPoints(Range.START_TO_START, range) === 0,
  );
}

function lately<T>(begin: () => T): () => T {
  let begun: { value: T } | null = null;
  return () => (begun ??= { value: begin() }).value;
}

function show(): void {
  if (!('highlights' in CSS)) return;
  const now = ranges[current];
  highlight(
    'hit',
    ranges.filter(({ isAbout }) => !isAbout),
  );
  highlight('hit-now', now && !now.isAbout ? [now] : []);
  highlight(
    'hit-about',
    ranges.filter(({ isAbout }) => isAbout),
  );
}

function highlight(name: string, marked: readonly Marked[]): void {
  if (marked.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...marked.map(({ range }) => range)));
}

/** No page needs this rule but one with such marks: it is in no style sheet of theirs. */
function styleAbout(): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync('::highlight(hit-about) { text-decoration: underline dotted; }');
  document.adoptedStyleSheets.push(sheet);
}

const sheet = new CSSStyleSheet();

/** Scrolls so that a hit can be seen, if it cannot: the window, and what scrolls by itself. */
function bringIn(range: Range): void {
  bringAcross(range);
  const { top, bottom } = range.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  if (top >= Math.max(0, header) && bottom <= innerHeight) return;
  scrollBy({ top: top - innerHeight * 0.35, behavior: 'instant' });
}

function bringAcross(range: Range): void {
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    if (box.scrollWidth <= box.clientWidth || getComputedStyle(box).overflowX === 'visible')
      continue;
    const [own, hit] = [box.getBoundingClientRect(), range.getBoundingClientRect()];
    if (hit.left < own.left || hit.right > own.right) {
      box.scrollLeft += hit.left - own.left - own.width / 3;
    }
  }
}

const inOwnLanguage = (range: Range): boolean =>
  languageOf(range.startContainer) === pageLanguage();

function rangesOf(hit: NotedHit): Marked[] {
  const nodes = rowElements(hit.row).flatMap(textNodes);
  return languages.flatMap((language) => {
    const own = nodes.filter((node) => languageOf(node) === language);
    const { marks, about } = hit[language];
    const isAbout = marks.length === 0;
    return rangesIn(own, isAbout ? about : marks).map((range) => ({
      range,
      row: hit.row,
      isAbout,
    }));
  });
}

/** The blocks of a row: `p7`, `p7-2` …; the title where there is no row. */
function rowElements(row: number): Element[] {
  if (row === 0) return [...document.querySelectorAll('main h1')];
  const elements = [...document.querySelectorAll(`[id="p${row}"], [id^="p${row}-"]`)];
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

/** Where the strings stand in the nodes' text, each after the one before. */
function rangesIn(pieces: Text[], marks: string[]): Range[] {
  const text = pieces
    .map(({ data }) => data)
    .join('')
    .replace(/\s/gu, ' ');
  const found: Range[] = [];
  let from = 0;
  for (const mark of marks) {
    const start = text.indexOf(mark.replace(/\s/gu, ' '), from);
    if (start < 0) continue;
    from = start + mark.length;
    const range = new Range();
    const [begin, end] = [pointAt(pieces, start, true), pointAt(pieces, from, false)];
    if (!begin || !end) continue;
    range.setStart(...begin);
    range.setEnd(...end);
    found.push(range);
  }
  return found;
}

const notRead = '.number, .no-print, [data-footnote-ref], [data-footnote-backref]';

/** The text as a reader sees it: without row numbers and footnote marks. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest(notRead)) nodes.push(node);
  }
  return nodes;
}

function languageOf(node: Node): Language | null {
  const own = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  return languages.find((language) => language === own) ?? null;
}

/** The node and offset of a place in all text; between two nodes, where one begins or the other ends. */
function pointAt(pieces: Text[], offset: number, begins: boolean): [Text, number] | null {
  let before = 0;
  for (const piece of pieces) {
    const end = before + piece.length;
    if (offset < end || (offset === end && !begins)) return [piece, offset - before];
    before = end;
  }
  return null;
}

/** A stretch of the page; what is about a hit only stands for it in the other language. */
type Marked = { range: Range; row: number; isAbout: boolean };
