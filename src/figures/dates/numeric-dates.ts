import { at, before, type Scan, skipSpace } from '../tokens.ts';
import { century, type Day, isDay, weekdayNamed } from './calendar.ts';

/**
 * Reads a date written in digits alone. Where day and month could change places, the other order
 * stands in `or`.
 *
 * @example readNumericDay(scan('10.07.2021', 'de'), 0) // { year: '2021', month: 7, day: 10, … }
 */
export function readNumericDay(scanned: Scan, index: number): NumericDay | null {
  const first = at(scanned, index).text;
  const sign = at(scanned, index + 1).text;
  if (!/^[-/.\u2010\u2011]$/.test(sign)) return null;
  if (first.length === 4) return readYearFirst(scanned, index, sign);
  if (first.length > 2) return null;
  const second = at(scanned, index + 2).text;
  if (second.length === 4) return readMonth(scanned, index, sign);
  return sign === '.' ? readDotted(scanned, index) : readSlashed(scanned, index, sign);
}

// 2021-07-10, 2021/07/10, 2016-11
function readYearFirst(scanned: Scan, index: number, sign: string): NumericDay | null {
  const [year, , month, more, day] = texts(scanned, index);
  if (!/^\d{1,2}$/.test(month)) return null;
  if (more === sign && /^\d+$/.test(day)) return dated(index + 5, year, month, day);
  // 2008-09 are two years, 2016-11 is a month.
  const short = /^[-/]$/.test(sign) && /^(?:1[5-9]|20)\d\d$/.test(year) && month.length === 2;
  if (!short || Number(month) > Number(year.slice(2)) || !isEnd(scanned, index + 3)) return null;
  return dated(index + 3, year, month, '1', 0);
}

// 25/07/2021, 7/25/2021, 10-07-21
function readSlashed(scanned: Scan, index: number, sign: string): NumericDay | null {
  const [first, , second, more, third] = texts(scanned, index);
  if (more !== sign || !/^(?:\d\d|\d{4})$/.test(third)) return null;
  const year = century(third);
  const dayFirst = dated(index + 5, year, second, first);
  const monthFirst = scanned.language === 'en' ? dated(index + 5, year, first, second) : null;
  if (!monthFirst || !dayFirst || first === second) return monthFirst ?? dayFirst;
  return { ...monthFirst, or: dayFirst };
}

// 10.7.2021, 10. 7. 2021, 10.07.21, 10.7.
function readDotted(scanned: Scan, index: number): NumericDay | null {
  const month = skipSpace(scanned, index + 2);
  const [day, middle] = [at(scanned, index).text, at(scanned, month).text];
  if (!/^\d{1,2}$/.test(middle) || at(scanned, month + 1).text !== '.') return null;
  const year = skipSpace(scanned, month + 2);
  const written = at(scanned, year).text;
  const led = isLed(scanned, index);
  const padded = /^0/.test(day) || /^0/.test(middle);
  const evenly = (year === month + 2) !== month > index + 2;
  if (evenly && (led || padded || written.length === 4) && /^(?:\d\d|\d{4})$/.test(written)) {
    const date = dated(year + 1, century(written), middle, day);
    if (date && isEnd(scanned, year + 1)) return date;
  }
  if (at(scanned, month + 2).kind === 'digits' || !(led || padded || isNamedAfter(scanned, year)))
    return null;
  return dated(month + 2, '', middle, day);
}

// 07.2021, 04/1807, 05-2016; without the nought `7.2021` is a number in English
function readMonth(scanned: Scan, index: number, sign: string): NumericDay | null {
  const [month, , year] = texts(scanned, index);
  const padded = month.startsWith('0') || (sign !== '.' && month.length === 2);
  const modern = /^(?:19|20)\d\d$/.test(year);
  if (!/^[12]\d{3}$/.test(year) || !isEnd(scanned, index + 3)) return null;
  const sure = sign === '/' ? padded || modern : modern && (padded || (sign === '.' && scanned.language === 'de')); // prettier-ignore
  return sure ? dated(index + 3, year, month, '1', 0) : null;
}

const texts = (scanned: Scan, index: number): [string, string, string, string, string] => [
  at(scanned, index).text,
  at(scanned, index + 1).text,
  at(scanned, index + 2).text,
  at(scanned, index + 3).text,
  at(scanned, index + 4).text,
];

function dated(
  to: number,
  year: string,
  month: string,
  day: string,
  shown = Number(day),
): NumericDay | null {
  const date = { year, month: Number(month), day: Number(day) };
  return isDay(date) ? { ...date, day: shown, to } : null;
}

const isEnd = (scanned: Scan, index: number): boolean =>
  !(/^[.,/-]$/.test(at(scanned, index).text) && at(scanned, index + 1).kind === 'digits');

// English hardly writes `1.6.` for a day: there it may be a version at the end of a sentence.
function isLed(scanned: Scan, index: number): boolean {
  const previous = at(scanned, before(scanned, index)).lower;
  return leads[scanned.language].test(previous);
}

const leads = {
  en: /^(?:on|from|by|until|)$/,
  de: /^(?:am|vom|bis|zum|dem|der|den|des|ab|seit|zwischen|und|\(|,|;|:|–|-|mo|di|mi|do|fr|sa|so|.*tag|)$/,
};

// 4.6. (Dienstag)
const isNamedAfter = (scanned: Scan, index: number): boolean =>
  at(scanned, index).text === '(' && weekdayNamed(at(scanned, index + 1).lower) !== null;

type NumericDay = Day & { to: number; or?: Day };
