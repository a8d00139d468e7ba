import { denominators, readAmount } from '../amounts/amounts.ts';
import { endsClause, isDay, monthNamed } from '../dates/calendar.ts';
import { type Clock, clock, zones } from '../dates/clock.ts';
import { joinDays } from '../dates/dates.ts';
import { type DayFound, readDay, readDayPart, skipBeforeDay } from '../dates/days.ts';
import { readClock, readHour } from '../dates/times.ts';
import type { Found, Reading } from '../figure.ts';
import { at, before, type Scan, skipSpace } from '../tokens.ts';
import { joinAmounts } from './amount-ranges.ts';
import { hasJoint, type Joint, readJoint, skipAbout } from './joints.ts';

/**
 * Reads a range over two readings of one family: times, dates, or amounts with or without a unit,
 * joined by a word or a dash, or after `between`.
 *
 * @example readRange(scan('between 8 am and 1 pm', 'en'), 0) // 08:00..13:00
 * @example readRange(scan('10.–12. Juli 2021', 'de'), 0) // 2021-07-10..2021-07-12
 */
export function readRange(scanned: Scan, index: number): Found | null {
  const between = /^(?:between|zwischen)$/.test(at(scanned, index).lower);
  if (!between && !hasJoint(scanned, index)) return null;
  const start = between ? skipAbout(scanned, skipSpace(scanned, index + 1)) : index;
  if (start === index && between) return null;
  for (const family of families) {
    const range = family(scanned, start, between);
    if (range) return { from: index, ...range };
  }
  return null;
}

type Range = { to: number; readings: Reading[] };

const ranged = (to: number, values: string[]): Range | null =>
  values.length === 0
    ? null
    : { to, readings: values.map((value) => ({ kind: 'range', value, unit: null })) };

const families = [rangeOfTimes, rangeOfDays, rangeOfAmounts];

// 9–17 Uhr, 9 am to 5 pm, 9-5pm, 7pm to 10
function rangeOfTimes(scanned: Scan, index: number, between: boolean): Range | null {
  const sure = withHour(scanned, readClock(scanned, index));
  const first = sure ?? readHour(scanned, index);
  const joint = first ? readJoint(scanned, first.to, between) : null;
  if (!first || !joint) return null;
  const named = withHour(scanned, readClock(scanned, joint.to));
  const second = named ?? (sure && sure.sign !== '.' ? readEndHour(scanned, joint.to, sure) : null);
  const rises = second !== null && !joint.dash && clock(first) < clock(second);
  const told = named !== null && (sure !== null || named.named === true);
  if (!second || !(rises || told || sure?.half || sure?.sign === 'h')) return null;
  const [start, end] = [shiftStart(first, second), shiftEnd(first, second)];
  return ranged(second.to, [`${clock(start)}..${clock(end)}`]);
}

// 18:30h, 11h
const withHour = <T extends Clock | null>(scanned: Scan, time: T): T =>
  time && time.sign !== '.' && at(scanned, time.to).text === 'h'
    ? { ...time, to: time.to + 1 }
    : time;

// 7pm to 10, 9h30 - 11h
function readEndHour(scanned: Scan, index: number, { half, sign }: Clock): Clock | null {
  const end = half || sign !== '' ? withHour(scanned, readHour(scanned, index)) : null;
  return end &&
    (endsClause(scanned, end.to) || zones.test(at(scanned, end.to + 1).text.toUpperCase()))
    ? end
    : null;
}

// 5 to 6 pm, 9-5pm: the half of the day counts for both where the hours then rise.
function shiftStart(first: Clock, second: Clock): Clock {
  if (first.named || first.hour > 12 || !second.half) return first;
  const hour = (first.hour % 12) + 12;
  const late = second.half === 'pm' ? hour < second.hour : first.hour % 12 > second.hour;
  return late ? { ...first, hour } : first;
}

// 7pm to 10, 1:20 pm to 3:40
function shiftEnd(first: Clock, second: Clock): Clock {
  if (second.named || !first.half || second.hour > 12) return second;
  const late = { ...second, hour: (second.hour % 12) + 12 };
  return clock(second) <= clock(first) && clock(first) < clock(late) ? late : second;
}

// 10–12 July, July 10–12, 30 May – 2 June 2021, 3. - 7.10.2021
function rangeOfDays(scanned: Scan, index: number, between: boolean): Range | null {
  const place = between ? skipBeforeDay(scanned, index) : index;
  const month = between ? (monthNamed(scanned, monthBefore(scanned, index))?.month ?? 0) : 0;
  const sure = readDay(scanned, place) ?? readSlashedDay(scanned, place);
  const first = sure ?? readDayPart(scanned, place);
  const joint = first ? readJoint(scanned, first.to, between) : null;
  if (!first || !joint) return null;
  const next = skipBeforeDay(scanned, joint.to);
  const named = readDay(scanned, next) ?? readSlashedDay(scanned, next);
  const second = named ?? (sure || month ? readDayPart(scanned, next) : null);
  if (!second || (second.bare && !endsClause(scanned, second.to))) return null;
  return ranged(second.to, joinDays({ ...first, month: first.month || month }, second));
}

// November between 19 and 20
const monthBefore = (scanned: Scan, index: number): number =>
  before(scanned, before(scanned, index));

// 10/1-11/7: two days without a year, where neither could be a part
function readSlashedDay(scanned: Scan, index: number): DayFound | null {
  const [first, sign, second] = [0, 1, 2].map((step) => at(scanned, index + step));
  if (scanned.language !== 'en' || sign?.text !== '/' || second?.kind !== 'digits') return null;
  const date = { year: '', month: Number(first?.text), day: Number(second.text) };
  const day = { ...date, month: date.day, day: date.month };
  if (denominators.has(Number(second.text)) && date.month < date.day) return null;
  return isDay(date) ? { ...date, to: index + 3, ...(isDay(day) ? { or: day } : {}) } : null;
}

// 10 to 20 km, $5–10 million, between 5 and 7 kg, 1939–45
function rangeOfAmounts(scanned: Scan, index: number, between: boolean): Range | null {
  const first = readAmount(scanned, index);
  const joint: Joint | null = first ? readJoint(scanned, first.to, between) : null;
  // 2010 – 17th to 19th September: what follows the year is a date.
  if (!first || !joint || (joint.dash && isDated(scanned, joint.to))) return null;
  const second = readAmount(scanned, joint.to, first.ending?.kind === 'money');
  const readings = second ? joinAmounts(scanned, first, second, joint) : [];
  return second && readings.length > 0
    ? { to: readings[0]?.kind === 'ratio' ? second.numeral.to : second.to, readings }
    : null;
}

const isDated = (scanned: Scan, index: number): boolean =>
  (readDay(scanned, index) ?? rangeOfDays(scanned, index, false)) !== null;
