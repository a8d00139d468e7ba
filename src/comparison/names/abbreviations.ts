import { isCapital, type Word } from '../../names/tokens.ts';

/**
 * Whether a word is short for one or several of the other text: by their first letters (`PSG`, `Paris
 * Saint-Germain`), or by what is left of one word without its vowels (`Utd`, `United`).
 */
export const isShortFor = (word: Word, other: Word[]): boolean =>
  (word.shape === 'all' && other.some((_, at) => spells(other, at, word.key))) ||
  other.some((long) => isCapital(long) && isCut(word.key, long.key));

/** Whether the other text abbreviates a word, or the row of words in which it stands. */
export const isShortened = (words: Word[], at: number, other: Word[]): boolean =>
  other.some(
    (short) =>
      (isCapital(short) && isCut(short.key, words[at]?.key ?? '')) ||
      (short.shape === 'all' &&
        [...short.key].some((_, back) => spells(words, at - back, short.key))),
  );

/** Whether the words from a position on begin with the letters of an abbreviation. */
function spells(words: Word[], from: number, letters: string): boolean {
  if (letters.length < 2 || from < 0) return false;
  return [...letters].every((letter, index) => {
    const word = words[from + index];
    return word !== undefined && isCapital(word) && word.key.length > 1 && word.key[0] === letter;
  });
}

/** First and last letter, and some consonants between, in their order. */
function isCut(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 4 || long.length < short.length + 2) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
