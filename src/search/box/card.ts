import { otherLanguage, type Language } from '../../article/language.ts';
import { strings, type Strings } from '../../site/strings.ts';
import { urls } from '../../site/urls.ts';
import type { Hit, Passage } from '../engine/hit.ts';
import type { Span } from '../words.ts';
import { markedText } from './excerpt.ts';
import type { NotedHit } from './notes.ts';

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
  card.dataset['place'] = `${hit.article} ${hit.row}`;

  const about = document.createElement('p');
  about.className = 'about ui';
  const title = document.createElement('span');
  title.textContent = hit.titles[language];
  const place = document.createElement('span');
  place.className = 'place';
  place.textContent = hit.row === 0 ? say.title : `¶${hit.row}`;
  about.append(title, ' · ', place);
  for (const said of remarks(hit, say)) {
    const near = document.createElement('span');
    near.className = 'near';
    near.textContent = said;
    about.append(' · ', near);
  }
  card.append(about);

  for (const side of [language, otherLanguage(language)]) {
    const passage = hit.passages[side];
    if (!passage) continue;
    const text = document.createElement('p');
    text.lang = side;
    const link = document.createElement('a');
    link.href = urls.article(side, hit.article, hit.row === 0 ? undefined : hit.row);
    link.hreflang = side;
    link.append(...markedText(passage, hit.passages[otherLanguage(side)]));
    text.append(link);
    card.append(text);
  }
  return card;
}

/** Why a hit is one, where it is not just what was asked for. */
const remarks = (hit: Hit, say: Strings['searching']): string[] => [
  ...(hit.match === 'similar' ? [hit.near === null ? say.begun : say.near(hit.near)] : []),
  ...(hit.missing.length > 0 ? [say.without(hit.missing.join(', '))] : []),
];

/** What the page that a result leads to shall mark. */
export const notedHit = ({ row, passages: { en, de } }: Hit): NotedHit => ({
  row,
  en: notedMarks(en),
  de: notedMarks(de),
});

const notedMarks = (passage: Passage | null): NotedHit['en'] => ({
  marks: stringsOf(passage, passage?.marks),
  about: stringsOf(passage, passage?.about),
});

const stringsOf = (passage: Passage | null, spans: readonly Span[] = []): string[] =>
  spans.map(({ start, end }) => passage?.text.slice(start, end) ?? '');
