import type { Language } from '../article/language.ts';
import type { Directory } from './shelf.ts';

/** Where the index lies, relative to the site's root. */
export const indexFolder = 'search-data';
/** The one file of the index with a fixed name; it names all others. */
export const headFile = `${indexFolder}/head.bin`;
/** Where a part of the index lies. @param name from a directory of the head */
export const partFile = (name: string): string => `${indexFolder}/${name}.bin`;

/** The places in a row's stretch of the word index: row `floor(place / 256)` of the article. */
export const stretch = 256;
/** So many articles, in their order, are one record of the word index: the fewer, the more it repeats itself. */
export const articlesARecord = 4;

/** Postings as one flat list: each article's distance from the one before, and row × 4 + sides. */
export function packPlaces(places: readonly Place[]): number[] {
  let previous = 0;
  return places.flatMap(({ article, row, sides }) => {
    const step = article - previous;
    previous = article;
    return [step, row * 4 + sides];
  });
}

/** @throws never; an odd entry at the end is left out. */
export function unpackPlaces(packed: readonly number[]): Place[] {
  const places: Place[] = [];
  let article = 0;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    article += packed[at] ?? 0;
    const code = packed[at + 1] ?? 0;
    places.push({ article, row: code >> 2, sides: code & 3 });
  }
  return places;
}

/** Pairs of words that stand for each other, ascending by the first, each as the steps from the pair before. */
export const packLinks = (links: readonly WordPair[]): number[] =>
  links
    .toSorted(([one], [other]) => one - other)
    .flatMap(([en, de], at, all) => [en - (all[at - 1]?.[0] ?? 0), de - (all[at - 1]?.[1] ?? 0)]);

export function unpackLinks(packed: readonly number[]): WordPair[] {
  let [en, de] = [0, 0];
  return packed.flatMap((step, at): WordPair[] => {
    if (at % 2 === 0) return [];
    en += packed[at - 1] ?? 0;
    de += step;
    return [[en, de]];
  });
}

/**
 * Where a figure's key stands on its shelf: by what is written, and by its digits before its letters, so that the
 * readings of a figure lie in one piece, and with them what a word and a figure may be together.
 *
 * @example figureKey('n:1300') → '1300 n'
 * @example figureKey('i:dsa2175') → '2175 dsa i'
 */
export function figureKey(key: string): string {
  const at = key.lastIndexOf(':') + 1;
  const [, letters = '', rest = ''] = /^(\P{N}*)(.*)$/su.exec(key.slice(at)) ?? [];
  return [rest, letters, key.slice(0, at - 1)].filter((part) => part !== '').join(' ');
}

/** The places in one of these languages. */
export function inScope<P extends Place>(places: readonly P[], scope: readonly Language[]): P[] {
  const sides = scope.reduce((sum, language) => sum | sideOf[language], 0);
  return places.filter((place) => (place.sides & sides) !== 0);
}

export const sideOf: Record<Language, number> = { en: 1, de: 2 };

/** A row as one number, in the order of the site. */
export const rowKey = (article: number, row: number): number => article * rowsAtMost + row;
export const articleOf = (key: number): number => Math.floor(key / rowsAtMost);
export const rowOf = (key: number): number => key % rowsAtMost;
const rowsAtMost = 65_536;

/** The number of an English word and that of a German one, in their passages. */
export type WordPair = [en: number, de: number];

/** A row of an article; `sides` adds up the languages in which the thing stands there. */
export type Place = { article: number; row: number; sides: number };

/** What the browser loads first. */
export type Head = {
  /** Rows of the site, titles included. */
  rows: number;
  /** Articles are numbered from 0, the newest last. For each, its headings: the steps from row to row. */
  headings: number[][];
  /** Rows that take more than one stretch, flat: article, row, stretches. */
  long: number[];
  /** How many stretches each article has. */
  stretches: number[];
  /** Where Pagefind's files lie, and its entry file, which it asks for first; null without a word. */
  pagefind: { folder: string; entry: string } | null;
  /** Fingerprints of what Pagefind asks for, in ascending order. */
  fingerprints: number[];
  /** Passages, by row. */
  cards: Directory<number>;
  /** What is known of words, by word. */
  lexicon: Directory<string>;
  /** Where figures and identifiers stand, by key. */
  figures: Directory<string>;
  /** The file of the commonest names and figures. */
  common: string;
};

/** The commonest names and figures: as written in English and German, and in how many rows. */
export type Common = [en: string, de: string, rows: number];

/** A name's spellings, the usual English and German ones first, and its packed places. */
export type NameEntry = [spellings: string[], places: number[]];

/** What is known of a word. */
export type WordEntry = [
  word: string,
  /** In how many rows it stands, in English and in German. */
  rows: [en: number, de: number],
  /** Stems of its counterparts in German, where it is English; in English, where it is German. */
  counterparts: [de: string[], en: string[]],
  /** The names that have it as a word. */
  names: NameEntry[],
  beginnings?: string[],
];

/**
 * Of what stands only within other words, or is joined by hyphens, no more is known than that. `beginnings` are
 * those of the terms that lie in the word index for it, beside its own in the languages in which it stands
 * (forms.ts).
 */
export type LexiconEntry = WordEntry | [word: string, beginnings: string[]];

/**
 * A figure or an identifier: its key as it stands on the shelf (`figureKey`); its rows, as `packPlaces` has them; for
 * each row and each language in which it stands there, the steps from word to word where it is written, twice as
 * great, and by one greater where another follows; how it is written, the commonest first; and, where there are
 * several ways, which of them it is each time (written.ts).
 */
export type FigureEntry = [
  key: string,
  places: number[],
  words: number[],
  forms: string[],
  which?: number[],
];

/**
 * Some rows of articles in a row, or all: what is alike side by side, as that is packed smallest. The texts and
 * the rest are by row, those of the first article first.
 */
export type Cards = {
  /** `rows` in runs: the first of each, and how many there are, by turns. */
  articles: { slug: string; titles: Record<Language, string>; rows: number[] }[];
  en: CardRow[1][];
  de: CardRow[2][];
  more: CardRest[];
};

/**
 * Row number, English passage, German passage; where the sentences end that stand for each other: in
 * English, in German, by turns; and the numbers of words that stand for each other though the lexicon does not
 * say so (`packLinks`).
 */
export type CardRow = [row: number, en: string | null, de: string | null, ...rest: CardRest];

type CardRest = [cuts?: number[], links?: number[]];
