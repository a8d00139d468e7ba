import { type Amount, round } from '../amounts/amounts.ts';
import { iso, monthNamed } from '../dates/calendar.ts';
import type { Reading } from '../figure.ts';
import { reading } from '../found.ts';
import { at, before, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Ending } from '../units/names.ts';
import type { Joint } from './joints.ts';

/**
 * The range of two amounts, or null where they make none; what one end leaves out, unit, scale word
 * or the century of a year, is taken from the other.
 */
export function joinAmounts(scanned: Scan, first: Amount, second: Amount, joint: Joint): Reading[] {
  if (!mayJoin(scanned, first, second, joint)) return [];
  const start = joint.hanging ? completed(scanned, first, second) : first;
  const range = rangeOf(scanned, start, second);
  const scored = joint.dash && !joint.spaced ? score(first, second) : null;
  if (!range || !scored)
    return [range ?? scored, joint.dash ? monthOf(scanned, first, second) : null].filter(
      (reading) => reading !== null,
    );
  const played = games.test(at(scanned, before(scanned, first.start)).lower);
  return played ? [scored, range] : [range, scored];
}

function mayJoin(scanned: Scan, first: Amount, second: Amount, joint: Joint): boolean {
  if (first.numeral.ordinal || second.numeral.ordinal) return false;
  if (monthNamed(scanned, skipSpace(scanned, second.numeral.to))) return false;
  if (joint.dash) return mayHyphenate(scanned, first, second, joint);
  // from 32-bit to 64-bit: two kinds of thing
  return (
    joint.between || (!second.signed && !(first.ending && isDash(at(scanned, first.numeral.to))))
  );
}

function mayHyphenate(scanned: Scan, first: Amount, second: Amount, joint: Joint): boolean {
  if (joint.uneven || second.signed || !first.numeral.digits || !second.numeral.digits)
    return false;
  // ch02-01 numbers chapters.
  if (/^0\d/.test(at(scanned, first.start).text)) return false;
  return !(
    /^[-/]$/.test(at(scanned, second.to).text) && at(scanned, second.to + 1).kind === 'digits'
  );
}

/** Drei- bis vierhundert: the end of the second word belongs to the first as well. */
function completed(scanned: Scan, first: Amount, second: Amount): Amount {
  const end = /(hundert|tausend)$/.exec(at(scanned, second.start).lower)?.[1];
  const value = first.value * (end === 'hundert' ? 100 : end === 'tausend' ? 1000 : 1);
  return value < second.value ? { ...first, value } : first;
}

const games =
  /^(?:won|win|wins|lost|lose|loses|beat|beats|drew|draw|ahead|behind|defeat|victory|down|up)$/;

function rangeOf(scanned: Scan, first: Amount, second: Amount): Reading | null {
  if (!areAlike(first, second)) return null;
  const ending = second.ending ?? first.ending;
  const start = startOf(first, second);
  const short = !ending && isShortYear(scanned, first, second);
  const end = short ? Math.floor(start / 100) * 100 + second.value : endOf(first, second);
  if (!(start < end) || (!short && isNumbered(scanned, second, ending))) return null;
  return reading('range', `${start}..${end}`, ending?.unit);
}

// Of one unit, if both tell theirs, and no sign on the second alone.
const areAlike = (first: Amount, second: Amount): boolean =>
  (!first.ending ||
    !second.ending ||
    first.ending.unit === second.ending.unit ||
    isOpen(first.ending, second.ending)) &&
  (first.signed || !second.signed);

// 15° and 25 °C
const isOpen = (first: Ending, second: Ending): boolean =>
  first.unit === '°' && second.unit.startsWith('°');

const isNumbered = (scanned: Scan, { numeral, start }: Amount, ending: Amount['ending']): boolean =>
  !ending && numeral.plain && /^0\d/.test(at(scanned, start).text);

const endOf = (first: Amount, second: Amount): number =>
  round(second.value * (second.ending ? 1 : (first.ending?.share ?? 1)));

// 1.5–2 million: the scale word counts for both, and so does a cent.
function startOf(first: Amount, second: Amount): number {
  const own = first.ending !== null && first.ending.kind !== 'money' && !second.ending;
  const shared = first.factor === 1 && first.mantissa < 1000 && !own;
  const scale = shared && first.mantissa * second.factor < second.value ? second.factor : 1;
  return round(first.value * scale * (first.ending ? 1 : (second.ending?.share ?? 1)));
}

// 1939–45
const isShortYear = (scanned: Scan, first: Amount, second: Amount): boolean =>
  /^(?:1\d|20)\d\d$/.test(at(scanned, first.start).text) &&
  /^\d\d$/.test(at(scanned, second.start).text) &&
  second.numeral.plain;

// 2001-10 may be a month.
function monthOf(scanned: Scan, first: Amount, second: Amount): Reading | null {
  const date = { year: String(first.value), month: second.value, day: 0 };
  const value = isShortYear(scanned, first, second) && second.value > 0 ? iso(date) : null;
  return value === null ? null : reading('date', value);
}

// 3-1, 2–2
function score(first: Amount, second: Amount): Reading | null {
  if (first.ending || second.ending || !first.numeral.plain || !second.numeral.plain) return null;
  const [home, away] = [first.value, second.value];
  if (home > 999 || (away > home && Math.max(home, away) > 99)) return null;
  return reading('ratio', `${home}/${away}`);
}
