import { hasNounSuffix, isSpeech, isSubject, looksGerman } from './name-german.ts';
import { answers, isKnownName } from './name-guesses.ts';
import { nameness } from './name-lexicon.ts';
import type { KnownNames } from './name-known.ts';
import type { WordPair } from './name-slips.ts';
import { isCapital, isMarked, type Word } from './name-tokens.ts';
import {
  isCommon,
  isConnector,
  isEnglishNoun,
  isRole,
  isShared,
  isTitle,
  isTranslated,
} from './name-words.ts';

/**
 * Looks for a name put in the place of another where both follow the same little word or title (`by
 * Xavier`, `von Anton`; `Princess Diana`, `Prinzessin Anne`) or begin the passage, and neither has
 * anything in the other text.
 */
export function exchangedAlike(
  pair: WordPair,
  known: KnownNames,
): { english: string; german: string } | undefined {
  const german = pair.de.flatMap((word, at) =>
    isLost(word, pair.en, 'de') && !hasNounSuffix(word)
      ? [{ word, at, before: pair.de[at - 1] }]
      : [],
  );
  for (const [at, word] of pair.en.entries()) {
    if (!isLost(word, pair.de, 'en') || !isLikely(word, at, pair.en, known)) continue;
    const before = pair.en[at - 1];
    const alike = german.filter((other) =>
      at === 0 && other.at === 0
        ? isBeginning(word, other.word, pair, known)
        : before !== undefined &&
          other.before !== undefined &&
          /^\.?\s$/.test(word.joint) &&
          /^\.?\s$/.test(other.word.joint) &&
          areAlike(before, other.before) &&
          (!looksGerman(other.word) ||
            isKnownName(other.word, 'de', known) ||
            (isPersonal(before) && !/s$/.test(word.key))),
    );
    const near = alike.find((other) => isNear(at, pair.en.length, other.at, pair.de.length));
    if (near !== undefined) return { english: word.text, german: near.word.text };
  }
  return undefined;
}

/** Part of a name, perhaps, for which the other text has nothing. */
const isLost = (word: Word, other: Word[], language: 'en' | 'de'): boolean =>
  isCapital(word) &&
  word.key.length > 2 &&
  !/^\d/.test(word.key) &&
  ![isCommon, isShared, isRole, isTitle, isConnector].some((is) => is(word.key)) &&
  !other.some((opposite) => answers(opposite, word, language));

/** An English word with a capital that makes it a name. */
function isLikely(word: Word, at: number, words: Word[], known: KnownNames): boolean {
  if (isTranslated(word.key) || isEnglishNoun(word.key)) return false;
  if (words[at + 1]?.key === 'of' || nameness(known.writing.english, word.key) < 0.5) return false;
  return at === 0 || isMarked(word) || isKnownName(word, 'en', known);
}

/** Before a verb, or in the genitive, and not by its looks a noun. */
function isBeginning(a: Word, b: Word, pair: WordPair, known: KnownNames): boolean {
  const [after, afterGerman] = [pair.en[1], pair.de[1]];
  if (after?.shape !== 'small' || afterGerman?.shape !== 'small') return false;
  if (isKnownName(b, 'de', known)) return true;
  if (/^['’]s\s/.test(after.joint) && b.key.endsWith('s')) return true;
  const isPlural = /s$/.test(a.key);
  if (isSpeech(afterGerman.key) && !isPlural) return true;
  if (isKnownName(a, 'en', known)) return isSubject(b, afterGerman) || !looksGerman(b);
  return isSubject(b, afterGerman) && !looksGerman(b) && !isPlural;
}

function areAlike(english: Word, german: Word): boolean {
  if (isTitle(english.key) && isTitle(german.key)) return true;
  if (isRole(english.key) && isRole(german.key)) return true;
  if (speech.has(english.key) && isSpeech(german.key)) return true;
  return littleWords.get(english.key)?.includes(german.key) === true;
}

/** After which there stands a person or an organisation. */
const isPersonal = (word: Word): boolean =>
  word.key === 'by' || isTitle(word.key) || isRole(word.key);

const isNear = (at: number, length: number, other: number, lengthOther: number): boolean =>
  Math.abs(at - other) < 8 || Math.abs(at / length - other / lengthOther) < 0.2;

const speech: ReadonlySet<string> = new Set('said says added explained wrote'.split(' '));

/** What stands before a name, and its German. */
const littleWords: ReadonlyMap<string, string[]> = new Map(
  [
    'by von',
    'in in',
    'from aus von',
    'at bei in',
    'to nach an zu',
    'with mit',
    'for fur',
    'near bei nahe',
    'and und',
    'of von',
    'than als',
    'as als',
    'against gegen',
    'between zwischen',
    'called namens',
    'named namens',
    'via uber',
    'through durch',
    'without ohne',
    'like wie',
    'about uber von',
    'on auf bei',
  ].map((line) => {
    const [english = '', ...german] = line.split(' ');
    return [english, german];
  }),
);
