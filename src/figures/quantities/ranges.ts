import { denominators, readAmount } from '../amounts/amounts.ts';
import { isDay, monthNamed } from '../dates/calendar.ts';
import { endsClause } from '../dates/forms.ts';
import { joinDays } from '../dates/dates.ts';
import { type DayFound, readDay, readDayPart, skipBeforeDay } from '../dates/days.ts';
import { type Clock, clock } from '../dates/clock.ts';
import { readClock, readHour } from '../dates/times.ts';
import type { Found, Reading } from '../figure.ts';
import { reading } from '../found.ts';
import { at, before, matchText, type Scan, skipSpace } from '../tokens.ts';
import { joinAmounts } from './amount-ranges.ts';
import { hasJoint, readJoint, skipAbout } from './joints.ts';

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
  values.length === 0 ? null : { to, readings: values.map((value) => reading('range', value)) };

const families = [rangeOfTimes, rangeOfDays, rangeOfAmounts];

// 9–17 Uhr, 9 am to 5 pm, 9-5pm, 7pm to 10
function rangeOfTimes(scanned: Scan, index: number, between: boolean): Range | null {
  const sure = withHour(scanned, readClock(scanned, index));
  const first = sure ?? readHour(scanned, index);
  const joint = first && readJoint(scanned, first.to, between);
  if (!joint) return null;
  const named = withHour(scanned, readClock(scanned, joint.to));
  const second = named ?? (sure && readEndHour(scanned, joint.to, sure));
  if (!second || !(areTold(sure, named) || (!joint.dash && clock(first) < clock(second)))) return null; // prettier-ignore
  const [start, end] = [shiftStart(first, second), shiftEnd(first, second)];
  return ranged(second.to, [`${clock(start)}..${clock(end)}`]);
}

// Both are times by themselves, or one shows that both are: 13–16:30.
const areTold = (first: Clock | null, second: Clock | null): boolean =>
  first?.half !== undefined ||
  first?.sign === 'h' ||
  (second !== null && (first !== null || second.named === true || second.hour > 12));

// 18:30h, 11h
const withHour = <T extends Clock | null>(scanned: Scan, time: T): T =>
  time && time.sign !== '.' && at(scanned, time.to).text === 'h'
    ? { ...time, to: time.to + 1 }
    : time;

// 7pm to 10, 9h30 - 11h
function readEndHour(scanned: Scan, index: number, { half, sign }: Clock): Clock | null {
  const end = half || /^[:h]$/.test(sign) ? withHour(scanned, readHour(scanned, index)) : null;
  return end && endsClause(scanned, end.to) ? end : null;
}

// 5 to 6 pm, 9-5pm: the half of the day counts for both where the hours then rise.
function shiftStart(first: Clock, second: Clock): Clock {
  if (first.named || first.hour > 12 || !second.half) return first;
  const hour = (first.hour % 12) + 12;
  const late = second.half === 'pm' ? hour < second.hour : first.hour % 12 > second.hour;
  return late ? { ...first, hour } : first;
}

// 7pm to 10, 1:20 pm to 3:40, 10 Uhr bis halb sechs
function shiftEnd(first: Clock, second: Clock): Clock {
  if (!second.open && (second.named || !first.half || second.hour > 12)) return second;
  const late = { ...second, hour: (second.hour % 12) + 12 };
  return clock(second) <= clock(first) && clock(first) < clock(late) ? late : second;
}

// 10–12 July, July 10–12, 30 May – 2 June 2021, 3. - 7.10.2021
function rangeOfDays(scanned: Scan, index: number, between: boolean): Range | null {
  const month = monthBefore(scanned, index, between);
  const place = between ? skipBeforeDay(scanned, index) : index;
  const sure = readSureDay(scanned, place);
  const first: SlashedDay | null = sure ?? readDayPart(scanned, place);
  const joint = first && readJoint(scanned, first.to, between);
  if (!joint) return null;
  const second = readLastDay(scanned, skipBeforeDay(scanned, joint.to), sure !== null || month > 0);
  if (!second || areParts(first, second)) return null;
  return ranged(second.to, joinDays({ ...first, month: first.month || month }, second));
}

// 3/4–7/8 are parts of a whole, 5/16–7/25 and 3/4–3/7/2021 are days.
const areParts = (first: SlashedDay, second: SlashedDay): boolean =>
  first.part === true
    ? second.part !== false && second.year === ''
    : second.part === true && first.part === undefined;

// The second end; its month may be left out where the first says one.
function readLastDay(scanned: Scan, index: number, named: boolean): SlashedDay | null {
  const day = readSureDay(scanned, index) ?? (named ? readDayPart(scanned, index) : null);
  return day?.bare && !endsClause(scanned, day.to) ? null : day;
}

const readSureDay = (scanned: Scan, index: number): SlashedDay | null =>
  readDay(scanned, index) ?? readSlashedDay(scanned, index);

// November between 19 and 20, from 4, from the 4th
function monthBefore(scanned: Scan, index: number, between: boolean): number {
  const previous = before(scanned, index);
  const lead = at(scanned, previous).lower === 'the' ? before(scanned, previous) : previous;
  if (!between && at(scanned, lead).lower !== 'from') return 0;
  return monthNamed(scanned, before(scanned, lead))?.month ?? 0;
}

// 10/1-11/7: two days without a year
function readSlashedDay(scanned: Scan, index: number): SlashedDay | null {
  const match = scanned.language === 'en' ? matchText(scanned, index, /(?<one>\d\d?)\/(?<two>\d\d?)/y) : null; // prettier-ignore
  if (!match) return null;
  const date = { year: '', month: Number(match.groups.one), day: Number(match.groups.two) };
  const day = { year: '', month: date.day, day: date.month };
  if (!isDay(date)) return null;
  const part = denominators.has(date.day) && date.month < date.day;
  return { ...date, to: match.to, part, ...(isDay(day) ? { or: day } : {}) };
}

/** `part` where it may be a part of a whole instead: 3/4. */
type SlashedDay = DayFound & { part?: boolean };

// 10 to 20 km, $5–10 million, between 5 and 7 kg, 1939–45
function rangeOfAmounts(scanned: Scan, index: number, between: boolean): Range | null {
  const first = readAmount(scanned, index);
  const joint = first && readJoint(scanned, first.to, between);
  // 2010 – 17th to 19th September: what follows the year is a date.
  if (!joint || (joint.dash && isDated(scanned, joint.to))) return null;
  const second = readAmount(scanned, joint.to, first.ending?.kind === 'money');
  const readings = second ? joinAmounts(scanned, first, second, joint) : [];
  const [reading] = readings;
  if (!second || !reading) return null;
  return { to: reading.kind === 'ratio' ? second.numeral.to : second.to, readings };
}

const isDated = (scanned: Scan, index: number): boolean =>
  (readDay(scanned, index) ?? rangeOfDays(scanned, index, false)) !== null;
