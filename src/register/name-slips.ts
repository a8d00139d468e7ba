import { editDistance } from './name-likeness.ts';
import { spelling, type KnownNames } from './name-known.ts';
import { frequency, nameness, type Writing } from './name-lexicon.ts';
import { counterparts } from './name-listed.ts';
import { sameWord } from './name-pairs.ts';
import { isMarked, type Word } from './name-tokens.ts';
import { isDeterminer, isShared } from './name-words.ts';

/**
 * Whether an English word and a German one are one name with a slip in either: nearly the same
 * letters, at least one of the two at a loss in the other text, and rare where it stands.
 */
export function isSlip(a: Word, b: Word, pair: WordPair, known: KnownNames): boolean {
  if (a.key === b.key || sameWord(a.key, b.key) || sameWord(b.key, a.key)) return false;
  const lostEnglish = !isShared(a.key) && !isMet(a.key, pair.de, 'en', known);
  const lostGerman = !isShared(b.key) && !isMet(b.key, pair.en, 'de', known);
  if (!lostEnglish && !lostGerman) return false;
  if (isUsual(a.key, b.key, known) || !isNear(a, b, lostEnglish, lostGerman)) return false;
  if (!isFixed(a.key, b.key, known)) {
    if (isHabit(a.key, b.key)) return false;
    if (isDetermined(a, pair.en) && isDetermined(b, pair.de)) return false;
  }
  const rareEnglish = lostEnglish && isRare(a.key, b.key, known.writing.english);
  const rareGerman = lostGerman && isRare(b.key, a.key, known.writing.german);
  if (rareGerman && isKnown(a.key, 'en', known)) return true;
  if (rareEnglish && isKnown(b.key, 'de', known)) return true;
  if (!rareEnglish && !rareGerman) return false;
  if (haveNeighbour(a, pair.en, b, pair.de)) return true;
  if (isMarked(a)) {
    return isNeverSmall(a, known.writing.english) && (rareEnglish || isMarked(b));
  }
  return rareEnglish && rareGerman && isOneLetter(a.key, b.key);
}

/** After an article: a noun rather than a name. */
function isDetermined(word: Word, words: Word[]): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && word.joint === ' ' && isDeterminer(before.key);
}

/** Whether the two stand beside the same word: `Bipasha Mukherjee`, `Biposha Mukherjee`. */
function haveNeighbour(a: Word, english: Word[], b: Word, german: Word[]): boolean {
  return [-1, 1].some((step) => {
    const next = english[english.indexOf(a) + step];
    return (
      next !== undefined &&
      next.shape !== 'small' &&
      next.key === german[german.indexOf(b) + step]?.key
    );
  });
}

/** Whether the collection or the table has one of the two so surely that habits excuse nothing. */
const isFixed = (a: string, b: string, known: KnownNames): boolean =>
  pairCount(a, a, known) > 0 ||
  pairCount(b, b, known) > 0 ||
  counterparts.en.has(a) ||
  counterparts.de.has(b);

const isNeverSmall = (word: Word, writing: Writing): boolean => nameness(writing, word.key) >= 0.8;

/** One letter for another, in a word long enough not to be another word. */
function isOneLetter(a: string, b: string): boolean {
  const bare = b.length === a.length + 1 ? b.replace(/s$/, '') : b;
  return a.length > 3 && a.length === bare.length && editDistance(a, bare) === 1;
}

/** Near in letters, or near to what the table of exonyms has for the other. */
function isNear(a: Word, b: Word, lostEnglish: boolean, lostGerman: boolean): boolean {
  if (areNear(plain(a), plain(b)) || areNear(a.key, b.key)) return true;
  if (lostGerman && isNearAny(plain(b), counterparts.en.get(a.key))) return true;
  return lostEnglish && isNearAny(plain(a), counterparts.de.get(b.key));
}

const isNearAny = (key: string, others: Set<string> | undefined): boolean =>
  [...(others ?? [])].some((other) => areNear(key, other));

function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > 2) return false;
  const bare = b.length > a.length ? b.replace(/s$/, '') : b;
  const distance = Math.min(editDistance(a, b), editDistance(a, bare));
  return distance > 0 && distance <= (shorter < 7 ? 1 : 2);
}

/** Small letters without diacritics, but with `ae` as written. */
const plain = (word: Word): string =>
  word.text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether the other text has the word too, or what stands for it there. */
function isMet(key: string, other: Word[], language: 'en' | 'de', known: KnownNames): boolean {
  const listed =
    counterparts[language].get(key) ?? counterparts[language].get(key.replace(/s$/, ''));
  return other.some(
    (word) =>
      word.key === key ||
      sameWord(key, word.key) ||
      sameWord(word.key, key) ||
      listed?.has(word.key) === true ||
      listed?.has(word.key.replace(/s$/, '')) === true ||
      (language === 'en' ? pairCount(key, word.key, known) : pairCount(word.key, key, known)) > 1,
  );
}

/** Whether the collection has the two as one name more than once, and not as the odd one out. */
function isUsual(a: string, b: string, known: KnownNames): boolean {
  const together = pairCount(a, b, known);
  return together > 1 && together * 20 > Math.max(pairCount(a, a, known), pairCount(b, b, known));
}

/** Whether a word is rare, or at least beside the other spelling. */
function isRare(key: string, other: string, writing: Writing): boolean {
  const times = frequency(writing, key);
  return times <= 2 || times * 20 <= frequency(writing, other);
}

const pairCount = (english: string, german: string, known: KnownNames): number =>
  known.spellings.get(spelling(english, german)) ?? 0;

const isKnown = (key: string, language: 'en' | 'de', known: KnownNames): boolean =>
  [key, key.replace(/s$/, '')].some(
    (form) => known.words[language].has(form) || counterparts[language].has(form),
  );

/** Spellings that differ by the habits of the two languages: an ending, a transcription. */
function isHabit(english: string, german: string): boolean {
  const adapted = english
    .replace(/(?<!s)ch/g, 'tsch')
    .replace(/sh|zh/g, 'sch')
    .replace(/kh/g, 'ch');
  const flat = (word: string) =>
    word
      .replace(/(?:ian|ien|ier|ic|ia|an|er|en|es|ie|y|e|s|a|n|i)$/, '')
      .replace(/c/g, 'k')
      .replace(/v/g, 'w')
      .replace(/z/g, 's')
      .replace(/[yj]/g, 'i');
  return flat(english) === flat(german) || flat(adapted) === flat(german);
}

/** The words of two aligned passages. */
export type WordPair = { en: Word[]; de: Word[] };
