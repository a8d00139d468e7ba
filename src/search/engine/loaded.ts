import type { Cards, Common, FigureEntry, Head, LexiconEntry } from '../format.ts';

/*
 * Whether a loaded file is of the kind it should be. A server may answer with a page of its own,
 * and an old file may lie about; that a file of the right kind is right in every part, the build
 * and its check sum have seen to.
 */

export const isHead = (content: unknown): content is Head =>
  isObject(content) &&
  'cards' in content &&
  isObject(content.cards) &&
  'lexicon' in content &&
  isObject(content.lexicon) &&
  'pagefind' in content &&
  'fingerprints' in content &&
  Array.isArray(content.fingerprints);

export const isCards = (content: unknown): content is Cards =>
  isObject(content) &&
  'articles' in content &&
  isList(content.articles, (article) => isObject(article) && 'slug' in article) &&
  ['en', 'de', 'more'].every(
    (column) => column in content && Array.isArray(Reflect.get(content, column)),
  );

export const isFigures = (content: unknown): content is FigureEntry[] =>
  isList(content, Array.isArray);

export const isWords = (content: unknown): content is LexiconEntry[] =>
  isList(content, Array.isArray);

export const isCommon = (content: unknown): content is Common[] => isList(content, Array.isArray);

const isList = (content: unknown, ofWhat: (item: unknown) => boolean): boolean =>
  Array.isArray(content) && content.every(ofWhat);

const isObject = (content: unknown): content is object =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
