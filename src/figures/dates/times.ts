import type { Found, Reading } from '../figure.ts';
import { readCardinal } from '../numbers/cardinals-en.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { at, before, firstOf, matchText, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readSpoken } from './spoken-times.ts';
import { type Clock, clock, hourNamed, partBefore, partOfDay, readHalf, zones } from './clock.ts';

/**
 * Reads a time of day at a token. Where the half of the day is left open (`halb drei`), the second
 * half is carried.
 *
 * @example readTime(scan('2:30 pm', 'en'), 0) // 14:30
 */
export function readTime(scanned: Scan, index: number): Found | null {
  const time = readClock(scanned, index) ?? readSpoken(scanned, index);
  if (!time) return null;
  const reading = (hour: number): Reading => ({
    kind: 'time',
    value: clock({ ...time, hour }) + (time.second ? `:${time.second}` : ''),
    unit: null,
  });
  const readings = [reading(time.hour)];
  if (time.open) readings.push(reading((time.hour + 12) % 24));
  return { from: index, to: time.to, readings };
}

/** Reads a time by the clock: `14:30`, `2.30 p.m.`, `14 Uhr 30`, `0900 GMT`, `seven thirty a.m.` */
export function readClock(scanned: Scan, index: number): Clock | null {
  const { opaque, kind } = at(scanned, index);
  if (opaque || (kind !== 'digits' && kind !== 'word')) return null;
  const face = kind === 'digits' ? readFace(scanned, index) : readWords(scanned, index);
  if (!face) return readMilitary(scanned, index);
  const clear = isClear(scanned, index, face) ? face : null;
  const time = firstOf(suffixes, (read) => read(scanned, index, face)) ?? clear;
  return time && (partBefore(scanned, index, time) ?? time);
}

/** Reads what the other end of a range may show to be a time: 9 or 7.30. */
export function readHour(scanned: Scan, index: number): Clock | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'digits') return readFace(scanned, index);
  const hour = token.kind === 'word' ? hourNamed(scanned, index) : null;
  return hour === null ? null : { to: index + 1, hour, minute: 0, sign: '' };
}

// 9, 14:30, 14:30:15, 14.30, 14h30
function readFace(scanned: Scan, index: number): Clock | null {
  const match = firstOf(faces, (pattern) => matchText(scanned, index, pattern));
  if (!match) return null;
  const { hour, minute = 0, second, sign = '' } = match.groups;
  const face = { to: match.to, hour: Number(hour), minute: Number(minute), sign };
  return second === undefined ? face : { ...face, second };
}

const hours = '(?<hour>2[0-4]|1\\d|0?\\d)';
const faces = [
  // 14:30:15
  new RegExp(`${hours}(?<sign>:)(?<minute>[0-5]\\d):(?<second>[0-5]\\d)(?!\\d)`, 'y'),
  // 14:30, 14.30, 14h30
  new RegExp(`${hours}(?<sign>[.:h])(?<minute>[0-5]\\d)(?!\\d|[:.,]\\d)`, 'y'),
  // 9
  new RegExp(`${hours}(?!\\d|[.:h]\\d)`, 'y'),
];

// eight, eight fifteen, ten forty-five
function readWords(scanned: Scan, index: number): Clock | null {
  const hour = hourNamed(scanned, index);
  if (hour === null) return null;
  const bare = { to: index + 1, hour, minute: 0, sign: '' };
  const spaced = scanned.language === 'en' && at(scanned, index + 1).kind === 'space';
  const minutes = spaced ? readCardinal(scanned, index + 2) : null;
  const fits = minutes && !minutes.ordinal && minutes.value > 9 && minutes.value < 60;
  return fits ? { ...bare, to: minutes.to, minute: minutes.value, open: true } : bare;
}

// 0900 GMT, at 1730 hours, 340pm, 730 in the evening
function readMilitary(scanned: Scan, index: number): Clock | null {
  const face = scanned.language === 'en' ? matchText(scanned, index, military) : null;
  if (!face) return null;
  const { hour, minute, hours } = face.groups;
  const time = { to: index + 1, hour: Number(hour), minute: Number(minute), sign: ':' };
  const part = halfAfter(scanned, time) ?? (time.hour < 13 ? partOfDay(scanned, time) : time);
  if (part.to > time.to || zones.test(at(scanned, skipSpace(scanned, time.to)).text)) return part;
  const led = time.hour < 10 || at(scanned, before(scanned, index)).lower === 'at';
  return led && hours ? { ...time, to: index + 3 } : null;
}

