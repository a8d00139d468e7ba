import type { Language } from '../../article/language.ts';
import {
  figureKey,
  headFile,
  indexFolder,
  partFile,
  articleOf,
  rowKey,
  type Cards,
  type CardRow,
  type Common,
  type Head,
  type LexiconEntry,
  type WordEntry,
} from '../format.ts';
import { entriesBetween, pieceOf, piecesBetween } from '../shelf.ts';
import { unpackFigure, type FigurePlace } from '../written.ts';
import { isCards, isCommon, isFigures, isHead, isWords } from './loaded.ts';
import { loadJson, type Check } from './load.ts';
import type { Line } from './line.ts';
import { keeper } from './keeper.ts';
import { pagefindIndex, type Occurrence } from './pagefind-index.ts';

/**
 * Reads the index over HTTP, each file once; a file that failed is asked for again next time.
 *
 * @param root address of the built site, ending in `/`
 * @param importModule how to load a script
 * @param line what Pagefind's own requests go through
 */
export function webSources(
  root: string,
  importModule: (url: string) => Promise<unknown>,
  line: Line,
): Sources {
  const heads = keeper<Head>();
  const head = (): Promise<Head> =>
    heads('', () => loadJson(`${root}${headFile}`, isHead, 'no-cache'));
  const part = <T>(check: Check<T>): ((name: string) => Promise<T>) => {
    const kept = keeper<T>();
    return (name) => kept(name, () => loadJson(`${root}${partFile(name)}`, check));
  };
  const [cards, words] = [part(isCards), part(isWords)];
  const [figures, common] = [part(isFigures), part(isCommon)];
  const entries = async (from: string, to: string, most?: number): Promise<LexiconEntry[]> => {
    const names = piecesBetween((await head()).lexicon, from, to);
    const found = await Promise.all(names.slice(0, most).map(words));
    return found.flatMap((piece) => entriesBetween(piece, from, to));
  };
  const wordIndex = pagefindIndex(importModule, line, async () => {
    const { pagefind, fingerprints, stretches } = await head();
    return pagefind && { ...pagefind, fingerprints, stretches, base: `${root}${indexFolder}/` };
  });
  return {
    head,
    common: async () => common((await head()).common),
    card: async (article, row) => {
      const name = pieceOf((await head()).cards, rowKey(article, row));
      return name === undefined
        ? null
        : findRow(await cards(name), row, article, await head(), name);
    },
    words: async (from, to) => (await entries(from, to, mostPieces)).filter(isWord),
    entries: (from, to) => entries(from, to),
    figure: async (key) => {
      const place = figureKey(key);
      const name = pieceOf((await head()).figures, place);
      const [found] = name === undefined ? [] : entriesBetween(await figures(name), place, place);
      return found ? unpackFigure(found) : [];
    },
    occurrences: wordIndex,
  };
}

const isWord = (entry: LexiconEntry): entry is WordEntry => entry.length > 2;

/** A row of a piece of cards; the piece begins with the article and row its directory names. */
function findRow(
  { articles, en, de, more }: Cards,
  row: number,
  article: number,
  { cards: { first, files } }: Head,
  name: string,
): FoundCard | null {
  const number = article - articleOf(first[files.indexOf(name)] ?? 0);
  const own = articles[number];
  const at = own ? placeInRuns(own.rows, row) : null;
  if (!own || at === null) return null;
  const place = articles.slice(0, number).reduce((sum, { rows }) => sum + lengthOfRuns(rows), at);
  return {
    slug: own.slug,
    number: article,
    titles: own.titles,
    row: [row, en[place] ?? null, de[place] ?? null, ...(more[place] ?? [])],
  };
}

/** How many rows stand before one, or null where it is not among them. @param runs as in `Cards` */
function placeInRuns(runs: readonly number[], row: number): number | null {
  let before = 0;
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [from = 0, length = 0] = runs.slice(at, at + 2);
    if (row >= from && row < from + length) return before + row - from;
    before += length;
  }
  return null;
}

const lengthOfRuns = (runs: readonly number[]): number =>
  runs.reduce((sum, length, at) => (at % 2 === 1 ? sum + length : sum), 0);

/** So many pieces of a long list are asked for at once. */
const mostPieces = 4;

/** What the engine reads; all of it may reject with a `LoadError` or a network error. */
export type Sources = {
  head(): Promise<Head>;
  /** The commonest names and figures, the commonest first of each. */
  common(): Promise<Common[]>;
  /** One row, or null where there is none. */
  card(article: number, row: number): Promise<FoundCard | null>;
  /** What is known of the words from one on up to another, both included. */
  words(from: string, to: string): Promise<WordEntry[]>;
  /** The same, with what is a part of another word or parted by hyphens. */
  entries(from: string, to: string): Promise<LexiconEntry[]>;
  /** Where a figure or an identifier stands. */
  figure(key: string): Promise<FigurePlace[]>;
  /** Where terms that begin so stand in the texts, by article. */
  occurrences(beginning: string): Promise<readonly Occurrence[]>;
};

/** `number` is the article's in the index. */
export type FoundCard = {
  slug: string;
  number: number;
  titles: Record<Language, string>;
  row: CardRow;
};
