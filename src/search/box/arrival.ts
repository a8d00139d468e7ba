/*
 * Carries a hit to the page it is on, without a trace in the address: noted as the result's link
 * is followed, taken up as the page opens, in the same tab or in another.
 */

/** Notes what the page behind a link shall mark. @param marks the marked strings, in order */
export function noteHit(link: HTMLAnchorElement, marks: string[]): void {
  const { pathname, hash } = new URL(link.href);
  const note: Note = { path: pathname, row: hash.slice(1), marks, time: Date.now() };
  try {
    localStorage.setItem(noteKey, JSON.stringify(note));
  } catch {
    // Storage may be switched off; then the row is marked as any target is, and the hit is not.
  }
}

/** Marks the hit this page was opened for, if it was. */
export function markArrival(): void {
  const note = takeNote();
  if (!note || note.path !== location.pathname || note.row !== location.hash.slice(1)) return;
  const ranges = rangesIn(rowElements(note.row), note.marks);
  if (ranges.length > 0 && 'highlights' in CSS) CSS.highlights.set('hit', new Highlight(...ranges));
}

/** The blocks of a row: `p7`, `p7-2` …; the title where there is no row. */
function rowElements(row: string): Element[] {
  if (row === '') return [...document.querySelectorAll('main h1')];
  return [...document.querySelectorAll(`[id="${CSS.escape(row)}"], [id^="${CSS.escape(row)}-"]`)];
}

/** Where the strings stand in the elements' text, each after the one before. */
function rangesIn(elements: Element[], marks: string[]): Range[] {
  const pieces = elements.flatMap(textNodes);
  const text = pieces
    .map(({ data }) => data)
    .join('')
    .replace(/\s/gu, ' ');
  const ranges: Range[] = [];
  let from = 0;
  for (const mark of marks) {
    const start = text.indexOf(mark.replace(/\s/gu, ' '), from);
    if (start < 0) continue;
    from = start + mark.length;
    const range = new Range();
    const [begin, end] = [pointAt(pieces, start), pointAt(pieces, from)];
    if (!begin || !end) continue;
    range.setStart(...begin);
    range.setEnd(...end);
    ranges.push(range);
  }
  return ranges;
}

/** The text as a reader sees it: without row numbers and footnote marks. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest('.number, sup')) nodes.push(node);
  }
  return nodes;
}

function pointAt(pieces: Text[], offset: number): [Text, number] | null {
  let before = 0;
  for (const piece of pieces) {
    if (offset <= before + piece.length) return [piece, offset - before];
    before += piece.length;
  }
  return null;
}

function takeNote(): Note | null {
  try {
    const text = localStorage.getItem(noteKey);
    localStorage.removeItem(noteKey);
    const note: unknown = JSON.parse(text ?? 'null');
    return isNote(note) && Date.now() - note.time < shortWhile ? note : null;
  } catch {
    return null;
  }
}

function isNote(value: unknown): value is Note {
  return (
    typeof value === 'object' &&
    value !== null &&
    'marks' in value &&
    Array.isArray(value.marks) &&
    value.marks.every((mark) => typeof mark === 'string') &&
    'time' in value &&
    typeof value.time === 'number' &&
    'path' in value &&
    'row' in value &&
    typeof value.row === 'string'
  );
}

const noteKey = 'diptych:hit';
/** Milliseconds in which a page opens, even on a slow line. */
const shortWhile = 60_000;

type Note = { path: string; row: string; marks: string[]; time: number };
