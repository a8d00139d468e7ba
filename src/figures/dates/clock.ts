import { at, isCapital, type Match, type Scan, skipSpace } from '../tokens.ts';
import { entriesOf } from '../words.ts';
import { wordsValue } from './forms.ts';

/** A time of day as keys and readings write it. */
export const clock = ({ hour, minute }: Pick<Clock, 'hour' | 'minute'>): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** What a written form says of the time; null where no clock shows it. */
export function timed(scanned: Scan, index: number, { to, groups }: Match): Clock | null {
  const [hour, offset, minute] = [hourIn(groups), offsetIn(groups), minuteIn(groups)];
  // A word that is no number, 14 pm, half past fourteen
  if (!(hour <= (isHalved(groups) ? 12 : 24) && minute <= 59 && offset < 60)) return null;
  if (isName(scanned, index, groups)) return null;
  const { sign = '', second } = groups;
  const face = { to, hour: hour % 24, minute, sign, ...(second ? { second } : {}) };
  if (isCounted(scanned, to, groups, offset)) return null;
  return offset === 0 ? halfTold(face, groups) : told(face, offset, groups);
}

// Half past two: so many minutes from the hour, whose half of the day may be open.
function told(face: Clock, offset: number, groups: Match['groups']): Clock {
  const hour = halfTold(face, groups);
  const time = shifted(hour, offset, (groups.fixed ?? hour.half) !== undefined);
  return groups.fixed || time.half ? time : { ...time, open: true };
}

const isHalved = ({ half, side, halb, share }: Match['groups']): boolean =>
  (half ?? side ?? halb ?? share) !== undefined;

// Noon is a name too, but not at the beginning.
const isName = ({ language }: Scan, index: number, { fixed = '' }: Match['groups']): boolean =>
  language === 'en' && index > 0 && /^\p{Lu}/u.test(fixed);

// five minutes to twelve hours, fünf vor zwei Jahren, 15 Uhr drei Damen
function isCounted(scanned: Scan, to: number, groups: Match['groups'], offset: number): boolean {
  if (groups.part !== undefined || (offset === 0 && groups.mins === undefined)) return false;
  const next = at(scanned, skipSpace(scanned, to));
  return scanned.language === 'de'
    ? isCapital(next)
    : /^(?:minutes|hours|days|weeks|months|years)$/.test(next.lower);
}

const hourIn = ({ hour, word, bare, fixed }: Match['groups']): number =>
  fixed ? fixedHour(fixed) : numberIn(hour ?? word ?? bare ?? '');

// Mid-morning is read as 10, as other readers do.
const fixedHour = (word: string): number =>
  /after/i.test(word) ? 14 : /noon|day/i.test(word) ? 12 : /morning/i.test(word) ? 10 : 0;

const minuteIn = ({ minute, mins }: Match['groups']): number => numberIn(mins ?? minute ?? '0');

/** The value of digits or a word; NaN for a word that is no number. */
export function numberIn(text: string): number {
  const value = /^\d/.test(text) ? Number(text) : wordsValue(text);
  return value > 0 || /^(?:0+|null)$/i.test(text) ? value : NaN;
}

// Minutes from the full hour: half past two; fünf vor halb drei; dreiviertel drei; 0 where none are said.
function offsetIn({ side, halb, share, count }: Match['groups']): number {
  const minutes = share ? shareOf(share) : count ? numberIn(count) : 0;
  const from = halb ? -30 : 0;
  // British `half five` is half past
  if (!side) return share ? minutes - (/half/i.test(share) ? 0 : 60) : from;
  return from + (/^(?:past|after|nach)$/i.test(side) ? minutes : -minutes);
}

const shareOf = (share: string): number =>
  /half/i.test(share) ? 30 : /three|drei/i.test(share) ? 45 : 15;

// So many minutes from an hour; around the whole day, where its half is told.
function shifted(time: Clock, offset: number, whole: boolean): Clock {
  const day = whole ? 1440 : 720;
  const total = (time.hour * 60 + time.minute + offset + day) % day;
  return { ...time, hour: Math.floor(total / 60) || (whole ? 0 : 12), minute: total % 60 };
}

// With the half of the day, if it is said before or after; open where hours in words leave it open.
function halfTold(time: Clock, groups: Match['groups']): Clock {
  const { uhr, fixed, oclock } = groups;
  const told = toldIn(groups);
  if (fixed) return { ...time, named: true, half: time.hour >= 12 ? 'pm' : 'am' };
  if (told)
    return time.hour > 12 ? { ...time, named: true } : halved({ ...time, named: true }, told);
  const whole = isSpelled(time, groups) ? { ...time, open: true } : time;
  return (uhr ?? oclock) === undefined ? whole : { ...whole, named: true };
}

const toldIn = ({ half, part, early }: Match['groups']): string | undefined =>
  half
    ? `${half.toLowerCase()}m`
    : halves.get((part ?? early)?.toLowerCase().replace(/s$/, '') ?? '');

const isSpelled = ({ hour }: Clock, { word, bare, oclock, uhr }: Match['groups']): boolean =>
  hour < 12 && uhr === undefined && (word ?? (oclock && bare)) !== undefined;

function halved(time: Clock, part: string): Clock {
  const late = part === 'night' ? time.hour % 12 >= 5 : part !== 'am';
  const midday = part === 'noon' && time.hour > 9;
  const hour = midday ? time.hour : (time.hour % 12) + (late ? 12 : 0);
  return { ...time, hour, half: hour >= 12 ? 'pm' : 'am' };
}

const halves = new Map([...entriesOf('en', 'dayHalves'), ...entriesOf('de', 'dayHalves')]);

/** A time of day as read, up to but without the token `to`. */
export type Clock = {
  to: number;
  hour: number;
  minute: number;
  /** Two digits, where seconds are given. */
  second?: string;
  /** What stands between hour and minutes, empty where nothing does. */
  sign: string;
  /** Said to be a time by am, pm, Uhr or o'clock. */
  named?: boolean;
  half?: 'am' | 'pm';
  /** The half of the day is not said. */
  open?: boolean;
};
