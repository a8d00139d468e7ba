import { languages } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { figureKey, sideOf, packPlaces, type FigureEntry, type Place } from '../format.ts';
import { codeKeys } from '../code.ts';
import { readIdentifiers } from '../identifiers.ts';
import { keyedFigures, versionKeys } from '../keys.ts';
import { readFigures } from '../../figures/figures.ts';
import { compare, type IndexedArticle, type SearchRow } from './articles.ts';

/**
 * The rows of each figure and identifier, by their places on the shelf, sorted.
 *
 * @param found by article and row (`figuresIn`)
 */
export function figureEntries(
  articles: readonly IndexedArticle[],
  found: readonly (readonly { figures: FoundKey[] }[])[],
): FigureEntry[] {
  const placesOf = new Map<string, Place[]>();
  articles.forEach(({ rows }, article) => {
    rows.forEach(({ row }, at) => {
      for (const [key, sides] of found[article]?.[at]?.figures ?? []) {
        const list = placesOf.get(key);
        if (list) list.push({ article, row, sides });
        else placesOf.set(key, [{ article, row, sides }]);
      }
    });
  });
  return [...placesOf]
    .map(([key, places]): FigureEntry => [figureKey(key), packPlaces(places)])
    .sort((a, b) => compare(a[0], b[0]));
}

/** The keys of the figures and identifiers of a row, each with the languages that have it. */
export function figuresIn(row: SearchRow): FoundKey[] {
  const found = new Map<string, number>();
  for (const language of languages) {
    const printed = row[language];
    if (printed === null) continue;
    const { text } = readingText(printed);
    const code = row.code?.[language] ?? [];
    const figures =
      row.figures?.[language] ?? readFigures(readingText(printed, code).text, language);
    const keys = [
      ...keyedFigures(figures).flatMap(({ keys: own, loose }) => [...own, ...loose]),
      ...readIdentifiers(text).map(({ key }) => key),
      ...versionKeys(text),
      ...code.flatMap(({ start, end }) =>
        codeKeys(printed.slice(start, end)).map(({ key }) => key),
      ),
    ];
    for (const key of keys) found.set(key, (found.get(key) ?? 0) | sideOf[language]);
  }
  return [...found];
}

/** `sides` adds up the languages (format.ts). */
export type FoundKey = [key: string, sides: number];
