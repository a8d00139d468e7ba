import { unitNamed } from '../figures/units/endings.ts';
import { looksGerman } from './words/german.ts';
import { isFirstName } from './listed/first.ts';
import type { Run, SharedRun } from './whole.ts';
import { isEnglishWord } from './words/english-words.ts';
import type { Side } from './side.ts';
import { sameWord } from './words/likeness.ts';
import { isMark, surenessOfName } from './sureness.ts';
import { isRuler } from './titles.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isConnector, isPlaceClass, isPlacePreposition, isRole } from './words/name-words.ts';

/**
 * Judges whether a run that two texts share is a name, by its words and how the collection writes
 * them.
 *
 * @returns the run without the kind of place at its ends; nothing if it is no name
 */
export function nameOfRun(whole: SharedRun, english: Side, german: Side): SharedRun | undefined {
  const run = {
    english: bare(english.words, whole.english),
    german: bare(german.words, whole.german),
  };
  const words = english.words.slice(run.english.from, run.english.to);
  const counterparts = german.words.slice(run.german.from, run.german.to);
  if (isKey(words)) return undefined;
  const [first] = words;
  if (first === undefined) return undefined;
  if (words.length === 1) {
    // Usual words need a habit: `from Suggests to Depends`.
    const isUsual = first.shape !== 'mixed' && isEnglishWord(first.key);
    const isHabit = english.known.usage('en', first.key).nameness > 0.5;
    if (english.isCode(run.english.from)) return undefined;
    if (isUnit(first, english.words[run.english.from - 1])) return undefined;
    if (isUsual && !isHabit && !isFigure(english.words[run.english.to])) return undefined;
  }
  const isSure = Math.max(sureness(english, run.english), sureness(german, run.german)) > 1;
  return isSure || isRuler(words.map(({ text }) => text)) || isTakenOver(words, counterparts)
    ? withNumber(run, english, german)
    : undefined;
}

/** `BBC Radio 4`; `Ariane 6`, a rare word that stands nowhere in the text without the number. */
function withNumber(run: SharedRun, english: Side, german: Side): SharedRun {
  const own = english.words.slice(run.english.from, run.english.to).slice(-2);
  const { key = '' } = own.at(-1) ?? {};
  const numberAt = (side: Side, at: number): string | undefined => {
    const [word, after] = [side.words[at], side.words[at + 1]];
    // Not of `Debian 7 Wheezy`, `Larkfox 6.1`.
    const isWhole =
      !/^[.,:%-]\S?$|^ ?%/.test(after?.joint ?? '') &&
      !(after !== undefined && after.joint === ' ' && isCapital(after));
    return word?.joint === ' ' && isWhole && /^\d{1,3}$/.test(word.text) ? word.text : undefined;
  };
  const number = numberAt(english, run.english.to);
  const isOwn =
    number !== undefined &&
    number === numberAt(german, run.german.to) &&
    (own.some(({ shape }) => shape === 'all') ||
      (english.known.usage('en', key).times < 3 &&
        !isEnglishWord(key) &&
        // `Untermarkt 9`
        !looksGerman({ key }) &&
        // Not of `Larkfox 2, Starlook 1`.
        english.words.every(
          (word, at) =>
            !isCapital(word) ||
            numberAt(english, at + 1) === (word.key === key ? number : undefined),
        )));
  return isOwn ? { english: longer(run.english), german: longer(run.german) } : run;
}

const longer = ({ from, to }: Run): Run => ({ from, to: to + 1 });

const sureness = (side: Side, { from, to }: Run): number =>
  Math.max(...side.words.slice(from, to).map((_, index) => surenessOfName(side, from + index)));

/** `3 GHz` */
const isUnit = (word: Word, before: Word | undefined): boolean =>
  before?.shape === 'figure' && unitNamed(word.text, 'en') !== null;

/** `Python 2.5` */
const isFigure = (word: Word | undefined): boolean =>
  word?.joint === ' ' && /^\d+(?:\.\d+)*$/.test(word.text);

/** English words that German has as they stand: `Southern University`. */
const isTakenOver = (words: readonly Word[], counterparts: Word[]): boolean =>
  words.every(({ key }, at) => sameWord(key, counterparts[at]?.key ?? '')) &&
  words.some((word) => isMarked(word) && word.shape === 'capital' && !looksGerman(word));

/** A run without what is no part of the name at either end: kinds of places, offices, little words. */
function bare(words: readonly Word[], run: Run): Run {
  let { from, to } = run;
  while (to - from > 1 && isPlaceClass(words[to - 1]?.key ?? '')) to -= 1;
  const isRoleLast = isRole(words[to - 1]?.key ?? '');
  // Not of `Thomas Mann`, `Brandt & Sohn`.
  const isOwn = isFirstName(words[to - 2]?.key ?? '') || words[to - 1]?.joint.includes('&');
  if (to - from > 1 && isRoleLast && !isOwn) to -= 1;
  while (to - from > 1 && isOutside(words[from], words[from + 1], to - from)) from += 1;
  return { from, to };
}

/** `Senatorin für Massachusetts`, `Colonel David Stirling`, `of Columbia`, `In Rust`. */
const isOutside = (word: Word | undefined, next: Word | undefined, length: number): boolean =>
  word !== undefined &&
  (isPlaceClass(word.key) ||
    isPlacePreposition(word.key) ||
    // Not of `Mann ki Baat`.
    (isRole(word.key) && length > 2 && next?.shape !== 'small') ||
    (isConnector(word.key) && !isCapital(word)));

/** A row of marks, such as a fingerprint. */
const isKey = (words: readonly Word[]): boolean =>
  words.every(({ key, text }) => isMark(key) || /^[A-F]{2,4}$/.test(text)) &&
  words.some(({ key }) => isMark(key));
