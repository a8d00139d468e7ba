import type { Language } from '../../article/language.ts';
import { strings } from '../../site/strings.ts';
import { urls } from '../../site/urls.ts';
import type { Hit, Passage } from '../engine/hit.ts';
import type { Span } from '../words.ts';

/**
 * A result card: one row of an article, both passages, the hit marked.
 *
 * @param language the page's; its passage comes first
 */
export function resultCard(hit: Hit, language: Language): HTMLLIElement {
  const say = strings[language].searching;
  const card = document.createElement('li');
  card.dataset['result'] = '';
  card.dataset['article'] = hit.article;
  card.dataset['row'] = String(hit.row);
  card.dataset['match'] = hit.match;

  const about = document.createElement('p');
  about.className = 'about ui';
  const title = document.createElement('span');
  title.textContent = hit.titles[language];
  const place = document.createElement('span');
  place.className = 'place';
  place.textContent = hit.row === 0 ? say.title : `¶${hit.row}`;
  about.append(title, ' ', place);
  if (hit.match === 'similar') {
    const near = document.createElement('span');
    near.className = 'near';
    near.textContent = hit.near === null ? say.begun : say.near(hit.near);
    about.append(' ', near);
  }
  card.append(about);

  for (const side of sides[language]) {
    const passage = hit.passages[side];
    if (!passage) continue;
    const text = document.createElement('p');
    text.lang = side;
    const link = document.createElement('a');
    link.href = urls.article(side, hit.article, hit.row === 0 ? undefined : hit.row);
    link.hreflang = side;
    link.append(
      ...markedText(passage, placeOf(passage, hit.passages[side === 'en' ? 'de' : 'en'])),
    );
    text.append(link);
    card.append(text);
  }
  return card;
}

/**
 * Where to look in a passage: at its marks, or, where only the other passage has one, as far on as it
 * stands there.
 */
function placeOf({ text, marks }: Passage, other: Passage | null): Span[] {
  if (marks.length > 0) return marks.slice(0, marksShown);
  const mark = other?.marks[0];
  if (other === null || mark === undefined) return [];
  const middle = Math.round(((mark.start + mark.end) / 2 / other.text.length) * text.length);
  return [{ start: Math.max(0, middle - around), end: Math.min(text.length, middle + around) }];
}

/**
 * A passage with its hits marked. All of its text is there; what lies far from its beginning and
 * from the places to look at is folded away by the style sheet.
 */
function markedText({ text, marks }: Passage, places: Span[]): Node[] {
  const shown = shownParts(text, places);
  const nodes: Node[] = [];
  let at = 0;
  for (const part of shown) {
    if (part.start > at) nodes.push(folded(text.slice(at, part.start)));
    at = part.start;
    for (const mark of marks.filter(({ start }) => start >= part.start && start < part.end)) {
      const marked = document.createElement('mark');
      marked.textContent = text.slice(mark.start, mark.end);
      nodes.push(document.createTextNode(text.slice(at, mark.start)), marked);
      at = mark.end;
    }
    nodes.push(document.createTextNode(text.slice(at, part.end)));
    at = Math.max(at, part.end);
  }
  if (at < text.length) nodes.push(folded(text.slice(at)));
  return nodes;
}

function folded(text: string): HTMLElement {
  const gap = document.createElement('span');
  gap.className = 'folded';
  const inner = document.createElement('span');
  inner.textContent = text;
  gap.append(inner);
  return gap;
}

/** The beginning and the surroundings of some places, cut between words. */
function shownParts(text: string, places: Span[]): Span[] {
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

/** What the page that a result leads to shall mark, by language. */
export const markedStrings = (hit: Hit): Record<Language, string[]> => ({
  en: stringsOf(hit.passages.en),
  de: stringsOf(hit.passages.de),
});

const stringsOf = (passage: Passage | null): string[] =>
  (passage?.marks ?? []).map(({ start, end }) => passage?.text.slice(start, end) ?? '');

/** The passages' order, by the page's language. */
const sides: Record<Language, Language[]> = { en: ['en', 'de'], de: ['de', 'en'] };
