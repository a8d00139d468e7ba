import { numeralsOf } from './numerals.ts';
import { WordMap } from './word-map.ts';

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
  const known = new WordMap<T>((word) => valueOf(tokenOf(word, numerals)));
  return (text) => {
    const values: T[] = [];
    for (let at = 0; at < text.length;) {
      const sort = sortOf(text.charCodeAt(at));
      if (sort === blank) at++;
      else {
        const end = sort === letter ? endOfLetters(text, at) : at;
        pattern.lastIndex = at;
        // Runs of plain letters, which most words are, need no pattern.
        const after = end > at ? end : pattern.test(text) ? pattern.lastIndex : at;
        if (after > at) values.push(known.at(text, at, after));
        at = Math.max(after, at + 1);
      }
    }
    return values;
  };
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

const longestWord = 40;
// No run of letters or digits beyond that is a word: the bound keeps binary data cheap.
const pattern =
  /[\p{L}\p{M}]{1,40}|\p{Nd}{1,3}(?:[.,'’\u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?!\p{Nd})(?:[.,]\p{Nd}{1,6})?|\p{Nd}{1,40}(?:[.,]\p{Nd}{1,6})?|[?!;:()"“”„«»%…$€£&=+{}#]/uy;
const stemLength = 6;

/** Where the run of plain letters from `at` ends; `at` itself where a pattern has to tell. */
function endOfLetters(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestWord);
  let end = at;
  while (end < limit && sortOf(text.charCodeAt(end)) === letter) end++;
  return end < limit && text.charCodeAt(end) >= sorts.length ? at : end;
}

const sortOf = (code: number) => sorts[code] ?? other;

const [blank, letter, other] = [0, 1, 2];

/** The sort of each character of the Latin alphabets but the rarest. */
const sorts = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  pattern.lastIndex = 0;
  return pattern.test(character) ? other : blank;
});

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
