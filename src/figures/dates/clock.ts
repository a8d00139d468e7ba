import { englishSmall } from '../numbers/english-numerals.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { at, before, matchText, matchWords, type Scan, skipSpace } from '../tokens.ts';

/** The hour that a word or number names, or null. */
export function hourNamed(scanned: Scan, index: number): number | null {
  const { kind, text, lower } = at(scanned, index);
  if (kind === 'digits') return text.length <= 2 && Number(text) <= 24 ? Number(text) : null;
  const value = scanned.language === 'en' ? englishSmall(lower) : germanValue(lower);
  return value !== null && value <= 24 ? value : null;
}

/** am, a.m., pm, p. m. */
export function readHalf(scanned: Scan, index: number): { to: number; half: 'am' | 'pm' } | null {
  const match = matchText(scanned, index, halves);
  if (!match) return null;
  const half = match.groups.half?.toLowerCase() === 'a' ? 'am' : 'pm';
  // `um 3 am Nachmittag`
  return scanned.language === 'de' && half === 'am' && match.to === index + 1
    ? null
    : { to: match.to, half };
}

// am, p.m., a m; 3:20p
const halves = /(?<half>[ap])(?:m|\. ?m\.?| m|(?<=:\d\d[ap]))(?![\p{L}\d])/iuy;

/** `8 Uhr abends` and `eight o'clock in the evening` name the half of the day. */
export function partOfDay(scanned: Scan, time: Clock): Clock {
  const place = skipSpace(scanned, time.to);
  const part = dayParts[scanned.language].find(([words]) => matchWords(scanned, place, words) > 0);
  if (!part || place === time.to) return time;
  return { ...halved(time, part[1]), to: matchWords(scanned, place, part[0]) };
}

/** `abends um 8 Uhr` and `in the morning at 7`: the half of the day stands before. */
export function partBefore(scanned: Scan, index: number, time: Clock): Clock | null {
  const last = before(scanned, index);
  const led = /^(?:um|gegen|at|around)$/.test(at(scanned, last).lower);
  const word = time.half ? '' : at(scanned, led ? before(scanned, last) : last).lower;
  const part = dayParts[scanned.language].find(
    ([words]) => word.length > 2 && words.at(-1) === word,
  );
  return part ? halved(time, part[1]) : null;
}

function halved(time: Clock, part: Part[1]): Clock {
  const late = part === 'night' ? time.hour % 12 >= 5 : part === 'pm';
  const midday = part === 'noon' || (part === 'pm' && time.hour === 12);
  const hour = time.hour > 12 || midday ? time.hour : (time.hour % 12) + (late ? 12 : 0);
  return { ...time, hour, half: hour >= 12 ? 'pm' : 'am' };
}

/** A time of day as keys and readings write it. */
export const clock = ({ hour, minute }: Pick<Clock, 'hour' | 'minute'>): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Zones of time that stand after one. */
export const zones = /^(?:GMT|UTC|CES?T|MES?Z|BST|E[SD]T|P[SD]T|C[SD]T|EES?T|WES?T)$/;

type Part = [words: string[], half: 'am' | 'pm' | 'night' | 'noon'];

const dayParts: Record<Scan['language'], Part[]> = {
  en: [
    [['in', 'the', 'morning'], 'am'],
    [['in', 'the', 'afternoon'], 'pm'],
    [['in', 'the', 'evening'], 'pm'],
    [['in', 'the', 'am'], 'am'],
    [['in', 'the', 'pm'], 'pm'],
    [['in', 'afternoon'], 'pm'],
    [['at', 'night'], 'night'],
    [['in', 'the', 'night'], 'night'],
  ],
  de: [
    [['morgens'], 'am'],
    [['in', 'der', 'früh'], 'am'],
    [['vormittags'], 'am'],
    [['mittags'], 'noon'],
    [['nachmittags'], 'pm'],
    [['abends'], 'pm'],
    [['nachts'], 'night'],
    [['am', 'morgen'], 'am'],
    [['am', 'vormittag'], 'am'],
    [['am', 'nachmittag'], 'pm'],
    [['am', 'abend'], 'pm'],
    [['in', 'der', 'nacht'], 'night'],
  ],
};

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
