import { type Amount, denominators, readAmount, round } from './figure-amounts.ts';
import { germanSpan } from './figure-endings.ts';
import { iso, monthNamed } from './figure-dates.ts';
import { at, isDash, matchWords, type Scan, skipSpace } from './figure-tokens.ts';
import { isYear } from './figure-years.ts';
import type { Found, Reading } from './figures.ts';
import { germanWord } from './number-words-de.ts';

/**
 * Reads an amount with all that belongs to it at a token: a number, percentage, sum of money or
 * measure, a ratio or a range of two, or a plain year.
 *
 * @example readQuantity(scan('7 of 7', 'en'), 0) // ratio 7/7
 */
export function readQuantity(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind === 'space') return null;
  const between = readBetween(scanned, index);
  if (between) return between;
  const compound = readCompound(scanned, index);
  if (compound) return compound;
  const amount = readAmount(scanned, index);
  if (!amount || amount.numeral.ordinal) return null;
  return readRatio(scanned, amount) ?? readRange(scanned, amount) ?? readSingle(scanned, amount);
}

function readSingle(scanned: Scan, amount: Amount): Found | null {
  if (amount.numeral.lone && !standsAlone(scanned, amount)) return null;
  if (amount.plusMinus) {
    const unit = amount.ending?.unit ?? null;
    return {
      from: amount.start,
      to: amount.to,
      readings: [{ kind: 'range', value: `${-amount.value}..${amount.value}`, unit }],
    };
  }
  return {
    from: amount.start,
    to: amount.to,
    readings: readingsOf(scanned, amount),
    mantissa: amount.mantissa,
  };
}

function readingsOf(scanned: Scan, amount: Amount): Reading[] {
  const { ending, numeral } = amount;
  const value = numeral.fraction ? Number(amount.value.toFixed(4)) : amount.value;
  const values = amount.other === null ? [value] : [value, amount.other];
  if (ending) {
    const readings = values.map((each): Reading => ({
      kind: ending.kind,
      value: each,
      unit: ending.unit,
    }));
    if (ending.or) readings.push({ ...ending.or, value });
    return readings;
  }
  const readings = values.map((each): Reading => ({ kind: 'number', value: each, unit: null }));
  if (!numeral.plain || amount.factor !== 1 || amount.signed) return readings;
  if (!/^[12]\d{3}$/.test(at(scanned, amount.start).text)) return readings;
  const year: Reading = { kind: 'year', value, unit: null };
  return isYear(scanned, amount.start, amount.to) ? [year, ...readings] : [...readings, year];
}

// `one` and `ein` are articles unless a unit that nobody counts idly stands after them.
function standsAlone(scanned: Scan, amount: Amount): boolean {
  if (!amount.ending) return amount.numeral.to - amount.start > 1 || amount.factor !== 1;
  if (amount.ending.kind !== 'measure') return true;
  const calm = /^(?:day|week|month|year|s|h|min)$/.test(amount.ending.unit);
  return !calm || (scanned.language === 'en' && /^(?:h|min)$/.test(amount.ending.unit));
}

// 7 of 7, 7 out of 10, sieben von sieben, 7/7, 3:1, 3 zu 1, one in five
function readRatio(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending || amount.signed || amount.factor !== 1 || amount.numeral.fraction) return null;
  const slash = at(scanned, amount.to).text;
  if (slash === '/' || slash === ':' || slash === '∶') return readSigned(scanned, amount, slash);
  const gap = skipSpace(scanned, amount.to);
  if (gap === amount.to) return readToOne(scanned, amount);
  for (const [words, kind] of joints[scanned.language]) {
    const end = matchWords(scanned, gap, words);
    if (end < 0) continue;
    const whole = readAmount(scanned, skipSpace(scanned, end));
    if (
      !whole ||
      whole.numeral.ordinal ||
      whole.numeral.lone ||
      whole.signed ||
      whole.factor >= 1e3
    )
      continue;
    const part = amount.value;
    if (!Number.isInteger(part) || !Number.isInteger(whole.value)) continue;
    if (kind === 'odds' ? part <= whole.value : part > whole.value) continue;
    if (kind === 'in' && (whole.value > 1000 || part > 9 || whole.ending)) continue;
    if (kind !== 'out' && /^(?:1[5-9]|20)\d\d$/.test(at(scanned, whole.start).text)) continue;
    if (whole.ending && kind !== 'odds' && whole.ending.kind !== 'measure') continue;
    if (monthNamed(scanned, skipSpace(scanned, whole.to))) continue;
    return ratio(amount.start, whole.numeral.to, part, whole.value);
  }
  return readToOne(scanned, amount);
}

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
  if (!other || other.ending || other.numeral.ordinal || other.value > 200) return null;
  return ratio(amount.start, other.numeral.to, amount.value, other.value);
}

