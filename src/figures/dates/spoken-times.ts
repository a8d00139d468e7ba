import { englishSmall } from '../numbers/english-numerals.ts';
import { at, before, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';

/** The hour that a word or number names, or null. */
export function hourNamed(scanned: Scan, index: number): number | null {
  const token = at(scanned, index);
  if (token.kind === 'digits')
    return token.text.length <= 2 && Number(token.text) <= 24 ? Number(token.text) : null;
  const value = scanned.language === 'en' ? englishSmall(token.lower) : germanValue(token.lower);
  return value !== null && value <= 24 ? value : null;
}

/** am, a.m., pm, p. m. */
export function readHalf(scanned: Scan, index: number): { to: number; half: 'am' | 'pm' } | null {
  if (scanned.language === 'de' && at(scanned, index).lower === 'am') return null;
  const word = at(scanned, index).lower;
  if (word === 'am' || word === 'pm') return { to: index + 1, half: word };
  if (word !== 'a' && word !== 'p') return null;
  if (at(scanned, index + 1).text !== '.') return null;
  const m = skipSpace(scanned, index + 2);
  if (at(scanned, m).lower !== 'm') return null;
  const dot = at(scanned, m + 1).text === '.' ? 1 : 0;
  return { to: m + 1 + dot, half: word === 'a' ? 'am' : 'pm' };
}

/** `8 Uhr abends` and `eight o'clock in the evening` name the half of the day. */
export function evening(scanned: Scan, to: number, hour: number): { to: number; hour: number } {
  const place = skipSpace(scanned, to);
  for (const [words, late] of dayParts) {
    const end = matchWords(scanned, place, words);
    if (end < 0) continue;
    if (late === 'night')
      return { to: end, hour: hour < 5 || hour === 12 ? hour % 12 : hour < 12 ? hour + 12 : hour };
    return { to: end, hour: late === 'late' && hour < 12 ? hour + 12 : hour };
  }
  return { to, hour };
}

const dayParts: [string[], 'late' | 'early' | 'night'][] = [
  [['abends'], 'late'],
  [['nachmittags'], 'late'],
  [['mittags'], 'early'],
  [['morgens'], 'early'],
  [['vormittags'], 'early'],
  [['nachts'], 'night'],
  [['am', 'abend'], 'late'],
  [['am', 'nachmittag'], 'late'],
  [['am', 'morgen'], 'early'],
  [['in', 'the', 'evening'], 'late'],
  [['in', 'the', 'afternoon'], 'late'],
  [['in', 'the', 'morning'], 'early'],
  [['at', 'night'], 'night'],
];

/** halb drei, Viertel nach acht, half past two, quarter to five, noon, Mitternacht */
export function readSpoken(scanned: Scan, index: number): Clock | null {
  const word = at(scanned, index).lower;
  const fixed = fixedTimes[scanned.language].get(word);
  if (fixed !== undefined) {
    const named =
      /^\p{Lu}/u.test(at(scanned, index).text) && scanned.language === 'en' && index > 0;
    return named ? null : { to: index + 1, hour: fixed, minute: 0, suffix: true };
  }
  const counted = readMinutes(scanned, index);
  if (counted) return counted;
  for (const [words, offset, ahead] of spoken[scanned.language]) {
    const end = matchWords(scanned, index, words);
    if (end < 0) continue;
    // `ten to eight` is a time only where one is expected.
    const bare = words[0] !== 'quarter' && words.at(-1) === 'to' && words.length === 2;
    if (
      bare &&
      !/^(?:at|by|until|till|around|about)$/.test(at(scanned, before(scanned, index)).lower)
    )
      continue;
    const place = skipSpace(scanned, end);
    const hour = hourNamed(scanned, place);
    if (hour === null || hour < 1 || hour > 12 || place === end) continue;
    const minutes = ((hour - ahead + 24) % 24) * 60 + offset;
    const to =
      at(scanned, skipSpace(scanned, place + 1)).lower === 'uhr'
        ? skipSpace(scanned, place + 1) + 1
        : place + 1;
    const half = readHalf(scanned, skipSpace(scanned, to));
    const late = half?.half === 'pm' ? 12 : 0;
    const named = (Math.floor(minutes / 60) % 12) + late;
    const part = evening(scanned, half?.to ?? to, named === 0 && !half ? 12 : named);
    const open = !half && part.to === to;
    return { ...part, minute: minutes % 60, suffix: true, open };
  }
  return null;
}

// five minutes to twelve, zehn Minuten nach acht
function readMinutes(scanned: Scan, index: number): Clock | null {
  const count = hourNamed(scanned, index);
  const word = skipSpace(scanned, index + 1);
  if (count === null || !/^(?:minutes|minuten)$/.test(at(scanned, word).lower)) return null;
  const side = skipSpace(scanned, word + 1);
  const early = /^(?:to|vor)$/.test(at(scanned, side).lower);
  if (!early && !/^(?:past|nach)$/.test(at(scanned, side).lower)) return null;
  const place = skipSpace(scanned, side + 1);
  const hour = hourNamed(scanned, place);
  if (hour === null || hour < 1 || hour > 12 || isCounted(scanned, place + 1)) return null;
  const full = (hour * 60 + (early ? -count : count)) % 720;
  const named = Math.floor(full / 60);
  return { to: place + 1, hour: named || 12, minute: full % 60, suffix: true, open: true };
}

// five minutes to twelve hours is no time of day
const isCounted = (scanned: Scan, index: number): boolean =>
  at(scanned, skipSpace(scanned, index)).kind === 'word' &&
  /^(?:minutes|hours|days|minuten|stunden|tage|\p{Lu})/u.test(
    at(scanned, skipSpace(scanned, index)).text,
  );

const fixedTimes = {
  en: new Map([
    ['noon', 12],
    ['midday', 12],
    ['midnight', 0],
  ]),
  de: new Map([['mitternacht', 0]]),
};

// words before the hour, minutes, hours to take off
const spoken: Record<Scan['language'], [string[], number, number][]> = {
  en: [
    [['half', 'past'], 30, 0],
    [['a', 'quarter', 'past'], 15, 0],
    [['quarter', 'past'], 15, 0],
    [['a', 'quarter', 'to'], 45, 1],
    [['quarter', 'to'], 45, 1],
    [['five', 'to'], 55, 1],
    [['ten', 'to'], 50, 1],
    [['twenty', 'to'], 40, 1],
    [['five', 'past'], 5, 0],
    [['ten', 'past'], 10, 0],
    [['twenty', 'past'], 20, 0],
  ],
  de: [
    [['halb'], 30, 1],
    [['viertel', 'nach'], 15, 0],
    [['viertel', 'vor'], 45, 1],
    [['dreiviertel'], 45, 1],
    [['drei', 'viertel'], 45, 1],
    [['fünf', 'nach'], 5, 0],
    [['zehn', 'nach'], 10, 0],
    [['zwanzig', 'nach'], 20, 0],
    [['fünf', 'vor'], 55, 1],
    [['zehn', 'vor'], 50, 1],
    [['fünf', 'vor', 'halb'], 25, 1],
    [['fünf', 'nach', 'halb'], 35, 1],
  ],
};

/** A time of day as read, up to but without the token `to`. */
export type Clock = {
  to: number;
  hour: number;
  minute: number;
  /** Two digits, where seconds are given. */
  second?: string;
  /** Said to be a time by am, pm, Uhr or o'clock. */
  suffix: boolean;
  half?: 'am' | 'pm';
  /** The half of the day is not said. */
  open?: boolean;
  bare?: boolean;
};
