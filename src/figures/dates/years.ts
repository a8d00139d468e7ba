import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { readCardinal } from '../numbers/cardinals-en.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { at, before, matchText, type Scan, skipSpace } from '../tokens.ts';
import { isOneOf } from '../words.ts';
import { readDecade } from './decades.ts';

/**
 * Reads a year with its era, a year in words, or a decade at a token.
 *
 * @example readYear(scan('1920er', 'de'), 0) // range 1920..1929
 */
export function readYear(scanned: Scan, index: number): Found | null {
  return (
    readEra(scanned, index) ??
    readDecade(scanned, index) ??
    readShortYear(scanned, index) ??
    readYearWords[scanned.language](scanned, index)
  );
}

/** Reads an English year in words after a date: `twenty thirteen`, `two thousand thirteen`. */
export function readYearInWords(scanned: Scan, index: number): { year: string; to: number } | null {
  const named = readYearWords.en(scanned, index);
  if (named) return { year: String(named.readings[0]?.value), to: named.to };
  const whole = readCardinal(scanned, index);
  const fits = whole && !whole.ordinal && whole.value >= 1500 && whole.value < 2100;
  return fits ? { year: String(whole.value), to: whole.to } : null;
}

/**
 * Whether four plain digits are a year rather than an amount, by the words around them.
 *
 * @param to the place after the digits
 */
export function isYear(scanned: Scan, index: number, to: number): boolean {
  const { text, start } = at(scanned, index);
  const year = Number(text);
  if (!/^(?:1\d|2[01])\d\d$/.test(text)) return false;
  const place = leadOf(scanned, index);
  if (isOneOf(scanned, place, 'counting')) return false;
  const next = skipSpace(scanned, to);
  if (isOneOf(scanned, next, 'countedPlain')) return false;
  // Q3 2021, KW 7 2021
  const term = /(?:^|\s)(?:Q|H|KW ?)\d\d? $/.test(
    scanned.text.slice(Math.max(0, start - 6), start),
  );
  const noun = isCountNoun[scanned.language](scanned, to);
  if (term || isOneOf(scanned, place, 'beforeYear')) return !noun || year >= 1900;
  return !noun && isLikely(scanned, year, place, next);
}

// From 1600 on, or (from 1500 on) in brackets.
const isLikely = (scanned: Scan, year: number, place: number, next: number): boolean =>
  year >= 1500 && (year >= 1600 || isBracketed(scanned, place, next));

const isBracketed = (scanned: Scan, place: number, next: number): boolean =>
  at(scanned, place).text === '(' || at(scanned, next).text === ')';

// The word before a year, without the stop of `c.`
function leadOf(scanned: Scan, index: number): number {
  const place = before(scanned, index);
  return at(scanned, place).text === '.' && at(scanned, place - 1).lower === 'c'
    ? place - 1
    : place;
}

// A plural (in German: a capitalised word) directly after the digits is what they count.
const isCountNoun = {
  en: (scanned: Scan, to: number): boolean =>
    matchText(scanned, to, /\s\p{Ll}[\p{L}\p{M}]*[^su]s(?![\p{L}\p{M}])/uy) !== null &&
    !isOneOf(scanned, to + 1, 'notPlural'),
  de: (scanned: Scan, to: number): boolean =>
    matchText(scanned, to, /\s\p{Lu}[\p{L}\p{M}]*[esnr](?![\p{L}\p{M}])/uy) !== null &&
    !isOneOf(scanned, to + 1, 'notCounted') &&
    !/[^e]r$/.test(at(scanned, to + 1).lower),
};

// 44 BC, 44 v. Chr., AD 79, 79 n. Chr.
function readEra(scanned: Scan, index: number): Found | null {
  const [pattern, sign] = eras.find(([each]) => matchText(scanned, index, each)) ?? [];
  const match = pattern ? matchText(scanned, index, pattern) : null;
  if (!match || !sign) return null;
  // `44 ad` in lower case is typed as a query only.
  const capital = /^[A-Zvn]/.test(match.groups.era ?? '') || scanned.tokens.length <= 3;
  return capital ? year(index, match.to, sign * Number(match.groups.year)) : null;
}

const number = '(?<year>\\d{1,4})\\s?';
const eras: [RegExp, number][] = [
  [/(?<era>AD)\s(?<year>\d{1,4})(?!\d)/y, 1],
  [
    new RegExp(
      `${number}(?<era>bce?|b\\.\\s?c\\.|v\\.\\s?chr\\.|vor christus|v\\.\\s?u\\.\\s?z\\.)(?!\\p{L})`,
      'iuy',
    ),
    -1,
  ],
  [
    new RegExp(`${number}(?<era>ad|ce|a\\.\\s?d\\.|n\\.\\s?chr\\.|nach christus)(?!\\p{L})`, 'iuy'),
    1,
  ],
];

// the summer of ’69, Sommer ’69
function readShortYear(scanned: Scan, index: number): Found | null {
  const match = matchText(scanned, index, /['\u2019\u2018\u02bc`](?<year>\d\d)(?![\p{L}\d])/uy);
  if (!match || !isOneOf(scanned, before(scanned, index), 'beforeShortYear')) return null;
  const short = Number(match.groups.year);
  return year(index, match.to, short + (short < 30 ? 2000 : 1900));
}

// nineteen eighty-four, twenty twenty-one; neunzehnhundertvierundachtzig, im Jahr zweitausend
const readYearWords = {
  en: (scanned: Scan, index: number): Found | null => {
    const hundreds = englishSmall(at(scanned, index).lower) ?? 0;
    const gap = matchText(scanned, index + 1, beforeTens);
    if (hundreds < 11 || hundreds > 20 || !gap) return null;
    const tens = readCardinal(scanned, gap.to);
    if (!tens || tens.ordinal || tens.value < 10 || tens.value > 99) return null;
    return year(index, tens.to, hundreds * 100 + tens.value);
  },
  de: (scanned: Scan, index: number): Found | null => {
    const { lower } = at(scanned, index);
    const led = /^jahre?s?$/.test(at(scanned, before(scanned, index)).lower);
    if (!led && !/^(?:[a-zü]+zehn|elf|zwölf)hundert[a-zäöüß]+$/.test(lower)) return null;
    const read = germanWord(lower);
    const fits = read?.shape === 'cardinal' && (led ? read.value >= 1000 : read.value < 2000);
    return fits ? year(index, index + 1, read.value) : null;
  },
};

// Not thirteen thirty-seconds.
const beforeTens =
  /[\s\u2010-\u2015\u2212-](?!\p{L}+[-\s]\p{L}*(?:th|first|second|third)s(?!\p{L}))/iuy;

const year = (from: number, to: number, value: number): Found =>
  found(from, to, reading('year', value));
