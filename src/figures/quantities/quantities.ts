import { type Amount, readAmount, round } from '../amounts/amounts.ts';
import { iso } from '../dates/calendar.ts';
import { endsClause } from '../dates/forms.ts';
import type { Clock } from '../dates/clock.ts';
import { readHour } from '../dates/times.ts';
import { isYear } from '../dates/years.ts';
import type { Found, Reading } from '../figure.ts';
import { found, reading } from '../found.ts';
import { spelled } from '../numbers/numeral.ts';
import { at, before, matchText, type Scan, skipSpace } from '../tokens.ts';
import type { Ending } from '../units/names.ts';
import { readEnding } from '../units/endings.ts';
import { readCompound } from './compounds.ts';
import { readMultiple } from './multiples.ts';
import { readRatio } from './ratios.ts';

/**
 * Reads an amount with all that belongs to it at a token: a number, percentage, sum of money or
 * measure, a ratio, or a plain year.
 *
 * @example readQuantity(scan('7 of 7', 'en'), 0) // ratio 7/7
 */
export function readQuantity(scanned: Scan, index: number): Found | null {
  const multiple = readMultiple(scanned, index);
  if (multiple) return multiple;
  const amount = readAmount(scanned, index) ?? readArticle(scanned, index);
  if (!amount || amount.numeral.ordinal) return null;
  return readCompound(scanned, amount) ?? readRatio(scanned, amount) ?? readSingle(scanned, amount);
}

// an hour, a litre
function readArticle(scanned: Scan, index: number): Amount | null {
  if (scanned.language !== 'en' || !/^an?$/.test(at(scanned, index).lower)) return null;
  const ending = readEnding(scanned, index + 1, false);
  if (!ending || at(scanned, index + 1).kind !== 'space') return null;
  const one = { value: 1, other: null, mantissa: 1, factor: 1, signed: false, plusMinus: false };
  return { ...one, start: index, to: ending.to, numeral: { ...spelled(index + 1, 1), lone: true }, ending }; // prettier-ignore
}

function readSingle(scanned: Scan, amount: Amount): Found | null {
  const { start: from, to, ending, value, mantissa } = amount;
  if (amount.numeral.lone && !standsAlone(scanned, amount)) return null;
  if (!amount.plusMinus) return { from, to, readings: readingsOf(scanned, amount), mantissa };
  return found(from, to, reading('range', `${-value}..${value}`, ending?.unit));
}

function readingsOf(scanned: Scan, amount: Amount): Reading[] {
  const { ending, numeral } = amount;
  const value = numeral.fraction ? Number(amount.value.toFixed(4)) : amount.value;
  const values = amount.other === null ? [value] : [value, amount.other];
  const { kind = 'number', unit = '' } = ending ?? {};
  const readings = values.map((each): Reading => ({ kind, value: each, unit: unit || null }));
  if (ending) return [...readings, ...othersOf(scanned, amount, ending)];
  const others = [
    sharedEnding(scanned, amount),
    bytesOf(scanned, amount),
    monthOf(scanned, amount),
    ...clocksOf(scanned, amount.start, amount.to),
  ].filter((reading) => reading !== null);
  return others.length > 0 ? [...readings, ...others] : withYear(scanned, amount, readings);
}

// a pound of weight; at 7p
function othersOf(scanned: Scan, { start, to, value }: Amount, ending: Ending): Reading[] {
  const { or, unit, share } = ending;
  const pence = unit === 'GBP' && share < 1;
  return [
    ...(or ? [{ kind: or.kind, unit: or.unit, value: round(value * (or.share ?? 1)) }] : []),
    ...(pence ? [...clocksOf(scanned, start, start + 1, to), ...eveningOf(scanned, start)] : []),
  ];
}

// 9p may be nine in the evening.
function eveningOf(scanned: Scan, start: number): Reading[] {
  const hour = Number(at(scanned, start).text);
  return hour >= 1 && hour <= 12 ? [time((hour % 12) + 12)] : [];
}

function withYear(scanned: Scan, amount: Amount, readings: Reading[]): Reading[] {
  const { start, to, numeral, factor, signed, value } = amount;
  const plain = numeral.plain && factor === 1 && !signed;
  if (!plain || !/^[12]\d{3}$/.test(at(scanned, start).text)) return readings;
  const year = reading('year', value);
  return isYear(scanned, start, to) ? [year, ...readings] : [...readings, year];
}

