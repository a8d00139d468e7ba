import { at, before, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found, Reading } from '../figure.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { type Clock, evening, hourNamed, readHalf, readSpoken } from './spoken-times.ts';

/**
 * Reads a time of day at a token, or a range of two. Where the half of the day is left open
 * (`halb drei`), the second half is carried.
 *
 * @example readTime(scan('2:30 pm', 'en'), 0) // 14:30
 */
export function readTime(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind === 'space') return null;
  return (
    readMilitary(scanned, index) ??
    readTimeRange(scanned, index) ??
    foundOf(index, readClock(scanned, index) ?? readSpoken(scanned, index))
  );
}

// 0900 GMT, at 1730 hours
function readMilitary(scanned: Scan, index: number): Found | null {
  const digits = at(scanned, index).text;
  if (scanned.language !== 'en' || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits)) return null;
  const zone = at(scanned, skipSpace(scanned, index + 1));
  const led = digits.startsWith('0') || at(scanned, before(scanned, index)).lower === 'at';
  const hours = zone.lower === 'hours' && led ? skipSpace(scanned, index + 1) + 1 : index + 1;
  if (hours === index + 1 && !zones.test(zone.text)) return null;
  return foundOf(index, {
    to: hours,
    hour: Number(digits.slice(0, 2)),
    minute: Number(digits.slice(2)),
    suffix: true,
  });
}

const zones = /^(?:GMT|UTC|CES?T|MES?Z|BST|E[SD]T|P[SD]T|C[SD]T|EES?T|WES?T)$/;

// 9–17 Uhr, 9 bis 17 Uhr, 9:00–17:00, 9 am to 5 pm, 9-5pm
function readTimeRange(scanned: Scan, index: number): Found | null {
  if (at(scanned, index).kind !== 'digits') return null;
  const first = readClock(scanned, index) ?? bareHour(scanned, index);
  if (!first) return null;
  const sign = skipSpace(scanned, first.to);
  if (
    !isDash(at(scanned, sign)) &&
    !/^(?:to|bis|until|till|through)$/.test(at(scanned, sign).lower)
  )
    return null;
  const second = readClock(scanned, skipSpace(scanned, sign + 1));
  if (!second || (first.bare && !second.suffix)) return null;
  const shifted =
    !first.suffix && second.half === 'pm' && first.hour + 12 < second.hour
      ? first.hour + 12
      : first.hour;
  const value = `${clock(shifted, first.minute)}..${clock(second.hour, second.minute)}`;
  return { from: index, to: second.to, readings: [{ kind: 'range', value, unit: null }] };
}

// 14:30, 14:30:15, 14.30 Uhr, 14 Uhr 30, 2 pm, 2.30 p.m., 14h30
function readClock(scanned: Scan, index: number): Clock | null {
  const first = at(scanned, index);
  const hour = first.kind === 'digits' ? (first.text.length <= 2 ? Number(first.text) : NaN) : NaN;
  if (!(hour <= 24)) return readWordHour(scanned, index);
  const sign = at(scanned, index + 1).text;
  const minutes = at(scanned, index + 2).text;
  const paired = /^[.:h]$/.test(sign) && /^[0-5]\d$/.test(minutes);
  if (/^[:.]$/.test(sign) && at(scanned, index + 2).kind === 'digits' && !paired) return null;
  let to = paired ? index + 3 : index + 1;
  let second = '';
  const minute = paired ? Number(minutes) : 0;
  if (
    paired &&
    sign === ':' &&
    at(scanned, to).text === ':' &&
    /^[0-5]\d$/.test(at(scanned, to + 1).text)
  ) {
    second = at(scanned, to + 1).text;
    to += 2;
  } else if (
    paired &&
    /^[:.,]$/.test(at(scanned, to).text) &&
    at(scanned, to + 1).kind === 'digits'
  )
    return null;
  const half = readHalf(scanned, skipSpace(scanned, to));
  if (half && hour <= 12) {
    const shifted = (hour % 12) + (half.half === 'pm' ? 12 : 0);
    return { to: half.to, hour: shifted, minute, second, suffix: true, half: half.half };
  }
  const uhr = skipSpace(scanned, to);
  // 12 noon
  const word = at(scanned, uhr).lower;
  if (hour === 12 && !paired && /^(?:noon|midday|midnight)$/.test(word))
    return { to: uhr + 1, hour: word === 'midnight' ? 0 : 12, minute: 0, suffix: true };
  if (at(scanned, uhr).lower === 'uhr')
    return { ...readAfterUhr(scanned, uhr + 1, hour, minute, !paired), second };
  // 14.30 h; `um 18 h` is a time, `18 h` a span of it
  const led = at(scanned, before(scanned, index)).lower;
  if (at(scanned, uhr).text === 'h' && (paired ? sign === '.' : led === 'um'))
    return { to: uhr + 1, hour, minute, suffix: true };
  const oClock = readOClock(scanned, to);
  if (oClock > 0) return { ...evening(scanned, oClock, hour), minute, suffix: true };
  if (!paired) return null;
  const zoned = zones.test(at(scanned, uhr).text);
  const dated = scanned.language === 'de' && /^(?:um|ab|gegen|bis)$/.test(led);
  if (sign === '.' && !zoned && !dated) return null;
  if (sign === ':' && first.text.length === 1 && hour === 0) return null;
  const part = scanned.language === 'en' ? evening(scanned, to, hour) : { to, hour };
  return { ...part, minute, second, suffix: part.to > to };
}

