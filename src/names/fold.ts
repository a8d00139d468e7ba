/**
 * The words of a name as they are compared: lower case, without diacritics, punctuation or
 * possessive `'s`, separated by one space. `ä`, `ae` and `a` are one, as are `ß` and `ss`; `đ`, `ø`,
 * `ł` and their like lose their stroke. `ae`, `oe` and `ue` stay after a vowel and after `q`, where
 * they are no umlaut (`Bauer`, `Quelle`). Apostrophes vanish: `K'Re`, `K’Re` and `KRe` are one.
 *
 * @example foldName('Đắk Song') // 'dak song'
 * @example foldName("K’Re's") // 'kre'
 * @example foldName('Jürgen Mueller-Groß') // 'jurgen muller gross'
 */
export function foldName(text: string): string {
  // Most words are plain letters, for which all steps but one change nothing.
  if (plainLetters.test(text)) return foldUmlauts(text.toLowerCase());
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đøłæœßþðı]/g, (letter) => strokes[letter] ?? letter)
    .replace(possessive, '')
    .replace(apostrophe, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return foldUmlauts(letters).trim();
}

const foldUmlauts = (letters: string): string => letters.replace(/(?<![aeiouyq])([aou])e/g, '$1');

const plainLetters = /^[A-Za-z0-9]+$/;

/** What stands for an apostrophe in names, typewriter's and typesetter's. */
const apostrophe = /['’‘`´ʼʹ′]/gu;
const possessive = /['’‘`´ʼʹ′]s(?![\p{L}\p{N}])/gu;

/** Letters that Unicode does not decompose. */
const strokes: Record<string, string> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};
