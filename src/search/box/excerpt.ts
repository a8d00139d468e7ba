import type { Passage } from '../engine/hit.ts';
import type { Span } from '../words.ts';

/**
 * A passage with its hits marked. All of its text is there; what lies far from its beginning and
 * from the hits is folded away by the style sheet. Of a table the rows with hits are shown, as cells.
 *
 * @param other the passage in the other language
 */
export function markedText(passage: Passage, other: Passage | null): Node[] {
  const marks = marksOf(passage);
  const nodes: Node[] = [];
  let at = 0;
  const shown = passage.text.includes('\t')
    ? tableRows(passage.text, [...rarest(passage), ...passage.about])
    : shownParts(passage.text, placesOf(passage, other));
  for (const part of shown) {
    if (part.start > at) nodes.push(folded(passage.text.slice(at, part.start)));
    nodes.push(...markedPart(passage.text, part, marks));
    at = Math.max(at, part.end);
  }
  if (at < passage.text.length) nodes.push(folded(passage.text.slice(at)));
  return nodes;
}

const marksOf = ({ marks, about }: Passage): Mark[] => [
  ...marks.map((mark) => ({ ...mark, about: false })),
  ...about.map((mark) => ({ ...mark, about: true })),
];

function markedPart(text: string, part: Span, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  let at = part.start;
  for (const mark of marks.filter(({ start, end }) => start < part.end && end > part.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(part.end, mark.end);
    const marked = document.createElement('mark');
    if (mark.about) marked.dataset['about'] = '';
    marked.append(...cells(text.slice(start, end)));
    nodes.push(...cells(text.slice(at, start)), marked);
    at = end;
  }
  nodes.push(...cells(text.slice(at, part.end)));
  return nodes;
}

/** Text as it is, but for the tabs between the cells of a table. */
function cells(text: string): Node[] {
  return text.split(/(\t)/u).flatMap((piece): Node[] => {
    if (piece !== '\t') return piece === '' ? [] : [document.createTextNode(piece)];
    const border = document.createElement('span');
    border.className = 'cell';
    border.textContent = piece;
    return [border];
  });
}

function folded(text: string): HTMLElement {
  const gap = document.createElement('span');
  gap.className = 'folded';
  const inner = document.createElement('span');
  inner.textContent = text;
  gap.append(inner);
  return gap;
}

/** The rows of a table that have a mark; the first where none has. */
function tableRows(text: string, marks: readonly Span[]): Span[] {
  const rows = [...text.matchAll(/[^\n]+/gu)].map((line): Span => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const hit = rows.filter((row) =>
    marks.some(({ start, end }) => start < row.end && end > row.start),
  );
  return hit.length > 0 ? hit.slice(0, marksShown) : rows.slice(0, 1);
}

/**
 * Where to look in a passage: at its marks, or, where only the other passage has one, as far on as it
 * stands there.
 */
function placesOf(passage: Passage, other: Passage | null): Span[] {
  const { text, about } = passage;
  if (passage.marks.length > 0) return rarest(passage);
  if (about.some(({ start, end }) => end - start < longestAbout)) return about;
  const mark = other?.marks[0];
  if (other === null || mark === undefined) return [];
  const middle = Math.round(((mark.start + mark.end) / 2 / other.text.length) * text.length);
  return [{ start: Math.max(0, middle - around), end: Math.min(text.length, middle + around) }];
}

/** Some marks, in order: of `Debian 2009` the one year rather than the fifth Debian. */
function rarest({ text, marks }: Passage): Span[] {
  const written = marks.map(({ start, end }) => text.slice(start, end));
  const frequency = (at: number): number => written.filter((each) => each === written[at]).length;
  const chosen = marks.map((_, at) => at).sort((a, b) => frequency(a) - frequency(b));
  const shown = new Set(chosen.slice(0, marksShown));
  return marks.filter((_, at) => shown.has(at));
}

/** The beginning and the surroundings of some places, cut between words. */
function shownParts(text: string, places: readonly Span[]): Span[] {
  const wanted = [{ start: 0, end: 0 }, ...places].map(({ start, end }) => ({
    start: Math.max(0, text.lastIndexOf(' ', Math.max(0, start - around))),
    end: endOfWord(text, end + (end === 0 ? 2 * around : around)),
  }));
  const parts: Span[] = [];
  for (const part of wanted) {
    const last = parts.at(-1);
    if (last && part.start - last.end < around / 2) last.end = Math.max(last.end, part.end);
    else parts.push(part);
  }
  const last = parts.at(-1);
  if (last && text.length - last.end < around / 2) last.end = text.length;
  return parts;
}

function endOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

/** Characters shown on each side of a place. */
const around = 50;
const marksShown = 4;
/** In characters. */
const longestAbout = 600;

/** A mark, or what stands for one. */
type Mark = Span & { about: boolean };
