import { type Amount, readAmount } from '../amounts/amounts.ts';
import type { Found, Reading } from '../figure.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { at, isApostrophe, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { toBase } from '../units/units.ts';

/**
 * Reads an amount whose smaller unit follows its larger one: a price with its cents, a height in
 * feet and inches, hours and minutes, a year and a half. The value is in the larger unit.
 *
 * @example readCompound(scan('5 Euro 50', 'de'), amount) // 5.5 EUR
 * @example readCompound(scan('one hour and 45 minutes', 'en'), amount) // 1.75 h
 */
export function readCompound(scanned: Scan, amount: Amount): Found | null {
  if (amount.factor !== 1 || !Number.isInteger(amount.value)) return null;
  return (
    readParts(scanned, amount) ??
    readAndHalf(scanned, amount) ??
    (amount.signed ? null : (readPrice(scanned, amount) ?? readHeight(scanned, amount)))
  );
}

type Whole = { unit: string; kind: Reading['kind']; share: number };

// 2 Jahre und 3 Monate; 15 dollars and 50 cents; 1 h 30 min 20 s; 6 pounds 8 ounces
function readParts(scanned: Scan, amount: Amount): Found | null {
  if (!amount.ending || amount.ending.kind === 'percent') return null;
  const { ending } = amount;
  for (const whole of [ending, ...(ending.or ? [{ ...ending.or, share: 1 }] : [])]) {
    let value = Math.abs(amount.value);
    let to = amount.to;
    let last: Whole = whole;
    for (let parts = 0; parts < 3; parts++) {
      const part = readPart(scanned, to, last);
      if (!part) break;
      value += part.amount.value * (part.worth / (last === whole ? 1 : worthOf(whole, last)));
      to = part.amount.to;
      last = part.unit;
    }
    if (to > amount.to)
      return found(amount, to, { kind: whole.kind, value: amount.signed ? -value : value, unit: whole.unit }); // prettier-ignore
  }
  return null;
}

const worthOf = (whole: Whole, part: Whole): number =>
  (toBase(1, whole.unit)?.amount ?? 1) / (toBase(1, part.unit)?.amount ?? 1);

// A smaller amount after a larger one, and what it is worth in units of the larger.
function readPart(
  scanned: Scan,
  index: number,
  whole: Whole,
): { amount: Amount; worth: number; unit: Whole } | null {
  const comma = at(scanned, index).text === ',';
  const gap = skipSpace(scanned, comma ? index + 1 : index);
  const and = /^(?:and|und)$/.test(at(scanned, gap).lower);
  const place = and ? skipSpace(scanned, gap + 1) : gap;
  const amount = place > index + (comma ? 1 : 0) ? readAmount(scanned, place) : null;
  const ending = amount?.ending;
  if (!ending || amount.signed || amount.factor !== 1) return null;
  if (whole.kind === 'money') return isChange(amount, whole) ? { amount, worth: 1, unit: whole } : null; // prettier-ignore
  const set = sets.find((units) => units.includes(whole.unit) && units.includes(ending.unit));
  const worth = 1 / worthOf(whole, ending);
  if (!set || worth >= 1 || amount.value * worth >= 1 || ((and || comma) && metric.has(whole.unit)))
    return null;
  return { amount, worth, unit: ending };
}

// Cents of the currency that was named, or of whichever has them.
function isChange({ ending, value }: Amount, whole: Whole): boolean {
  if (ending?.share !== 0.01 || whole.share !== 1 || value >= 1) return false;
  return ending.unit === whole.unit || ending.or !== undefined;
}

/** Units that are told together, the larger first; those of the metric system without `and`. */
const sets = [
  'year month',
  'week day h min s',
  'mi yd ft in',
  'st lb oz',
  'km m cm mm',
  'kg g',
].map((units) => units.split(' '));
const metric = new Set(['km', 'm', 'cm', 'kg']);

// a year and a half, two hours and a half
function readAndHalf(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending?.kind !== 'measure' || scanned.language !== 'en') return null;
  for (const [words, part] of tails) {
    const to = matchWords(scanned, skipSpace(scanned, amount.to), words);
    if (to > 0) return found(amount, to, { ...amount.ending, value: amount.value + part });
  }
  return null;
}

