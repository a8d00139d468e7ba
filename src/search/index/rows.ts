import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { stretch } from '../format.ts';
import { stopWordsOf } from '../stop-words.ts';
import { partTermOf, readTerms, termOf, type TermsOfText } from '../terms.ts';
import type { IndexedArticle } from './articles.ts';
import { padding } from './bundle.ts';
import { compoundParts } from './compounds.ts';

/**
 * The texts of all articles as Pagefind is to index them: the terms of each row in stretches of 256
 * places, so that a place tells its row.
 */
export function indexedTexts(articles: readonly IndexedArticle[]): IndexedTexts {
  const written = articles.map(({ rows }) =>
    rows.map((row) => ({ en: termsOf(row.en, 'en'), de: termsOf(row.de, 'de') })),
  );
  const german = new Set(
    written.flatMap((rows) => rows.flatMap(({ de }) => de.words.map(lowerCase))),
  );
  const partsOf = compoundParts(german);
  const long: number[] = [];
  const texts = articles.map(({ rows }, article) => {
    const places: string[] = [];
    rows.forEach(({ row }, at) => {
      const terms = written[article]?.[at];
      if (!terms) return;
      const parts = new Set(terms.de.words.flatMap((word) => partsOf(lowerCase(word))));
      const own = [
        ...languages.flatMap((language) => placesOf(terms[language], language)),
        ...new Set([...terms.en.joined, ...terms.de.joined]),
        ...[...parts].map(partTermOf),
      ];
      const stretches = Math.max(1, Math.ceil(own.length / stretch));
      if (stretches > 1) long.push(article, row, stretches);
      places.push(...own, ...Array<string>(stretches * stretch - own.length).fill(padding));
    });
    let end = places.length;
    while (end > 1 && places[end - 1] === padding) end -= 1;
    return places.slice(0, end).join(' ');
  });
  return {
    texts,
    long,
    partsOf,
    words: written.flatMap((rows) => rows.map(({ en, de }) => ({ en: en.words, de: de.words }))),
  };
}

/**
 * The terms in their places. A stop word is asked for only where there is nothing else to ask for; where it
 * first stands in a row will do, and a third of all places is saved.
 */
function placesOf({ inOrder }: TermsOfText, language: Language): string[] {
  const said = new Set<string>();
  return inOrder.map((term) => {
    if (term === null || said.has(term)) return padding;
    if (isStopTerm(term, language)) said.add(term);
    return term;
  });
}

const termsOf = (printed: string | null, language: Language): TermsOfText =>
  readTerms(readingText(printed ?? '').text, language);

const isStopTerm = (term: string, language: Language): boolean => stopTerms[language].has(term);

const stopTerms: Record<Language, ReadonlySet<string>> = {
  en: new Set(stopWordsOf('en').map((word) => termOf(word, 'en'))),
  de: new Set(stopWordsOf('de').map((word) => termOf(word, 'de'))),
};

const lowerCase = (word: string): string => word.toLowerCase();

export type IndexedTexts = {
  /** By article. */
  texts: string[];
  /** Rows of more than one stretch, flat: article, row, stretches. */
  long: number[];
  /** The parts of a German compound of the site, lower case. */
  partsOf: (word: string) => string[];
  /** The words of each row of the site. */
  words: Record<Language, readonly string[]>[];
};
