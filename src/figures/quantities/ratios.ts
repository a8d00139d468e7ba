import { type Amount, denominators, readAmount } from '../amounts/amounts.ts';
import { iso, monthNamed } from '../dates/calendar.ts';
import { endsClause } from '../dates/forms.ts';
import type { Found, Reading } from '../figure.ts';
import { found, reading } from '../found.ts';
import { readDigits } from '../numbers/digits.ts';
import { at, before, matchText, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readEnding } from '../units/endings.ts';
import { entriesOf } from '../words.ts';

/** 7 of 7, 7 out of 10, sieben von sieben, 7/7, 3:1, 3 zu 1, one in five */
export function readRatio(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending || amount.factor !== 1 || amount.numeral.fraction) return null;
  const sign = at(scanned, amount.to).text;
  if (amount.signed) return readWorded(scanned, amount, overs) ?? readMinus(scanned, amount, sign);
  if (/^[/:∶]$/.test(sign)) return readSigned(scanned, amount, sign);
  return readSpaced(scanned, amount) ?? readWorded(scanned, amount) ?? readToOne(scanned, amount);
}

// -4/5
function readMinus(scanned: Scan, { start, to, value }: Amount, sign: string): Found | null {
  const bottom = Number(at(scanned, to + 1).text);
  if (sign !== '/' || !denominators.has(bottom) || goesOn(scanned, to + 2, sign)) return null;
  return readPart(scanned, ratio(start, to + 2, value, bottom), value / bottom, []);
}

const ratio = (from: number, to: number, top: number, bottom: number): Found =>
  found(from, to, reading('ratio', `${top}/${bottom}`));

// 3 : 1, 7 / 7, 1 : 25 000
function readSpaced(scanned: Scan, amount: Amount): Found | null {
  const gap = skipSpace(scanned, amount.to);
  const next = skipSpace(scanned, gap + 1);
  const spaced = gap > amount.to && next > gap + 1 && /^[:/]$/.test(at(scanned, gap).text);
  const second = at(scanned, next).text;
  if (!spaced || !amount.numeral.plain) return null;
  const large = readLarge(scanned, amount, next);
  if (large || !/^\d{1,3}$/.test(second)) return large;
  return ratio(amount.start, next + 1, amount.value, Number(second));
}

function readWorded(scanned: Scan, amount: Amount, own = joints[scanned.language]): Found | null {
  const gap = skipSpace(scanned, amount.to);
  if (gap === amount.to) return null;
  for (const [words, kind, fit] of own) {
    const end = matchWords(scanned, gap, words);
    if (end < 0) continue;
    if (amount.numeral.lone && picks(words)) return null;
    const whole = readAmount(scanned, skipSpace(scanned, end));
    if (whole && isWhole(scanned, whole, kind) && fit(amount, whole, scanned))
      return ratio(amount.start, whole.numeral.to, amount.value, whole.value);
  }
  return null;
}

// `one of the two` picks one, it does not count.
const picks = (words: string[]): boolean => /^(?:the|der|den)$/.test(words.at(-1) ?? '');

function isWhole(scanned: Scan, whole: Amount, kind: string): boolean {
  const { numeral, ending, signed, factor, to } = whole;
  if (numeral.ordinal || signed || factor >= 1e3) return false;
  if (numeral.lone && !(kind === 'odds' && isOdds(scanned, to))) return false;
  if (isDated(scanned, whole, kind)) return false;
  return kind === 'odds' || ending === null || ending.kind === 'measure';
}

// 3 of 2021, 3 of 5 May
const isDated = (scanned: Scan, { start, to }: Amount, kind: string): boolean =>
  monthNamed(scanned, skipSpace(scanned, to)) !== null ||
  (kind !== 'out' && /^(?:1[5-9]|20)\d\d$/.test(at(scanned, start).text));

type Fit = (part: Amount, whole: Amount, scanned: Scan) => boolean;

const areWhole = (part: Amount, whole: Amount): boolean =>
  Number.isInteger(part.value) && Number.isInteger(whole.value);
// Not `eine von 19 Nanometern`: one thing of that length.
const isPart: Fit = (part, whole) =>
  areWhole(part, whole) && part.value <= whole.value && !(part.numeral.lone && whole.ending);

const fits: Record<string, Fit | undefined> = {
  of: isPart,
  out: isPart,
  in: (part, whole, scanned) =>
    isPart(part, whole, scanned) &&
    part.value <= 9 &&
    !whole.ending &&
    (whole.value <= 1000 || part.value === 1),
  // one over three
  over: (part, whole, scanned) =>
    (Math.abs(part.value) === 1 || part.start + whole.to === scanned.tokens.length) &&
    endsClause(scanned, whole.to),
  // `fell from 9 to 5` is no ratio
  odds: (part, whole, scanned) =>
    areWhole(part, whole) &&
    part.value > whole.value &&
    whole.value > 0 &&
    at(scanned, before(scanned, part.start)).lower !== 'from',
};

