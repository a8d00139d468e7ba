import type { Language } from '../article/language.ts';
import type { Run, SharedRun } from './whole.ts';
import { looksGerman } from './words/german.ts';
import { foldName } from './fold.ts';
import { headsOf } from './listed/heads.ts';
import { isFirstName } from './listed/first.ts';
import { isGivenName, knownThings } from './listed/things.ts';
import { isCapital, isJoined, isMarked, type Word } from './tokens.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isCommon, isEnglishLittle, isGermanLittle } from './words/name-words.ts';

/** What both texts quote in the same words, with capitals: the title of a work, left as it is. */
export function sharedTitles(english: readonly Word[], german: readonly Word[]): SharedRun[] {
  const others = quotations(german);
  return quotations(english).flatMap((one) => {
    const own = english.slice(one.from, one.to);
    const capitals = own.filter(isCapital);
    const isName = own.length <= longestTitle && capitals.length > 1;
    const other = others.find(
      ({ from, to }) =>
        to - from === own.length && own.every(({ text }, at) => text === german[from + at]?.text),
    );
    return isName && other !== undefined ? [{ english: one, german: other }] : [];
  });
}

const longestTitle = 15;

/**
 * How many words further both texts are the same letter by letter, up to a capital: what German takes
 * over as it stands, `'s`, figures and little words included, of which some are none of German
 * (`Coroner's Office`, `Commission for Employment`, `Attribution 4.0 International`).
 */
export function writtenAlike(
  english: readonly Word[],
  to: number,
  german: readonly Word[],
  until: number,
): number {
  let isForeign = false;
  let hasFigure = false;
  for (let more = 0; more < 4; more++) {
    const [one, other] = [english[to + more], german[until + more]];
    if (one === undefined || one.text !== other?.text || one.joint !== other.joint) return 0;
    if (!isJoined(one) && !/^(?:['’]s |\.)$/.test(one.joint)) return 0;
    if (isCapital(one)) {
      const isAnother = () =>
        !isForeign ||
        // Not of `Holm and Anna Museum`.
        (isFirstName(one.key) && headsOf(english[to + more + 1]?.key ?? '').length === 0) ||
        /\d/.test(one.text) ||
        isLeft(english, german);
      if (more > 0 && isAnother()) return 0;
      // `Debian 7 Wheezy` is two names.
      const next = english[to + more + 1];
      if (hasFigure && !(next !== undefined && isCapital(next) && next.joint === ' ')) return 0;
      return isCommon(one.key) && !isMarked(one) ? 0 : more + 1;
    }
    hasFigure ||= one.shape === 'figure';
    if (isEnglishWord(one.key) && one.text.length > 3 && !isCommon(one.key)) return 0;
    isForeign ||= !isGermanLittle(one.key) || !isEnglishLittle(one.key);
  }
  return 0;
}

/** What is said of somebody behind the name, from its article on: `Otto the Evil`, `Otto der Böse` */
export const isByname = (words: readonly Word[], at: number, language: Language): boolean => {
  const [before, little, name, after] = words.slice(Math.max(at - 1, 0), at + 3);
  return (
    before !== undefined &&
    isCapital(before) &&
    little !== undefined &&
    (language === 'en' ? /^the$/ : /^(?:die|de[rsmn])$/).test(little.text) &&
    little.joint === ' ' &&
    name?.joint === ' ' &&
    isMarked(name) &&
    // `In Holm the Greens …`
    !(language === 'en' && name.key.endsWith('s')) &&
    !(after?.joint === ' ' && isCapital(after)) &&
    (language === 'en' || (/e[nr]?$/.test(name.key) && !looksGerman(before)))
  );
};

/** A number as rulers have: `VIII`. */
export const isNumeral = (text: string): boolean => /^[IVX]+$/.test(text);

/** Whether a name ends with that of a ruler: a first name and a number. */
export const isRuler = (words: readonly string[]): boolean =>
  isNumeral(words.at(-1) ?? '') && isGiven(foldName(words.at(-2) ?? ''));

const isGiven = (key: string): boolean =>
  isFirstName(key) || [...knownThings.of(key, 'en')].some(isGivenName);

/** What a ruler is called in German without the endings of cases: `Friedrich Wilhelms IV`, `Otto dem Bösen`. */
export const rulerBase = (text: string): string =>
  text
    .replace(
      /^(\p{Lu}\p{L}+?)s? (de[rmns]) (\p{Lu}\p{L}+e)n$/u,
      (_, name: string, article: string, byname: string) =>
        `${name} ${article === 'der' ? 'die' : 'der'} ${byname}`,
    )
    .replace(/(\p{L}+)s(?= [IVX]+$)/u, (whole, name: string) =>
      isFirstName(foldName(name)) ? name : whole,
    );

/**
 * With the first names that the number of a ruler is of, whatever either language calls the ruler: `Henry VIII`,
 * `Heinrich VIII.`; nothing of a number that is of none.
 */
export function withRuler(
  run: SharedRun,
  english: readonly Word[],
  german: readonly Word[],
): SharedRun | undefined {
  let [from, start] = [run.english.from, run.german.from];
  const own = english.slice(from, Math.min(from + 2, run.english.to));
  if (!own.some(({ text }) => isNumeral(text))) return run;
  const isNamed = (): boolean => {
    const [one = '', other = ''] = [english[from - 1]?.key, german[start - 1]?.key];
    return (
      english[from]?.joint === ' ' &&
      german[start]?.joint === ' ' &&
      (knownThings.areOne(one, other) || (isFirstName(one) && isFirstName(other)))
    );
  };
  while (isNamed()) [from, start] = [from - 1, start - 1];
  return run.english.to - from > 1
    ? { english: { ...run.english, from }, german: { ...run.german, from: start } }
    : undefined;
}

/** `Aspergillus lahnensis`: small in both texts, of neither language. */
export const isSpecies = (english: Word | undefined, german: Word | undefined): boolean =>
  english?.text === german?.text &&
  english?.joint === ' ' &&
  german?.joint === ' ' &&
  english.shape === 'small' &&
  /^[a-z]{5,}$/.test(english.key) &&
  !isEnglishWord(english.key) &&
  !looksGerman(german) &&
  !isCommon(english.key);

/** Whether a text is no translation at all. */
const isLeft = (english: readonly Word[], german: readonly Word[]): boolean =>
  english.length === german.length && english.every(({ text }, at) => text === german[at]?.text);

/** The words between quotation marks; the text's end closes what is open. */
function quotations(words: readonly Word[]): Run[] {
  return words.flatMap((word, from): Run[] => {
    if (!/["“„«‚‘‹]$/u.test(word.joint)) return [];
    const close = words.findIndex(({ joint }, at) => at > from && /^[.,!?]*["“”»’‘›]/u.test(joint));
    return [{ from, to: close < 0 ? words.length : close }];
  });
}
