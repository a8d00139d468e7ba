import type { Language } from '../../article/language.ts';
import { looksGerman } from '../../names/german.ts';
import { isHabit, isOneSlip } from './habits.ts';
import { isBegun, isFoldedSlip, isListed, isNear, plain } from './near.ts';
import { sameWord } from '../../names/likeness.ts';
import type { KnownNames } from './known.ts';
import { frequency, nameness, type Writing } from '../../names/lexicon.ts';
import { counterparts, listedFor, singleForms } from '../../names/listed/listed.ts';
import { isCapital, isJoined, isMarked, type Word } from '../../names/tokens.ts';
import {
  isCommon,
  isDeterminer,
  isShared,
  isTitle,
  isTranslated,
} from '../../names/words/name-words.ts';
import { isEnglishWord } from '../../names/words/english-words.ts';

/**
 * The words of the two texts that are one name with a slip in either: nearly the same letters, at
 * least one of the two at a loss in the other text, and rare where it stands.
 */
export function misspelled(pair: WordPair, known: KnownNames): { english: Word; german: Word }[] {
  const english = distinct(pair.en);
  const german = distinct(pair.de);
  // A short word that the other text has too is like many others.
  const isEnough = (word: Word, own: Word[], other: Word[]) =>
    word.key.length > 4 || count(word, own) > count(word, other);
  const lost = {
    en: lostIn(english, pair.de, 'en', known),
    de: lostIn(german, pair.en, 'de', known),
  };
  const folded = pair.en.flatMap((a) =>
    pair.de.filter((b) => isFoldedSlip(a, b, pair)).map((b) => ({ english: a, german: b })),
  );
  if (folded.length > 0) return folded.slice(0, 1);
  return english.flatMap((a) =>
    german
      .filter((b) => lost.en.has(a) || lost.de.has(b))
      .filter((b) => isSlip(a, b, pair, lost, known))
      .filter((b) => isEnough(a, pair.en, pair.de) && isEnough(b, pair.de, pair.en))
      .map((b) => ({ english: a, german: b })),
  );
}

const count = ({ key }: Word, words: Word[]): number =>
  words.filter((word) => word.key === key || sameWord(key, word.key) || sameWord(word.key, key))
    .length;

/** The words that may be part of a name, each once. */
function distinct(words: Word[]): Word[] {
  const byKey = new Map<string, Word>();
  for (const word of words) {
    if (isCapital(word) && !isTitle(word.key)) byKey.set(word.key, word);
  }
  return [...byKey.values()];
}

/** Words for which the other text has nothing. */
function lostIn(own: Word[], other: Word[], language: Language, known: KnownNames): Set<Word> {
  const keys = new Set(other.map((word) => word.key));
  return new Set(
    own.filter(
      ({ key }) => !keys.has(key) && !isShared(key) && !isMet(key, other, language, known),
    ),
  );
}

