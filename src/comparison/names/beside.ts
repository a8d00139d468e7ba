import type { Language } from '../../article/language.ts';
import { isShortened, isShortFor } from './abbreviations.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { looksGerman } from '../../names/german.ts';
import { answers, countAnswers, holds } from './answers.ts';
import { isKnownName } from './guesses.ts';
import type { KnownNames } from './known.ts';
import { isAmbiguous, singleForms } from '../../names/listed/listed.ts';
import { nameness } from '../../names/lexicon.ts';
import { firm, leftOf, rightOf } from './neighbours.ts';
import { hasPlaceEnding } from '../../names/listed/place-endings.ts';
import type { WordPair } from './slips.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import {
  isCommon,
  isConnector,
  isEnglishNoun,
  isRole,
  isShared,
  isTitle,
  isTranslated,
} from '../../names/words/name-words.ts';
import { isGermanWord } from '../../names/words/german-words.ts';
import { isEnglishCompound, isEnglishWord } from '../../names/words/english-words.ts';

/**
 * Looks for a name put in the place of another where their neighbours tell: beside a name that both
 * texts have (`George Floyd`, `Paul Floyd`), or after the same little word or title (`by Xavier`,
 * `von Anton`), or between two such. The less the neighbours tell, the surer both must be names.
 */
export function exchangedBeside(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const german = placesOf(pair.de, pair.en, 'de');
  for (const { word: a, at, isMore } of placesOf(pair.en, pair.de, 'en')) {
    if (nameness(known.writing.english, a.key) < 0.5) continue;
    for (const { word: b, at: place, isMore: isMoreGerman } of german) {
      if (!isMore && !isMoreGerman) continue;
      const left = leftOf(pair.en, at, pair.de, place);
      const right = rightOf(pair.en, at, pair.de, place);
      if (!isExchange(a, b, { left, right }, known)) continue;
      // A first name that both texts have counts where it stands.
      const isFirst = right === firm && isFirstName(a.key) && isFirstName(b.key);
      if (!isFirst && !(isMore && isMoreGerman)) continue;
      // The first part of a compound: `Projekt-Leiter`.
      const isPart = /[-‐‑]/.test(pair.de[place + 1]?.joint ?? '');
      if (isPart && looksGerman(b) && right < firm) continue;
      if (left + right < firm && !isNear(at, pair.en, place, pair.de)) continue;
      if (!answers(b, a, 'en') && !answers(a, b, 'de')) return widened(pair, at, place);
    }
  }
  return undefined;
}

/** The words found, and those after them as long as both texts go on with another word of a name. */
function widened({ en, de }: WordPair, at: number, place: number) {
  const goesOn = (length: number) => {
    const [a, b] = [en[at + length], de[place + length]];
    if (a?.joint !== ' ' || b?.joint !== ' ' || !isCapital(a) || !isCapital(b)) return false;
    return isNoEnglishWord(a) && isNoGermanWord(b) && !answers(b, a, 'en');
  };
  let length = 1;
  while (goesOn(length)) length += 1;
  const text = (words: Word[]) => words.map((word) => word.text).join(' ');
  return {
    english: text(en.slice(at, at + length)),
    german: text(de.slice(place, place + length)),
  };
}

/** Words that may be part of a name, and whether they stand more often here than in the other text. */
function placesOf(own: Word[], other: Word[], language: Language): Place[] {
  const counted = new Map<string, boolean>();
  const isMore = (word: Word) => {
    const before = counted.get(word.key);
    if (before !== undefined) return before;
    const isIt =
      own.filter((each) => holds(each, word.key)).length > countAnswers(other, word, language);
    counted.set(word.key, isIt);
    return isIt;
  };
  return own.flatMap((word, at) =>
    isCapital(word) &&
    word.key.length > 2 &&
    !/^\d/.test(word.key) &&
    !isCommon(word.key) &&
    !isTitle(word.key) &&
    !isConnector(word.key) &&
    !isShortFor(word, other) &&
    !isShortened(own, at, other)
      ? [{ word, at, isMore: isMore(word) }]
      : [],
  );
}

function isExchange(a: Word, b: Word, { left, right }: Sides, known: KnownNames): boolean {
  if (left === 0 && right === 0) return false;
  const isNameA = isNoEnglishWord(a);
  const isNameB = isNoGermanWord(b) || (isKnownName(b, 'de', known) && !isGermanWord(b.key));
  if (isNameA && isNameB) return left + right > 1 || isMarked(a) || isKnownName(a, 'en', known);
  if (left === firm || left + right > 1) {
    // What stands before a name, or after a hyphen, may be what it is; what follows it hardly is.
    const isFirmA =
      isNameA &&
      (isMarked(a) || left === firm) &&
      a.shape === 'capital' &&
      !isEnglishCompound(a.key) &&
      !/[-‐‑]/.test(b.joint);
    return isFirmA || (isNameB && !isRole(a.key));
  }
  return left > 0 && isNameA && isMarked(a) && hasPlaceEnding(b.key);
}

const isNoEnglishWord = ({ key }: Word): boolean =>
  isFirstName(key) ||
  singleForms.en.has(key) ||
  ![isEnglishWord, isTranslated, isShared, isEnglishNoun, isRole].some((is) => is(key));

const isNoGermanWord = (word: Word): boolean =>
  isFirstName(word.key) ||
  (singleForms.de.has(word.key) && !isAmbiguous(word)) ||
  !(looksGerman(word) || isRole(word.key));

const isNear = (at: number, english: Word[], other: number, german: Word[]): boolean =>
  Math.abs(at - other) < 8 || Math.abs(at / english.length - other / german.length) < 0.2;

/** What the words on either side tell (name-neighbours.ts). */
type Sides = { left: number; right: number };

type Place = { word: Word; at: number; isMore: boolean };
