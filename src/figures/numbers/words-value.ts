import { ordinals, tens, units } from './english-numerals.ts';
import { germanWord } from './german-numerals.ts';

/** The value of digits or a word; NaN for a word that is no number. */
export function numberIn(text: string): number {
  const value = /^\d/.test(text) ? Number(text) : wordsValue(text);
  return value > 0 || /^(?:0+|null)$/i.test(text) ? value : NaN;
}

/** The value of numerals of one word below a hundred that stand together: `twenty-second` is 22. */
export const wordsValue = (words: string): number =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .reduce((sum, word) => sum + (numerals.get(word) ?? germanWord(word)?.value ?? 0), 0);
const numerals = new Map([...units, ...tens, ...ordinals]);
