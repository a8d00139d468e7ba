import { monthNamed } from '../dates/calendar.ts';
import type { Found } from '../figure.ts';
import { at, before, isCapital, isLineStart, matchText, type Scan, skipSpace } from '../tokens.ts'; // prettier-ignore
import { currencyNamed, readEnding, unitNamed } from '../units/endings.ts';
import { isOneOf } from '../words.ts';
import { readCode, readDigitsAndLetters, readPhone, readRoman } from './codes.ts';
import { isLabelNoun, isYearLike, label, skipNumber, sureLabel } from './label.ts';

/**
 * Reads a number that names rather than counts: after a noun such as Resolution or Kapitel, after
 * a sign (`§ 12`, `#5`), glued to letters (`G20`, `COVID-19`), or dialled.
 *
 * @example readLabel(scan('Resolution 35', 'en'), 2) // "35"
 */
export function readLabel(scanned: Scan, index: number): Found | null {
  const { kind, text } = at(scanned, index);
  if (kind === 'word') return readCode(scanned, index) ?? readRoman(scanned, index);
  if (kind !== 'digits') return text === '+' ? readPhone(scanned, index) : null;
  return (
    readPhone(scanned, index) ?? readNamed(scanned, index) ?? readDigitsAndLetters(scanned, index)
  );
}

