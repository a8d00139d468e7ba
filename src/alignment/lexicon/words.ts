import { numeralsOf } from './numerals.ts';
import { scratch } from '../beads/scratch.ts';
import { hashOn, wordTable } from './word-table.ts';

/**
 * Makes a reader that turns a text into the tokens the aligner compares.
 *
 * Words are folded (lower case, no marks) and cut to six letters, which is a stemmer good enough for
 * any European language; figures and number words become `#` and their digits, whatever the
 * separators of the language; marks that a translation tends to keep stand for themselves.
 *
 * @param language primary language subtag, for the number words
 * @param numberOf the number of a token; asked once for every form of a word
 * @returns adds the numbers of the tokens of a text to a list
 * @example tokenReader('de', (token) => token.length)('Über 1.100 Häuser', list) // list: 4, 5, 6
 */
export function tokenReader(
  language: string,
  numberOf: (token: string) => number,
): (text: string, into: number[]) => void {
  const numerals = numeralsOf(language);
  const known = new Map<string, number>();
  const numberOfWord = (word: string): number => {
    let number = known.get(word);
    if (number === undefined) {
      number = numberOf(tokenOf(word, numerals));
      known.set(word, number);
    }
    return number;
  };
  const lookUp = wordTable(numberOfWord);
  return (text, tokens) => {
    const codes = codeSpace(text.length + 1);
    for (let k = 0; k < text.length; k++) codes[k] = text.charCodeAt(k);
    codes[text.length] = space;
    for (let at = 0; at < text.length;) {
      let code = codes[at] ?? space;
      let end = at;
      let hash = 0;
      // Words of Latin letters, which most tokens are, are told by their letters.
      for (const limit = at + longestWord; end < limit && sortOf(code) === letter;) {
        hash = hashOn(hash, code);
        code = codes[++end] ?? space;
      }
      if (end > at && code < sorts.length) {
        tokens.push(lookUp(codes, at, end, hash));
        at = end;
      } else if (end === at && sortOf(code) === blank) {
        at++;
      } else {
        pattern.lastIndex = at;
        const after = pattern.test(text) ? pattern.lastIndex : at;
        if (after > at) tokens.push(numberOfWord(text.slice(at, after)));
        at = Math.max(at + 1, after);
      }
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
const longestWord = 40;
const pattern =
  /[\p{L}\p{M}]{1,40}|\p{Nd}{1,3}(?:[.,'’\u00a0\u2009\u202f]\p{Nd}{3}){1,5}(?!\p{Nd})(?:[.,]\p{Nd}{1,6})?|\p{Nd}{1,40}(?:[.,]\p{Nd}{1,6})?|[?!;:()"“”„«»%…$€£&=+{}#]/uy;
const stemLength = 6;

const codeSpace = scratch((length) => new Uint16Array(length));
const space = 0x20;

const [blank, letter, other] = [0, 1, 2];

/** Of the characters of the Latin alphabets, which are letters and which begin no token. */
const sorts = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  pattern.lastIndex = 0;
  return pattern.test(character) ? other : blank;
});

const sortOf = (code: number): number => (code < sorts.length ? (sorts[code] ?? other) : other);

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
