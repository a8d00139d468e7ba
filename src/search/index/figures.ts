import { languages } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { figureKey, sideOf, packPlaces, type FigureEntry, type Place } from '../format.ts';
import { codeKeys } from '../code.ts';
import { readIdentifiers } from '../identifiers.ts';
import { keyedFigures, versionKeys } from '../keys.ts';
import { readFigures } from '../../figures/figures.ts';
import { compare, type IndexedArticle } from './articles.ts';

/** The rows of each figure and identifier, by their places on the shelf, sorted. */
export function figureEntries(articles: readonly IndexedArticle[]): FigureEntry[] {
  const found = new Map<string, Place[]>();
  articles.forEach(({ rows }, article) => {
    for (const row of rows) {
      for (const language of languages) {
        const printed = row[language];
        if (printed === null) continue;
        const { text } = readingText(printed);
        const place = { article, row: row.row, sides: sideOf[language] };
        const code = row.code?.[language] ?? [];
        const figures =
          row.figures?.[language] ?? readFigures(readingText(printed, code).text, language);
        for (const { keys, loose } of keyedFigures(figures)) {
          for (const key of [...keys, ...loose]) addPlace(found, key, place);
        }
        for (const { key } of readIdentifiers(text)) addPlace(found, key, place);
        for (const key of versionKeys(text)) addPlace(found, key, place);
        for (const { start, end } of code) {
          for (const { key } of codeKeys(printed.slice(start, end))) addPlace(found, key, place);
        }
      }
    }
  });
  return [...found]
    .map(([key, places]): FigureEntry => [figureKey(key), packPlaces(places)])
    .sort((a, b) => compare(a[0], b[0]));
}

function addPlace(places: Map<string, Place[]>, key: string, place: Place): void {
  const list = places.get(key) ?? [];
  const last = list.at(-1);
  if (last?.article === place.article && last.row === place.row) last.sides |= place.sides;
  else list.push({ ...place });
  places.set(key, list);
}
