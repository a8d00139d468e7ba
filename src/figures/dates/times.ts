import type { Found, Reading } from '../figure.ts';
import { found, reading } from '../found.ts';
import { at, matchText, type Scan } from '../tokens.ts';
import { type Clock, clock, timed } from './clock.ts';
import { formsOf, readForm } from './forms.ts';

/**
 * Reads a time of day at a token. Where the half of the day is left open (`halb drei`), the second
 * half is carried.
 *
 * @example readTime(scan('2:30 pm', 'en'), 0) // 14:30
 */
export function readTime(scanned: Scan, index: number): Found | null {
  const time = readClock(scanned, index);
  // 1:50 000
  if (!time || matchText(scanned, time.to, /\s000(?!\d)/uy)) return null;
  const told = (hour: number): Reading =>
    reading('time', clock({ ...time, hour }) + (time.second ? `:${time.second}` : ''));
  const readings = [told(time.hour)];
  if (time.open) readings.push(told((time.hour + 12) % 24));
  if (mayBeScore(scanned, index, time))
    readings.push(reading('ratio', `${time.hour}/${time.minute}`));
  const score = matchText(scanned, index, /(?<ours>\d\d?) to (?<theirs>\d\d?)/iuy);
  if (score?.to === time.to && !time.named)
    readings.push(reading('ratio', `${score.groups.ours}/${score.groups.theirs}`));
  // `Table 7 pm`: the label ends before what says that it is a time.
  return { ...found(index, time.to, ...readings), sure: time.named === true };
}

// Nothing calls `8:13` a time; no score is written `08:13` or `8:03`.
const mayBeScore = (scanned: Scan, index: number, time: Clock): boolean =>
  !time.named &&
  time.sign === ':' &&
  time.second === undefined &&
  time.minute > 9 &&
  !at(scanned, index).text.startsWith('0');

/** Reads a time: `14:30`, `2.30 p.m.`, `14 Uhr 30`, `0900 GMT`, `seven thirty a.m.`, `halb drei`. */
export const readClock = (scanned: Scan, index: number): Clock | null =>
  readForm(scanned, index, times[scanned.language], (match) => timed(scanned, index, match));

/** Reads what the other end of a range may show to be a time: 9 or 7.30. */
export const readHour = (scanned: Scan, index: number): Clock | null =>
  readForm(scanned, index, faces[scanned.language], (match) => timed(scanned, index, match));

const times = { en: formsOf('en', 'times', 'time'), de: formsOf('de', 'times', 'time') };
const faces = { en: formsOf('en', 'times', 'hour'), de: formsOf('de', 'times', 'hour') };