function isSlip(
  a: Word,
  b: Word,
  pair: WordPair,
  lost: Record<Language, Set<Word>>,
  known: KnownNames,
): boolean {
  if (/\d/.test(a.key) !== /\d/.test(b.key)) return false;
  if (a.key === b.key || sameWord(a.key, b.key) || sameWord(b.key, a.key)) return false;
  const lostEnglish = lost.en.has(a);
  const lostGerman = lost.de.has(b);
  if (!isNear(a, b, lostEnglish, lostGerman) || isUsual(a.key, b.key, known)) return false;
  const areBeside = haveNeighbour(a, pair.en, b, pair.de);
  if (isCommon(a.key) && isCommon(b.key)) return false;
  if (!areBeside && (isCommon(a.key) || isCommon(b.key))) return false;
  // Each a word of its own.
  if (!areBeside && isEnglish(a.key) && looksGerman(b)) return false;
  const isKnownForm =
    singleForms.en.has(a.key) || (isListed('de', b.key) && isMarked(a) && !isCommon(a.key));
  const areWords = areBeside
    ? isEnglish(a.key) && looksGerman(b)
    : isEnglish(a.key) || looksGerman(b);
  const isCut =
    (singleForms.en.has(a.key) && b.key.length < a.key.length) ||
    isBegun(a.key, counterparts.de.get(b.key));
  const isEnding =
    !isCut &&
    (isHabit(a.key, b.key, areWords) || isHabit(a.key, b.key.replace(/e?s$/, ''), areWords));
  if (!isKnownForm && areWords && (isEnding || !isOneSlip(a.key, b.key))) return false;
  const isAdjective = isEnding && /(?:an|ic|al)$/.test(a.key) && (!areBeside || isCommon(a.key));
  if (isAdjective || (!areBeside && isEnding && !isSettled(a.key, b.key, known))) return false;
  if (!isFixed(a.key, b.key, known)) {
    const areNouns = isDetermined(a, pair.en) && isDetermined(b, pair.de);
    if (areNouns && !isOneSlip(a.key, b.key)) return false;
  }
  const rareEnglish = lostEnglish && isRare(a.key, b.key, known.writing.english);
  const rareGerman = lostGerman && isRare(b.key, a.key, known.writing.german);
  if (rareGerman && isKnown(a.key, 'en', known)) return true;
  if (rareEnglish && isKnown(b.key, 'de', known)) return true;
  if (!rareEnglish && !rareGerman) return false;
  if (areBeside) return true;
  if (isMarked(a)) {
    return isNeverSmall(a, known.writing.english) && (rareEnglish || isMarked(b));
  }
  if (a.shape === 'all' && b.shape === 'all') return lostEnglish && lostGerman;
  return lostEnglish && lostGerman && (isOneSlip(a.key, b.key) || isOneSlip(plain(a), plain(b)));
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
    const other = german[german.indexOf(b) + step];
    if (next === undefined || other === undefined || next.key !== other.key) return false;
    const [later, laterOther] = step > 0 ? [next, other] : [a, b];
    return (
      isCapital(next) &&
      !isCommon(next.key) &&
      !isTitle(next.key) &&
      isJoined(later) &&
      // In a compound the other part is a noun.
      laterOther.joint === ' '
    );
  });
}

/** Whether the collection or the table has one of the two so surely that habits excuse nothing. */
const isFixed = (a: string, b: string, known: KnownNames): boolean =>
  pairCount(a, a, known) > 0 ||
  pairCount(b, b, known) > 0 ||
  counterparts.en.has(a) ||
  counterparts.de.has(b);

/** Whether the collection has one of the two again and again, and the other hardly. */
const isSettled = (a: string, b: string, known: KnownNames): boolean =>
  Math.max(pairCount(a, a, known), pairCount(b, b, known)) > 2 &&
  Math.min(frequency(known.writing.english, a), frequency(known.writing.german, b)) < 2;

const isNeverSmall = (word: Word, writing: Writing): boolean => nameness(writing, word.key) >= 0.8;

const isEnglish = (key: string): boolean =>
  isShared(key) || isTranslated(key) || isEnglishWord(key);

/** Whether the other text has the word too, or what stands for it there. */
function isMet(key: string, other: Word[], language: Language, known: KnownNames): boolean {
  const listed = listedFor(key, language);
  return other.some(
    (word) =>
      word.key === key ||
      sameWord(key, word.key) ||
      sameWord(word.key, key) ||
      (listed !== undefined && isOfListed(word.key, listed)) ||
      (language === 'en' ? pairCount(key, word.key, known) : pairCount(word.key, key, known)) > 1,
  );
}

const isOfListed = (key: string, listed: ReadonlySet<string>): boolean =>
  listed.has(key) ||
  inflections.some((ending) => key.endsWith(ending) && listed.has(key.slice(0, -ending.length))) ||
  isDerived(key, listed);

const inflections = ['s', 'es', 'n', 'en'];

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

/** Whether a word comes of a listed name: `Indischer` of `Indien`. */
const isDerived = (key: string, listed: ReadonlySet<string>): boolean =>
  [...listed].some((form) => form.length > 5 && key.startsWith(form.slice(0, -2)));

const pairCount = (english: string, german: string, known: KnownNames): number =>
  known.spellings.get(english)?.get(german) ?? 0;

const isKnown = (key: string, language: Language, known: KnownNames): boolean =>
  [key, key.replace(/s$/, '')].some(
    (form) => known.words[language].has(form) || counterparts[language].has(form),
  );

/** The words of two aligned passages. */
export type WordPair = { en: Word[]; de: Word[] };