const military = /(?<hour>[01]?\d|2[0-3])(?<minute>[0-5]\d)(?!\d|[.,:]\d)(?=(?<hours>\shours)?)/y;

// 2:30 pm, 340pm
function halfAfter(scanned: Scan, face: Clock): Clock | null {
  const half = face.hour > 12 ? null : readHalf(scanned, skipSpace(scanned, face.to));
  const hour = (face.hour % 12) + (half?.half === 'pm' ? 12 : 0);
  return half && { ...face, ...half, hour, named: true, open: false };
}

// What may follow the face of a clock, each with its example.
const suffixes: ((scanned: Scan, index: number, face: Clock) => Clock | null)[] = [
  // 2:30 pm
  (scanned, _index, face) => halfAfter(scanned, face),
  // 12 noon
  (scanned, _index, face) => {
    const place = skipSpace(scanned, face.to);
    const word = /^(?:noon|midday|midnight)$/.exec(at(scanned, place).lower)?.[0];
    if (!word || face.hour !== 12 || face.sign !== '') return null;
    return { ...face, to: place + 1, hour: word === 'midnight' ? 0 : 12, named: true };
  },
  // 14.30 Uhr, 14 Uhr 30, 8 Uhr abends
  (scanned, _index, face) => {
    const uhr = skipSpace(scanned, face.to);
    if (at(scanned, uhr).lower !== 'uhr') return null;
    const minutes = face.sign === '' ? readMinutes(scanned, uhr + 1) : null;
    return partOfDay(scanned, { ...face, to: uhr + 1, ...minutes, named: true });
  },
  // five o'clock
  (scanned, _index, face) => {
    const place = skipSpace(scanned, face.to);
    const to = ["'", '\u2019', '`'].map((sign) => matchWords(scanned, place, ['o', sign, 'clock']));
    const end = Math.max(...to, matchWords(scanned, place, ['oclock']));
    if (end < 0) return null;
    const written = at(scanned, face.to - 1).kind === 'word';
    const time = partOfDay(scanned, { ...face, to: end, named: true });
    return { ...time, open: written && time.to === end && face.hour < 12 };
  },
  // 20.15 h; `um 18 h` and `at 15h` are times, `18 h` a span of it
  (scanned, index, face) => {
    const place = skipSpace(scanned, face.to);
    const led = /^(?:um|gegen|ab|at)$/.test(at(scanned, before(scanned, index)).lower);
    const meant = face.sign === '.' || led;
    return meant && at(scanned, place).text === 'h'
      ? { ...face, to: place + 1, named: true }
      : null;
  },
  // 8 in the morning, 7 abends
  (scanned, index, face) => {
    const later = partOfDay(scanned, face);
    const time = later.to > face.to ? later : partBefore(scanned, index, face);
    return time && face.hour > 0 && face.hour <= 12 ? { ...time, named: true } : null;
  },
];

// 14 Uhr 30, achtzehn Uhr fünfundvierzig
function readMinutes(scanned: Scan, index: number): { to: number; minute: number } | null {
  const place = skipSpace(scanned, index);
  const { text, lower, kind } = at(scanned, place);
  const minute = /^[0-5]\d$/.test(text)
    ? Number(text)
    : kind === 'word'
      ? germanValue(lower)
      : null;
  if (place === index || minute === null || minute < 1 || minute > 59 || lower === 'ein')
    return null;
  return { to: place + 1, minute };
}

// `14:30` is a time by itself, `14.30` where something says so, `0:15` is a score.
function isClear(scanned: Scan, index: number, { sign, to, hour, minute }: Clock): boolean {
  if (sign === ':') return !(hour === 0 && at(scanned, index).text.length === 1);
  const led = leads[scanned.language].test(at(scanned, before(scanned, index)).lower);
  // at three twenty; `twelve fifteen` may be a year
  if (sign === '') return led && minute > 0 && hour > 0 && hour < 11;
  if (sign === 'h' || zones.test(at(scanned, skipSpace(scanned, to)).text)) return true;
  return scanned.language === 'de' && led;
}

const leads = { en: /^(?:at|from|until|till|to|by|for)$/, de: /^(?:um|ab|gegen|bis)$/ };
