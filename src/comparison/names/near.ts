import type { Language } from '../../article/language.ts';
import { areNear, areTranscribed } from './habits.ts';
import { listedFor, singleForms } from '../../names/listed/listed.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';

/** Near in letters, or near to what the table of exonyms has for the other. */
export function isNear(a: Word, b: Word, lostEnglish: boolean, lostGerman: boolean): boolean {
  if (areTranscribed(plain(a), plain(b))) return false;
  if (areNear(plain(a), plain(b)) || areNear(a.key, b.key)) return true;
  if (lostGerman && isNearAny(plain(b), nearForms('en', a.key))) return true;
  return lostEnglish && isNearAny(plain(a), nearForms('de', b.key));
}

/** What the table has for a name of one word. */
const nearForms = (language: Language, key: string) =>
  isListed(language, key) ? listedFor(key, language) : undefined;

/** Whether the table has a word as a name of its own. */
export const isListed = (language: Language, key: string): boolean =>
  singleForms[language].has(key) || singleForms[language].has(key.replace(/s$/, ''));

/** Whether a listed form begins with a word that is no listed form itself. */
export const isBegun = (key: string, forms: ReadonlySet<string> | undefined): boolean =>
  [...(forms ?? [])].some((form) => form.length > key.length && form.startsWith(key));

const isNearAny = (key: string, others: ReadonlySet<string> | undefined): boolean =>
  [...(others ?? [])].some((other) => areNear(key, other));

/** Small letters without diacritics, but with `ae` as written. */
export function plain(word: Word): string {
  let letters = plainLetters.get(word);
  if (letters === undefined) {
    letters = readLetters(word.text);
    plainLetters.set(word, letters);
  }
  return letters;
}

const plainLetters = new WeakMap<Word, string>();

const readLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * Whether the German lost an `e` that folding takes for a part of an umlaut: `Tahoe`, `Taho`. An
 * English text may lose one, as it may lose an umlaut.
 */
export function isFoldedSlip(a: Word, b: Word, { en, de }: { en: Word[]; de: Word[] }): boolean {
  if (a.key !== b.key || !isCapital(b) || !(isMarked(a) || isMarked(b))) return false;
  const [one, other] = [plain(a), plain(b)];
  if (one.length !== other.length + 1 || /[^a-z]/i.test(b.text)) return false;
  const has = (words: Word[], form: string) =>
    words.some((word) => word.key === a.key && plain(word) === form);
  return !has(de, one) && !has(en, other);
}
