import { century, found, iso, pad } from './date-parts.ts';
import { at, before, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';

/**
 * Reads a date written in digits alone. Where day and month could change places, both readings are
 * given, that of the language first.
 *
 * @example readNumericDate(scan('10.07.2021', 'de'), 0) // 2021-07-10
 */
export function readNumericDate(scanned: Scan, index: number): Found | null {
  const [first, sign, second] = [
    at(scanned, index),
    at(scanned, index + 1),
    at(scanned, index + 2),
  ];
  if (second.kind !== 'digits' && sign.text !== '.') return null;
  if (first.text.length === 4 && second.text.length <= 2 && /^[-/.\u2010\u2011]$/.test(sign.text)) {
    const third = at(scanned, index + 4);
    const date = iso(first.text, second.text, third.text);
    const same = at(scanned, index + 3).text === sign.text && third.kind === 'digits';
    return same && date ? found(index, index + 5, [date]) : null;
  }
  if (first.text.length > 2) return null;
  if (sign.text === '.')
    return second.text.length === 4 ? readMonth(scanned, index) : readDotted(scanned, index);
  if (!/^[-/\u2010\u2011]$/.test(sign.text) || second.text.length > 2) return null;
  const third = at(scanned, index + 4);
  if (at(scanned, index + 3).text !== sign.text || third.kind !== 'digits') return null;
  if (!/^(?:\d{2}|\d{4})$/.test(third.text)) return null;
  const year = third.text.length === 2 ? century(third.text) : third.text;
  const dayFirst = iso(year, second.text, first.text);
  const monthFirst = scanned.language === 'en' ? iso(year, first.text, second.text) : null;
  const order = [monthFirst, dayFirst].filter((date) => date !== null);
  return order.length > 0 ? found(index, index + 5, [...new Set(order)]) : null;
}

function readDotted(scanned: Scan, index: number): Found | null {
  const month = skipSpace(scanned, index + 2);
  const day = at(scanned, index).text;
  const middle = at(scanned, month);
  if (middle.kind !== 'digits' || middle.text.length > 2 || at(scanned, month + 1).text !== '.')
    return null;
  const spaced = month > index + 2;
  const year = skipSpace(scanned, month + 2);
  const previous = at(scanned, before(scanned, index)).lower;
  const led = leads[scanned.language].test(previous);
  const sure =
    led || /^0/.test(day) || /^0/.test(middle.text) || at(scanned, year).text.length === 4;
  if (sure && /^(?:\d{4}|\d{2})$/.test(at(scanned, year).text) && (year === month + 2) !== spaced) {
    const written = at(scanned, year).text;
    const date = iso(written.length === 2 ? century(written) : written, middle.text, day);
    const more = at(scanned, year + 1).text === '.' && at(scanned, year + 2).kind === 'digits';
    if (date && !more) return found(index, year + 1, [date]);
  }
  if (at(scanned, month + 2).kind === 'digits') return null;
  const date = iso('', middle.text, day);
  return date && (led || /^0/.test(middle.text) || /^0/.test(day))
    ? found(index, month + 2, [date])
    : null;
}

// 07.2021; without the nought `7.2021` is a number in English
function readMonth(scanned: Scan, index: number): Found | null {
  const [month, year, sign, more] = [0, 2, 3, 4].map((step) => at(scanned, index + step));
  if (!month || !year || !/^(?:19|20)\d\d$/.test(year.text)) return null;
  if (scanned.language === 'en' && !/^0/.test(month.text)) return null;
  if (/^[.,]$/.test(sign?.text ?? '') && more?.kind === 'digits') return null;
  const date = iso(year.text, month.text, '1') ? `${year.text}-${pad(Number(month.text))}` : null;
  return date ? found(index, index + 3, [date]) : null;
}

// English hardly writes `1.6.` for a day: there it may be a version at the end of a sentence.
const leads = {
  en: /^(?:on|from|by|until|)$/,
  de: /^(?:am|vom|bis|zum|dem|der|den|ab|seit|zwischen|und|\(|,|;|:|–|-|mo|di|mi|do|fr|sa|so|.*tag|)$/,
};
