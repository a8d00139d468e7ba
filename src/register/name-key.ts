import { isTitle } from './name-words.ts';

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
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đøłæœßþðı]/g, (letter) => strokes[letter] ?? letter)
    .replace(new RegExp(`${apostrophes}s(?![\\p{L}\\p{N}])`, 'gu'), '')
    .replace(new RegExp(apostrophes, 'gu'), '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![aeiouyq])([aou])e/g, '$1')
    .trim();
}

/**
 * The key under which a name is found: its folded words run together, so that `K Re` is `KRe`,
 * without titles in front (`Ms.`, `Frau Dr.`), and in the order of speech (`Müller, Anna` is
 * `Anna Müller`). Two spellings with one key are one name.
 *
 * @returns letters and digits only; empty where the text has none
 * @example nameKey('Ms. Nguyễn Thị Thu') // 'nguyenthithu'
 * @example nameKey("Dieu K'Re") === nameKey('Dieu K Re') // true
 */
export function nameKey(text: string): string {
  const inverted = /^([^,]+),\s*([^,]+)$/u.exec(text.trim());
  const spoken = inverted ? `${inverted[2] ?? ''} ${inverted[1] ?? ''}` : text;
  const words = foldName(spoken).split(' ');
  const first = words.findIndex((word) => !isTitle(word));
  return words.slice(Math.max(first, 0)).join('');
}

/** What stands for an apostrophe in names, typewriter's and typesetter's. */
const apostrophes = "['’‘`´ʼʹ′]";

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
