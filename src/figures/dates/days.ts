import { ordinals, units } from '../numbers/english-numerals.ts';
import { at, type Match, type Scan, skipSpace } from '../tokens.ts';
import { century, type Day, isDay, isMonthName, monthNames, monthOf, weekdayNamed, weekdayNames } from './calendar.ts'; // prettier-ignore
import { alone, anyOf, formsOf, readForm, uncounted, wordsValue } from './forms.ts';
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
  return day && withYearWords(scanned, day);
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
    const skipped = article.test(lower) || text === ',' || weekdayNamed(lower) !== null;
    if (!skipped) break;
    place = skipSpace(scanned, place + (at(scanned, place + 1).text === '.' ? 2 : 1));
  }
  return place;
}

const article = /^(?:the|zum|den|dem|am|einschließlich)$/;

// What a form says of a day; null where the calendar has none, or where a month's name is a word.
function dated(scanned: Scan, { to, groups }: Match): DayFound | null {
  const { name, year, short = '', suffix, spelled, sign } = groups;
  const day = { year: year ?? century(short), month: monthIn(groups), day: dayIn(groups) };
  if (!isReal(day) || areYears(groups)) return null;
  if (name && !isMonthName(name, scanned, spelled === undefined)) return null;
  const bare = day.month === 0 && (suffix ?? spelled) === undefined;
  return { ...day, to, bare, ...otherOrder(scanned, day, sign) };
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
  const place = skipSpace(scanned, day.to + (at(scanned, day.to).text === ',' ? 1 : 0));
  return { ...day, ...(place > day.to ? readYearInWords(scanned, place) : null) };
}

const nineteen = [...ordinals].filter(([, value]) => value < 20).map(([word]) => word);
const nine = [...units].filter(([, value]) => value > 0 && value < 10).map(([word]) => word);
const names = anyOf(monthNames);
const shared = {
  name: `(?<name>${names})(?!\\p{L})(?:(?<=(?<!\\p{L})(?!may|mai|june|july|juni|juli|märz)\\p{L}{3,4})\\.)?`,
  y: `(?<year>[12]\\d{3})${alone}`,
  gap: '(?<gap>[-/\\u2010\\u2011 ])?',
  // , 2021; of 2021; -2021
  in: '(?: ?,[-/ ]?|[-/.\\u2010\\u2011 ]|(?<=\\p{L}))(?:(?:of|in|des Jahre?s) )?{y}',
  // of 2021; ’21; what stood before the month: 2-Oct-13
  after: `(?:{in}|(?: ?[\\u0027\\u2019]|(?=[-/])\\k<gap>(?!.{0,3}${names})|{short})(?<short>\\d\\d)${alone})`,
  d: '(?<day>0?[1-9]|[12]\\d|3[01])',
  m: '(?<month>0?[1-9]|1[0-2])',
  mm: '(?<month>0[1-9]|1[0-2])',
  yy: '(?:(?<year>\\d{4})|(?<short>\\d\\d))(?!\\d)',
  recent: '(?<year>(?:19|20)\\d\\d)',
  sign: '(?<sign>[-/\\u2010\\u2011])',
  end: '(?!\\d|[.,/-]\\d)',
  free: uncounted,
  alone,
  weekday: anyOf(weekdayNames),
  nth: anyOf(nineteen.slice(0, 12)),
  number: '(?:{d}(?!\\d){suffix}?|{spelled}(?!\\p{L}))',
};
const language = {
  en: {
    ...shared,
    suffix: `(?<suffix>st|nd|rd|th|\\.(?= ?[-\\u2010-\\u2015]| ?${names}))`,
    spelled: `(?<spelled>(?:twenty|thirty)[-\\s\\u2014]?${anyOf(nineteen.slice(0, 9))}|${anyOf(nineteen)}|twentieth|thirtieth)`,
    cardinal: `(?<cardinal>(?:twenty|thirty)[- ]${anyOf(nine)}|${anyOf(nine)})`,
    // 11 May 83, where nothing can be counted by the last number
    short: `(?= [3-9]\\d${uncounted}) `,
    led: '(?<=^|(?<!\\p{L})(?:on|from|by|until) )',
  },
  de: {
    ...shared,
    suffix: '(?<suffix>s?te[nrsm]?|\\.)',
    spelled: '(?<spelled>\\p{L}{3,24}te[nrsm]?)',
    short: '(?!)',
    led: '(?<=^|(?<!\\p{L})(?:am|vom|bis|zum|dem|der|den|des|ab|seit|zwischen|und|mo|di|mi|do|fr|sa|so|\\p{L}{3,8}tag) |[(,;:–-] ?)',
  },
};

