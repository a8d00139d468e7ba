import { frequency, nameness, type CollectionWriting } from './lexicon.ts';
import { isCognate, sameWord } from './likeness.ts';
import { looksGerman } from './german.ts';
import { isFirstName } from './listed/first.ts';
import { knownThings, share } from './listed/things.ts';
import type { Run, SharedRun } from './run.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isGermanWord } from './words/german-words.ts';
import {
  isCommon,
  isConnector,
  isDeterminer,
  isEnglishNoun,
  isPlaceClass,
  isPlacePreposition,
  isRole,
  isShared,
} from './words/name-words.ts';

/**
 * Judges whether a run that two texts share is a name, by its words and how the collection writes
 * them.
 *
 * @returns the run without the kind of place at its ends; nothing if it is no name
 */
export function nameOfRun(
  whole: SharedRun,
  english: Word[],
  german: Word[],
  writing: CollectionWriting,
): SharedRun | undefined {
  const run = withoutPeople(
    { english: bare(english, whole.english), german: bare(german, whole.german) },
    english,
    german,
  );
  const words = english.slice(run.english.from, run.english.to);
  const counterparts = german.slice(run.german.from, run.german.to);
  const [first] = words;
  const [counterpart] = counterparts;
  if (first === undefined || counterpart === undefined) return undefined;
  if (words.length === 1) {
    const alone = english.length === 1;
    const before = english[run.english.from - 1];
    return !alone && isLoneName(first, counterpart, before, writing) ? run : undefined;
  }
  const firm = words.filter(
    (word) =>
      isCapital(word) &&
      !isShared(word.key) &&
      !isCommon(word.key) &&
      nameness(writing.english, word.key) >= 0.5 &&
      counterparts.some((other) => sameWord(word.key, other.key) || isTranscribed(word, other)),
  );
  if (isKey(words)) return undefined;
  return firm.length > 0 || isTakenOver(words, counterparts) ? run : undefined;
}

/** `Ivano`, `Iwano`: alike, and words of neither language. */
const isTranscribed = ({ key }: Word, other: Word): boolean =>
  !isEnglishWord(key) && !isEnglishNoun(key) && !looksGerman(other) && isCognate(key, other.key);

/** English words that German has as they stand: `Southern University`. */
const isTakenOver = (words: Word[], counterparts: Word[]): boolean =>
  words.every(({ text }, at) => text === counterparts[at]?.text) &&
  words.some(
    (word) =>
      isMarked(word) &&
      word.shape === 'capital' &&
      (isEnglishWord(word.key) || isCommon(word.key)) &&
      !isShared(word.key) &&
      !looksGerman(word),
  );

/** A run without what is no part of the name at either end: kinds of places, offices, little words. */
function bare(words: Word[], run: Run): Run {
  let { from, to } = run;
  while (to - from > 1 && isPlaceClass(words[to - 1]?.key ?? '')) to -= 1;
  const isRoleLast = isRole(words[to - 1]?.key ?? '');
  // Not of `Thomas Mann`.
  if (to - from > 1 && isRoleLast && !isFirstName(words[to - 2]?.key ?? '')) to -= 1;
  while (to - from > 1 && isOutside(words[from], words[from + 1], to - from)) from += 1;
  return { from, to };
}

/** `Spaniard Sergio Garcia`, `Spanier Sergio Garcia`. */
function withoutPeople(run: SharedRun, english: Word[], german: Word[]): SharedRun {
  const [one, other] = [english[run.english.from], german[run.german.from]];
  if (run.english.to - run.english.from < 3 || run.german.to - run.german.from < 2) return run;
  if (one === undefined || other === undefined || one.key === other.key) return run;
  if (knownThings.forms.en.has(one.key)) return run;
  if (!share(knownThings.of(one.key, 'en'), knownThings.of(other.key, 'de'))) return run;
  return {
    english: { ...run.english, from: run.english.from + 1 },
    german: { ...run.german, from: run.german.from + 1 },
  };
}

/** `Senatorin für Massachusetts`, `Colonel David Stirling`, `of Columbia`, `In Rust`. */
const isOutside = (word: Word | undefined, next: Word | undefined, length: number): boolean =>
  word !== undefined &&
  (isPlaceClass(word.key) ||
    isPlacePreposition(word.key) ||
    (isRole(word.key) && (length > 2 || !isCapital(word)) && !isForeign(next)) ||
    (isConnector(word.key) &&
      !isCapital(word) &&
      !/^(?:al|de|di|da|la|le|van|ter|del|der)$/.test(word.key)));

/** A little word of neither language: `Mann ki Baat`. */
const isForeign = (word: Word | undefined): boolean =>
  word?.shape === 'small' && !isConnector(word.key) && !isCommon(word.key);

/** A row of marks, such as a fingerprint. */
const isKey = (words: Word[]): boolean =>
  words.every((word) => isCode(word) || /^[A-F]{2,4}$/.test(word.text)) && words.some(isCode);

/** A mark such as `B36` or `4096R`: letters and figures, too few letters to be a word. */
const isCode = (word: Word): boolean => /\d/.test(word.key) && !/[a-z]{3}/.test(word.key);

function isLoneName(
  word: Word,
  counterpart: Word,
  before: Word | undefined,
  writing: CollectionWriting,
): boolean {
  if (isShared(word.key) || isRole(word.key) || isCode(word) || word.text.length < 2) return false;
  const likely = nameness(writing.english, word.key);
  if (sameWord(word.key, counterpart.key)) {
    // Never with a capital of its own: `Denial of service`, but `SCaLE`.
    if (likely <= 0.5 && word.shape !== 'mixed' && isEnglishWord(word.key)) return false;
    if (word.shape === 'mixed' || word.shape === 'all') return likely >= 0.3;
    return likely >= 0.5 && frequency(writing.german, counterpart.key) > 0;
  }
  // `Army`, `Armee`: a word of both languages.
  if (isEnglishWord(word.key) && isGermanWord(counterpart.key)) return false;
  const determined = before !== undefined && isDeterminer(before.key) && /^\s$/.test(word.joint);
  return likely >= 0.8 && !determined;
}
