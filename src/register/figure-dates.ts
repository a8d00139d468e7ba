import { at, before, isCapital, isDash, type Scan, skipSpace } from './figure-tokens.ts';
import { germanWord } from './number-words-de.ts';
import { englishOrdinal } from './number-words-en.ts';
import type { Found, Reading } from './figures.ts';

/**
 * Reads a date at a token, in figures or with the month's name, or a range of two. Where day and
 * month could change places, or a year is missing, all readings are given.
 *
 * @example readDate(scan('10. Juli 2021', 'de'), 0) // 2021-07-10
 */
export function readDate(scanned: Scan, index: number): Found | null {
  const first = readOne(scanned, index);
  if (!first) return readDayRange(scanned, index) ?? readSharedMonth(scanned, index);
  const dash = skipSpace(scanned, first.to);
  const joined = isDash(at(scanned, dash)) || /^(?:to|bis|until)$/.test(at(scanned, dash).lower);
  const second = joined ? readOne(scanned, skipSpace(scanned, dash + 1)) : null;
  if (!second || first.readings.length > 1 || second.readings.length > 1) return first;
  return rangeOf(first, second);
}

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

function readOne(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'digits') return readNumeric(scanned, index) ?? readDayMonth(scanned, index);
  return token.kind === 'word'
    ? (readMonthDay(scanned, index) ?? readDayMonth(scanned, index))
    : null;
}

// 2021-07-10, 10.7.2021, 10.07., 10/07/2021
function readNumeric(scanned: Scan, index: number): Found | null {
  const [first, sign, second] = [
    at(scanned, index),
    at(scanned, index + 1),
    at(scanned, index + 2),
  ];
  if (second.kind !== 'digits' && sign.text !== '.') return null;
  if (first.text.length === 4 && second.text.length <= 2 && /^[-/.\u2010\u2011]$/.test(sign.text)) {
    const third = at(scanned, index + 4);
    const date = iso(first.text, second.text, third.text);
    const same = at(scanned, index + 3).text === sign.text && third.kind === 'digits';
    return same && date ? found(index, index + 5, [date]) : null;
  }
  if (first.text.length > 2) return null;
  if (sign.text === '.') return readDotted(scanned, index);
  if (!/^[-/\u2010\u2011]$/.test(sign.text) || second.text.length > 2) return null;
  const third = at(scanned, index + 4);
  if (at(scanned, index + 3).text !== sign.text || third.kind !== 'digits') return null;
  if (!/^(?:\d{2}|\d{4})$/.test(third.text)) return null;
  const year = third.text.length === 2 ? century(third.text) : third.text;
  const dayFirst = iso(year, second.text, first.text);
  const monthFirst = scanned.language === 'en' ? iso(year, first.text, second.text) : null;
  const order = [monthFirst, dayFirst].filter((date) => date !== null);
  return order.length > 0 ? found(index, index + 5, [...new Set(order)]) : null;
}

