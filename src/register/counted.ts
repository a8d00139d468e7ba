import type { Language } from '../article/language.ts';
import { foldName } from '../names/fold.ts';
import { isCommon } from '../names/words/name-words.ts';

/**
 * What a figure counts: the words after it up to the noun, or nothing where none follows at once.
 * The English noun is known by its plural, the German one by its capital; adjectives may be joined
 * by `and`.
 *
 * @param end where the figure ends in the text, in UTF-16 units
 * @example countedBy('built 105 village halls', 9, 'en') // 'village halls'
 */
export function countedBy(text: string, end: number, language: Language): string {
  const following = /^ ((?:[\p{L}\p{M}'’-]+ ?){1,5})/u.exec(text.slice(end, end + 100));
  const words = following?.[1]?.trim().split(' ') ?? [];
  const isHead = language === 'en' ? isPlural : isNoun;
  let noun = words.findIndex(isHead);
  // `grassroots collaborators`: the last of several is the head.
  while (language === 'en' && noun >= 0 && isPlural(words[noun + 1] ?? '')) noun += 1;
  const phrase = words.slice(0, noun + 1);
  return phrase.some((word) => isCommon(foldName(word)) && !joins.has(word))
    ? ''
    : phrase.join(' ');
}

const isNoun = (word: string): boolean => /^\p{Lu}.*[^-]$/u.test(word);

const isPlural = (word: string): boolean =>
  /^\p{Ll}.*[^sui'’]s$/u.test(word) || irregular.has(word);

const irregular: ReadonlySet<string> = new Set(['people', 'children', 'men', 'women', 'feet']);
const joins: ReadonlySet<string> = new Set(['and', 'und', 'or', 'oder']);
