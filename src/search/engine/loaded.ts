import type { ArticleFile, CommonFigure, FigureShard, Head, NameEntry } from '../format.ts';

/*
 * Whether a loaded file is of the kind it should be. A server may answer with a page of its own,
 * and an old file may lie about; that a file of the right kind is right in every part, the build
 * has seen to.
 */

export const isHead = (content: unknown): content is Head =>
  isObject(content) &&
  'version' in content &&
  typeof content.version === 'string' &&
  'names' in content &&
  (content.names === null || isNames(content.names)) &&
  'entries' in content &&
  isObject(content.entries);

export const isArticle = (content: unknown): content is ArticleFile =>
  isObject(content) && 'slug' in content && 'rows' in content && Array.isArray(content.rows);

export const isFigureShard = (content: unknown): content is FigureShard =>
  isObject(content) && Object.values(content).every(Array.isArray);

export const isNames = (content: unknown): content is NameEntry[] => isList(content, Array.isArray);

export const isVocabulary = (content: unknown): content is string[] =>
  isList(content, (word) => typeof word === 'string');

export const isCommonFigures = (content: unknown): content is CommonFigure[] =>
  isList(content, Array.isArray);

const isList = (content: unknown, ofWhat: (item: unknown) => boolean): boolean =>
  Array.isArray(content) && content.every(ofWhat);

const isObject = (content: unknown): content is object =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
