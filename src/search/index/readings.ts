import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import type { Kept } from '../../passages/kept.ts';
import { stopWordsOf } from '../stop-words.ts';
import { pairTermOf, readTerms, termOf, type TermsOfText } from '../terms.ts';
import { partsOf, type WrittenPart } from './aligned-words.ts';
import type { IndexedArticle, SearchRow } from './articles.ts';
import { padding } from './bundle.ts';
import { figuresIn, type FoundKey } from './figures.ts';

/**
 * What an article's own texts tell the index, whatever the rest of the site says.
 *
 * @param kept what earlier runs have read: the same texts are not read again
 */
export function readArticle({ rows }: IndexedArticle, kept?: Kept<ArticleReading>): ArticleReading {
  const make = (): ArticleReading => rows.map(readRow);
  // Figures that are read already are those of these texts.
  return kept === undefined ? make() : kept.get(rows.map(textsOf), make);
}

const textsOf = ({ en, de, cuts, code }: SearchRow): string =>
  JSON.stringify([en, de, cuts, code?.en, code?.de]);

function readRow(row: SearchRow): RowReading {
  const [en, de] = [termsIn(row.en, 'en'), termsIn(row.de, 'de')];
  const terms = [...placesOf(en, 'en'), ...placesOf(de, 'de')];
  const joined = new Set([...en.joined, ...de.joined]);
  return {
    terms: [...terms, ...joined].join(' '),
    count: terms.length + joined.size,
    stops: eachOnce([...stopsOf(en, 'en'), ...stopsOf(de, 'de')]),
    words: { en: eachOnce(en.words), de: eachOnce(de.words) },
    asOne: { en: eachOnce(en.asOne), de: eachOnce(de.asOne) },
    parts: partsOf(row),
    figures: figuresIn(row),
  };
}

const termsIn = (printed: string | null, language: Language): TermsOfText =>
  readTerms(readingText(printed ?? '').text, language);

/**
 * The terms in their places. Stop words are asked for only where there is nothing else to ask for, and then it is
 * the phrase that counts: one has the term of itself and the next where that is a stop word too, else none.
 */
const placesOf = ({ inOrder }: TermsOfText, language: Language): string[] =>
  inOrder.map((term, at) => {
    const word = stopTerms[language].get(term ?? '');
    if (term === null || word === undefined) return term ?? padding;
    const next = stopTerms[language].get(inOrder[at + 1] ?? '');
    return next === undefined ? padding : pairTermOf(word, next, language);
  });

const stopsOf = ({ inOrder }: TermsOfText, language: Language): string[] =>
  inOrder.filter((term) => term !== null && stopTerms[language].has(term)).map(String);

const [english, german] = languages.map(
  (language) => new Map(stopWordsOf(language).map((word) => [termOf(word, language), word])),
);
/** By their terms. */
const stopTerms: Record<Language, ReadonlyMap<string, string>> = {
  en: english ?? new Map(),
  de: german ?? new Map(),
};

const eachOnce = (words: readonly string[]): string => [...new Set(words)].join(' ');

/** By row; fit for JSON. */
export type ArticleReading = RowReading[];

type RowReading = {
  /** The terms of both languages in their places, with spaces between them. */
  terms: string;
  count: number;
  /** Those of its stop words, each once, likewise. */
  stops: string;
  /** As written, each once, with spaces between them. */
  words: Record<Language, string>;
  /** Words that hyphens and apostrophes part, as one; likewise. */
  asOne: Record<Language, string>;
  /** What of the row stands for each other. */
  parts: WrittenPart[];
  figures: FoundKey[];
};