// Resolution 35, Art. 5, § 12, No. 7, #5, Debian 6.0
function readNamed(scanned: Scan, index: number): Found | null {
  const gap = at(scanned, index - 1);
  if (gap.kind === 'space' && gap.text.includes('\n')) return null;
  const place = before(scanned, index);
  const { text, kind } = at(scanned, place);
  if (/^[§#№]$/.test(text)) return sureLabel(scanned, index, skipNumber(scanned, index));
  if (gap.kind !== 'space') return null;
  if (text === '.')
    return isOneOf(scanned, before(scanned, place), 'labelNounsShort')
      ? sureLabel(scanned, index, skipNumber(scanned, index))
      : null;
  return kind === 'word' && !at(scanned, place).opaque
    ? readAfterNoun(scanned, index, place)
    : null;
}

function readAfterNoun(scanned: Scan, index: number, place: number): Found | null {
  if (matchText(scanned, index, amounts[scanned.language])) return null;
  const to = skipNumber(scanned, index);
  if (isLabelNoun(scanned, place) && (isOnlyNumbered(scanned, place) || !isCounted(scanned, index)))
    return isYearAfter(scanned, index, place) ? null : sureLabel(scanned, index, to);
  // `beat Everton 3-1` is a score, `Tages 1.770` an amount.
  if (isGrouped(scanned, index) || matchText(scanned, index, scoreStart)) return null;
  const named = isRoad(scanned, place) || isNamed(scanned, index, place);
  return named ? label(scanned, index, to) : null;
}

const isNamed = (scanned: Scan, index: number, place: number): boolean =>
  isProper(scanned, place) && !isCounted(scanned, index);

const scoreStart = /\d\d?(?=[-\u2010-\u2015\u2212])/uy;

// `release 5,000 prisoners`; der Satz 6:4, Stärke 5,4
const amounts = { en: /\d+,\d{3}(?!\d)/y, de: /\d+(?::|,)\d+/y };

// `in Phase 2021` hardly names the 2021st; `Richtlinie 2009/28/EG` does.
function isYearAfter(scanned: Scan, index: number, noun: number): boolean {
  const lawful = at(scanned, index + 1).text === '/' && acts.test(at(scanned, noun).lower);
  const ahead = /^(?:agenda|vision|resolution)$/.test(at(scanned, noun).lower);
  return isYearLike(at(scanned, index).text) && !lawful && !ahead;
}

const acts =
  /(?:directive|regulation|decision|richtlinie|verordnung|beschluss|entscheidung|resolution)$/;

/**
 * `Article 12 says`, `a photograph on page 45 shows`: what follows is no noun that is counted, where
 * the noun is in the singular and has a capital or a preposition before it.
 */
const isOnlyNumbered = (scanned: Scan, place: number): boolean =>
  isOneOf(scanned, place, 'labelNounsOnly') &&
  (isCapital(at(scanned, place)) || isOneOf(scanned, before(scanned, place), 'beforeLabel'));

const isGrouped = (scanned: Scan, index: number): boolean =>
  matchText(scanned, index, /\d+[.,'’\s]\d{3}(?!\d)/uy) !== null;

// die A 7, auf der B 96
const isRoad = (scanned: Scan, place: number): boolean =>
  /^[ABKLSU]$/.test(at(scanned, place).text) && isOneOf(scanned, before(scanned, place), 'roads');

// A capitalised word directly before a number names a thing of which there are several: Apollo 11.
function isProper(scanned: Scan, place: number): boolean {
  const word = at(scanned, place);
  if (!/^(?:\p{Lu}.+|iphone)$/iu.test(word.text) || !(isCapital(word) || word.lower === 'iphone'))
    return false;
  if (isOneOf(scanned, place, 'notNames')) return false;
  const number = skipSpace(scanned, place + 1);
  if (matchText(scanned, number, /\d+(?:\.\d+){2}/y) && !isGrouped(scanned, number)) return true;
  return !isOtherwise(scanned, place, number) && isWithin(scanned, place, number);
}

// A month, a currency, a unit, or an event with its year: `FOSDEM 2010` beside `DSA 1769`
function isOtherwise(scanned: Scan, place: number, number: number): boolean {
  const { text } = at(scanned, place);
  const digits = at(scanned, number).text;
  const acronym = /^\p{Lu}{2,5}$/u.test(text) && Number(digits) < 1900;
  return (
    monthNamed(scanned, place) !== null ||
    currencyNamed(text, scanned.language) !== null ||
    (text.length < 3 && unitNamed(text, scanned.language) !== null) ||
    (isYearLike(digits) && !acronym)
  );
}

// Every word has a capital at the beginning of a sentence: only a version or a known product is sure.
const isWithin = (scanned: Scan, place: number, number: number): boolean =>
  (!isLineStart(scanned, place) && !/^[.!?:]$/.test(at(scanned, before(scanned, place)).text)) ||
  (matchText(scanned, number, /\d+\.\d+/y) !== null && !isGrouped(scanned, number)) ||
  isOneOf(scanned, place, 'products') ||
  /\p{Lu}.*\p{Lu}/u.test(at(scanned, place).text);

// `Resolution 35` but `Gruppe 35 Häuser`: what is counted follows.
function isCounted(scanned: Scan, index: number): boolean {
  const to = matchText(scanned, index, /\d+(?:[.,]\d+){0,6}(?!\.)/y)?.to;
  if (to === undefined) return false;
  const place = skipSpace(scanned, to);
  if (/^[%\p{Sc}]$/u.test(at(scanned, place).text)) return true;
  if (at(scanned, place).kind !== 'word' || place === to) return false;
  if (isMeasured(scanned, index, to, place)) return true;
  // What follows a version is not counted by it.
  const version = to > index + 1 && !isGrouped(scanned, index);
  return !version && isCountNoun[scanned.language](scanned, place);
}

// `It stands 3 m off`, but `Class 3 A`
const isMeasured = (scanned: Scan, index: number, to: number, place: number): boolean =>
  (readEnding(scanned, to, true)?.unit.length ?? 0) >
    (isCapital(at(scanned, before(scanned, index))) ? 1 : 0) ||
  monthNamed(scanned, place) !== null ||
  isOneOf(scanned, place, 'counted');

const isCountNoun = {
  en: (scanned: Scan, place: number): boolean =>
    /[^su]s$/.test(at(scanned, place).lower) && !isOneOf(scanned, place, 'notPlural'),
  de: (scanned: Scan, place: number): boolean =>
    isCapital(at(scanned, place)) &&
    !isLabelNoun(scanned, place) &&
    !/^\p{Lu}{2,5}$/u.test(at(scanned, place).text),
};