// von 1,9 auf 2,3 Milliarden Euro, 15 x 20 cm: scale and unit may count for both
function sharedEnding(scanned: Scan, { to, value, factor }: Amount): Reading | null {
  const word = skipSpace(scanned, to);
  const fits = shares[at(scanned, word).lower];
  if (!fits || factor !== 1) return null;
  const second = readAmount(scanned, skipSpace(scanned, word + 1));
  if (!second || (second.factor === 1 && !second.ending)) return null;
  const { kind, unit } = second.ending ?? bareNumber;
  return fits.test(unit) ? reading(kind, value * second.factor, unit || null) : null;
}
const bareNumber = { kind: 'number' as const, unit: '' };

// `12 x 1 TB` are no sides.
const sides = /^(?:[cmkd]?m|in|ft|yd|px)$/;
const shares: Record<string, RegExp | undefined> = { auf: /^/, x: sides, '×': sides };

// 302B: billions in an English paper, bytes on a computer
const bytesOf = (scanned: Scan, { to, mantissa, factor }: Amount): Reading | null =>
  factor === 1e9 && at(scanned, to - 1).text === 'B' ? reading('measure', mantissa, 'B') : null;

// 2015.3 may be a month.
function monthOf(scanned: Scan, { start, to }: Amount): Reading | null {
  const match = matchText(scanned, start, /(?<year>(?:19|20)\d\d)\.(?<month>1[0-2]|0?[1-9])/y);
  if (match?.to !== to) return null;
  const { year = '', month } = match.groups;
  return reading('date', iso({ year, month: Number(month), day: 0 }) ?? '');
}

// at 17.30: British papers write times so, and prices too; at seven, um 7
function clocksOf(scanned: Scan, start: number, to: number, end = to): Reading[] {
  const led = leadOf(scanned, start);
  const pattern = faces[scanned.language].find(([leads]) => leads.test(led))?.[1];
  const face = pattern && matchText(scanned, start, pattern);
  if (face?.to === to) return [time(Number(face.groups.hour), face.groups.minute)];
  const fits =
    /^(?:at|around|circa|um|gegen)$/.test(led) && to === start + 1 && endsClause(scanned, end);
  return fits ? hoursOf(readHour(scanned, start)) : [];
}

// The word before a number: `at` also in `at about 7`.
function leadOf(scanned: Scan, start: number): string {
  const place = before(scanned, start);
  const { lower } = at(scanned, place);
  return lower === 'about' ? at(scanned, before(scanned, place)).lower : lower;
}

// Seven may be in the evening, 14 may not.
const hoursOf = (clock: Clock | null): Reading[] =>
  clock
    ? [time(clock.hour), ...(clock.hour > 0 && clock.hour < 12 ? [time(clock.hour + 12)] : [])]
    : [];

// at 17.30, at 1030; by 17.30; 0430
const faces: Record<Scan['language'], [leads: RegExp, face: RegExp][]> = {
  en: [
    [/^at$/, /(?<hour>[01]\d(?=\D?\d\d)|2[0-3](?=\D?\d\d)|[1-9])\.?(?<minute>[0-5]\d)/y],
    [
      /^(?:by|until|till|from|after|before|around)$/,
      /(?<hour>0\d(?=\d)|1?\d(?=[.])|2[0-3](?=[.]))\.?(?<minute>[0-5]\d)/y,
    ],
    [/^/, /(?<hour>0\d)(?<minute>[0-5]\d)/y],
  ],
  de: [],
};
const time = (hour: number, minute = '00'): Reading =>
  reading('time', `${String(hour).padStart(2, '0')}:${minute}`);

// `one` and `ein` are articles unless a unit that nobody counts idly stands after them.
function standsAlone(scanned: Scan, { start, numeral, ending, factor }: Amount): boolean {
  if (!ending) return numeral.to - start > 1 || factor !== 1;
  const article = /^an?$/.test(at(scanned, start).lower) && scanned.language === 'en';
  // `2 euros a kilo` tells a rate.
  if (article) return isCounted(ending.unit) && !isRate(scanned, start);
  if (ending.kind !== 'measure') return true;
  const calm = /^(?:day|night|week|month|year|decade|century|s|h|min)$/.test(ending.unit);
  return !calm || (scanned.language === 'en' && /^(?:h|min|s)$/.test(ending.unit));
}

// Units whose names mean nothing else: a metre, a kilogram, but not a foot or a second.
const isCounted = (unit: string): boolean =>
  /^(?:[cmdk]?m|k?g|[cmdh]?l|ha|[cmk]?m[²³]|[kMGT]?Wh?|[kMGT]?B|km\/h)$/.test(unit);

const isRate = (scanned: Scan, index: number): boolean => {
  const previous = before(scanned, index);
  const { kind, text, lower } = at(scanned, previous);
  const sum = at(scanned, previous - 1);
  const priced = kind === 'digits' || /^[%\p{Sc}]$/u.test(text) || sum.kind === 'digits';
  return priced || /^(?:euros?|dollars?|cents?|pounds?|pence|per|times|once|twice)$/.test(lower);
};
