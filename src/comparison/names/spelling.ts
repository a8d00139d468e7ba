import { editDistance } from '../../names/words/likeness.ts';
import { remember } from '../../names/remember.ts';
import type { Word } from '../../names/tokens.ts';

/** A word in small letters without marks, but with `ae` as written. */
export const plainForm = remember((text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/**
 * Whether two folded words differ by a slip: one letter, or two in a longer word, a German ending
 * aside; two letters that changed places count as one.
 */
export function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || shorter > longestName || Math.abs(a.length - b.length) > 2) return false;
  const most = shorter < 7 ? 1 : 2;
  // An edit changes two letters at most, and an ending of b's is one.
  if (lettersApart(a, b) > 2 * most + 1) return false;
  if (Math.abs(a.length - b.length) > most) return false;
  const distance = editDistance(a, b);
  return distance > 0 && distance <= most;
}

/** Letters of the longest word that is compared letter by letter. */
const longestName = 60;

/** At least so many letters stand in one of two words and not in the other; letters alike modulo 32 count as one. */
function lettersApart(a: string, b: string): number {
  let apart = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count += 1;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** A word in small letters, its umlauts as capitals however they are written, other marks left out. */
export const umlautForm = remember((text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aou])\u0308/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'A')
    .replace(/[œø]/gu, 'O')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<![aeiouyqAOU])([aou])e/g, (_, letter: string) => letter.toUpperCase()),
);

/** Whether a word with a stop is the beginning of another: `Calif.`, `Kalifornien`. */
export function isCutShort(words: readonly Word[], at: number, other: string): boolean {
  const { key = '' } = words[at] ?? {};
  const isCut = key.length > 2 && key.length < 6 && words[at + 1]?.joint.startsWith('.') === true;
  return isCut && other.replace(/^c/, 'k').startsWith(key.replace(/^c/, 'k'));
}
