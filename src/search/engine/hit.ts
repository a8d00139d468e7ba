import { otherLanguage, type Language } from '../../article/language.ts';
import { rowKey, unpackLinks, type WordPair } from '../format.ts';
import { squeeze, type Span } from '../words.ts';
import type { Meaning } from './meaning.ts';
import { countWords, readPassage, tidy, type Reading } from './passage.ts';
import { figuresOf, wordsOf, type Query } from './query.ts';
import type { FoundCard } from './sources.ts';

/**
 * A row of an article as a hit for a query, marked in both languages.
 *
 * @param match as far as it is known without the text; a phrase that stands there is `exact`
 */
export function rowHit(
  { slug, number, titles, row: [row, en, de, cuts, links] }: FoundCard,
  query: Query,
  meaning: Meaning,
  scope: readonly Language[],
  match: Hit['match'],
): Hit {
  const texts = { en, de };
  const place = { row: rowKey(number, row), before: 0 };
  const by = {
    en: readPassage(en ?? '', 'en', query, meaning, place),
    de: readPassage(de ?? '', 'de', query, meaning, {
      ...place,
      before: countWords(en ?? '', 'en'),
    }),
  };
  const inScope = scope.map((language) => by[language]);
  const standsWhole = query.text.length > 1 && inScope.some(({ whole }) => whole.length > 0);
  const passage = (language: Language): Passage | null => {
    const text = texts[language];
    if (text === null) return null;
    const [own, other] = [by[language], by[otherLanguage(language)]];
    const linked = linkedWords(other.hits, unpackLinks(links ?? []), language).flatMap((at) =>
      own.word(at),
    );
    return { text, marks: marksOf(own, other, linked, query), about: [] };
  };
  const passages = { en: passage('en'), de: passage('de') };
  if (passages.en && passages.de) tellAbout(passages.en, passages.de, cuts ?? []);
  return {
    article: slug,
    number,
    titles,
    row,
    match: match === 'words' && standsWhole ? 'exact' : match,
    literal: inScope.some((reading) => isLiteral(reading, query)),
    helped: helpIn(inScope, query),
    found:
      inScope.some(({ phrases }) => phrases) &&
      (meaning.begun === null || inScope.some(({ words }) => words.length > 0)),
    passages,
    near: null,
    missing: [],
  };
}

/** The numbers of the words that stand for words of the other passage. */
const linkedWords = (
  others: readonly number[],
  links: readonly WordPair[],
  language: Language,
): number[] =>
  links.flatMap(([en, de]) => {
    const [own, other] = language === 'en' ? [en, de] : [de, en];
    return others.includes(other) ? [own] : [];
  });

/** Beside figures alone: how many of the words that are no more than a help stand there. */
const helpIn = (readings: readonly Reading[], query: Query): number =>
  wordsOf(query).some(({ need }) => need === 'required')
    ? 0
    : Math.max(...readings.map(({ asked }) => asked));

/** Whether a passage writes the query, or one of its figures, as it was typed. */
const isLiteral = ({ text, whole, figures }: Reading, query: Query): boolean =>
  whole.length > 0 ||
  figuresOf(query).some(({ typed }, at) =>
    figures[at]?.some(({ start, end }) =>
      squeeze(text.slice(start, end)).startsWith(squeeze(typed)),
    ),
  );

/** The query alone where it stands as a whole; else all of it, and what stands for it. */
function marksOf(own: Reading, other: Reading, linked: readonly Span[], query: Query): Span[] {
  if (own.whole.length > 0 && query.text.length > 1) return tidy([...own.whole, ...own.names]);
  if (own.names.length > 0 && other.whole.length > 0) return own.names;
  return tidy([...own.words, ...own.figures.flat(), ...own.counterparts, ...linked]);
}

/**
 * Where one passage has no mark, the sentence or line that stands for that of the other's first; all of it
 * where that cannot be told.
 */
function tellAbout(en: Passage, de: Passage, cuts: readonly number[]): void {
  if (en.marks.length > 0 === de.marks.length > 0) return;
  const [marked, bare, side] = en.marks.length > 0 ? [en, de, 0] : [de, en, 1];
  const at = marked.marks[0]?.start ?? 0;
  const ends = (of: number): number[] => cuts.filter((_, index) => index % 2 === of);
  const [own, other] =
    cuts.length > 0 ? [ends(side), ends(1 - side)] : [lineEnds(marked.text), lineEnds(bare.text)];
  const group = own.length === other.length ? own.findIndex((end) => at < end) : -1;
  bare.about = spanOf(bare.text, other[group - 1] ?? 0, other[group]) ?? spanOf(bare.text, 0) ?? [];
}

/** A stretch of a text without the white space around it; null where there is nothing else. */
function spanOf(text: string, from: number, to: number = text.length): Span[] | null {
  const stretch = text.slice(from, to);
  const start = from + stretch.length - stretch.trimStart().length;
  const end = from + stretch.trimEnd().length;
  return end > start ? [{ start, end }] : null;
}

const lineEnds = (text: string): number[] =>
  [...text.matchAll(/[^\n]+/gu)].map((line) => line.index + line[0].length);

/** One row of an article, as a result card shows it. */
export type Hit = {
  /** Its slug. */
  article: string;
  /** The article's in the index. */
  number: number;
  titles: Record<Language, string>;
  row: number;
  match: 'exact' | 'words' | 'similar';
  /** Whether it is written as it was typed. */
  literal: boolean;
  /** How many of the words beside a figure stand there too. */
  helped: number;
  /** Whether all that stood in quotation marks stands there, and something to mark. */
  found: boolean;
  passages: Record<Language, Passage | null>;
  /** For a near spelling or value, what was found instead. */
  near: string | null;
  /** Words of the query that do not stand there. */
  missing: string[];
};

/** A passage and the places to mark in it, in UTF-16 units. */
export type Passage = {
  text: string;
  marks: Span[];
  /** Where nothing is marked: what stands for what is marked in the other, as near as can be told. */
  about: Span[];
};
