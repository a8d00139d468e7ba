import { numeralsOf } from './numerals.ts';

/**
 * Makes a reader that turns a text into the tokens the aligner compares.
 *
 * Words are folded (lower case, no marks) and cut to six letters, which is a stemmer good enough for
 * any European language; figures and number words become `#` and their digits, whatever the
 * separators of the language; marks that a translation tends to keep stand for themselves.
 *
 * @param language primary language subtag, for the number words
 * @param valueOf what to make of a token; asked once for every form of a word
 * @example tokenReader('de', (token) => token)('Über 1.100 Häuser') // ['uber', '#1100', 'hauser']
 */
export function tokenReader<T>(
  language: string,
  valueOf: (token: string) => T,
): (text: string) => T[] {
  const numerals = numeralsOf(language);
  const known = new Map<string, T>();
  return (text) =>
    (text.match(pattern) ?? []).map((word) => {
      let value = known.get(word);
      if (value === undefined) {
        value = valueOf(tokenOf(word, numerals));
        known.set(word, value);
      }
      return value;
    });
}

/** Lower case, without marks and ligatures. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');

// No run of letters or digits beyond 40 is a word: the bound keeps binary data cheap. Words of Latin
// letters come first because a range of them is found much faster than `\p{L}`.
const pattern =
  /[a-zA-ZÀ-ÖØ-öø-ɏ]{1,40}(?![\p{L}\p{M}])|[\p{L}\p{M}]{1,40}|\p{Nd}{1,3}(?:[.,'’\u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?!\p{Nd})(?:[.,]\p{Nd}{1,6})?|\p{Nd}{1,40}(?:[.,]\p{Nd}{1,6})?|[?!;:()"“”„«»%…$€£&=+{}#]/gu;
const stemLength = 6;

function tokenOf(word: string, numerals: ReadonlyMap<string, string>): string {
  if (/^\p{Nd}/u.test(word)) return `#${digitsOf(word)}`;
  if (/^["“”„«»]/u.test(word)) return '"';
  const folded = fold(word);
  return numerals.get(folded) ?? folded.slice(0, stemLength);
}

/** `1,100` and `1.100` → `1100`; `8.5` and `8,5` → `8.5`. */
function digitsOf(figure: string): string {
  const grouped = /^\p{Nd}{1,3}(?:([.,'’\u00a0\u2009\u202f])\p{Nd}{3})+/u.exec(figure);
  const whole = grouped === null ? '' : grouped[0];
  const rest = figure.slice(whole.length);
  return whole.replace(/[^\p{Nd}]/gu, '') + rest.replace(',', '.');
}
