import type { Ending } from './ending.ts';
import { currencyNamed, currencyOf } from './currencies.ts';
import { at, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readUnit } from './unit-endings.ts';

/**
 * Reads what a number is a number of, directly after it: a percent sign, a currency or a unit, in
 * words or symbols, across one space or hyphen (`5-kilometre`, `10-Euro-Schein`).
 *
 * @param digits whether the number is written in digits; some unit words are read only then
 */
export function readEnding(scanned: Scan, index: number, digits: boolean): Ending | null {
  const gap = at(scanned, index);
  const hyphen = isDash(gap) && at(scanned, index + 1).kind === 'word';
  const place = hyphen ? index + 1 : skipSpace(scanned, index);
  if (at(scanned, place).opaque) return null;
  return (
    readPercent(scanned, place) ??
    readCurrency(scanned, place) ??
    readUnit(scanned, place, digits, place > index)
  );
}

/** Reads a currency sign or code that stands before a number. */
export function readCurrencyBefore(scanned: Scan, index: number): Ending | null {
  const first = at(scanned, index);
  const second = at(scanned, index + 1);
  const pair = first.kind === 'word' && second.text === '$' ? `${first.text}$` : '';
  const name = pair || first.text;
  const sign = /^[\p{Sc}]$/u.test(first.text) || pair !== '';
  if (!sign && !/^(?:[A-Z]{3}|DM|Rs|S?Fr|sFr|RMB|Euro)$/.test(first.text)) return null;
  const currency = currencyNamed(name, scanned.language);
  if (!currency || first.opaque) return null;
  let to = index + (pair ? 2 : 1);
  if (/^(?:Rs|S?Fr|sFr)$/.test(first.text) && at(scanned, to).text === '.') to++;
  const next = skipSpace(scanned, to);
  const version = [1, 3].every(
    (step) =>
      at(scanned, next + step).text === '.' && at(scanned, next + step + 1).kind === 'digits',
  );
  if (version && at(scanned, next + 2).text.length < 3) return null;
  return /^[\d.−–-]/.test(at(scanned, next).text)
    ? { to: next, kind: 'money', unit: currency.code, share: 1 }
    : null;
}

function readPercent(scanned: Scan, place: number): Ending | null {
  const percent = (to: number, unit = '%'): Ending => ({ to, kind: 'percent', unit, share: 1 });
  const word = at(scanned, place).lower;
  if (word === '%' || word === '٪') {
    const points = matchWords(scanned, place + 1, ['-']) > 0 ? place + 2 : -1;
    if (points > 0 && /^punkte?n?$/.test(at(scanned, points).lower))
      return percent(points + 1, 'pp');
    if (/^ig(?:e[nrsm]?)?$/.test(at(scanned, place + 1).lower)) return percent(place + 2);
    return percent(place + 1);
  }
  if (word === '‰' || /^promille$/.test(word)) return percent(place + 1, '‰');
  if (/^(?:percent|pct|prozent|prozentig(?:e[nrsm]?)?)$/.test(word)) {
    const point =
      /^points?$/.test(at(scanned, place + 2).lower) && at(scanned, place + 1).kind === 'space';
    return point ? percent(place + 3, 'pp') : percent(place + 1);
  }
  if (/^prozentpunkte?n?$/.test(word) || word === 'pp') return percent(place + 1, 'pp');
  for (const [words, unit] of percentWords) {
    const to = matchWords(scanned, place, words);
    if (to > 0) return unit === 'bp' ? { to, kind: 'measure', unit, share: 1 } : percent(to, unit);
  }
  return null;
}

const percentWords: [string[], string][] = [
  [['per', 'cent'], '%'],
  [['per', 'mille'], '‰'],
  [['percentage', 'point'], 'pp'],
  [['percentage', 'points'], 'pp'],
  [['basis', 'point'], 'bp'],
  [['basis', 'points'], 'bp'],
  [['v', '.', 'h', '.'], '%'],
  [['vh'], '%'],
];

function readCurrency(scanned: Scan, place: number): Ending | null {
  const first = at(scanned, place);
  const money = (to: number, unit: string, share = 1): Ending => ({
    to,
    kind: 'money',
    unit,
    share,
  });
  const pair =
    at(scanned, place + 1).text === '$' ? currencyNamed(`${first.text}$`, scanned.language) : null;
  if (pair && first.kind === 'word') return money(place + 2, pair.code);
  // US dollars, U.S. dollars, US-Dollar, Canadian dollars, Schweizer Franken
  const dotted = matchWords(scanned, place, ['u', '.', 's', '.']);
  const adjective = dotted > 0 ? 'us' : first.lower;
  const noun = at(scanned, (dotted > 0 ? dotted : place + 1) + 1);
  if (first.text === 'D' && noun.lower === 'mark') return money(place + 3, 'DEM');
  if (first.kind === 'word' && noun.kind === 'word') {
    const code = currencyOf(adjective, noun.lower);
    if (code) return money((dotted > 0 ? dotted : place + 1) + 2, code);
  }
  // 10p
  if (first.text === 'p' && scanned.language === 'en' && at(scanned, place - 1).kind === 'digits')
    return money(place + 1, 'GBP', 0.01);
  const single = currencyNamed(first.text, scanned.language);
  if (!single || (first.kind === 'word' && first.text.length === 1 && first.text !== 'đ'))
    return null;
  if (first.kind === 'word' && /^(?:kr|mark|marks|real|peso|krone|won|ct|rand)$/.test(first.text)) {
    // Lower-case words that are currencies only in a few texts.
    if (!/^(?:kr|ct|rand|peso|krone|won|marks)$/.test(first.text)) return null;
  }
  let to = place + 1;
  const after = skipSpace(scanned, to);
  if (/^(?:pounds?|pfund)$/.test(first.lower)) {
    if (at(scanned, after).lower === 'sterling') to = after + 1;
    else return { ...money(to, 'GBP'), or: { kind: 'measure', unit: 'lb' } };
  }
  if (/^cents?$/.test(first.lower))
    return {
      ...money(to, single.code, single.share),
      or: { kind: 'money', unit: single.code === 'USD' ? 'EUR' : 'USD' },
    };
  return money(to, single.code, single.share);
}
