import { found, pad, readDay, readDayMonth } from './date-parts.ts';
import { at, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { readNumericDate } from './numeric-dates.ts';

/**
 * Reads a day whose month is named after a later day: a range of two days, or the first of a list.
 *
 * @example readSharedMonth(scan('vom ersten bis fünften März', 'de'), 2) // --03-01..--03-05
 * @example readSharedMonth(scan('3rd, 4th and 5th of May', 'en'), 0) // --05-03, to the end of `3rd`
 */
export function readSharedMonth(scanned: Scan, index: number): Found | null {
  const first = readDay(scanned, index);
  if (!first) return null;
  const span = readDaySpan(scanned, first.to);
  if (span) {
    const last = readLast(scanned, span.start);
    const start = last && span.day > first.day ? withDay(last, first.day) : null;
    return last && start ? rangeOf(found(index, first.to, [start]), last) : null;
  }
  const bare = first.digits && first.to === index + 1;
  const last = readRest(scanned, first.to, bare);
  const date = last ? withDay(last, first.day) : null;
  return date ? found(index, first.to, [date]) : null;
}

/** Reads two dates after the word that makes them a range: `between 3 and 5 May`. */
export function readBetweenDates(scanned: Scan, index: number): Found | null {
  if (!/^(?:between|zwischen)$/.test(at(scanned, index).lower)) return null;
  const place = skipArticle(scanned, skipSpace(scanned, index + 1));
  const first = readLast(scanned, place) ?? readSharedMonth(scanned, place);
  const and = first ? skipSpace(scanned, first.to) : place;
  if (!first || !/^(?:and|und)$/.test(at(scanned, and).lower)) return null;
  const last = readLast(scanned, skipArticle(scanned, skipSpace(scanned, and + 1)));
  if (!last || first.readings.length > 1 || last.readings.length > 1) return null;
  return rangeOf({ ...first, from: index }, last);
}

/** The second day of a range after its first: `–12`, `to the 5th`, `bis zum 5.` */
export function readDaySpan(
  scanned: Scan,
  index: number,
): { day: number; start: number; to: number } | null {
  const sign = skipSpace(scanned, index);
  if (!isDash(at(scanned, sign)) && !until.test(at(scanned, sign).lower)) return null;
  const start = skipArticle(scanned, skipSpace(scanned, sign + 1));
  const day = readDay(scanned, start);
  return day ? { day: day.day, start, to: day.to } : null;
}

/** One range of two dates; a year or month said at the end counts for the beginning too. */
export function rangeOf(first: Found, second: Found): Found {
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

/** The word between the ends of a range. */
export const until = /^(?:to|bis|until|till|through)$/;

/** The place after an article before a day: to `the` 5th, bis `zum` 5. */
export const skipArticle = (scanned: Scan, index: number): number =>
  /^(?:the|zum|den|dem|am|einschließlich)$/.test(at(scanned, index).lower)
    ? skipSpace(scanned, index + 1)
    : index;

// The date that ends a list of days; `bare` numbers make one only with a word between the last two.
function readRest(scanned: Scan, index: number, bare: boolean): Found | null {
  let place = index;
  for (let days = 0; days < 12; days++) {
    const comma = at(scanned, place).text === ',';
    let next = skipSpace(scanned, comma ? place + 1 : place);
    const joined = /^(?:and|und|or|oder|auf|bzw|&|\/)$/.test(at(scanned, next).lower);
    if (!comma && !joined) return null;
    if (joined) next = skipSpace(scanned, next + (at(scanned, next + 1).text === '.' ? 2 : 1));
    next = skipArticle(scanned, next);
    const day = readDay(scanned, next);
    if (!day) return null;
    const last = readLast(scanned, next);
    if (last) return joined || !bare ? last : null;
    // the 3rd, 5th to 7th of May
    const span = readDaySpan(scanned, day.to);
    const end = span ? readLast(scanned, span.start) : null;
    if (end) return end;
    place = day.to;
  }
  return null;
}

function readLast(scanned: Scan, index: number): Found | null {
  const numeric = at(scanned, index).kind === 'digits' ? readNumericDate(scanned, index) : null;
  return numeric ?? readDayMonth(scanned, index);
}

function withDay({ readings: [reading] }: Found, day: number): string | null {
  const date = String(reading?.value ?? '');
  return /-\d\d-\d\d$/.test(date) ? `${date.slice(0, -2)}${pad(day)}` : null;
}
