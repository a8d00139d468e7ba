import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as english } from '@orama/stemmers/english';
import { words } from '../constants.ts';

/**
 * Makes a reader that turns a text into the tokens the aligner compares.
 *
 * Words of English and German lose their endings (Porter's rules, Snowball's), and all are folded (lower case,
 * no marks) and cut to six letters: compounds that begin alike are one, and so are the forms of other languages.
 * Figures become `#` and their digits, whatever the separators of the language; marks that a translation tends
 * to keep stand for themselves.
 *
 * @param language primary language subtag
 * @param numberOf the number of a token; asked once for every form of a word
 * @returns adds the numbers of the tokens of a text to a list
 * @example tokenReader('de', (token) => token.length)('Über 1.100 Häuser', list) // list: 4, 5, 4
 */
export function tokenReader(
  language: string,
  numberOf: (token: string) => number,
): (text: string, into: number[]) => void {
  const stem = stemmers[language];
  const known = new Map<string, number>();
  return (text, tokens) => {
    for (const word of text.match(pattern) ?? []) {
      let number = known.get(word);
      if (number === undefined) known.set(word, (number = numberOf(tokenOf(word, stem))));
      tokens.push(number);
    }
  };
}

/** Lower case, without marks and ligatures. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');

// No run of letters or digits beyond that is a word: the bound keeps binary data cheap.
const pattern =
  /[\p{L}\p{M}]{1,40}|\p{Nd}{1,3}(?:[.,'’\u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?!\p{Nd})(?:[.,]\p{Nd}{1,6})?|\p{Nd}{1,40}(?:[.,]\p{Nd}{1,6})?|[?!;:()"“”„«»%…$€£&=+{}#]/gu;

const stemmers: Readonly<Record<string, (word: string) => string>> = { de: german, en: english };

function tokenOf(word: string, stem: (word: string) => string = (same) => same): string {
  if (/^\p{Nd}/u.test(word)) return `#${digitsOf(word)}`;
  if (/^["“”„«»]/u.test(word)) return '"';
  return fold(stem(word.toLowerCase()) || word).slice(0, words.stem);
}

/** `1,100` and `1.100` → `1100`; `8.5` and `8,5` → `8.5`. */
function digitsOf(figure: string): string {
  const grouped = /^\p{Nd}{1,3}(?:([.,'’\u00a0\u2009\u202f])\p{Nd}{3})+/u.exec(figure);
  const whole = grouped === null ? '' : grouped[0];
  const rest = figure.slice(whole.length);
  return whole.replace(/[^\p{Nd}]/gu, '') + rest.replace(',', '.');
}
