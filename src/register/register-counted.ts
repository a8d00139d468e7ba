import type { Language } from '../article/language.ts';
import { isCommon } from './name-words.ts';
import { foldName } from './name-fold.ts';

/**
 * What a figure counts: the words after it up to the noun, or nothing where none follows at once.
 * English stops before the next little word; German goes to the first noun, known by its capital.
 *
 * @example countedBy('built 105 village halls and', { end: 9, unit: null }, 'en') // 'village halls'
 */
export function countedBy(
  text: string,
  figure: { end: number; unit: string | null },
  language: Language,
): string {
  if (figure.unit !== null) return '';
  const following = /^ ((?:[\p{L}\p{M}'’-]+ ?){1,4})/u.exec(
    text.slice(figure.end, figure.end + 80),
  );
  const words = following?.[1]?.trim().split(' ') ?? [];
  const stop = words.findIndex((word) => isCommon(foldName(word)));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  if (language === 'en') return phrase.slice(0, 2).join(' ');
  const noun = phrase.findIndex((word) => /^\p{Lu}/u.test(word));
  return noun < 0 || noun > 2 ? '' : phrase.slice(0, noun + 1).join(' ');
}
