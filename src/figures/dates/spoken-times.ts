import { at, before, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { type Clock, hourNamed, partOfDay, readHalf } from './clock.ts';

/** halb drei, Viertel nach acht, fünf vor halb neun, half past two, 20 past 7, noon, Mitternacht */
export function readSpoken(scanned: Scan, index: number): Clock | null {
  return readFixed(scanned, index) ?? readOffset(scanned, index);
}

function readFixed(scanned: Scan, index: number): Clock | null {
  const hour = fixed[scanned.language].get(at(scanned, index).lower);
  const name = scanned.language === 'en' && index > 0 && /^\p{Lu}/u.test(at(scanned, index).text);
  return hour === undefined || name ? null : { to: index + 1, hour, minute: 0, sign: '' };
}

// Minutes before or after an hour, or a half of one.
function readOffset(scanned: Scan, index: number): Clock | null {
  const count = readCount(scanned, index);
  const side = count && readSide(scanned, index, count);
  if (!side) return null;
  const place = skipSpace(scanned, side.to);
  const hour = hourNamed(scanned, place);
  if (hour === null || hour < 1 || hour > 12 || isCounted(scanned, place + 1)) return null;
  const total = (hour * 60 + side.minutes + 720) % 720;
  const time = { to: place + 1, hour: Math.floor(total / 60) || 12, minute: total % 60, sign: '' };
  return readEnd(scanned, time);
}

function readEnd(scanned: Scan, time: Clock): Clock {
  const next = skipSpace(scanned, time.to);
  const half = readHalf(scanned, next);
  if (half) return { ...time, ...half, hour: (time.hour % 12) + (half.half === 'pm' ? 12 : 0) };
  const to = at(scanned, next).lower === 'uhr' ? next + 1 : time.to;
  const part = partOfDay(scanned, { ...time, to });
  return { ...part, open: part.to === to };
}

/** How the minutes are said: as a half, a quarter, with their name, in words or in digits. */
type Count = {
  to: number;
  minutes: number;
  kind: 'half' | 'quarter' | 'named' | 'words' | 'digits';
};

// half, a quarter, twenty, twenty-five, five minutes
function readCount(scanned: Scan, index: number): Count | null {
  for (const [words, minutes] of shares[scanned.language]) {
    const to = matchWords(scanned, index, words);
    if (to > 0) return { to, minutes, kind: minutes === 15 ? 'quarter' : 'half' };
  }
  const number = readMinutes(scanned, index);
  if (!number) return null;
  const word = skipSpace(scanned, number.to);
  if (/^(?:minutes|mins?|minuten)$/.test(at(scanned, word).lower))
    return { ...number, to: word + 1, kind: 'named' };
  return { ...number, kind: at(scanned, index).kind === 'digits' ? 'digits' : 'words' };
}

function readMinutes(scanned: Scan, index: number): { to: number; minutes: number } | null {
  const { kind, text } = at(scanned, index);
  if (kind === 'digits')
    return /^[1-5]?\d$/.test(text) ? { to: index + 1, minutes: Number(text) } : null;
  const minutes = kind === 'word' ? hourNamed(scanned, index) : null;
  if (minutes === null || minutes === 0) return null;
  const unit =
    minutes === 20 && isDash(at(scanned, index + 1)) ? hourNamed(scanned, index + 2) : null;
  return unit === null || unit > 9
    ? { to: index + 1, minutes }
    : { to: index + 3, minutes: minutes + unit };
}

// past and to, nach and vor, each with or without half an hour
function readSide(
  scanned: Scan,
  index: number,
  count: Count,
): { to: number; minutes: number } | null {
  // half past ten, half-past ten
  const place = isDash(at(scanned, count.to)) ? count.to + 1 : skipSpace(scanned, count.to);
  if (place === count.to) return null;
  const led = leads[scanned.language].test(at(scanned, before(scanned, index)).lower);
  // `halb drei` and `drei viertel drei` need no word between.
  if (scanned.language === 'de' && (count.kind === 'half' || isQuarterOf(scanned, count, led)))
    return { to: count.to, minutes: count.minutes - 60 };
  const side = sides[scanned.language].find(
    ([words, , , told]) =>
      matchWords(scanned, place, words) > 0 &&
      (told.includes(count.kind) || (led && count.kind !== 'half')),
  );
  if (!side) return null;
  const [words, sign, extra] = side;
  return { to: matchWords(scanned, place, words), minutes: sign * count.minutes + extra };
}

// um viertel acht: a quarter past seven
const isQuarterOf = (scanned: Scan, { kind, to }: Count, led: boolean): boolean =>
  led && kind === 'quarter' && hourNamed(scanned, skipSpace(scanned, to)) !== null;

// five minutes to twelve hours is no time of day
const isCounted = (scanned: Scan, index: number): boolean =>
  /^(?:minutes|hours|days|years|minuten|stunden|tage|(?!Uhr)\p{Lu})/u.test(
    at(scanned, skipSpace(scanned, index)).text,
  );

const fixed = {
  en: new Map([
    ['noon', 12],
    ['midday', 12],
    ['midnight', 0],
  ]),
  de: new Map([['mitternacht', 0]]),
};

const shares: Record<Scan['language'], [string[], number][]> = {
  en: [
    [['half'], 30],
    [['a', 'quarter'], 15],
    [['quarter'], 15],
  ],
  de: [
    [['halb'], 30],
    [['drei', 'viertel'], 45],
    [['dreiviertel'], 45],
    [['viertel'], 15],
  ],
};

type Side = [words: string[], sign: 1 | -1, extra: number, told: Count['kind'][]];

// Words, sign of the minutes, minutes besides; and how the minutes may be said where nothing else
// says that a time is meant: `ten to eight` may be a score, `20 past 7` may not.
const sides: Record<Scan['language'], Side[]> = {
  en: [
    [['past'], 1, 0, ['half', 'quarter', 'named', 'words', 'digits']],
    [['to'], -1, 0, ['quarter', 'named']],
    [['till'], -1, 0, ['quarter', 'named']],
    [['after'], 1, 0, ['quarter', 'named']],
    [['before'], -1, 0, ['quarter', 'named']],
  ],
  de: [
    [['nach', 'halb'], 1, -30, ['named', 'words']],
    [['vor', 'halb'], -1, -30, ['named', 'words']],
    [['nach'], 1, 0, ['quarter', 'named', 'words']],
    [['vor'], -1, 0, ['quarter', 'named', 'words']],
  ],
};

const leads = {
  en: /^(?:at|by|until|till|around|about|is|was|before|after)$/,
  de: /^(?:um|gegen|bis|seit|ab|kurz|ist|war)$/,
};
