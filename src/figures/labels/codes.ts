import type { Found } from '../figure.ts';
import { romanValue } from '../numbers/roman.ts';
import { scaleNamed } from '../numbers/scales.ts';
import { at, before, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';
import { isCode } from '../units/currencies.ts';
import { currencyNamed, isTemperature, readEnding, unitNamed } from '../units/endings.ts';
import { isOneOf } from '../words.ts';
import { isLabelNoun, isYearLike, label, sureLabel } from './label.ts';

/**
 * Reads a code of capitals and digits: G20, H5N1, COVID-19, S/390, CVE-2021-1234, v2.1. In mixed
 * case (DebConf9, i386) the digits belong to a name.
 */
export function readCode(scanned: Scan, index: number): Found | null {
  const match = matchText(scanned, index, code);
  if (!match || isWithin(scanned, index, match.to)) return null;
  const { word = '', sign, digits = '' } = match.groups;
  const meant = (sign ? isHyphened : isMeant)(word, digits, scanned);
  return meant ? label(scanned, index, match.to) : null;
}

/** Whether a scale word follows: `N585 million` is a sum. */
export const isSum = (scanned: Scan, to: number): boolean =>
  scaleNamed(at(scanned, skipSpace(scanned, to)).lower, scanned.language) !== null;

// Directly after letters or digits, or after a word and a hyphen; or a sum.
function isWithin(scanned: Scan, index: number, to: number): boolean {
  if (isSum(scanned, to)) return true;
  const previous = at(scanned, index - 1);
  if (isDash(previous)) return at(scanned, index - 2).kind === 'word';
  return previous.kind === 'word' || previous.kind === 'digits';
}

const code =
  /(?<word>(?:\p{Lu}{1,6}|v)(?=[-\u2010\u2011/]?\d)|\p{Lu}\p{Ll}{1,10}(?=-\d{1,3}(?![\p{L}\d])))(?<sign>[-\u2010\u2011/])?(?<digits>\d+)(?:[\p{L}\d]+|[.-]\d+){0,12}/uy;

// COVID-19, Top-10, not USD-5, Mid-1990 or Fall-2020
const isHyphened = (word: string, digits: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !(/^\p{Lu}?\p{Ll}+$/u.test(word) && isYearLike(digits)) &&
  !isCode(word) &&
  !/^(?:Rs|Mid|Pre|Post|Anfang|Ende|Mitte)$/.test(word);

// G20, but EUR5 and v2
const isMeant = (word: string, digits: string, { language }: Scan): boolean =>
  !currencyNamed(word, language) &&
  !(/^[a-z]/.test(word) && /^[23]$/.test(digits) && unitNamed(word, language));

/** 5G, 3D, 4K; 64-bit stays apart, and 5 g and 3 d by the capital */
export function readDigitsAndLetters(scanned: Scan, index: number): Found | null {
  const suffix = at(scanned, index + 1);
  if (suffix.kind !== 'word' || isTemperature(scanned, index)) return null;
  if (matchText(scanned, index, /[1-9](?:G|(?<=[1-4])D)(?!\p{L})|[48]K(?!\p{L})/uy)) return sureLabel(scanned, index, index + 2); // prettier-ignore
  // 12a34, not 5m2 or 2e9
  const measured = (readEnding(scanned, index + 1, true)?.to ?? 0) > index + 2;
  const more = measured
    ? null
    : matchText(scanned, index, /\d+(?![xh]|(?<=(?<![\p{L}\d])\d)e\d)(?:\p{L}\d+)+/uy);
  if (more) return sureLabel(scanned, index, more.to);
  return isUnknown(suffix.text) ? label(scanned, index, index + 2) : null;
}

const isUnknown = (word: string): boolean =>
  /^[A-Z]{1,3}$/.test(word) && !/^(?:[KMBT]|GMT|UTC|CET|EST|PST)$/.test(word);

/**
 * Reads digits in more parts than a number or a date has: a version, an ISBN, an address.
 *
 * @example readParts(scan('2.6.32', 'en'), 0) // "2.6.32"
 */
export function readParts(scanned: Scan, index: number): Found | null {
  const match = matchText(scanned, index, parts);
  if (!match || matchText(scanned, index, grouped)) return null;
  // 2.5-3.5 per cent, 3.5-4 million: what is counted is no version.
  const range = matchText(scanned, index, decimalRange);
  const counted = range && (readEnding(scanned, range.to, true) !== null || scaleNamed(at(scanned, skipSpace(scanned, range.to)).lower, scanned.language) !== null); // prettier-ignore
  return counted ? null : label(scanned, index, match.to);
}

const parts = /(?:\d+(?:\.\d+){3}:\d+|\d+(?:[.\u2010\u2011-]\d+){2,11})(?!,\d)/uy;
const grouped = /[1-9]\d{0,2}(?:\.\d{3})+(?![.\u2010\u2011-]?\d)/uy;
const decimalRange = /\d+(?:\.\d+)?[\u2010\u2011-]\d+(?:\.\d+)?(?![.\u2010\u2011-]?\d)/uy;

/** +49 30 1234567, 030/1234567 */
export function readPhone(scanned: Scan, index: number): Found | null {
  const match = /^$|[\s:("]$/.test(at(scanned, index - 1).text)
    ? matchText(scanned, index, phone)
    : null;
  if (!match) return null;
  const { plus, open, number = '' } = match.groups;
  const digits = number.replaceAll(/\D/g, '').length;
  const called = isCalled(scanned, index);
  const dialled = open !== undefined || (plus !== undefined && /\D/.test(number));
  return digits <= 16 && (called ? digits > 2 : dialled && digits > 6)
    ? sureLabel(scanned, index, match.to)
    : null;
}

// 0800 1234567, 0228 77 43 21, 0228774321: no number begins with a nought and so goes on.
const phone =
  /(?:(?<plus>\+)|(?=(?<open>00[1-9]|0\d{2,5}[\s/-]\d\d|0\d{6}))|)(?<number>[(]?\d+(?:[ \u00a0/().\u2013-]{1,3}\d+){0,7})/uy;

// Tel.: 030 123
function isCalled(scanned: Scan, index: number): boolean {
  let place = before(scanned, index);
  while (/^[.:]$/.test(at(scanned, place).text)) place = before(scanned, place);
  return isOneOf(scanned, place, 'dialled');
}

/** Kapitel IV, World War II */
export function readRoman(scanned: Scan, index: number): Found | null {
  const { text } = at(scanned, index);
  if (!/^[IVXLC]{1,7}$/.test(text) || romanValue(text) === null) return null;
  const noun = index - 2;
  if (at(scanned, noun).kind !== 'word' || before(scanned, index) !== noun) return null;
  const war = text !== 'I' && /^(?:war|krieg|weltkrieg)$/.test(at(scanned, noun).lower);
  return war || isLabelNoun(scanned, noun) ? label(scanned, index, index + 1) : null;
}
