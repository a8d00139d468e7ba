import { languages, type Language } from '../../article/language.ts';
import { addTo } from '../../names/remember.ts';
import { articlesARecord, stretch } from '../format.ts';
import { formsOf, isPairTerm, partOf, partTermOf } from '../terms.ts';
import { fold } from '../words.ts';
import { wordsIn } from './aligned-words.ts';
import type { IndexedArticle } from './articles.ts';
import { padding } from './bundle.ts';
import { compoundParts } from './compounds.ts';
import type { ArticleReading } from './readings.ts';

/**
 * The texts of all articles as Pagefind is to index them, some articles together: the terms of each row in
 * stretches of 256 places, so that a place tells its row.
 *
 * @param readings of the same articles
 */
export function indexedTexts(
  articles: readonly IndexedArticle[],
  readings: readonly ArticleReading[],
): IndexedTexts {
  const vocabulary = new Set<string>();
  for (const { words } of readings.flat())
    for (const word of wordsIn(words.de)) vocabulary.add(lowerCase(word));
  const partsOf = compoundParts(vocabulary);
  const long: number[] = [];
  const stretches: number[] = [];
  // Each is met again and again.
  const allParts = new Set<string>();
  const allAsOne: Record<Language, Set<string>> = { en: new Set(), de: new Set() };
  const found = stopsToFind(articles, readings);
  const texts = articles.map(({ rows }, article) =>
    rows
      .map(({ row }, at) => {
        const { count = 0, asOne, words } = readings[article]?.[at] ?? {};
        const parts = new Set<string>();
        for (const word of wordsIn(words?.de ?? ''))
          for (const part of partsOf(lowerCase(word))) parts.add(part);
        for (const part of parts) allParts.add(part);
        for (const language of languages)
          for (const word of wordsIn(asOne?.[language] ?? '')) allAsOne[language].add(word);
        const { terms, stops } = found[article]?.[at] ?? { terms: '', stops: [] };
        const all = count + parts.size + stops.length;
        const own = Math.max(1, Math.ceil(all / stretch));
        if (own > 1) long.push(article, row, own);
        stretches[article] = (stretches[article] ?? 0) + own;
        const free = freePlaces(own * stretch - all);
        return [terms, ...[...parts].map(partTermOf), ...stops, free]
          .filter((text) => text !== '')
          .join(' ');
      })
      .join(' '),
  );
  const records = Array.from({ length: Math.ceil(texts.length / articlesARecord) }, (_, record) => {
    const first = record * articlesARecord;
    return withoutFreeEnd(texts.slice(first, first + articlesARecord).join(' '));
  });
  const within = withinOf(allParts, allAsOne);
  return { texts: records, stretches, long, partsOf, within };
}

/** @param asOne words that hyphens and apostrophes part */
function withinOf(parts: Iterable<string>, asOne: Record<Language, Iterable<string>>): Within {
  const within = new Map<string, Set<string>>();
  for (const part of parts) addTo(within, fold(part), partOf(part));
  for (const language of languages)
    for (const word of asOne[language]) addTo(within, fold(word), formsOf(word, language));
  return within;
}

/**
 * The terms of stop words by which a row is found, by article and row: those that many rows have find titles and the
 * newest rows alone. All places of all of them would be a fifth of the index. Two side by side of more, which tell
 * longer phrases, are all kept.
 */
function stopsToFind(
  articles: readonly IndexedArticle[],
  readings: readonly ArticleReading[],
): { terms: string; stops: string[] }[][] {
  const counts = new Map<string, number>();
  const isFew = (term: string): boolean => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= mostOfStop;
  };
  return readings
    .map((rows, article) => ({ rows, own: articles[article]?.rows ?? [] }))
    .toReversed()
    .map(({ rows, own }) =>
      rows.map(({ terms, stops }, at) => {
        const isTitle = own[at]?.row === 0;
        const all = wordsIn(terms);
        const isPair = all.map(isPairTerm);
        const few = new Set([...new Set(all.filter((_, place) => isPair[place]))].filter(isFew));
        const kept = all.map((term, place) =>
          isPair[place] && !isPair[place - 1] && !isPair[place + 1] && !few.has(term)
            ? padding
            : term,
        );
        return {
          terms: isTitle ? terms : kept.join(' '),
          stops: wordsIn(stops).filter((term) => isTitle || isFew(term)),
        };
      }),
    )
    .toReversed();
}

/** Places without a term: at most a stretch of them. */
const freePlaces = (count: number): string =>
  allFree.slice(0, Math.max(0, count * (padding.length + 1) - 1));

const allFree = Array<string>(stretch).fill(padding).join(' ');

/** Nobody reads on so far for a word that nearly all texts have. */
const mostOfStop = 50;

/** Without the free places that no term follows; a text keeps its first place. */
function withoutFreeEnd(text: string): string {
  let end = text.length;
  while (text.endsWith(` ${padding}`, end)) end -= padding.length + 1;
  return text.slice(0, end);
}

const lowerCase = (word: string): string => word.toLowerCase();

export type IndexedTexts = {
  /** By record. */
  texts: string[];
  /** By article. */
  stretches: number[];
  /** Rows of more than one stretch, flat: article, row, stretches. */
  long: number[];
  /** The parts of a German compound of the site, lower case. */
  partsOf: (word: string) => string[];
  within: Within;
};

/** Of words that stand within others, or parted by hyphens, folded: what their terms begin with. */
export type Within = ReadonlyMap<string, Set<string>>;
