import type { Found, Reading } from '../figure.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { at, before, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readSpoken } from './spoken-times.ts';
import { type Clock, clock, hourNamed, partOfDay, readHalf, zones } from './clock.ts';

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
  const token = at(scanned, index);
  if (token.opaque || (token.kind !== 'digits' && token.kind !== 'word')) return null;
  const face = token.kind === 'digits' ? readFace(scanned, index) : readWords(scanned, index);
  if (!face) return readMilitary(scanned, index);
  for (const read of suffixes) {
    const time = read(scanned, index, face);
    if (time) return time;
  }
  return face.sign !== '' && isClear(scanned, index, face) ? face : null;
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
  const [hour, sign, minutes] = [0, 1, 2].map((step) => at(scanned, index + step));
  if (!hour || !sign || !minutes || hour.text.length > 2 || Number(hour.text) > 24) return null;
  const bare = { to: index + 1, hour: Number(hour.text), minute: 0, sign: '' };
  if (!/^[.:h]$/.test(sign.text) || minutes.kind !== 'digits') return bare;
  if (!/^[0-5]\d$/.test(minutes.text)) return null;
  const face = { to: index + 3, hour: bare.hour, minute: Number(minutes.text), sign: sign.text };
  const seconds = at(scanned, index + 4).text;
  const more = at(scanned, index + 3).text;
  if (sign.text === ':' && more === ':' && /^[0-5]\d$/.test(seconds))
    return { ...face, to: index + 5, second: seconds };
  return /^[:.,]$/.test(more) && at(scanned, index + 4).kind === 'digits' ? null : face;
}

// eight, eight fifteen, ten forty-five
function readWords(scanned: Scan, index: number): Clock | null {
  const hour = hourNamed(scanned, index);
  if (hour === null) return null;
  const bare = { to: index + 1, hour, minute: 0, sign: '' };
  const next = index + 2;
  const tens = englishSmall(at(scanned, next).lower);
  if (scanned.language !== 'en' || at(scanned, index + 1).kind !== 'space' || tens === null) return bare; // prettier-ignore
  const unit = tens >= 20 ? englishSmall(at(scanned, next + 2).lower) : null;
  const glued = unit !== null && unit < 10 && /^[- ]$/.test(at(scanned, next + 1).text);
  const minute = tens + (glued ? unit : 0);
  return minute > 9 && minute < 60 ? { ...bare, to: next + (glued ? 3 : 1), minute } : bare;
}

// 0900 GMT, at 1730 hours
function readMilitary(scanned: Scan, index: number): Clock | null {
  const digits = at(scanned, index).text;
  if (scanned.language !== 'en' || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const next = skipSpace(scanned, index + 1);
  const led = digits.startsWith('0') || at(scanned, before(scanned, index)).lower === 'at';
  const hours = led && at(scanned, next).lower === 'hours';
  if (!hours && !zones.test(at(scanned, next).text)) return null;
  const time = { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)), sign: ':' };
  return { ...time, to: hours ? next + 1 : index + 1 };
}

// What may follow the face of a clock, each with its example.
const suffixes: ((scanned: Scan, index: number, face: Clock) => Clock | null)[] = [
  // 2:30 pm
  (scanned, _index, face) => {
    const half = readHalf(scanned, skipSpace(scanned, face.to));
    if (!half || face.hour > 12) return null;
    const hour = (face.hour % 12) + (half.half === 'pm' ? 12 : 0);
    return { ...face, ...half, hour, named: true };
  },
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
  // 20.15 h; `um 18 h` is a time, `18 h` a span of it
  (scanned, index, face) => {
    const place = skipSpace(scanned, face.to);
    const led = at(scanned, before(scanned, index)).lower === 'um';
    const meant = face.sign === '' ? led : face.sign === '.';
    return meant && at(scanned, place).text === 'h'
      ? { ...face, to: place + 1, named: true }
      : null;
  },
  // 8 in the morning, 7 abends
  (scanned, _index, face) => {
    const time = partOfDay(scanned, face);
    return time.to > face.to && face.hour > 0 && face.hour <= 12 ? { ...time, named: true } : null;
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
function isClear(scanned: Scan, index: number, { sign, to, hour }: Clock): boolean {
  if (sign === ':') return !(hour === 0 && at(scanned, index).text.length === 1);
  if (sign === 'h' || zones.test(at(scanned, skipSpace(scanned, to)).text)) return true;
  const led = at(scanned, before(scanned, index)).lower;
  return scanned.language === 'de' && /^(?:um|ab|gegen|bis)$/.test(led);
}
