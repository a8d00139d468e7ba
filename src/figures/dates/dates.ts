import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { at, before, isCapital, type Scan, skipSpace } from '../tokens.ts';
import { type Day, iso, monthNamed } from './calendar.ts';
import { type DayFound, readDay, readDayNumber, readDayPart, skipBeforeDay } from './days.ts';

/**
 * Reads a date at a token, in figures or with the month's name. Where day and month could change
 * places both readings are given; a day of a list has the month that is named at its end.
 *
 * @example readDate(scan('10. Juli 2021', 'de'), 0) // 2021-07-10
 */
export function readDate(scanned: Scan, index: number): Found | null {
  const day = readDay(scanned, index) ?? readListed(scanned, index) ?? readSecond(scanned, index);
  if (!day) return null;
  const dates = [day, ...(day.or ? [day.or] : [])].map(iso).filter((date) => date !== null);
  const readings = dates.map((date) => reading('date', date));
  return readings.length > 0 ? found(index, day.to, ...readings) : null;
}

// The 3rd, 4th and 5th of May: bare numbers make a list only with a word between the last two.
function readListed(scanned: Scan, index: number): DayFound | null {
  const first = readDayNumber(scanned, index);
  if (!first) return null;
  let place = first.to;
  for (let days = 0; days < 12; days++) {
    const next = skipJoint(scanned, place);
    const day = next ? readDayNumber(scanned, next.to) : null;
    if (!next || !day) return null;
    const last = readDay(scanned, next.to) ?? readSpanEnd(scanned, day.to);
    if (last) return next.word || !first.bare ? { ...last, to: first.to, day: first.day } : null;
    place = day.to;
  }
  return null;
}

function skipJoint(scanned: Scan, index: number): { to: number; word: boolean } | null {
  const comma = at(scanned, index).text === ',';
  const place = skipSpace(scanned, comma ? index + 1 : index);
  const word = /^(?:and|und|or|oder|auf|bzw|&|\/)$/.test(at(scanned, place).lower);
  if (!comma && !word) return null;
  const dot = at(scanned, place + 1).text === '.' ? 2 : 1;
  return { to: skipBeforeDay(scanned, word ? skipSpace(scanned, place + dot) : place), word };
}

// the 3rd, 5th to 7th of May
function readSpanEnd(scanned: Scan, index: number): DayFound | null {
  const word = skipSpace(scanned, index);
  if (!/^(?:to|bis|-|–)$/.test(at(scanned, word).lower)) return null;
  return readDay(scanned, skipBeforeDay(scanned, skipSpace(scanned, word + 1)));
}

// October 30 and 31
function readSecond(scanned: Scan, index: number): DayFound | null {
  const last = at(scanned, index).kind === 'digits' ? readDayPart(scanned, index) : null;
  const and = before(scanned, index);
  const earlier = before(scanned, and);
  const month = before(scanned, earlier);
  if (scanned.language !== 'en' || last?.to !== index + 1) return null;
  if (!/^(?:and|or|&)$/.test(at(scanned, and).lower) || !isCapital(at(scanned, month))) return null;
  const named = at(scanned, earlier).kind === 'digits' ? monthNamed(scanned, month) : null;
  return named ? { ...last, month: named.month } : null;
}

/** A range of two days or months; what one end leaves out is taken from the other. */
export function joinDays(first: Ends, second: Ends): string[] {
  const both = first.or && second.or ? joinDays(first.or, second.or) : [];
  const month = first.month || second.month;
  if (month === 0) return both;
  if ((first.day === 0) !== (second.day === 0)) return [...both, ...mixed(first, second)];
  const [start, end] = completed({ ...first, month }, { ...second, month: second.month || month });
  const [from, to] = [iso(start), iso(end)];
  return from === null || to === null || !isLater(start, end) ? both : [`${from}..${to}`, ...both];
}

// January 1st 2015 – February 2018: to the month, or to its first day
function mixed(first: Day, second: Day): string[] {
  if (first.day === 0 || second.month === 0 || second.year === '') return [];
  const [start, end] = completed(first, second);
  const from = iso(start);
  return [end, { ...end, day: 1 }].flatMap((to) => (from ? [`${from}..${iso(to)}`] : []));
}

// Each end with the year that the other tells.
function completed(first: Day, second: Day): [Day, Day] {
  const start = { ...first, year: first.year || yearBefore(first.month, second) };
  return [start, { ...second, year: second.year || (start.year && yearAfter(start, second)) }];
}

// Within one month the days rise.
const isLater = (start: Day, end: Day): boolean =>
  start.month !== end.month || start.year !== end.year || start.day < end.day;

// 28 December – 3 January 2020 begins in 2019, and 28 December 2019 – 3 January ends in 2020.
const yearBefore = (month: number, { year, month: last }: Day): string =>
  year !== '' && month > last ? String(Number(year) - 1) : year;
const yearAfter = (start: Day, end: Day): string =>
  start.month > end.month ? String(Number(start.year) + 1) : start.year;

type Ends = Day & { or?: Day };
