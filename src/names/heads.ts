import { looksGerman } from './german.ts';
import type { Run, SharedRun } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isPlaceClass, isTranslated } from './words/name-words.ts';

/**
 * A name that both texts have, with the word beside it that says what it is, where both have one:
 * `Hofmann Foundation` and `Hofmann-Stiftung`, `University of Tartu` and `Universität Tartu`.
 */
export function withHead({ english, german }: SharedRun, en: Word[], de: Word[]): SharedRun {
  const one = englishHead(en, english);
  const other = one === undefined ? undefined : germanHead(de, german);
  return one === undefined || other === undefined
    ? { english, german }
    : { english: one, german: other };
}

function englishHead(words: Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (words[end]?.joint === ' ' && isHead(words[end])) end += 1;
  if (end > to) return { from, to: end };
  const isOf = words[from - 1]?.key === 'of' && words[from]?.joint === ' ';
  return isOf && isHead(words[from - 2]) && institutions.test(words[from - 2]?.key ?? '')
    ? { from: from - 2, to }
    : undefined;
}

/** What is named for a place, rather than a part or a quality of it (`City of`, `Government of`). */
const institutions =
  /^(?:academy|bank|battle|church|college|convention|council|court|diocese|duchy|faculty|house|institute|kingdom|museum|peace|republic|school|treaty|university)$/;

function germanHead(words: Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (/^[-‐‑]$/.test(words[end]?.joint ?? '') && isNoun(words[end])) end += 1;
  if (end > to) return { from, to: end };
  if (words[from]?.joint !== ' ') return undefined;
  if (isNoun(words[from - 1])) return { from: from - 1, to };
  const isOf = words[from - 1]?.key === 'von' && words[from - 1]?.joint === ' ';
  return isOf && isNoun(words[from - 2]) ? { from: from - 2, to } : undefined;
}

const isHead = (word: Word | undefined): boolean =>
  word !== undefined && isMarked(word) && isTranslated(word.key) && !isPlaceClass(word.key);

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && !isPlaceClass(word.key) && looksGerman(word);
