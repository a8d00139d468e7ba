import { isCapital, isJoined, isMarked, type Word } from './tokens.ts';
import type { Run } from './run.ts';
import { knownThings } from './listed/things.ts';
import { isEnglishNoun, isAddress, isCommon, isShared } from './words/name-words.ts';
import { isEnglishCompound, isEnglishWord } from './words/english-words.ts';

/**
 * Whether a row of English capitals is a name: some capital in it is no sentence's, or it begins the
 * sentence as its subject, or the same word has such a capital elsewhere in the text.
 */
export function hasEnglishEvidence(words: Word[], run: Run, text: TextWriting): boolean {
  const inside = words.slice(run.from, run.to).filter(isCapital);
  const firm = inside.filter((word) => isMarked(word) && !isShared(word.key));
  const [first] = inside;
  if (first === undefined) return false;
  const before = words[run.from - 1];
  // `Mrs. Ward`; not `Mr President`, whose office is stripped off.
  const after = words[run.to];
  const isLast = after === undefined || !isCapital(after) || !isJoined(after);
  if (before !== undefined && isAddress(before.key) && isLast && isJoined(first)) return true;
  // `The Army joins hands`, `Adopted children`: a usual word alone is no name, whatever its capital.
  if (inside.length === 1 && isEnglishWord(first.key)) return false;
  if (firm.length > 0) return inside.length > 1 || !text.small.has(firm[0]?.key ?? '');
  if (isShared(first.key)) return false;
  if (text.marked.has(first.key)) return true;
  if (inside.length > 1 && run.from > 0) return true;
  if (first.opens && after !== undefined && subjectVerbs.has(after.key)) return true;
  return isUnusualEnglish(first) && !text.small.has(first.key);
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

/** How the words of a text are written. */
export function writingOf(words: Word[]): TextWriting {
  const marked = new Set(words.filter(isMarked).map((word) => word.key));
  const small = new Set(words.filter((word) => !isCapital(word)).map((word) => word.key));
  return { marked, small };
}

/** A word before or after which stands who said so. */
export const isEnglishSpeech = (folded: string): boolean => speech.has(folded);

const speech: ReadonlySet<string> = new Set(
  'said says added explained wrote told tweeted noted concluded continued warned announced'.split(
    ' ',
  ),
);

/** What a person or an organisation does at the beginning of a sentence. */
const subjectVerbs: ReadonlySet<string> = new Set(
  'said says told added explained announced wrote has had is was will died won founded'.split(' '),
);

/** Folded words that stand with a capital of their own, and words that stand without. */
export type TextWriting = { marked: ReadonlySet<string>; small: ReadonlySet<string> };
