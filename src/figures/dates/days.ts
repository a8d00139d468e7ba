import { germanWord } from '../numbers/german-numerals.ts';
import { readCardinal } from '../numbers/cardinals-en.ts';
import { at, isApostrophe, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';
import {
  century,
  type Day,
  endsClause,
  isDay,
  isNamed,
  monthNamed,
  weekdayNamed,
} from './calendar.ts';
import { readNumericDay } from './numeric-dates.ts';

/**
 * Reads a date with its month: in figures, or with the month's name before or after the day.
 *
 * @example readDay(scan('10. Juli 2021', 'de'), 0) // { year: '2021', month: 7, day: 10, … }
 */
export function readDay(scanned: Scan, index: number): DayFound | null {
  const token = at(scanned, index);
  if (token.opaque || (token.kind !== 'digits' && token.kind !== 'word')) return null;
  return (
    (token.kind === 'digits' ? readNumericDay(scanned, index) : readMonthFirst(scanned, index)) ??
    readDayFirst(scanned, index) ??
    readYearFirst(scanned, index)
  );
}

/** Reads what may be one end of a range of dates: a day without its month, or a month alone. */
export function readDayPart(scanned: Scan, index: number): DayFound | null {
  const month = monthNamed(scanned, index);
  if (month && isNamed(scanned, index, true)) return { ...month, year: '', day: 0 };
  const day = readDayNumber(scanned, index);
  if (!day) return null;
  const year = readYearAfter(scanned, day.to, day.bare);
  return { year: '', month: 0, ...day, ...year };
}

/** Reads the day of a month in digits (`10.`, `10th`) or as an ordinal in words. */
export function readDayNumber(scanned: Scan, index: number): DayNumber | null {
  const { opaque, kind } = at(scanned, index);
  if (opaque) return null;
  const day = kind === 'digits' ? digitDay(scanned, index) : spelledDay[scanned.language](scanned, index); // prettier-ignore
  return day && day.day > 0 && day.day < 32 ? day : null;
}

function digitDay(scanned: Scan, index: number): DayNumber | null {
  const { text } = at(scanned, index);
  if (text.length > 2) return null;
  const next = at(scanned, index + 1);
  const suffixed = suffix[scanned.language].test(next.lower) || isDotted(scanned, index + 1);
  return { day: Number(text), to: index + (suffixed ? 2 : 1), digits: true, bare: !suffixed };
}

/** The place after what may stand before a day in a range: to `the` 5th, bis `Freitag, den` 5. */
export function skipBeforeDay(scanned: Scan, index: number): number {
  let place = index;
  for (let steps = 0; steps < 4; steps++) {
    const { lower, text } = at(scanned, place);
    const skipped = article.test(lower) || text === ',' || weekdayNamed(lower) !== null;
    if (!skipped) break;
    place = skipSpace(scanned, place + (at(scanned, place + 1).text === '.' ? 2 : 1));
  }
  return place;
}

// English has the stop of the German day before a dash or a short month: 7. - 12.06.2024, 16. Nov.
const isDotted = (scanned: Scan, index: number): boolean =>
  at(scanned, index).text === '.' &&
  (isDash(at(scanned, skipSpace(scanned, index + 1))) || monthNamed(scanned, index + 2) !== null);

const article = /^(?:the|zum|den|dem|am|einschließlich)$/;
const suffix = { en: /^(?:st|nd|rd|th)$/, de: /^(?:st|nd|rd|th|s?te[nrsm]?|\.)$/ };

// zehnter; twenty-first
const spelledDay = {
  de: (scanned: Scan, index: number): DayNumber | null => {
    const word = germanWord(at(scanned, index).lower);
    return word?.shape === 'ordinal' ? spelled(word.value, index + 1) : null;
  },
  en: (scanned: Scan, index: number): DayNumber | null => {
    const number = readCardinal(scanned, index);
    return number?.ordinal ? spelled(number.value, number.to) : null;
  },
};

const spelled = (day: number, to: number): DayNumber => ({ day, to, digits: false, bare: false });

function readDayFirst(scanned: Scan, index: number): DayFound | null {
  const day = readDayNumber(scanned, index);
  if (!day) return null;
  const place = skipWords(scanned, skipDateGap(scanned, day.to), ['day', 'of']);
  const month = monthNamed(scanned, place);
  if (!month || !isNamed(scanned, place, day.digits)) return null;
  const short = day.digits ? readShortYear(scanned, month.to, !day.bare) : null;
  return checked({
    year: '',
    ...day,
    bare: false,
    ...month,
    ...(readYearAfter(scanned, month.to) ?? short),
  });
}

// 2019-Aug-01, 2016 June
function readYearFirst(scanned: Scan, index: number): DayFound | null {
  const year = at(scanned, index).text;
  if (!/^[12]\d{3}$/.test(year)) return null;
  const comma = at(scanned, index + 1).text === ',' ? 1 : 0;
  const place = skipDateGap(scanned, index + 1 + comma);
  const month = monthNamed(scanned, place);
  if (!month || !isNamed(scanned, place, true)) return null;
  const day = /^[-/]$/.test(at(scanned, month.to).text)
    ? readDayNumber(scanned, month.to + 1)
    : null;
  if (day) return checked({ ...month, ...day, year });
  // `In 2016 June Carter sang`, `in 2016, March for Life`: the month is to end the clause.
  return isLastWord(scanned, month.to) ? { ...month, year, day: 0 } : null;
}

const isLastWord = (scanned: Scan, to: number): boolean =>
  at(scanned, skipSpace(scanned, to)).kind !== 'word' && isDayAlone(scanned, to);

// July 10, 2021; July 10th; April the 18th; August nineteenth; July 2021
function readMonthFirst(scanned: Scan, index: number): DayFound | null {
  const month = monthNamed(scanned, index);
  if (!month || !isNamed(scanned, index, true)) return null;
  const day = scanned.language === 'en' ? readDayAfter(scanned, month.to) : null;
  const date = day && checked({ year: '', ...month, ...day, ...readYearAfter(scanned, day.to) });
  if (date) return date;
  const gap = skipDateGap(scanned, month.to);
  const year = readYearAfter(scanned, month.to) ?? readApostropheYear(scanned, gap);
  return year ? { ...month, day: 0, ...year } : null;
}

// July 10; October, 1st; February the 15th
function readDayAfter(scanned: Scan, index: number): DayNumber | null {
  const comma = at(scanned, index).text === ',';
  const gap = skipDateGap(scanned, comma ? index + 1 : index);
  const place = skipWords(scanned, gap, ['the']);
  // Dec31
  const glued = at(scanned, index - 1).kind === 'word' && at(scanned, place).kind === 'digits';
  const day = place > index || glued ? readDayNumber(scanned, place) : null;
  if (!day || !isDayAlone(scanned, day.to) || (comma && (day.bare || !day.digits))) return null;
  return { ...day, bare: false };
}

// The place after words that may be left out, white space between them.
function skipWords(scanned: Scan, index: number, words: string[]): number {
  let place = index;
  for (const word of words)
    if (at(scanned, place).lower === word) place = skipSpace(scanned, place + 1);
  return place;
}

// `May 3:15` and `June 1.5` are a time and a number.
const isDayAlone = (scanned: Scan, to: number): boolean =>
  at(scanned, to).text !== ':' &&
  !(/^[.,]$/.test(at(scanned, to).text) && at(scanned, to + 1).kind === 'digits');

const checked = (day: DayFound): DayFound | null => (isDay(day) ? day : null);

/** Reads the year after a month: `, 2021`, `des Jahres 2021`. */
function readYearAfter(scanned: Scan, index: number, comma = false): Year | null {
  const named =
    comma && at(scanned, index).text !== ',' ? null : matchText(scanned, index, yearAfter);
  const year = named?.groups.year;
  return named && year && isDayAlone(scanned, named.to) ? { year, to: named.to } : null;
}

const yearAfter =
  /(?: ?,[-/\u2010\u2011\s]?|[-/\u2010\u2011\s])(?:(?:of|in|des Jahre?s)\s)?(?<year>[12]\d{3})(?!\p{L})/uy;

// 11 May 83, where nothing can be counted by the last number
function readShortYear(scanned: Scan, index: number, suffixed: boolean): Year | null {
  const place = skipDateGap(scanned, index);
  const written = at(scanned, place).text;
  const clear = (suffixed ? /^\d\d$/ : /^[3-9]\d$/).test(written);
  if (scanned.language !== 'en' || place === index || !clear)
    return readApostropheYear(scanned, place);
  return endsClause(scanned, place + 1) && isDayAlone(scanned, place + 1)
    ? { year: century(written), to: place + 1 }
    : null;
}

function readApostropheYear(scanned: Scan, index: number): Year | null {
  const { text } = at(scanned, index + 1);
  const short = isApostrophe(at(scanned, index)) && /^\d\d$/.test(text);
  return short && at(scanned, index + 2).kind !== 'word'
    ? { year: century(text), to: index + 2 }
    : null;
}

/** 10 July, 10-Jul-2021, 22/Jan/2019 */
function skipDateGap(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  return /^[-/\u2010\u2011]$/.test(token.text) ? index + 1 : skipSpace(scanned, index);
}

/** A date as read, up to but without the token `to`. */
export type DayFound = Day & {
  to: number;
  /** The other order of day and month. */
  or?: Day;
  /** A day in digits without stop or ending, which may count something. */
  bare?: boolean;
};

type DayNumber = { day: number; to: number; digits: boolean; bare: boolean };
type Year = { year: string; to: number };