const tails: [words: string[], part: number][] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
];

function found(amount: Amount, to: number, { kind, value, unit }: Reading): Found {
  const rounded = Number(Number(value).toFixed(4));
  return { from: amount.start, to, readings: [{ kind, value: rounded, unit }] };
}

// 5 Euro 50, zwei Euro fünfzig, 2 hours ten; not `für 5 Euro 50 Stück`
function readPrice(scanned: Scan, amount: Amount): Found | null {
  const { ending, to } = amount;
  const whole =
    ending?.unit === 'h' ? 60 : ending?.kind === 'money' && ending.share === 1 ? 100 : 0;
  const after = ending && ending.to > amount.numeral.to && at(scanned, to - 1).kind === 'word';
  if (!after || at(scanned, to).kind !== 'space') return null;
  const and = whole === 60 && /^(?:and|und)$/.test(at(scanned, to + 1).lower) ? to + 3 : to + 1;
  const rest = countAt(scanned, and) ?? 0;
  if (rest < 5 || rest >= whole || !isFree(scanned, and + 1)) return null;
  return found(amount, and + 1, { ...ending, value: amount.value + rest / whole });
}

// Nothing follows that the number could be counting, nor more of the number.
function isFree(scanned: Scan, index: number): boolean {
  const after = at(scanned, index);
  const next = at(scanned, skipSpace(scanned, index));
  const more = at(scanned, index + 1);
  if (after.kind === 'digits') return false;
  if (/^[-%.,:/]$/.test(after.text) && more.kind !== 'space' && more.text !== '') return false;
  return next.kind !== 'word' || free.test(next.text);
}

// Words after a price that it cannot be counting.
const free =
  /^(?:a|an|the|per|for|each|in|on|at|to|from|and|or|but|is|was|pro|je|für|im|in|an|am|auf|und|oder|aber|ist|war|kosten|kostet|zahlen|bezahlen|mehr|weniger|more|less)$/;

// 5'10", 5 ft 10, 5 foot 10, six foot two
function readHeight(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending === null && isFeet(scanned, amount.to)) return readSigned(scanned, amount);
  const foot = skipSpace(scanned, amount.to);
  const worded = amount.ending === null && at(scanned, foot).lower === 'foot';
  if (!worded && amount.ending?.unit !== 'ft') return null;
  if (/^feet$/.test(at(scanned, amount.to - 1).lower)) return null;
  const place = skipSpace(scanned, worded ? foot + 1 : amount.to);
  const inches = countAt(scanned, place);
  const next = at(scanned, skipSpace(scanned, place + 1));
  if (inches === null || inches > 11 || place === amount.to) return null;
  if (next.kind === 'word' && !/^(?:and|tall|in|at|with)$/.test(next.lower)) return null;
  return feet(amount, place + 1, inches);
}

// 5′10″, 5'10''
function readSigned(scanned: Scan, amount: Amount): Found | null {
  const place = amount.to + 1;
  const inches = countAt(scanned, place);
  const mark = at(scanned, place + 1).text;
  if (inches === null || inches > 11 || !/^(?:["″”]|['’])$/.test(mark)) return null;
  const pair = /^['’]$/.test(mark) && /^['’]$/.test(at(scanned, place + 2).text);
  return feet(amount, place + (pair ? 3 : 2), inches);
}

const feet = (amount: Amount, to: number, inches: number): Found =>
  found(amount, to, { kind: 'measure', value: amount.value + inches / 12, unit: 'ft' });

// A quotation ends with an apostrophe too, but no digits follow it at once.
const isFeet = (scanned: Scan, index: number): boolean =>
  (isApostrophe(at(scanned, index)) || at(scanned, index).text === '′') &&
  at(scanned, index + 1).kind === 'digits' &&
  at(scanned, index + 1).text.length < 3;

function countAt(scanned: Scan, index: number): number | null {
  const { kind, text, lower, opaque } = at(scanned, index);
  if (opaque) return null;
  if (kind === 'digits') return text.length <= 2 ? Number(text) : null;
  if (kind !== 'word') return null;
  return scanned.language === 'en' ? englishSmall(lower) : germanValue(lower);
}
