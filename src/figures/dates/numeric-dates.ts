import { at, before, type Match, matchText, type Scan, skipSpace } from '../tokens.ts';
import { century, type Day, endsClause, isDay, weekdayNamed } from './calendar.ts';

/**
 * Reads a date written in digits alone. Where day and month could change places, the other order
 * stands in `or`.
 *
 * @example readNumericDay(scan('10.07.2021', 'de'), 0) // { year: '2021', month: 7, day: 10, … }
 */
export function readNumericDay(scanned: Scan, index: number): NumericDay | null {
  if (!/^[-/.\s\u2010\u2011]$/u.test(at(scanned, index + 1).text)) return null;
  for (const [pattern, fits] of forms[scanned.language]) {
    const match = matchText(scanned, index, pattern);
    const date = match && fits(match, scanned, index) ? dated(match) : null;
    if (match && date) return scanned.language === 'en' ? withOrder(date, match) : date;
  }
  return null;
}

type Fits = (match: Match, scanned: Scan, index: number) => boolean;
type Form = [pattern: RegExp, fits: Fits];

const always: Fits = () => true;
const isRecent: Fits = ({ groups }) => /^(?:19|20)/.test(groups.year ?? '');

// `2008-09` are two years, `2016-11` is a month.
const isMonth: Fits = ({ groups: { year = '', month = '' } }) =>
  month.length === 1 || Number(month) <= Number(year.slice(2));

// English hardly writes `1.6.` for a day: there it may be a version at the end of a sentence.
const isLed: Fits = ({ groups: { day = '', month = '' } }, scanned, index) =>
  /^0/.test(day) ||
  /^0/.test(month) ||
  leads[scanned.language].test(at(scanned, before(scanned, index)).lower);

// 4.6. (Dienstag)
const isNamedAfter: Fits = ({ to }, scanned) => {
  const bracket = skipSpace(scanned, to);
  const weekday = weekdayNamed(at(scanned, bracket + 1).lower);
  return at(scanned, bracket).text === '(' && weekday !== null;
};

const leads = {
  en: /^(?:on|from|by|until|)$/,
  de: /^(?:am|vom|bis|zum|dem|der|den|des|ab|seit|zwischen|und|\(|,|;|:|–|-|mo|di|mi|do|fr|sa|so|.*tag|)$/,
};

const end = '(?!\\d|[.,/-]\\d)';
const form = (pattern: string, fits: Fits = always): Form => [new RegExp(pattern, 'uy'), fits];

const shared: Form[] = [
  // 2021-07-10, 2021/07/10
  form(
    '(?<year>\\d{4})(?<sign>[-/.\\u2010\\u2011])(?<month>\\d\\d?)\\k<sign>(?<day>\\d\\d?)(?!\\d)',
  ),
  // 2016-11, 2016/11, 2015-3
  form(`(?<year>(?:1[5-9]|20)\\d\\d)[-/](?<month>\\d\\d?)${end}`, isMonth),
  // 2016 / 11, 2016 -11, 2016- 11, 11 -2016
  form(
    `(?<year>(?:19|20)\\d\\d)(?: [-/] ?| ?[-/] )(?<month>1[0-2]|0[1-9])${end}`,
    (match, scanned) => isMonth(match, scanned, 0) && endsClause(scanned, match.to),
  ),
  form(
    `(?<month>1[0-2]|0[1-9])(?: [-/] ?| ?[-/] )(?<year>(?:19|20)\\d\\d)${end}`,
    ({ to }, scanned) => endsClause(scanned, to),
  ),
  // 10.7.2021, 10. 7. 2021, 10.07.21
  form(`(?<day>\\d\\d?)\\.(?<gap>[ \\u00a0]?)(?<month>\\d\\d?)\\.\\k<gap>(?<year>\\d{4})${end}`),
  form(
    `(?<day>\\d\\d?)\\.(?<gap>[ \\u00a0]?)(?<month>\\d\\d?)\\.\\k<gap>(?<year>\\d\\d)${end}`,
    isLed,
  ),
  // 10.7.
  form(
    '(?<day>\\d\\d?)\\.[ \\u00a0]?(?<month>\\d\\d?)\\.(?!\\d)',
    (match, scanned, index) => isLed(match, scanned, index) || isNamedAfter(match, scanned, index),
  ),
  // 04/1807, 12-2016, 07.2021; 7/2021
  form(`(?<month>0\\d|1[0-2])/(?<year>[12]\\d{3})${end}`),
  form(`(?<month>\\d)/(?<year>\\d{4})${end}`, isRecent),
  form(`(?<month>0\\d|1[0-2])-(?<year>\\d{4})${end}`, isRecent),
  form(`(?<month>0\\d)\\.(?<year>\\d{4})${end}`, isRecent),
];

const slashed = '(?<sign>[-/\\u2010\\u2011])';
const forms: Record<Scan['language'], Form[]> = {
  en: [
    // 7/25/2021, 10-07-21; 25/07/2021
    form(`(?<month>\\d\\d?)${slashed}(?<day>\\d\\d?)\\k<sign>(?<year>\\d{4}|\\d\\d)(?!\\d)`),
    form(`(?<day>\\d\\d?)${slashed}(?<month>\\d\\d?)\\k<sign>(?<year>\\d{4}|\\d\\d)(?!\\d)`),
    ...shared,
    // Friday 7-6, on 4-22
    form(`(?<month>\\d\\d?)(?<sign>[-.])(?<day>\\d\\d?)${end}`, (match, scanned, index) => {
      const led = at(scanned, before(scanned, index)).lower;
      const clear = led === 'on' && match.groups.sign === '-' && Number(match.groups.day) > 12;
      return clear || weekdayNamed(led) !== null;
    }),
  ],
  de: [
    form(`(?<day>\\d\\d?)${slashed}(?<month>\\d\\d?)\\k<sign>(?<year>\\d{4}|\\d\\d)(?!\\d)`),
    ...shared,
    // 7.2021, 2021.07
    form(`(?<month>\\d\\d?)\\.(?<year>\\d{4})${end}`, isRecent),
    form(`(?<year>(?:19|20)\\d\\d) ?[-.] ?(?<month>0\\d|1[0-2])${end}`, isMonth),
    // am 10.10
    form(`(?<day>\\d\\d?)\\.(?<month>\\d\\d?)${end}`, (_match, scanned, index) =>
      /^(?:am|vom|zum)$/.test(at(scanned, before(scanned, index)).lower),
    ),
  ],
};

function dated({ to, groups: { year = '', month, day } }: Match): NumericDay | null {
  const date = { year: century(year), month: Number(month), day: Number(day ?? 1) };
  return isDay(date) ? { ...date, day: Number(day ?? 0), to } : null;
}

// 10/7/2021: the tenth of July as well, where the year stands last
function withOrder(date: NumericDay, { groups }: Match): NumericDay {
  const or = { year: date.year, month: date.day, day: date.month };
  const open = groups.sign !== undefined && Object.keys(groups).at(-1) === 'year';
  return open && date.day !== date.month && isDay(or) ? { ...date, or } : date;
}

type NumericDay = Day & { to: number; or?: Day };
