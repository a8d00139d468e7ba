import { isEnglishSpeech } from '../../names/english.ts';
import { isSpeech } from '../../names/german.ts';
import type { Run } from '../../names/run.ts';
import { sameWord } from '../../names/likeness.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isRole, isTitle } from '../../names/words/name-words.ts';

/**
 * Whether a name that the other text lacks may have been added by a translator who says who is
 * meant: the first part of a name that both have (`Corbyn`, `Jeremy Corbyn`), or a speaker where the
 * other text has a pronoun (`he said`, `Cruz sagte`).
 */
export function isAddition(own: Word[], { from, to }: Run, other: Word[]): boolean {
  const next = own[to];
  const isSpeaker = hasSpeech(own[from - 1]) || hasSpeech(next);
  if (isSpeaker && hasPronoun(other) && speakers(own) > speakers(other)) return true;
  if (next?.joint !== ' ' || !isMarked(next)) return false;
  const has = named(next, other);
  return has !== undefined && has < (named(next, own) ?? 0);
}

/** How often a name stands with a word before it that may be part of it; undefined where it is not. */
function named(name: Word, words: Word[]): number | undefined {
  const places = words.flatMap((word, at) =>
    isCapital(word) && (sameWord(name.key, word.key) || sameWord(word.key, name.key)) ? [at] : [],
  );
  if (places.length === 0) return undefined;
  return places.filter((at) => {
    const [word, before] = [words[at], words[at - 1]];
    if (word?.joint !== ' ' || before === undefined || !isCapital(before)) return false;
    return !isTitle(before.key) && !isRole(before.key);
  }).length;
}

/** Capitals beside words for speaking. */
const speakers = (words: Word[]): number =>
  words.filter(
    (word, at) => isCapital(word) && (hasSpeech(words[at - 1]) || hasSpeech(words[at + 1])),
  ).length;

const hasSpeech = (word: Word | undefined): boolean =>
  word !== undefined && (isSpeech(word.key) || isEnglishSpeech(word.key));

/** A pronoun beside a word for speaking. */
const hasPronoun = (words: Word[]): boolean =>
  words.some(
    (word, at) =>
      /^(?:he|she|they|er|sie)$/.test(word.key) &&
      (hasSpeech(words[at - 1]) || hasSpeech(words[at + 1])),
  );
