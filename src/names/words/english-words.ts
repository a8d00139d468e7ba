import { englishList } from './english-list.ts';

/**
 * Whether a folded word is a usual English one, or made from one by an ending or a prefix.
 *
 * @example isEnglishWord('volunteers') // true
 */
export function isEnglishWord(folded: string): boolean {
  if (words.has(folded)) return true;
  return endings.some(([ending, ...instead]) => {
    if (!folded.endsWith(ending) || folded.length - ending.length < 2) return false;
    const stem = folded.slice(0, folded.length - ending.length);
    return words.has(stem) || instead.some((last) => words.has(stem + last)) || isDoubled(stem);
  });
}

/** Whether a folded word is a usual English one in its plain form, or with an `s`. */
export const isPlainWord = (folded: string): boolean =>
  words.has(folded) || (folded.endsWith('s') && words.has(folded.slice(0, -1)));

/** Two usual words written as one: `Courthouse`; but so are `Newcastle` and `Facebook`. */
export function isEnglishCompound(folded: string): boolean {
  for (let cut = 3; cut <= folded.length - 3; cut++) {
    if (words.has(folded.slice(0, cut)) && isEnglishWord(folded.slice(cut))) return true;
  }
  return false;
}

/** `Planned` of `plan`. */
const isDoubled = (stem: string): boolean =>
  stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1));

/** Endings, and what the plain form may have in their place. */
const endings: [ending: string, ...instead: string[]][] = [
  ['s'],
  ['es'],
  ['ies', 'y'],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['ily', 'y'],
  ['iness', 'y'],
  ['ves', 'f', 'fe'],
  ['ing', 'e'],
  ['er', 'e'],
  ['ers', 'e'],
  ['or', 'e'],
  ['ors', 'e'],
  ['est', 'e'],
  ['ly', 'le'],
  ['al', 'e'],
  ['ful'],
  ['less'],
  ['ness'],
  ['ment'],
  ['ments'],
  ['ion', 'e'],
  ['ions', 'e'],
  ['ation', 'e'],
  ['ations', 'e'],
  ['y', 'e'],
  ['ist', 'y'],
  ['ists', 'y'],
  ['man'],
  ['men'],
];

const words: ReadonlySet<string> = new Set(englishList.trim().split(/\s+/));
