import { type Amount, readAmount } from '../amounts/amounts.ts';
import { numberIn } from '../dates/clock.ts';
import { endsClause } from '../dates/forms.ts';
import type { Found, Reading } from '../figure.ts';
import { readCardinal } from '../numbers/cardinals-en.ts';
import { readGermanWords } from '../numbers/number-words-de.ts';
import { inDigits } from '../numbers/numeral.ts';
import { at, matchText, type Scan } from '../tokens.ts';
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
function readPart(scanned: Scan, index: number, whole: Whole): Part | null {
  const joint = matchText(scanned, index, partGap);
  const amount = joint && readAmount(scanned, joint.to);
  if (!amount?.ending || amount.signed || amount.factor !== 1) return null;
  if (whole.kind === 'money') return isChange(amount, whole) ? { amount, worth: 1, unit: whole } : null; // prettier-ignore
  const worth = 1 / worthOf(whole, amount.ending);
  return isSmaller(whole, amount, amount.ending, worth)
    ? { amount, worth, unit: amount.ending }
    : null;
}

// `1 Std. 45 Min.`, but `It took 2 hours. 45 minutes later`
const partGap = /(?:,|(?<=std|stdn|hrs?|min|ft|lb)\.)?\s(?:(?:and|und)\s)?/iy;

const isSmaller = (whole: Whole, amount: Amount, part: Whole, worth: number): boolean =>
  worth < 1 &&
  amount.value * worth < 1 &&
  sets.some((units) => units.includes(whole.unit) && units.includes(part.unit));

type Part = { amount: Amount; worth: number; unit: Whole };

// Cents of the currency that was named, or of whichever has them.
function isChange({ ending, value }: Amount, whole: Whole): boolean {
  if (ending?.share !== 0.01 || whole.share !== 1 || value >= 1) return false;
  return ending.unit === whole.unit || ending.or !== undefined;
}

/** Units that are told together, the larger first. */
const sets = [
  'year month',
  'week day h min s',
  'mi yd ft in',
  'st lb oz',
  'km m cm mm',
  'kg g',
].map((units) => units.split(' '));

// a year and a half, two hours and a half
function readAndHalf(scanned: Scan, amount: Amount): Found | null {
  if (amount.ending?.kind !== 'measure' || scanned.language !== 'en') return null;
  const tail = matchText(
    scanned,
    amount.to,
    /[\s-]and[\s-](?:a[\s-])?(?<part>half|quarter)(?!\p{L})/iuy,
  );
  if (!tail) return null;
  const part = tail.groups.part?.toLowerCase() === 'half' ? 0.5 : 0.25;
  return found(amount, tail.to, { ...amount.ending, value: amount.value + part });
}

function found(amount: Pick<Amount, 'start'>, to: number, { kind, value, unit }: Reading): Found {
  const rounded = Number(Number(value).toFixed(4));
  return { from: amount.start, to, readings: [{ kind, value: rounded, unit }] };
}

// 5 Euro 50, zwei Euro fünfzig, 2 hours ten; not `für 5 Euro 50 Stück`
function readPrice(scanned: Scan, { ending, ...amount }: Amount): Found | null {
  const named = at(scanned, amount.to - 1).kind === 'word' && amount.to > amount.numeral.to;
  const whole = ending && named ? partsIn(ending) : 0;
  const gap = matchText(scanned, amount.to, /\s(?:(?:and|und)\s)?/iy);
  const rest = gap && restAt(scanned, gap.to, whole);
  if (!ending || !rest || !isFree(scanned, rest.to)) return null;
  return found(amount, rest.to, { ...ending, value: amount.value + rest.value / whole });
}

// 50, fifty, forty five
function restAt(scanned: Scan, index: number, whole: number): Pick<Amount, 'to' | 'value'> | null {
  const { text } = at(scanned, index);
  const words = scanned.language === 'en' ? readCardinal : readGermanWords;
  const rest = /^\d\d?$/.test(text) ? inDigits(index + 1, Number(text)) : words(scanned, index);
  return rest && rest.value >= 5 && rest.value < whole ? rest : null;
}

const partsIn = ({ kind, unit, share }: Whole): number =>
  unit === 'h' ? 60 : unit === 'm' || (kind === 'money' && share === 1) ? 100 : 0;

// Nothing follows that the number could be counting, nor more of the number.
const isFree = (scanned: Scan, index: number): boolean =>
  endsClause(scanned, index) &&
  !/^(?:\d|[-%.,:/]\S)/.test(scanned.text.slice(at(scanned, index - 1).end).slice(0, 2));

// 5'10", 5 ft 10, 5 foot 10, 6-foot-6, six foot two
function readHeight(scanned: Scan, amount: Amount): Found | null {
  const { ending, numeral, value } = amount;
  const match = (ending?.unit ?? 'ft') === 'ft' ? matchText(scanned, numeral.to, height) : null;
  const inches = numberIn(match?.groups.signed ?? match?.groups.named ?? '');
  if (!match || !(inches < 12)) return null;
  return found(amount, match.to, { kind: 'measure', value: value + inches / 12, unit: 'ft' });
}

// `5 feet 10` are two numbers, and so are `5 ft 10 apples`.
const height =
  /['’‘ʼ`′](?<signed>\d\d?)(?:["″”]|['’]{1,2})|[\s-]?(?:foot|ft)[\s-](?<named>\d\d?|\p{L}+)(?:(?<=-[\p{L}\d]+)|(?!\s?\p{L})|(?=\s(?:and|tall|in|at|with)(?!\p{L})))/iuy;
