import { isCapital, isMarked, type Word } from './tokens.ts';
import type { Run } from './run.ts';
import { knownThings } from './listed/things.ts';
import { isAddress, isEnglishNoun, isCommon, isShared } from './words/name-words.ts';
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

/**
 * What English calls an institution by usual words, each with a capital: `National War Memorial`,
 * `Ministry of Social Affairs`.
 */
export function institutionRuns(words: Word[]): Run[] {
  const isPart = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isMarked(word) && (!isCommon(word.key) || isOfPlace(word));
  };
  return words.flatMap((word, at): Run[] => {
    if (!institutions.has(word.key) || !isMarked(word)) return [];
    let [from, to] = [at, at + 1];
    while (isPart(from - 1) && words[from]?.joint === ' ') from -= 1;
    if (/^(?:of|for)$/.test(words[to]?.text ?? '') && words[to]?.joint === ' ' && isPart(to + 1)) {
      to += 2;
      while (words[to]?.joint === ' ' && isPart(to + (words[to]?.text === 'and' ? 1 : 0)))
        to += words[to]?.text === 'and' ? 2 : 1;
    }
    return to - from > 1 ? [{ from, to }] : [];
  });
}

const isOfPlace = ({ key }: Word): boolean => knownThings.of(key, 'en').size > 0;

const institutions: ReadonlySet<string> = new Set(
  'academy agency army association authority bank bureau cathedral college commission committee council court department federation festival foundation institute league memorial ministry museum navy parliament party police prize school society treaty union university'.split(
    ' ',
  ),
);

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
