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
