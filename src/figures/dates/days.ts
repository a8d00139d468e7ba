import { at, type Match, matchText, type Scan, skipSpace } from '../tokens.ts';
import { century, type Day, isDay, isMonthName, monthOf, weekdayNamed } from './calendar.ts';
import { endsClause, formsOf, readForm, wordsValue } from './forms.ts';
import { readYearInWords } from './years.ts';

/**
 * Reads a date with its month, in digits alone or with the month's name. Where day and month could
 * change places, the other order stands in `or`.
 *
 * @example readDay(scan('10. Juli 2021', 'de'), 0) // { year: '2021', month: 7, day: 10, … }
 */
export function readDay(scanned: Scan, index: number): DayFound | null {
  const { kind } = at(scanned, index);
  if (kind !== 'digits' && kind !== 'word') return null;
  const accept = (match: Match): DayFound | null => dated(scanned, match);
  const day = readForm(scanned, index, days[scanned.language][kind], accept);
  const full = day && withYearWords(scanned, day);
  return full && full.day === 0 && full.year === '' ? null : full;
}

/** Reads what may be one end of a range of dates: a day without its month, or a month alone. */
export const readDayPart = (scanned: Scan, index: number): DayFound | null =>
  readForm(scanned, index, parts[scanned.language], (match) => dated(scanned, match));

/** Reads the day of a month in digits (`10.`, `10th`) or as an ordinal in words. */
export const readDayNumber = (scanned: Scan, index: number): DayFound | null =>
  readForm(scanned, index, numbers[scanned.language], (match) => dated(scanned, match));

/** The place after what may stand before a day in a range: to `the` 5th, bis `Freitag, den` 5. */
export function skipBeforeDay(scanned: Scan, index: number): number {
  let place = index;
  for (let steps = 0; steps < 4; steps++) {
    const { lower, text } = at(scanned, place);
    if (!article.test(lower) && text !== ',' && weekdayNamed(lower) === null) break;
    place = skipSpace(scanned, place + (at(scanned, place + 1).text === '.' ? 2 : 1));
  }
  return place;
}

const article = /^(?:the|zum|den|dem|am|einschließlich)$/;

// What a form says of a day; null where the calendar has none, or where a month's name is a word.
function dated(scanned: Scan, match: Match): DayFound | null {
  const { to, groups } = match;
  const { year, short = '', suffix, spelled, sign } = groups;
  const day = { year: year ?? century(short), month: monthIn(groups), day: dayIn(groups) };
  if (!isReal(day) || areYears(groups) || !isMonth(scanned, match, day)) return null;
  const bare = day.month === 0 && (suffix ?? spelled) === undefined;
  return { ...day, to, bare, ...otherOrder(scanned, day, sign) };
}

// `2 may 2016`, `may 27th` and `on may the fourth` name a month, `may 2` and `may second` may not.
function isMonth(scanned: Scan, { to, groups }: Match, { year, day }: Day): boolean {
  const { name, told, suffix, spelled } = groups;
  if (!name || (year !== '' && day > 0) || isMonthName(name, scanned, !spelled)) return true;
  const saysDay = told === undefined ? /\p{L}/u.test(suffix ?? '') : told === 'of ' || (suffix ?? spelled) !== undefined; // prettier-ignore
  return saysDay && endsClause(scanned, to);
}

const isReal = ({ year, month, day }: Day): boolean =>
  month + day > 0 && isDay({ year, month: month || 1, day: day || 1 });

// `2008-09` are two years, `2016-11` is a month.
const areYears = ({ order, month, year }: Match['groups']): boolean =>
  order !== undefined && month?.length === 2 && Number(month) > Number(year?.slice(2));

const monthIn = ({ name, month, nth }: Match['groups']): number =>
  name ? (monthOf(name) ?? 0) : nth ? wordsValue(nth) : Number(month ?? 0);

const dayIn = ({ day, spelled, cardinal }: Match['groups']): number =>
  day === undefined ? wordsValue(spelled ?? cardinal ?? '') : Number(day);

// 10/7/2021: the tenth of July as well, in English
function otherOrder(scanned: Scan, { year, month, day }: Day, sign?: string): { or?: Day } {
  const or = { year, month: day, day: month };
  const open = sign !== undefined && scanned.language === 'en' && day !== month;
  return open && isDay(or) ? { or } : {};
}

// October twenty-second, twenty thirteen
function withYearWords(scanned: Scan, day: DayFound): DayFound {
  if (day.year !== '' || scanned.language !== 'en') return day;
  const joint = matchText(scanned, day.to, /,?\s(?:of\s)?/y);
  const named = joint && readYearInWords(scanned, joint.to);
  // `In May two thousand people came` counts them.
  return named && endsClause(scanned, named.to) ? { ...day, ...named } : day;
}

const days = {
  en: { digits: formsOf('en', 'dates', 'digits'), word: formsOf('en', 'dates', 'word') },
  de: { digits: formsOf('de', 'dates', 'digits'), word: formsOf('de', 'dates', 'word') },
};
// A day without its month, or a month alone; the year of a bare day needs a comma.
const parts = { en: formsOf('en', 'dates', 'part'), de: formsOf('de', 'dates', 'part') };
const numbers = { en: formsOf('en', 'dates', 'number'), de: formsOf('de', 'dates', 'number') };

/** A date as read, up to but without the token `to`. */
export type DayFound = Day & {
  to: number;
  /** The other order of day and month. */
  or?: Day;
  /** A day in digits without stop or ending, which may count something. */
  bare?: boolean;
};