function readDotted(scanned: Scan, index: number): Found | null {
  const month = skipSpace(scanned, index + 2);
  const day = at(scanned, index).text;
  const middle = at(scanned, month);
  if (middle.kind !== 'digits' || middle.text.length > 2 || at(scanned, month + 1).text !== '.')
    return null;
  const spaced = month > index + 2;
  const year = skipSpace(scanned, month + 2);
  if (/^(?:\d{4}|\d{2})$/.test(at(scanned, year).text) && (year === month + 2) !== spaced) {
    const written = at(scanned, year).text;
    const date = iso(written.length === 2 ? century(written) : written, middle.text, day);
    const more = at(scanned, year + 1).text === '.' && at(scanned, year + 2).kind === 'digits';
    if (date && !more) return found(index, year + 1, [date]);
  }
  if (at(scanned, month + 2).kind === 'digits') return null;
  const date = iso('', middle.text, day);
  const previous = at(scanned, before(scanned, index)).lower;
  const led =
    /^(?:am|vom|bis|zum|dem|der|den|ab|seit|zwischen|und|on|from|by|until|\(|,|–|-|mo|di|mi|do|fr|sa|so|.*tag)?$/.test(
      previous,
    );
  return date && (led || /^0/.test(middle.text)) ? found(index, month + 2, [date]) : null;
}

// 10 July 2021, 10th of July, 10. Juli, seventh of July, siebter Juli
function readDayMonth(scanned: Scan, index: number): Found | null {
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

// July 10, 2021; July 10th; July 2021
function readMonthDay(scanned: Scan, index: number): Found | null {
  const month = monthNamed(scanned, index);
  if (!month || month.to === index) return null;
  const place = skipDateGap(scanned, month.to);
  if (place > month.to && at(scanned, place).kind === 'digits' && isNamed(scanned, index, true)) {
    const day = readDay(scanned, place);
    if (day?.digits && scanned.language === 'en' && at(scanned, place).text.length <= 2) {
      const span = readDaySpan(scanned, day.to);
      const year = readYearAfter(scanned, span?.to ?? day.to);
      const date = iso(year?.year ?? '', String(month.month), String(day.day));
      const follows = at(scanned, day.to);
      const fits = !(
        follows.text === ':' ||
        (/^[.,]$/.test(follows.text) && at(scanned, day.to + 1).kind === 'digits')
      );
      if (date && span && fits) {
        const last = iso(year?.year ?? '', String(month.month), String(span.day));
        if (last && span.day > day.day)
          return rangeOf(found(index, span.to, [date]), found(index, year?.to ?? span.to, [last]));
      }
      if (date && fits) return found(index, year?.to ?? day.to, [date]);
    }
  }
  const year = readYearAfter(scanned, month.to);
  if (!year || !isNamed(scanned, index, true)) return null;
  return found(index, year.to, [`${year.year}-${pad(month.month)}`]);
}

// 10–12 July, 10. bis 12. Juli
function readDayRange(scanned: Scan, index: number): Found | null {
  const first = at(scanned, index).kind === 'digits' ? readDay(scanned, index) : null;
  if (!first) return null;
  const span = readDaySpan(scanned, first.to);
  if (!span || span.day <= first.day) return null;
  const last = readDayMonth(scanned, span.start);
  const reading = last?.readings[0];
  if (!last || typeof reading?.value !== 'string') return null;
  const start = `${reading.value.slice(0, -2)}${pad(first.day)}`;
  return rangeOf(found(index, first.to, [start]), last);
}

// 10th and 11th of June, 1st to the 5th of March: the first day has the month of the second.
function readSharedMonth(scanned: Scan, index: number): Found | null {
  const first = at(scanned, index).kind === 'digits' ? readDay(scanned, index) : null;
  if (!first || first.to === index + 1) return null;
  let place = skipSpace(scanned, first.to);
  if (!/^(?:and|und|to|bis|or|oder|&)$/.test(at(scanned, place).lower)) return null;
  place = skipSpace(scanned, place + 1);
  if (/^(?:the|zum|den|dem|am)$/.test(at(scanned, place).lower))
    place = skipSpace(scanned, place + 1);
  const second = at(scanned, place).kind === 'digits' ? readDayMonth(scanned, place) : null;
  const value = second?.readings[0]?.value;
  return typeof value === 'string'
    ? found(index, first.to, [`${value.slice(0, -2)}${pad(first.day)}`])
    : null;
}

function readDaySpan(
  scanned: Scan,
  index: number,
): { day: number; start: number; to: number } | null {
  const sign = skipSpace(scanned, index);
  if (!isDash(at(scanned, sign)) && !/^(?:to|bis)$/.test(at(scanned, sign).lower)) return null;
  const start = skipSpace(scanned, sign + 1);
  const day = at(scanned, start).kind === 'digits' ? readDay(scanned, start) : null;
  return day ? { day: day.day, start, to: day.to } : null;
}

function readDay(
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

function readYearAfter(scanned: Scan, index: number): { year: string; to: number } | null {
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

// 10 July, 10-Jul-2021
function skipDateGap(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  return /^[-\u2010\u2011]$/.test(token.text) ? index + 1 : skipSpace(scanned, index);
}

// `may`, `march` and `mar` are words too: as months they are written with a capital.
const isNamed = (scanned: Scan, index: number, digits: boolean): boolean =>
  isCapital(at(scanned, index)) ||
  (digits && !/^(?:may|march|mar|sun|dec)$/.test(at(scanned, index).lower));

function rangeOf(first: Found, second: Found): Found {
  const [start, end] = [first.readings[0]?.value, second.readings[0]?.value];
  const full = String(end);
  // 10 July – 12 August 2021: the year counts for both.
  const from =
    String(start).startsWith('--') && /^\d{4}-/.test(full)
      ? `${full.slice(0, 4)}${String(start).slice(1)}`
      : String(start);
  return {
    from: first.from,
    to: second.to,
    readings: [{ kind: 'range', value: `${from}..${full}`, unit: null }],
  };
}

function found(from: number, to: number, dates: string[]): Found {
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
const pad = (value: number): string => String(value).padStart(2, '0');
const century = (short: string): string => (Number(short) < 50 ? `20${short}` : `19${short}`);

const months = [
  'january jan januar jänner jän',
  'february feb februar',
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