// 7/7 counts, 3/4 is a part, 10/7 a date, 3:1 odds or a score
function readSigned(scanned: Scan, amount: Amount, sign: string): Found | null {
  const second = at(scanned, amount.to + 1);
  if (second.kind !== 'digits' || second.text.length > 6 || second.opaque) return null;
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
  const both = ratio(amount.start, to, top, bottom);
  if (sign !== '/' || !amount.numeral.plain) return both;
  const monthFirst = scanned.language === 'en' ? iso('', String(top), String(bottom)) : null;
  const dayFirst = iso('', String(bottom), String(top));
  const dates = [...new Set([monthFirst, dayFirst])]
    .filter((date) => date !== null && !/^0/.test(second.text + ' '))
    .map((value): Reading => ({ kind: 'date', value: value ?? '', unit: null }));
  if (top < bottom && denominators.has(bottom)) {
    const part: Reading = { kind: 'number', value: Number((top / bottom).toFixed(4)), unit: null };
    return { ...both, readings: [part, ...both.readings, ...dates] };
  }
  if (top > bottom && dates.length > 0) return { ...both, readings: [...dates, ...both.readings] };
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

function ratio(from: number, to: number, top: number, bottom: number): Found {
  return { from, to, readings: [{ kind: 'ratio', value: `${top}/${bottom}`, unit: null }] };
}

function readBetween(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index).lower;
  if (word !== 'between' && word !== 'zwischen') return null;
  const start = skipSpace(scanned, index + 1);
  const first = start > index + 1 ? readAmount(scanned, start) : null;
  if (!first || first.numeral.ordinal) return null;
  const and = skipSpace(scanned, first.to);
  if (!/^(?:and|und)$/.test(at(scanned, and).lower)) return null;
  const second = readAmount(scanned, skipSpace(scanned, and + 1));
  const found = second ? rangeOf(scanned, first, second) : null;
  if (!found || !second || monthNamed(scanned, skipSpace(scanned, second.numeral.to))) return null;
  return { ...found, from: index };
}

// 10–20, 10 to 20, 10 bis 20, 5- bis 10-mal, 1939–45
function readRange(scanned: Scan, amount: Amount): Found | null {
  if (amount.plusMinus || (amount.numeral.lone && scanned.language === 'de')) return null;
  const hanging = isDash(at(scanned, amount.to)) && at(scanned, amount.to + 1).kind === 'space';
  const gap = skipSpace(scanned, amount.to + (hanging ? 1 : 0));
  const sign = at(scanned, gap);
  const word = /^(?:to|bis)$/.test(sign.lower);
  const dash = isDash(at(scanned, skipSpace(scanned, amount.to))) && !word;
  const place = dash ? skipSpace(scanned, amount.to) : gap;
  if (!word && !dash) return null;
  const next = skipSpace(scanned, place + 1);
  const spaced = place > amount.to;
  if (dash && spaced !== next > place + 1) return null;
  const second = readAmount(scanned, next);
  if (!second || second.numeral.ordinal || second.signed) return null;
  // from 32-bit to 64-bit: two kinds of thing
  if (word && amount.ending && isDash(at(scanned, amount.numeral.to))) return null;
  if (dash && (!amount.numeral.digits || !second.numeral.digits)) return null;
  if (
    dash &&
    /^[-/]$/.test(at(scanned, second.to).text) &&
    at(scanned, second.to + 1).kind === 'digits'
  )
    return null;
  return rangeOf(scanned, amount, second) ?? (dash && !spaced ? score(amount, second) : null);
}

function rangeOf(scanned: Scan, first: Amount, second: Amount): Found | null {
  if (first.ending && second.ending && first.ending.unit !== second.ending.unit) return null;
  if (second.signed && !first.signed) return null;
  const ending = second.ending ?? first.ending;
  // 1.5–2 million: the scale word counts for both.
  const shared =
    first.factor === 1 &&
    second.factor !== 1 &&
    first.mantissa < 1000 &&
    !(first.ending && first.ending.kind !== 'money' && !second.ending);
  const scale = shared && first.mantissa * second.factor < second.value ? second.factor : 1;
  const share = first.ending ? 1 : (second.ending?.share ?? 1);
  const start = round(first.value * scale * share);
  let end = second.value;
  if (first.ending && !second.ending) end = round(end * first.ending.share);
  const digits = at(scanned, second.start).text;
  const short =
    !ending &&
    isYearDigits(at(scanned, first.start).text) &&
    /^\d\d$/.test(digits) &&
    second.numeral.plain;
  if (short) end = Math.floor(start / 100) * 100 + end;
  if (!(start < end)) return null;
  if (second.numeral.plain && !ending && /^0\d/.test(digits) && !short) return null;
  return {
    from: first.start,
    to: second.to,
    readings: [{ kind: 'range', value: `${start}..${end}`, unit: ending?.unit ?? null }],
  };
}

const isYearDigits = (digits: string): boolean => /^(?:1\d|20)\d\d$/.test(digits);

// 3-1, 2–2
function score(first: Amount, second: Amount): Found | null {
  if (first.ending || second.ending || !first.numeral.plain || !second.numeral.plain) return null;
  if (first.value > 200 || second.value > first.value) return null;
  return ratio(first.start, second.to, first.value, second.value);
}

// dreijährig, zweimal, twice
function readCompound(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index).lower;
  if (scanned.language === 'en') {
    const times = word === 'twice' ? 2 : word === 'thrice' ? 3 : 0;
    return times > 0 ? single(index, { kind: 'number', value: times, unit: null }) : null;
  }
  if (word.length > 90) return null;
  const parts =
    /^(.{3,}?)(jährig|tägig|stündig|minütig|monatig|wöchig|prozentig|mal|fach|köpfig|stellig|teilig)(e[nrsm]?)?$/.exec(
      word,
    );
  const count = parts?.[1] ? germanWord(parts[1]) : null;
  if (!parts?.[2] || count?.shape !== 'cardinal' || count.value === 1) return null;
  const unit = germanSpan(parts[2]);
  if (unit) return single(index, { kind: 'measure', value: count.value, unit });
  if (parts[2] === 'prozentig')
    return single(index, { kind: 'percent', value: count.value, unit: '%' });
  return single(index, { kind: 'number', value: count.value, unit: null });
}

const single = (index: number, reading: Reading): Found => ({
  from: index,
  to: index + 1,
  readings: [reading],
});
