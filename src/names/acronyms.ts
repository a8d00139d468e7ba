import type { Word } from './tokens.ts';
import { isConnector } from './words/name-words.ts';

/** Whether a word is written as letters that stand for words: `EuGH`, `SMEs`, `MwSt`. */
export const isAcronym = (text: string): boolean =>
  text.length < 7 &&
  // Most words.
  !/^.[a-z]*$/.test(text) &&
  // Not `NixSys`: it has about as many capitals as small letters.
  text.replace(/[^\p{Ll}]/gu, '').length <= text.length / 2 + 0.5 &&
  /^\p{Lu}(?:[\p{Lu}\p{N}]|\p{Ll}{1,2}(?=\p{Lu}))*\p{Lu}(?:\p{Ll}{1,2})?$/u.test(text);

/** Whether a word is short for another, or for several: an acronym, or what is left without vowels (`Utd`). */
export const isShort = ({ text, key }: Word): boolean =>
  isAcronym(text) || (key.length > 2 && key.length < 5 && !/[aeiouy]/.test(key.slice(1)));

/**
 * Where the words of a text stand that another is short for: a row whose initials it has (`Paris
 * Saint-Germain`, `PSG`), or one word that holds its letters in their order (`Mehrwertsteuer`).
 */
export function isWrittenOut(acronym: string, words: readonly Word[]): number[] {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  for (const [from, word] of words.entries()) {
    if (!word.key.startsWith(letters.charAt(0))) continue;
    if (letters.length > 2 && word.key.length >= 2 * letters.length && holds(word.key, letters))
      return [from];
    const found = row(letters, words, from);
    if (found.length > 0) return found;
  }
  return [];
}

/** The positions of words that begin with the letters, little words left out. */
function row(letters: string, words: readonly Word[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < words.length && found.length < letters.length; at++) {
    const key = words[at]?.key ?? '';
    if (key.startsWith(letters.charAt(found.length)) && key.length > 1) found.push(at);
    else if (!isConnector(key)) return [];
  }
  return found.length === letters.length && found.length > 1 ? found : [];
}

function holds(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
