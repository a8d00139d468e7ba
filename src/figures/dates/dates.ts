import {
  found,
  isNamed,
  iso,
  monthNamed,
  pad,
  readDay,
  readDayMonth,
  readYearAfter,
  skipDateGap,
} from './date-parts.ts';
import { at, before, isCapital, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { readNumericDate } from './numeric-dates.ts';
import {
  rangeOf,
  readBetweenDates,
  readDaySpan,
  readSharedMonth,
  skipArticle,
  until,
} from './shared-months.ts';

/**
 * Reads a date at a token, in figures or with the month's name, or a range of two. Where day and
 * month could change places, or a year is missing, all readings are given.
 *
 * @example readDate(scan('10. Juli 2021', 'de'), 0) // 2021-07-10
 */
export function readDate(scanned: Scan, index: number): Found | null {
  const first = readOne(scanned, index);
  if (!first)
    return (
      readBetweenDates(scanned, index) ??
      readSharedMonth(scanned, index) ??
      readSecondDay(scanned, index)
    );
  const dash = skipSpace(scanned, first.to);
  const joined = isDash(at(scanned, dash)) || until.test(at(scanned, dash).lower);
  const second = joined
    ? readOne(scanned, skipArticle(scanned, skipSpace(scanned, dash + 1)))
    : null;
  if (!second || first.readings.length > 1 || second.readings.length > 1) return first;
  return rangeOf(first, second);
}

function readOne(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'digits')
    return readNumericDate(scanned, index) ?? readDayMonth(scanned, index);
  return token.kind === 'word'
    ? (readMonthDay(scanned, index) ?? readDayMonth(scanned, index))
    : null;
}

// July 10, 2021; July 10th; July 2021
function readMonthDay(scanned: Scan, index: number): Found | null {
  const month = monthNamed(scanned, index);
  if (!month || month.to === index) return null;
  const place = skipDateGap(scanned, month.to);
  if (place > month.to && at(scanned, place).kind === 'digits' && isNamed(scanned, index, true)) {
    const day = readDay(scanned, place);
    if (day?.digits && scanned.language === 'en' && at(scanned, place).text.length <= 2) {
      const span = readDaySpan(scanned, day.to);
      const year = readYearAfter(scanned, span?.to ?? day.to);
      const date = iso(year?.year ?? '', String(month.month), String(day.day));
      const follows = at(scanned, day.to);
      const fits = !(
        follows.text === ':' ||
        (/^[.,]$/.test(follows.text) && at(scanned, day.to + 1).kind === 'digits')
      );
      if (date && span && fits) {
        const last = iso(year?.year ?? '', String(month.month), String(span.day));
        if (last && span.day > day.day)
          return rangeOf(found(index, span.to, [date]), found(index, year?.to ?? span.to, [last]));
      }
      if (date && fits) return found(index, year?.to ?? day.to, [date]);
    }
  }
  const year = readYearAfter(scanned, month.to);
  if (!year || !isNamed(scanned, index, true)) return null;
  return found(index, year.to, [`${year.year}-${pad(month.month)}`]);
}

// October 30 and 31
function readSecondDay(scanned: Scan, index: number): Found | null {
  const last = at(scanned, index).kind === 'digits' ? readDay(scanned, index) : null;
  if (last?.to !== index + 1) return null;
  const and = before(scanned, index);
  const earlier = before(scanned, and);
  const month = before(scanned, earlier);
  if (scanned.language !== 'en' || !/^(?:and|or|&)$/.test(at(scanned, and).lower)) return null;
  const named = at(scanned, earlier).kind === 'digits' ? monthNamed(scanned, month) : null;
  const date =
    named && isCapital(at(scanned, month)) ? iso('', String(named.month), String(last.day)) : null;
  return date ? found(index, index + 1, [date]) : null;
}