const nearDay = `\\|\\d+[-/.,\\\\\\s\\u2010\\u2011]{1,3}\\d|\\|(?:19|20)\\d{6}|(?<!\\p{L})${names}(?!\\p{L})|month`;

// Written in digits alone, in both languages.
const numeric = [
  // 2021-07-10, 2021/7/10
  '(?<year>\\d{4})(?<gap>[-/.\\u2010\\u2011]){m}\\k<gap>{d}(?!\\d)',
  // 2016-11, 2015-3; 2016 / 11, 11 -2016
  '(?<order>)(?<year>(?:1[5-9]|20)\\d\\d)[-/]{m}{end}',
  '(?<order>){recent}(?: [-/] ?| ?[-/] ){mm}{end}{free}',
  '{mm}(?: [-/] ?| ?[-/] ){recent}{end}{free}',
  // 10.7.2021, 10. 7. 2021, 10.07.21
  '{d}\\.(?<gap>[ \\u00a0]?){m}\\.\\k<gap>(?<year>\\d{4}){end}',
  '(?:(?=0|1[3-9]|2\\d|3[01])|(?=\\d\\d?\\. ?0)|{led}){d}\\.(?<gap>[ \\u00a0]?){m}\\.\\k<gap>(?<short>\\d\\d){end}',
  // 10.7., 4.6. (Dienstag)
  '(?:(?=0)|(?=\\d\\d?\\. ?0)|{led}){d}\\. ?{m}\\.(?!\\d)',
  '{d}\\. ?{m}\\.(?= ?\\((?:mo|di|mi|do|fr|sa|so|{weekday}))',
  // 04/1807, 12-2016, 07.2021; 7/2021
  '{mm}/(?<year>[12]\\d{3}){end}',
  '{m}/{recent}{end}',
  '{mm}-{recent}{end}',
  '(?<month>0\\d)\\.{recent}{end}',
  // 20131002, 2013 10 02
  '{recent}(?<gap> ?){mm}\\k<gap>(?<day>0[1-9]|[12]\\d|3[01]){end}{free}',
];