const jointsOf = (language: Scan['language']): Joint[] =>
  entriesOf(language, 'ratios').map(([words, kind]) => [
    words.split(' '),
    kind,
    fits[kind] ?? isPart,
  ]);
const joints = { en: jointsOf('en'), de: jointsOf('de') };
const overs = joints.en.filter(([, kind]) => kind === 'over');
type Joint = [words: string[], kind: string, fit: Fit];

// `ten to one against`, but `ten to one address`
const isOdds = (scanned: Scan, index: number): boolean => {
  const next = at(scanned, skipSpace(scanned, index));
  return next.kind !== 'word' || /^(?:against|on|that|odds|in|for|shot)$/.test(next.lower);
};

// `three-to-one`, `eins zu zehn`
function readToOne(scanned: Scan, amount: Amount): Found | null {
  const joint = matchText(scanned, amount.to, /[-\u2010\u2011]to[-\u2010\u2011]|\szu\s/iuy);
  const other = joint && amount.value <= 200 ? readAmount(scanned, joint.to) : null;
  if (!other || other.ending || other.numeral.ordinal) return null;
  if (other.value > 200 && amount.value !== 1) return null;
  return ratio(amount.start, other.numeral.to, amount.value, other.value);
}

// 7/7 counts, 3/4 is a part, 10/7 a date, 3:1 odds or a score
function readSigned(scanned: Scan, amount: Amount, sign: string): Found | null {
  const second = at(scanned, amount.to + 1);
  if (second.kind !== 'digits' || second.text.length > 6 || second.opaque) return null;
  const large = sign === '/' ? null : readLarge(scanned, amount, amount.to + 1);
  if (large) return large;
  const to = amount.to + 2;
  if (goesOn(scanned, to, sign)) return null;
  const both = ratio(amount.start, to, amount.mantissa, Number(second.text));
  if (sign !== '/' || !amount.numeral.plain) return both;
  const first = at(scanned, amount.start).text;
  return (
    readYears(amount.start, to, first, second.text) ??
    readSlashed(scanned, both, first, second.text)
  );
}

// 1:50,000
function readLarge(scanned: Scan, amount: Amount, second: number): Found | null {
  const large = readDigits(scanned, second);
  const value = large?.other ?? large?.value ?? 0;
  if (!large || large.plain || !Number.isInteger(value)) return null;
  return ratio(amount.start, large.to, amount.mantissa, value);
}

const goesOn = (scanned: Scan, to: number, sign: string): boolean =>
  at(scanned, to).text === sign || (sign === '/' && matchText(scanned, to, /[.,]\d+/y) !== null);

// 2022/23, 1871/72, 1620/25
function readYears(from: number, to: number, start: string, end: string): Found | null {
  if (!/^(?:1[1-9]|20)\d\d$/.test(start) || !/^(?:\d\d|\d{4})$/.test(end)) return null;
  const full = end.length === 2 ? start.slice(0, 2) + end : end;
  if (Number(full) <= Number(start)) return null;
  // 2008/12 may be a month.
  const month = end.length === 2 ? iso({ year: start, month: Number(end), day: 0 }) : null;
  const also = month !== null && Number(end) > 0 ? [reading('date', month)] : [];
  return found(from, to, reading('range', `${start}..${full}`), ...also);
}

// A part, a ratio or a day: which is likeliest depends on the two numbers.
function readSlashed(scanned: Scan, both: Found, first: string, second: string): Found {
  const [top, bottom] = [Number(first), Number(second)];
  const dates = datesOf(scanned, top, bottom);
  if (top < bottom && denominators.has(bottom)) return readPart(scanned, both, top / bottom, dates);
  const padded = first.startsWith('0') || second.startsWith('0');
  const dated = dates.length > 0 && (top > bottom || padded || (top === 9 && bottom === 11));
  return { ...both, readings: dated ? [...dates, ...both.readings] : [...both.readings, ...dates] };
}

function datesOf(scanned: Scan, top: number, bottom: number): Reading[] {
  const monthFirst = scanned.language === 'en' ? iso({ year: '', month: top, day: bottom }) : null;
  return [...new Set([monthFirst, iso({ year: '', month: bottom, day: top })])]
    .filter((date) => date !== null)
    .map((value) => reading('date', value));
}

function readPart(scanned: Scan, both: Found, share: number, dates: Reading[]): Found {
  const value = Number(share.toFixed(4));
  const ending = readEnding(scanned, both.to, true);
  if (ending)
    return found(both.from, ending.to, reading(ending.kind, value * ending.share, ending.unit));
  return { ...both, readings: [reading('number', value), ...both.readings, ...dates] };
}
