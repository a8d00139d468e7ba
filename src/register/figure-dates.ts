import {
  century,
  found,
  isNamed,
  iso,
  monthNamed,
  pad,
  readDay,
  readYearAfter,
  skipDateGap,
} from './date-parts.ts';
import { at, before, isCapital, isDash, type Scan, skipSpace } from './figure-tokens.ts';
import type { Found } from './figures.ts';

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
  const previous = at(scanned, before(scanned, index)).lower;
  const led = leads.test(previous);
  const sure =
    led || /^0/.test(day) || /^0/.test(middle.text) || at(scanned, year).text.length === 4;
  if (sure && /^(?:\d{4}|\d{2})$/.test(at(scanned, year).text) && (year === month + 2) !== spaced) {
    const written = at(scanned, year).text;
    const date = iso(written.length === 2 ? century(written) : written, middle.text, day);
    const more = at(scanned, year + 1).text === '.' && at(scanned, year + 2).kind === 'digits';
    if (date && !more) return found(index, year + 1, [date]);
  }
  if (at(scanned, month + 2).kind === 'digits') return null;
  const date = iso('', middle.text, day);
  return date && (led || /^0/.test(middle.text) || /^0/.test(day))
    ? found(index, month + 2, [date])
    : null;
}

const leads =
  /^(?:am|vom|bis|zum|dem|der|den|ab|seit|zwischen|und|on|from|by|until|\(|,|;|:|–|-|mo|di|mi|do|fr|sa|so|.*tag|)$/;

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
  if (!first) return null;
  if (first.to === index + 1) return readSecondDay(scanned, index, first.day);
  let place = skipSpace(scanned, first.to);
  if (!/^(?:and|und|to|bis|or|oder|bzw|&)$/.test(at(scanned, place).lower)) return null;
  if (at(scanned, place).lower === 'bzw') place++;
  place = skipSpace(scanned, place + 1);
  if (/^(?:the|zum|den|dem|am)$/.test(at(scanned, place).lower))
    place = skipSpace(scanned, place + 1);
  const second = at(scanned, place).kind === 'digits' ? readDayMonth(scanned, place) : null;
  const value = second?.readings[0]?.value;
  return typeof value === 'string'
    ? found(index, first.to, [`${value.slice(0, -2)}${pad(first.day)}`])
    : null;
}

// October 30 and 31
function readSecondDay(scanned: Scan, index: number, day: number): Found | null {
  const and = before(scanned, index);
  const earlier = before(scanned, and);
  const month = before(scanned, earlier);
  if (scanned.language !== 'en' || !/^(?:and|or|&)$/.test(at(scanned, and).lower)) return null;
  const named = at(scanned, earlier).kind === 'digits' ? monthNamed(scanned, month) : null;
  const date =
    named && isCapital(at(scanned, month)) ? iso('', String(named.month), String(day)) : null;
  return date ? found(index, index + 1, [date]) : null;
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
