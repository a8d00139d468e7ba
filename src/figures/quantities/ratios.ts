import { readDigits } from '../numbers/digits.ts';
import { readEnding } from '../units/endings.ts';
import { iso, monthNamed } from '../dates/date-parts.ts';
import { type Amount, denominators, readAmount } from '../amounts/amounts.ts';
import { at, before, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';
import type { Found, Reading } from '../figure.ts';

/** 7 of 7, 7 out of 10, sieben von sieben, 7/7, 3:1, 3 zu 1, one in five */
export function readRatio(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending || amount.signed || amount.factor !== 1 || amount.numeral.fraction) return null;
  const slash = at(scanned, amount.to).text;
  if (slash === '/' || slash === ':' || slash === '∶') return readSigned(scanned, amount, slash);
  const gap = skipSpace(scanned, amount.to);
  const spaced =
    /^[:/]$/.test(at(scanned, gap).text) && amount.numeral.plain ? skipSpace(scanned, gap + 1) : -1;
  if (spaced > gap + 1 && gap > amount.to && /^\d{1,3}$/.test(at(scanned, spaced).text)) {
    return ratio(amount.start, spaced + 1, amount.value, Number(at(scanned, spaced).text));
  }
  if (gap === amount.to) return readToOne(scanned, amount);
  const led = at(scanned, before(scanned, amount.start)).lower;
  for (const [words, kind] of joints[scanned.language]) {
    const end = matchWords(scanned, gap, words);
    if (end < 0) continue;
    // `one of the two` picks one, it does not count.
    if (amount.numeral.lone && /^(?:the|der|den)$/.test(words.at(-1) ?? '')) return null;
    const whole = readAmount(scanned, skipSpace(scanned, end));
    if (
      !whole ||
      whole.numeral.ordinal ||
      (whole.numeral.lone && !(kind === 'odds' && isOdds(scanned, whole.to))) ||
      whole.signed ||
      whole.factor >= 1e3
    )
      continue;
    const part = amount.value;
    if (!Number.isInteger(part) || !Number.isInteger(whole.value)) continue;
    // `fell from 9 to 5` is no ratio
    if (kind === 'odds' && led === 'from') return null;
    if (kind === 'odds' ? part <= whole.value : part > whole.value) continue;
    if (kind === 'in' && ((whole.value > 1000 && part !== 1) || part > 9 || whole.ending)) continue;
    if (kind !== 'out' && /^(?:1[5-9]|20)\d\d$/.test(at(scanned, whole.start).text)) continue;
    if (whole.ending && kind !== 'odds' && whole.ending.kind !== 'measure') continue;
    if (monthNamed(scanned, skipSpace(scanned, whole.to))) continue;
    return ratio(amount.start, whole.numeral.to, part, whole.value);
  }
  return readToOne(scanned, amount);
}

// `ten to one against`, but `ten to one address`
const isOdds = (scanned: Scan, index: number): boolean => {
  const next = at(scanned, skipSpace(scanned, index));
  return next.kind !== 'word' || /^(?:against|on|that|odds|in|for|shot)$/.test(next.lower);
};

type Joint = [words: string[], kind: 'of' | 'out' | 'in' | 'odds'];

const joints: Record<Scan['language'], Joint[]> = {
  en: [
    [['of', 'the'], 'of'],
    [['of'], 'of'],
    [['out', 'of', 'the'], 'out'],
    [['out', 'of', 'every'], 'out'],
    [['out', 'of'], 'out'],
    [['in', 'every'], 'in'],
    [['in'], 'in'],
    [['to'], 'odds'],
  ],
  de: [
    [['von', 'den'], 'of'],
    [['von', 'insgesamt'], 'out'],
    [['von'], 'of'],
    [['der'], 'of'],
    [['aus'], 'out'],
    [['zu'], 'odds'],
  ],
};

