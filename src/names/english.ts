import { isCapital, isMarked, type Word } from './tokens.ts';
import type { Run } from './run.ts';
import { isAddress, isEnglishNoun, isShared } from './words/name-words.ts';
import { isEnglishCompound, isEnglishWord } from './words/english-words.ts';

/**
 * Whether a row of English capitals is a name: some capital in it is no sentence's, or it begins the
 * sentence with a word that is none of the language. A usual word alone is none, whatever its capital:
 * `The Army joins hands`.
 */
export function hasEnglishEvidence(words: Word[], run: Run): boolean {
  const inside = words.slice(run.from, run.to).filter(isCapital);
  const [first] = inside;
  if (first === undefined) return false;
  // `Mrs. Ward`
  if (isAddress(words[run.from - 1]?.key ?? '')) return true;
  if (inside.length === 1 && isEnglishWord(first.key)) return false;
  return (
    inside.some((word) => isMarked(word) && !isShared(word.key)) ||
    (!isShared(first.key) && isUnusualEnglish(first))
  );
}

/** No English word, nor made of such, nor with an ending that makes words. */
export const isUnusualEnglish = ({ key }: Word): boolean =>
  key.length > 2 && !isEnglishWord(key) && !isEnglishCompound(key) && !isEnglishNoun(key);

/** A word before or after which stands who said so. */
export const isEnglishSpeech = (folded: string): boolean => speech.has(folded);

const speech: ReadonlySet<string> = new Set(
  'said says added explained wrote told tweeted noted concluded continued warned announced'.split(
    ' ',
  ),
);
