import { at, type Scan } from '../tokens.ts';
import { valuesOf } from '../words.ts';

/** The number of the month that a word names, and the place after it and its stop; or null. */
export function monthNamed(scanned: Scan, index: number): { month: number; to: number } | null {
  const token = at(scanned, index);
  if (token.kind !== 'word' || token.opaque) return null;
  const month = months.get(token.lower);
  if (month === undefined) return null;
  const dot = isShort(token.lower) && at(scanned, index + 1).text === '.' ? 1 : 0;
  return { month, to: index + 1 + dot };
}

/** The number of the month that a whole word names, or null. */
export const monthOf = (word: string): number | null =>
  months.get(word.toLowerCase().replace(/(?<=.{4})s$/, '')) ?? null;

/** `may`, `march` and `mar` are words too: as months they are written with a capital. */
export const isMonthName = (name: string, scanned: Scan, digits: boolean): boolean =>
  /^\p{Lu}/u.test(name) ||
  // `march 5` and `may 28 at 5pm` typed as a query are dates.
  scanned.tokens.length <= 8 ||
  !(digits ? /^(?:may|march|mar|sun|dec)$/ : /^(?:may|march|mar|sun|dec|august)$/).test(name);

/** The day of the week that a word names, 0 for Sunday, or null. */
export const weekdayNamed = (lower: string): number | null =>
  weekdays.get(lower) ?? weekdays.get(lower.replace(/s$/, '')) ?? null;

/** Whether the calendar has the day; without a year, a leap day too. */
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);

function lengthOf(month: number, year: string): number {
  const length = monthLengths[month - 1] ?? 0;
  if (month !== 2 || year === '') return length;
  return new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1 ? length : 28;
}

/** A day or month as ISO writes it, `--07-10` without year; null if the calendar has no such day. */
export function iso(date: Day): string | null {
  if (date.day === 0)
    return date.year !== '' && isDay({ ...date, day: 1 })
      ? `${date.year}-${pad(date.month)}`
      : null;
  return isDay(date) ? `${date.year || '-'}-${pad(date.month)}-${pad(date.day)}` : null;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day or month in two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** The year that two digits mean: 1940 to 2039. */
export const century = (short: string): string =>
  short.length !== 2 ? short : Number(short) < 40 ? `20${short}` : `19${short}`;

const locales = ['en', 'en-GB', 'de', 'de-AT'];
type Options = Intl.DateTimeFormatOptions;

/** Words for the numbers of `Intl`'s months or days, long and short, counted from the first. */
function namesOf(options: Options[], dates: Date[], first = 0): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales)
    for (const option of options) {
      const format = new Intl.DateTimeFormat(locale, { ...option, timeZone: 'UTC' });
      for (const [number, date] of dates.entries())
        names.set(format.format(date).toLowerCase().replace('.', ''), first + number);
    }
  return names;
}

const firsts = monthLengths.map((_, month) => new Date(Date.UTC(2023, month, 1)));
// 1 January 2023 was a Sunday.
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2023, 0, day)));
const months = namesOf([{ month: 'long' }, { month: 'short' }], firsts, 1);
// Not in `Intl`: other short forms, as papers write them.
for (const [name, month] of valuesOf('de', 'months')) months.set(name, month);
const weekdays = namesOf([{ weekday: 'long' }, { weekday: 'short' }], week);
weekdays.set('sonnabend', 6);

/** The names of months and days as they may be written, in lower case. */
export const [monthNames, weekdayNames] = [[...months.keys()], [...weekdays.keys()]];

const isShort = (lower: string): boolean =>
  lower.length <= 4 && !/^(?:may|mai|june|july|juni|juli|märz)$/.test(lower);

/** A date as read; `''` or 0 for what is not said. */
export type Day = { year: string; month: number; day: number };
