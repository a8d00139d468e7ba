import { monthNamed } from '../dates/date-parts.ts';
import { type Amount, readAmount, round } from '../amounts/amounts.ts';
import { ratio } from './ratios.ts';
import { at, before, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { readDate } from '../dates/dates.ts';

/** Reads `between 10 and 20`, with the word that makes it a range. */
export function readBetween(scanned: Scan, index: number): Found | null {
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

/** 10–20, 10 to 20, 10 bis 20, 5- bis 10-mal, 1939–45 */
export function readRange(scanned: Scan, amount: Amount): Found | null {
  if (amount.plusMinus) return null;
  const hanging = isDash(at(scanned, amount.to)) && at(scanned, amount.to + 1).kind === 'space';
  const gap = skipSpace(scanned, amount.to + (hanging ? 1 : 0));
  const sign = at(scanned, gap);
  const word = /^(?:to|bis|through)$/.test(sign.lower);
  const dash = isDash(at(scanned, skipSpace(scanned, amount.to))) && !word;
  const place = dash ? skipSpace(scanned, amount.to) : gap;
  if (!word && !dash) return null;
  const next = skipSpace(scanned, place + 1);
  const spaced = place > amount.to;
  if (dash && spaced !== next > place + 1) return null;
  const second = readAmount(scanned, next, amount.ending?.kind === 'money');
  if (!second || second.numeral.ordinal || second.signed) return null;
  // from 32-bit to 64-bit: two kinds of thing
  if (word && amount.ending && isDash(at(scanned, amount.numeral.to))) return null;
  // ch02-01 numbers chapters.
  if (dash && /^0\d/.test(at(scanned, amount.start).text)) return null;
  // 2010 – 17th to 19th September: what follows the year is a date.
  if (dash && readDate(scanned, next)) return null;
  if (dash && (!amount.numeral.digits || !second.numeral.digits)) return null;
  if (
    dash &&
    /^[-/]$/.test(at(scanned, second.to).text) &&
    at(scanned, second.to + 1).kind === 'digits'
  )
    return null;
  const range = rangeOf(scanned, hanging ? completed(scanned, amount, second) : amount, second);
  const scored = dash && !spaced ? score(amount, second) : null;
  if (!range || !scored) return range ?? scored;
  const played = games.test(at(scanned, before(scanned, amount.start)).lower);
  const [first, then] = played ? [scored, range] : [range, scored];
  return { ...first, readings: [...first.readings, ...then.readings] };
}

/** Drei- bis vierhundert: the end of the second word belongs to the first as well. */
function completed(scanned: Scan, first: Amount, second: Amount): Amount {
  const end = /(hundert|tausend)$/.exec(at(scanned, second.start).lower)?.[1];
  const value = first.value * (end === 'hundert' ? 100 : end === 'tausend' ? 1000 : 1);
  return value < second.value ? { ...first, value } : first;
}

const games =
  /^(?:won|win|wins|lost|lose|loses|beat|beats|drew|draw|ahead|behind|defeat|victory|down|up)$/;

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
  if (first.value > 999 || (first.value > 99 && second.value > first.value)) return null;
  if (second.value > 99 && second.value > first.value) return null;
  return ratio(first.start, second.to, first.value, second.value);
}
