import { languages, otherLanguage, type Language } from '../../article/language.ts';
import type { ArticleFile } from '../format.ts';
import type { Hints } from './hints.ts';
import { readPassage, tidy, type Reading } from './passage.ts';
import type { Query } from './query.ts';
import type { Span } from '../words.ts';

/**
 * A row of an article as a hit for a query, marked in both languages.
 *
 * @param hints what the word index knows, by language
 * @returns null where the article has no such row
 */
export function rowHit(
  file: ArticleFile,
  row: number,
  query: Query,
  scope: readonly Language[],
  hints: Partial<Record<Language, Hints | undefined>>,
): (Hit & { complete: boolean }) | null {
  const entry = file.rows.find(([number]) => number === row);
  if (!entry) return null;
  const texts: Record<Language, string | null> = { en: entry[1], de: entry[2] };
  const readings = languages.map((language) =>
    readPassage(texts[language] ?? '', language, query, hints[language] ?? noHints),
  );
  const [en, de] = readings;
  if (!en || !de) return null;
  const by: Record<Language, Reading> = { en, de };
  const inScope = scope.map((language) => by[language]);
  const figures = query.figures.every((_, at) => inScope.some((reading) => reading.figures[at]));
  const complete = figures && inScope.some((reading) => reading.words && reading.phrases);
  const whole = figures && inScope.some((reading) => reading.whole.length > 0);
  const phrase =
    query.phrases.length > 0 && !query.loose && inScope.some((reading) => reading.phrases);
  const begun = inScope.every((reading) => !(reading.words && reading.phrases) || reading.begun);
  const matchOf = (): Hit['match'] => {
    if ((whole && query.text.length > 1) || (phrase && figures)) return 'exact';
    return begun ? 'similar' : 'words';
  };
  const passage = (language: Language): Passage | null => {
    const text = texts[language];
    return text === null
      ? null
      : { text, marks: marksOf(by[language], by[otherLanguage(language)]) };
  };
  return {
    article: file.slug,
    titles: file.titles,
    row,
    match: matchOf(),
    rank: 0,
    whole,
    passages: { en: passage('en'), de: passage('de') },
    near: null,
    complete,
  };
}

/** All marks where the language has the whole query, else those that cannot be chance. */
function marksOf(own: Reading, other: Reading): Span[] {
  if (own.whole.length > 0) return tidy([...own.whole, ...own.names, ...own.figureMarks]);
  const complete = own.words && own.phrases;
  const certain = !complete && ((other.words && other.phrases) || own.names.length > 0);
  return certain ? tidy([...own.names, ...own.figureMarks]) : own.marks;
}

const noHints: Hints = { forms: new Map(), begun: new Set(), compounds: new Set() };

/** One row of an article, as a result card shows it. */
export type Hit = {
  /** Its slug. */
  article: string;
  titles: Record<Language, string>;
  row: number;
  match: 'exact' | 'words' | 'similar';
  /** Lower is better, within a kind of match. */
  rank: number;
  /** Whether the query stands there as a whole. */
  whole: boolean;
  passages: Record<Language, Passage | null>;
  /** For a near spelling, the name found instead. */
  near: string | null;
};

/** A passage and the places to mark in it, in UTF-16 units. */
export type Passage = { text: string; marks: Span[] };
