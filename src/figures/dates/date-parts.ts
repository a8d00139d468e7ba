import { englishOrdinal } from '../numbers/english-numerals.ts';
import { at, isCapital, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found, Reading } from '../figure.ts';
import { germanWord } from '../numbers/german-numerals.ts';

/** The number of the month that a word names, or null. */
export function monthNamed(scanned: Scan, index: number): { month: number; to: number } | null {
  const token = at(scanned, index);
  if (token.kind !== 'word' || token.opaque) return null;
  const full = months.findIndex((names) => names.includes(token.lower));
  if (full < 0) return null;
  const short = token.lower.length <= 4 && shortNames.test(token.lower);
  const dot = short && at(scanned, index + 1).text === '.' ? 1 : 0;
  return { month: full + 1, to: index + 1 + dot };
}

/** The number of the month that a whole word names, or null. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const found = months.findIndex((names) => names.includes(lower.replace(/(?<=.{4})s$/, '')));
  return found < 0 ? null : found + 1;
}

/** Reads the day of a month in digits (`10.`, `10th`) or as an ordinal in words. */
export function readDay(
  scanned: Scan,
  index: number,
): { day: number; to: number; digits: boolean } | null {
  const token = at(scanned, index);
  if (token.kind === 'digits') {
    const day = Number(token.text);
    if (token.text.length > 2 || day < 1 || day > 31) return null;
    const next = at(scanned, index + 1);
    const suffix =
      /^(?:st|nd|rd|th)$/.test(next.lower) || (next.text === '.' && scanned.language === 'de');
    return { day, to: index + (suffix ? 2 : 1), digits: true };
  }
  if (scanned.language === 'de') {
    const word = germanWord(token.lower);
    const fits = word?.shape === 'ordinal' && word.value <= 31;
    return fits ? { day: word.value, to: index + 1, digits: false } : null;
  }
  const ordinal = englishOrdinal(token.lower);
  if (ordinal !== null && ordinal < 20) return { day: ordinal, to: index + 1, digits: false };
  const tens = ordinal ?? (token.lower === 'twenty' ? 20 : token.lower === 'thirty' ? 30 : 0);
  const unit = isDash(at(scanned, index + 1)) ? englishOrdinal(at(scanned, index + 2).lower) : null;
  if (unit !== null && tens + unit < 32 && tens > 0)
    return { day: tens + unit, to: index + 3, digits: false };
  return ordinal !== null && ordinal < 31 ? { day: ordinal, to: index + 1, digits: false } : null;
}

/** 10 July 2021, 10th of July, 10. Juli, seventh of July, siebter Juli */
export function readDayMonth(scanned: Scan, index: number): Found | null {
  const day = readDay(scanned, index);
  if (!day) return null;
  let place = skipDateGap(scanned, day.to);
  if (at(scanned, place).lower === 'of') place = skipSpace(scanned, place + 1);
  const month = monthNamed(scanned, place);
  if (!month || !isNamed(scanned, place, day.digits)) return null;
  const year = readYearAfter(scanned, month.to);
  const date = iso(year?.year ?? '', String(month.month), String(day.day));
  return date ? found(index, year?.to ?? month.to, [date]) : null;
}

/** Reads the year after a month: `, 2021`, `des Jahres 2021`. */
export function readYearAfter(scanned: Scan, index: number): { year: string; to: number } | null {
  let place = index;
  if (at(scanned, place).text === ',') place++;
  place = skipDateGap(scanned, place);
  if (at(scanned, place).lower === 'of') place = skipSpace(scanned, place + 1);
  if (at(scanned, place).lower === 'des' && /^jahre?s$/.test(at(scanned, place + 2).lower))
    place += 4;
  const token = at(scanned, place);
  if (place === index || !/^[12]\d{3}$/.test(token.text) || token.opaque) return null;
  const next = at(scanned, place + 1);
  const more = /^[.,:]$/.test(next.text) && at(scanned, place + 2).kind === 'digits';
  return more || next.kind === 'word' ? null : { year: token.text, to: place + 1 };
}

/** 10 July, 10-Jul-2021 */
export function skipDateGap(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  return /^[-\u2010\u2011]$/.test(token.text) ? index + 1 : skipSpace(scanned, index);
}

/** `may`, `march` and `mar` are words too: as months they are written with a capital. */
export const isNamed = (scanned: Scan, index: number, digits: boolean): boolean =>
  isCapital(at(scanned, index)) ||
  isNothingElse(scanned) ||
  (digits && !/^(?:may|march|mar|sun|dec)$/.test(at(scanned, index).lower));

// `march 5` typed as a query is a date.
const isNothingElse = (scanned: Scan): boolean => scanned.tokens.length <= 5;

/** What a recogniser found, one reading for each date. */
export function found(from: number, to: number, dates: string[]): Found {
  return {
    from,
    to,
    readings: dates.map((value): Reading => ({ kind: 'date', value, unit: null })),
  };
}

/** A date as ISO writes it, `--07-10` without year; null if the calendar has no such day. */
export function iso(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= (monthLengths[m - 1] ?? 0))) return null;
  return `${year === '' ? '-' : year}-${pad(m)}-${pad(d)}`;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day or month in two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** The year that two digits mean: 1950 to 2049. */
export const century = (short: string): string =>
  Number(short) < 50 ? `20${short}` : `19${short}`;

const months = [
  'january jan januar jänner jän',
  'february feb februar feber',
  'march mar märz mär mrz maerz',
  'april apr',
  'may mai',
  'june jun juni',
  'july jul juli',
  'august aug',
  'september sep sept',
  'october oct oktober okt',
  'november nov',
  'december dec dezember dez',
].map((names) => names.split(' '));
const shortNames = /^(?:jan|jän|feb|mar|mär|mrz|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)$/;