const days = {
  en: {
    digits: formsOf(
      nearDay,
      [
        // 7/25/2021, 10-07-21; 25/07/2021
        '{m}{sign}{d}\\k<sign>{yy}',
        '{d}{sign}{m}\\k<sign>{yy}',
        ...numeric,
        // 7 / 25 / 2021, 7\\25\\2021, 7/25,2021, 7/25 2021
        '{m}(?<sign> [-/] |\\\\){d}\\k<sign>{recent}{end}',
        '{d}(?<sign> [-/] |\\\\){m}\\k<sign>{recent}{end}',
        '{m}/{d}, ?{yy}{end}',
        '{m}/(?<day>1[3-9]|2\\d|3[01]) {recent}{end}',
        '(?<day>1[3-9]|2\\d|3[01])/{m} {recent}{end}',
        // Friday 7-6, on 4-22
        '(?<=(?:{weekday}),? ){m}[-./]{d}{end}',
        '(?<=(?<!\\p{L})(?:on|in) )(?<month>0?[1-9]|1[0-2])-(?<day>1[3-9]|2\\d|3[01]){end}{free}',
        '(?<=(?<!\\p{L})on )(?<month>0?[1-9]|1[0-2])[.](?<day>1[3-9]|2\\d|3[01]){end}{free}',
        '(?<=(?<!\\p{L})on )(?<day>1[3-9]|2\\d|3[01])-{m}{end}{free}',
        // 10 July 2021, 10th of July, 22Oct2013, 11 May 83
        '{number}(?<gap>[-/,\\u2010\\u2011 ])?(?:day )?(?:of )?{name}{after}',
        '{d}{suffix} (?:of )?{name} (?<short>\\d\\d){alone}{free}',
        '{number} (?:of )?{name}, (?<short>\\d\\d)(?= ?(?:$|[.!?;)]))',
        '{number}(?:[-/,\\u2010\\u2011 ])?(?:day )?(?:of )?{name}',
        // 22-2013-Oct; 22 Oct, 13
        '{d}[-/.]{recent}[-/.]{name}',
        '(?<month>1?\\d)(?:st|nd|rd|th) month (?:of|in) {y}',
        // 2019-Aug-01, 2016 June 5, 2016 5th June
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}[-/ ]{number}{free}',
        '(?<year>[12]\\d{3})(?:,? |[-/]){number}[-/ ](?:of )?{name}',
        // 2016 June; not `in 2016 June Carter sang`
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}(?! ?[\\p{L}\\d]|[.,:]\\d)',
      ],
      language.en,
    ),
    word: formsOf(
      nearDay,
      [
        // July 10, 2021; July the 10th; Oct-2-2013; Dec31
        '{name}(?<gap>[-/.\\u2010\\u2011 ])?(?:the )?{number}{alone}{after}',
        '{name} {number}, (?<short>\\d\\d)(?= ?(?:$|[.!?;)]))',
        '{name}[-/.]{recent}[-/.]{d}{end}',
        '{name}(?:[-/.\\u2010\\u2011 ])?(?:the )?{number}{alone}',
        '{name}, ?(?:the )?{d}{suffix}{alone}(?:,? {y})?',
        '{name}, ?{d}, ?{y}',
        '{name} (?:the )?{cardinal}(?= ?(?:$|[.,;:!?)]))',
        // July 2021, July of 2021, July ’21
        '{name}(?:{in}| ?[\\u0027\\u2019](?<short>\\d\\d){alone})',
        // the tenth of July 2021, the tenth month of 2021
        '{spelled}(?<gap> )(?:day )?(?:of )?{name}{after}',
        '{spelled} (?:day )?(?:of )?{name}',
        '(?<nth>{nth}) month (?:of|in) {y}',
      ],
      language.en,
    ),
  },
  de: {
    digits: formsOf(
      nearDay,
      [
        '{d}{sign}{m}\\k<sign>{yy}',
        ...numeric,
        // 7.2021, 2021.07, am 10.10
        '{m}\\.{recent}{end}',
        '(?<order>){recent} ?[-.] ?(?<month>0[1-9]|1[0-2]){end}',
        '(?<=(?<!\\p{L})(?:am|vom|zum) ){d}\\.{m}{end}',
        // 10. Juli 2021, 10-Jul-2021
        '{number}{gap}{name}{after}',
        '{number}(?:[-/\\u2010\\u2011 ])?{name}',
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}[-/]{number}',
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}(?! ?[\\p{L}\\d]|[.,:]\\d)',
      ],
      language.de,
    ),
    word: formsOf(
      nearDay,
      [
        '{spelled}(?<gap> ){name}{after}',
        '{spelled} {name}',
        '{name}(?:{in}| ?[\\u0027\\u2019](?<short>\\d\\d){alone})',
      ],
      language.de,
    ),
  },
};

// A day without its month, or a month alone; the year of a bare day needs a comma.
const part = ['{name}', '{number} ?, ?{y}', '{d}{suffix} {y}', '{number}(?!\\p{L})'];
const parts = { en: formsOf('', part, language.en), de: formsOf('', part, language.de) };
const numbers = {
  en: formsOf('', ['{number}(?!\\p{L})'], language.en),
  de: formsOf('', ['{number}(?!\\p{L})'], language.de),
};

/** A date as read, up to but without the token `to`. */
export type DayFound = Day & {
  to: number;
  /** The other order of day and month. */
  or?: Day;
  /** A day in digits without stop or ending, which may count something. */
  bare?: boolean;
};
