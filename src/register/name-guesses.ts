import type { Language } from '../article/language.ts';
import { hasNounSuffix, isSpeech, isSubject, looksGerman } from './name-german.ts';
import type { KnownNames } from './name-known.ts';
import { isCognate, sameWord } from './name-likeness.ts';
import { frequency, nameness } from './name-lexicon.ts';
import { counterparts } from './name-listed.ts';
import type { Run } from './name-pairs.ts';
import { isCapital, isJoined, isMarked, type Word } from './name-tokens.ts';
import { isCommon, isDeterminer, isPlacePreposition, isShared, isTitle } from './name-words.ts';
import { namesOf } from './names.ts';

/**
 * What looks like a name in a passage though the collection has never paired it, and of which the
 * other text has nothing: no word, no listed counterpart, no near word, nothing it abbreviates.
 *
 * @returns `firm` where the writing says so; else it is only possible
 */
export function guessNames(
  language: Language,
  own: Word[],
  other: Word[],
  known: KnownNames,
): Guess[] {
  const writing = known.writing[language === 'en' ? 'english' : 'german'];
  const isNew = (word: Word) =>
    isCapital(word) &&
    !/^\d/.test(word.key) &&
    !isCommon(word.key) &&
    !isTitle(word.key) &&
    frequency(writing, word.key) <= 3 &&
    !other.some((opposite) => answers(opposite, word, language));
  const firm = namesOf(own, language)
    .filter((run) => isFirm(language, own, run, known))
    .filter((run) => own.slice(run.from, run.to).every((word) => !isCapital(word) || isNew(word)));
  const possible = own.flatMap((word, index): Run[] => {
    const before = own[index - 1];
    if (isShared(word.key) || !isNew(word) || firm.some((run) => isWithin(index, run))) return [];
    if (nameness(writing, word.key) < 0.5 || (before && isDeterminer(before.key))) return [];
    if (before !== undefined && isJoined(word) && isCapital(before) && isNew(before)) return [];
    if (language === 'de' && isGermanNoun(word, before, own[index + 1])) return [];
    if (language === 'en' && /(?:ing|ed|ly|ian|ean|ese|ish|ic)s?$/.test(word.key)) return [];
    return [{ from: index, to: index + 1 }];
  });
  return [
    ...firm.map((run) => ({ ...run, isFirm: true })),
    ...possible.map((run) => ({ ...run, isFirm: false })),
  ];
}

const isWithin = (index: number, run: Run): boolean => run.from <= index && index < run.to;

function isFirm(language: Language, words: Word[], run: Run, known: KnownNames): boolean {
  const inside = words.slice(run.from, run.to);
  const [first] = inside;
  if (first === undefined) return false;
  if (language === 'en') {
    // `Head of the department` is an office.
    const isOffice = words[run.to]?.key === 'of';
    return inside.length > 1 || !(isOffice || /(?:ian|ean|ese|ish|ic)s?$/.test(first.key));
  }
  if (inside.length === 1) return first.shape === 'mixed' || first.shape === 'all';
  return (
    (inside.some((word) => isMarked(word) && !looksGerman(word)) ||
      words[run.to]?.shape === 'figure') &&
    inside.every((word) => isCapital(word) || foreignLinks.has(word.key)) &&
    inside.slice(1).every((word) => word.joint === ' ') &&
    inside.every((word) => nameness(known.writing.german, word.key) > 0)
  );
}

/** Little words of foreign names, which German has not. */
const foreignLinks: ReadonlySet<string> = new Set('of de del da di du la le el al'.split(' '));

/** After a bare preposition of place, and before a figure, only a suffix speaks against a name. */
function isGermanNoun(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.key.length > 12) return true;
  if (after?.shape === 'figure' && after.joint === ' ') return hasNounSuffix(word);
  if (word.opens) return !isSubject(word, after) || looksGerman(word);
  if (before === undefined || word.joint !== ' ') return looksGerman(word);
  if (isPlacePreposition(before.key) || isSpeech(before.key)) return hasNounSuffix(word);
  return looksGerman(word) || /(?:e|en|er|es|em|und|oder)$/.test(before.key);
}

/** Whether a word of the other text stands for a word: the same, its listed counterpart, or alike. */
function answers(opposite: Word, word: Word, language: Language): boolean {
  if (keysFor(word.key, language).some((key) => holds(opposite, key))) return true;
  const start = word.key.slice(0, 5);
  if (word.key.length > 2 && opposite.key.startsWith(start)) return true;
  return language === 'en'
    ? isCognate(word.key, opposite.key)
    : isCognate(opposite.key, word.key) || (start.length === 5 && opposite.key.includes(start));
}

/** A word and what the table has for it in the other language. */
export const keysFor = (key: string, language: Language): string[] => [
  key,
  ...(counterparts[language].get(key) ?? counterparts[language].get(key.replace(/s$/, '')) ?? []),
];

/** Whether a word is another, with an ending or as part of a compound. */
export const holds = (word: Word, key: string): boolean =>
  word.key === key ||
  sameWord(key, word.key) ||
  sameWord(word.key, key) ||
  (key.length > 3 && word.key.includes(key));

export type Guess = Run & { isFirm: boolean };
