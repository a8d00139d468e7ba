import { packLinks, rowKey, type CardRow, type Cards, type WordPair } from '../format.ts';
import type { Directory } from '../shelf.ts';
import type { IndexedArticle, SearchRow } from './articles.ts';
import { cutPieces } from './pieces.ts';

/**
 * What result cards show, in pieces.
 *
 * @param linksOf the words of a row that stand for each other, by the numbers of its article and of itself in it
 * @param add writes a piece down, and tells the name of its file
 */
export function cutCards(
  articles: readonly IndexedArticle[],
  linksOf: (article: number, at: number) => WordPair[],
  add: (cards: Cards) => string,
): Directory<number> {
  const shape = { size: sizeOf(articles.length), keyOf, textOf };
  return cutPieces(placed(), shape, (piece) => add(cardsOf(piece)));

  /** One after the other: all of them at once are as long as the site. */
  function* placed(): Iterable<PlacedRow> {
    for (const [number, { rows, slug, titles }] of articles.entries())
      for (const [at, row] of rows.entries())
        yield [number, cardRow(row, packLinks(linksOf(number, at))), slug, titles];
  }
}

function cardRow({ row, en, de, cuts }: SearchRow, links: number[]): CardRow {
  const aligned = en !== null && de !== null ? cuts : undefined;
  if (links.length > 0) return [row, en, de, aligned ?? [], links];
  return aligned ? [row, en, de, aligned] : [row, en, de];
}

function cardsOf(piece: readonly PlacedRow[]): Cards {
  const cards: Cards = { articles: [], en: [], de: [], more: [] };
  for (const [, [row, en, de, ...rest], slug, titles] of piece) {
    const article = cards.articles.at(-1);
    if (article?.slug === slug) addToRuns(article.rows, row);
    else cards.articles.push({ slug, titles, rows: [row, 1] });
    cards.en.push(en);
    cards.de.push(de);
    cards.more.push(rest);
  }
  return cards;
}

function addToRuns(runs: number[], row: number): void {
  const [from = 0, length = 0] = runs.slice(-2);
  if (from + length === row) runs[runs.length - 1] = length + 1;
  else runs.push(row, 1);
}

const keyOf = ([article, [row]]: PlacedRow): number => rowKey(article, row);
const textOf = ([, row]: PlacedRow): string => JSON.stringify(row);

/**
 * Characters of JSON in a piece, about; a third of it travels. Ten pieces are loaded for ten results; on a large site
 * smaller ones would be too many files.
 */
const sizeOf = (articles: number): number => (articles < 500 ? 35_000 : 46_000);

type PlacedRow = [article: number, row: CardRow, slug: string, titles: IndexedArticle['titles']];
