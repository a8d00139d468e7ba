import type { Language } from '../article/language.ts';

/** Where the parts of the index lie, relative to the site's root. */
export const indexFolder = 'search-data';
/** The one file of the index with a fixed name; it names the folder of all others. */
export const headFile = `${indexFolder}/head.bin`;
/** Pagefind's script, in the folder that the head names. */
export const scriptFile = 'pagefind.js';
/** A language's word index, in the pieces that Pagefind asks for. */
export const bundleFolder = (language: Language): string => `pagefind-${language}`;

/** The shard that holds a key. FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/** Postings as one flat list: each article's distance from the one before, and row × 4 + sides. */
export function packPlaces(places: Place[]): number[] {
  let previous = 0;
  return places.flatMap(({ article, row, sides }) => {
    const step = article - previous;
    previous = article;
    return [step, row * 4 + sides];
  });
}

/** @throws never; an odd entry at the end is left out. */
export function unpackPlaces(packed: number[]): Place[] {
  const places: Place[] = [];
  let article = 0;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    article += packed[at] ?? 0;
    const code = packed[at + 1] ?? 0;
    places.push({ article, row: code >> 2, sides: code & 3 });
  }
  return places;
}

/** The places in one of these languages. */
export function inScope(places: Place[], scope: readonly Language[]): Place[] {
  const sides = scope.reduce((sum, language) => sum | sideOf[language], 0);
  return places.filter((place) => (place.sides & sides) !== 0);
}

export const sideOf: Record<Language, number> = { en: 1, de: 2 };

/** A row of an article; `sides` adds up the languages in which the thing stands there. */
export type Place = { article: number; row: number; sides: number };

/** What the browser loads first. */
export type Head = {
  /** Folder of everything else, named for its content. */
  version: string;
  /** Number of figure shards. */
  figures: number;
  /** Every name, or null where they are so many that they lie in shards by initial. */
  names: NameEntry[] | null;
  /** Pagefind's entry files, which it would ask for first; null where a language has no text. */
  entries: Record<Language, string | null>;
};

/** The commonest figures: as written in English and German, and in how many rows. */
export type CommonFigure = [en: string, de: string, rows: number];

/** A name's spellings, the usual English and German ones first, and its packed places. */
export type NameEntry = [spellings: string[], places: number[]];

/** A shard of figures: packed places by key. */
export type FigureShard = Record<string, number[]>;

/** One article as the result cards need it. */
export type ArticleFile = {
  slug: string;
  titles: Record<Language, string>;
  /** Row number, English passage, German passage. */
  rows: [row: number, en: string | null, de: string | null][];
  /** For each compound part after the text in the index: the indexed word that it is part of. */
  parts: Record<Language, number[]>;
};
