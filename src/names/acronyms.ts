import { languages, type Language } from '../article/language.ts';
import { nameKey } from './key.ts';
import type { NameRow, NameSpan } from './name.ts';
import type { Word } from './tokens.ts';
import { isConnector, isTitle } from './words/name-words.ts';

/** Whether a word is written as letters that stand for words: `EuGH`, `SMEs`, `MwSt`. */
export const isAcronym = (text: string): boolean =>
  text.length < 7 &&
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

/** Whether a word has some letters in their order. */
function holds(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** The first letters of a name's words, titles and small connectors left out. */
export const initialsOf = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !isTitle(nameKey(word)))
    .filter((word) => /^\p{Lu}/u.test(word) || !isConnector(nameKey(word)))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

/**
 * Acronyms that a text gives beside what they stand for, `Long Name (LN)` or `LN (Long Name)`, by key,
 * with the key of the long name, and so the other spellings of that name. None for an acronym of
 * several things, told apart by their last words.
 */
export function statedAcronyms(
  rows: readonly NameRow[],
  found: readonly Record<Language, NameSpan[]>[],
): ReadonlyMap<string, string> {
  const longs = new Map<string, NameSpan[]>();
  for (const [index, row] of rows.entries()) {
    for (const language of languages) {
      const spans = found[index]?.[language] ?? [];
      for (const [at, span] of spans.entries()) {
        const next = spans[at + 1];
        if (next === undefined || !/^\s*\($/.test(row[language].slice(span.end, next.start)))
          continue;
        const [acronym, long] = next.text.includes(' ') ? [span, next] : [next, span];
        if (!isAcronymOf(acronym, long)) continue;
        const own = longs.get(acronym.name) ?? [];
        if (own.every(({ name }) => name !== long.name)) longs.set(acronym.name, [...own, long]);
      }
    }
  }
  const stated = new Map<string, string>();
  for (const [acronym, [first, ...others]] of longs) {
    if (first === undefined) continue;
    if (others.some((other) => lastWord(other) !== lastWord(first))) continue;
    for (const { name } of others) stated.set(name, first.name);
    stated.set(acronym, first.name);
  }
  return stated;
}

/** Whether its letters are initials of the long name, in their order; what is listed is known better. */
function isAcronymOf(acronym: NameSpan, long: NameSpan): boolean {
  if (!/^\p{Lu}{3,}$/u.test(acronym.text) || acronym.name !== nameKey(acronym.text)) return false;
  const initials = initialsOf(long.text);
  return (
    long.text.includes(' ') && initials[0] === acronym.name[0] && holds(initials, acronym.name)
  );
}

const lastWord = ({ text }: NameSpan): string => nameKey(text.split(' ').at(-1) ?? '');
