import type { Language } from '../article/language.ts';
import { editDistance, sameWord } from './name-likeness.ts';
import { spelling, type KnownNames } from './name-known.ts';
import { frequency, nameness, type Writing } from './name-lexicon.ts';
import { counterparts } from './name-listed.ts';
import { isCapital, isMarked, type Word } from './name-tokens.ts';
import { isCommon, isDeterminer, isShared, isTitle } from './name-words.ts';

/**
 * The words of the two texts that are one name with a slip in either: nearly the same letters, at
 * least one of the two at a loss in the other text, and rare where it stands.
 */
export function misspelled(pair: WordPair, known: KnownNames): { english: Word; german: Word }[] {
  const english = distinct(pair.en);
  const german = distinct(pair.de);
  const lost = {
    en: lostIn(english, pair.de, 'en', known),
    de: lostIn(german, pair.en, 'de', known),
  };
  return english.flatMap((a) =>
    german
      .filter((b) => (lost.en.has(a) || lost.de.has(b)) && isSlip(a, b, pair, lost, known))
      .map((b) => ({ english: a, german: b })),
  );
}

/** The words that may be part of a name, each once. */
function distinct(words: Word[]): Word[] {
  const byKey = new Map<string, Word>();
  for (const word of words) {
    if (isCapital(word) && !isCommon(word.key) && !isTitle(word.key)) byKey.set(word.key, word);
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
  if (a.key === b.key || sameWord(a.key, b.key) || sameWord(b.key, a.key)) return false;
  const lostEnglish = lost.en.has(a);
  const lostGerman = lost.de.has(b);
  if (isUsual(a.key, b.key, known) || !isNear(a, b, lostEnglish, lostGerman)) return false;
  if (!isFixed(a.key, b.key, known)) {
    if (isHabit(a.key, b.key)) return false;
    const areNouns = isDetermined(a, pair.en) && isDetermined(b, pair.de);
    if (areNouns && !isOneLetter(a.key, b.key)) return false;
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
  return (
    lostEnglish && lostGerman && (isOneLetter(a.key, b.key) || isOneLetter(plain(a), plain(b)))
  );
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
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether the other text has the word too, or what stands for it there. */
function isMet(key: string, other: Word[], language: Language, known: KnownNames): boolean {
  const listed =
    counterparts[language].get(key) ?? counterparts[language].get(key.replace(/s$/, ''));
  return other.some(
    (word) =>
      word.key === key ||
      sameWord(key, word.key) ||
      sameWord(word.key, key) ||
      listed?.has(word.key) === true ||
      listed?.has(word.key.replace(/s$/, '')) === true ||
      isDerived(word.key, listed) ||
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

/** Whether a word comes of a listed name: `Indischer` of `Indien`. */
const isDerived = (key: string, listed: ReadonlySet<string> | undefined): boolean =>
  [...(listed ?? [])].some((form) => form.length > 5 && key.startsWith(form.slice(0, -2)));

const pairCount = (english: string, german: string, known: KnownNames): number =>
  known.spellings.get(spelling(english, german)) ?? 0;

const isKnown = (key: string, language: Language, known: KnownNames): boolean =>
  [key, key.replace(/s$/, '')].some(
    (form) => known.words[language].has(form) || counterparts[language].has(form),
  );

/** Spellings that differ by the habits of the two languages: an ending, a transcription. */
function isHabit(english: string, german: string): boolean {
  const adapted = [
    english,
    english
      .replace(/(?<!s)ch/g, 'tsch')
      .replace(/sh|zh/g, 'sch')
      .replace(/kh/g, 'ch'),
  ];
  return adapted.some((word) =>
    endings.some(
      ([one, other]) =>
        word.endsWith(one) &&
        german.endsWith(other) &&
        isTranscribed(
          word.slice(0, word.length - one.length),
          german.slice(0, german.length - other.length),
        ),
    ),
  );
}

/** English endings and what German has for them. */
const endings: [english: string, german: string][] = [
  ['', ''],
  ['', 'e'],
  ['', 'n'],
  ['', 'en'],
  ['', 'er'],
  ['', 'es'],
  ['e', ''],
  ['s', ''],
  ['s', 'n'],
  ['s', 'en'],
  ['a', ''],
  ['a', 'e'],
  ['a', 'en'],
  ['ia', 'ien'],
  ['ia', 'ie'],
  ['ian', 'ier'],
  ['ian', 'ien'],
  ['an', 'er'],
  ['an', ''],
  ['ic', 'en'],
  ['ic', 'er'],
  ['y', 'ie'],
  ['y', ''],
  ['y', 'ei'],
  ['ence', 'enz'],
  ['ance', 'anz'],
  ['e', 'z'],
  ['ure', 'ur'],
];

/** Letter by letter the same, but for those that German writes otherwise. */
const isTranscribed = (english: string, german: string): boolean =>
  english.length === german.length &&
  [...english].every((letter, index) => {
    const other = german[index] ?? '';
    return letter === other || (transcriptions[letter] ?? '').includes(other);
  });

const transcriptions: Record<string, string> = { c: 'kz', v: 'w', y: 'ij', z: 's', s: 'z' };

/** The words of two aligned passages. */
export type WordPair = { en: Word[]; de: Word[] };