// `three-to-one`, `eins zu zehn`
function readToOne(scanned: Scan, amount: Amount): Found | null {
  const hyphen = isDash(at(scanned, amount.to));
  const place = hyphen ? amount.to + 1 : skipSpace(scanned, amount.to);
  const word = at(scanned, place).lower;
  const odds = hyphen ? word === 'to' && isDash(at(scanned, place + 1)) : word === 'zu';
  if (!odds || amount.value > 200) return null;
  const other = readAmount(scanned, hyphen ? place + 2 : skipSpace(scanned, place + 1));
  if (!other || other.ending || other.numeral.ordinal) return null;
  if (other.value > 200 && amount.value !== 1) return null;
  return ratio(amount.start, other.numeral.to, amount.value, other.value);
}

// 7/7 counts, 3/4 is a part, 10/7 a date, 3:1 odds or a score
function readSigned(scanned: Scan, amount: Amount, sign: string): Found | null {
  const second = at(scanned, amount.to + 1);
  if (second.kind !== 'digits' || second.text.length > 6 || second.opaque) return null;
  // 1:50,000
  const large = sign === '/' ? null : readDigits(scanned, amount.to + 1);
  if (large && !large.plain && Number.isInteger(large.other ?? large.value))
    return ratio(amount.start, large.to, amount.mantissa, large.other ?? large.value);
  const to = amount.to + 2;
  const more = at(scanned, to);
  if (
    more.text === sign ||
    (/^[.,]$/.test(more.text) && at(scanned, to + 1).kind === 'digits' && sign === '/')
  )
    return null;
  const [top, bottom] = [amount.mantissa, Number(second.text)];
  const years =
    sign === '/' && amount.numeral.plain ? schoolYear(scanned, amount.start, second.text) : null;
  if (years)
    return { from: amount.start, to, readings: [{ kind: 'range', value: years, unit: null }] };
  // 7/2021
  if (sign === '/' && top >= 1 && top <= 12 && /^(?:19|20)\d\d$/.test(second.text)) {
    const month: Reading = {
      kind: 'date',
      value: `${second.text}-${String(top).padStart(2, '0')}`,
      unit: null,
    };
    return { from: amount.start, to, readings: [month] };
  }
  const both = ratio(amount.start, to, top, bottom);
  if (sign !== '/' || !amount.numeral.plain) return both;
  const monthFirst = scanned.language === 'en' ? iso('', String(top), String(bottom)) : null;
  const dayFirst = iso('', String(bottom), String(top));
  const dates = [...new Set([monthFirst, dayFirst])]
    .filter((date) => date !== null)
    .map((value): Reading => ({ kind: 'date', value, unit: null }));
  if (top < bottom && denominators.has(bottom)) {
    const part: Reading = { kind: 'number', value: Number((top / bottom).toFixed(4)), unit: null };
    const ending = readEnding(scanned, to, true);
    if (ending)
      return {
        from: amount.start,
        to: ending.to,
        readings: [{ ...part, kind: ending.kind, unit: ending.unit }],
      };
    return { ...both, readings: [part, ...both.readings, ...dates] };
  }
  const padded = /^0/.test(second.text) || /^0/.test(at(scanned, amount.start).text);
  if ((top > bottom || padded) && dates.length > 0)
    return { ...both, readings: [...dates, ...both.readings] };
  if (top === 9 && bottom === 11) return { ...both, readings: [...dates, ...both.readings] };
  return { ...both, readings: [...both.readings, ...dates] };
}

// 2022/23
function schoolYear(scanned: Scan, index: number, end: string): string | null {
  const start = at(scanned, index).text;
  if (!/^(?:1[5-9]|20)\d\d$/.test(start)) return null;
  const full = end.length === 2 ? `${start.slice(0, 2)}${end}` : end;
  const next =
    Number(full) === Number(start) + 1 || (end.length === 4 && Number(full) > Number(start));
  return /^\d{4}$/.test(full) && next ? `${start}..${full}` : null;
}

/** A ratio as found between two tokens. */
export function ratio(from: number, to: number, top: number, bottom: number): Found {
  return { from, to, readings: [{ kind: 'ratio', value: `${top}/${bottom}`, unit: null }] };
}