function readAfterUhr(
  scanned: Scan,
  to: number,
  hour: number,
  minute: number,
  open: boolean,
): Clock {
  const next = skipSpace(scanned, to);
  const extra = at(scanned, next);
  const words = extra.kind === 'word' ? germanValue(extra.lower) : null;
  if (open && next > to && /^[0-5]\d$/.test(extra.text)) {
    return { ...evening(scanned, next + 1, hour), minute: Number(extra.text), suffix: true };
  }
  if (
    open &&
    next > to &&
    words !== null &&
    words > 0 &&
    words < 60 &&
    !/^(?:ein)$/.test(extra.lower)
  ) {
    return { ...evening(scanned, next + 1, hour), minute: words, suffix: true };
  }
  return { ...evening(scanned, to, hour), minute, suffix: true };
}

function readWordHour(scanned: Scan, index: number): Clock | null {
  const token = at(scanned, index);
  if (token.kind !== 'word') return null;
  const hour = hourNamed(scanned, index);
  if (hour === null) return null;
  const next = skipSpace(scanned, index + 1);
  if (scanned.language === 'de') {
    if (at(scanned, next).lower !== 'uhr') return null;
    return readAfterUhr(scanned, next + 1, hour, 0, true);
  }
  const oClock = readOClock(scanned, index + 1);
  if (oClock > 0)
    return { ...evening(scanned, oClock, hour), minute: 0, suffix: true, open: hour < 12 };
  const half = readHalf(scanned, next);
  if (!half || hour > 12) return null;
  return {
    to: half.to,
    hour: half.half === 'pm' ? (hour % 12) + 12 : hour % 12,
    minute: 0,
    suffix: true,
    half: half.half,
  };
}

function readOClock(scanned: Scan, index: number): number {
  const place = skipSpace(scanned, index);
  const apostrophe = /^['\u2019`]$/.test(at(scanned, place + 1).text);
  const named =
    at(scanned, place).lower === 'o' && apostrophe && at(scanned, place + 2).lower === 'clock';
  return named ? place + 3 : -1;
}

// 9 or 7.30, which the second time shows to be a time
function bareHour(scanned: Scan, index: number): (Clock & { bare: true }) | null {
  const [token, sign, minutes] = [0, 1, 2].map((step) => at(scanned, index + step));
  const hour = Number(token?.text);
  if (!token || token.text.length > 2 || hour > 24) return null;
  const paired = /^[.:]$/.test(sign?.text ?? '') && /^[0-5]\d$/.test(minutes?.text ?? '');
  const minute = paired ? Number(minutes?.text) : 0;
  return { to: index + (paired ? 3 : 1), hour, minute, suffix: false, bare: true };
}

function foundOf(from: number, time: Clock | null): Found | null {
  if (!time) return null;
  const reading = (hour: number): Reading => ({
    kind: 'time',
    value: clock(hour, time.minute) + (time.second ? `:${time.second}` : ''),
    unit: null,
  });
  const readings = [reading(time.hour)];
  if (time.open) readings.push(reading((time.hour + 12) % 24));
  return { from, to: time.to, readings };
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
