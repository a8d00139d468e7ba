import type { Numeral } from './digits.ts';
import { at, before, isDash, matchWords, type Scan, skipSpace } from './figure-tokens.ts';

/**
 * Reads an English number in words at a token: cardinals, ordinals, fractions, dozens, halves.
 * A lone `one`, `a` or `second` is left to whoever knows what stands around it (`lone`).
 *
 * @example readEnglishWords(scan('three hundred and sixty-seven', 'en'), 0) // { value: 367, … }
 */
export function readEnglishWords(scanned: Scan, index: number): WordNumeral | null {
  const half = readHalf(scanned, index);
  if (half) return half;
  const cardinal = readCardinal(scanned, index);
  if (!cardinal) return null;
  if (cardinal.ordinal) return cardinal;
  return readFraction(scanned, cardinal) ?? readTail(scanned, cardinal);
}

/** The value of a single English cardinal below a hundred, or null. */
export const englishSmall = (word: string): number | null =>
  units.get(word) ?? tens.get(word) ?? null;

/** The value of a single English ordinal such as `third` or `twentieth`, or null. */
export const englishOrdinal = (word: string): number | null => ordinals.get(word) ?? null;

function readCardinal(scanned: Scan, index: number): WordNumeral | null {
  let total = 0;
  let current = 0;
  let to = index;
  let last = 'none';
  let place = index;
  let count = 0;
  const start = at(scanned, index).lower;
  const over = /^(?:than|over|about|nearly|almost|some|around)$/.test(
    at(scanned, before(scanned, index)).lower,
  );
  if (over && scales.has(start)) current = 1;
  if (start === 'a' || start === 'an') {
    const next = skipSpace(scanned, index + 1);
    if (!/^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(at(scanned, next).lower))
      return null;
    current = 1;
    last = 'unit';
    place = next;
    count++;
  }
  while (count < 24) {
    const { lower: word, opaque } = at(scanned, place);
    if (opaque) break;
    const unit = units.get(word);
    const ten = tens.get(word);
    const ordinal = ordinals.get(word) ?? scaleOrdinals.get(word);
    const scale = scales.get(word);
    if (
      unit !== undefined &&
      (last === 'none' || last === 'scale' || (last === 'ten' && unit < 10 && unit > 0))
    ) {
      current += unit;
      last = 'unit';
    } else if (ten !== undefined && (last === 'none' || last === 'scale')) {
      current += ten;
      last = 'ten';
    } else if (
      scale === 100 &&
      (last === 'unit' || last === 'ten' || (over && count === 0)) &&
      current % 100 === current
    ) {
      current *= 100;
      last = 'scale';
    } else if (scale !== undefined && scale > 100 && (last !== 'none' || over) && current > 0) {
      total += current * scale;
      current = 0;
      last = 'scale';
    } else if (word === 'dozen' && last !== 'none' && last !== 'scale') {
      return { ...numeral(place + 1, current * 12), lone: false };
    } else if (ordinal !== undefined) {
      const ending = ordinalEnding(word, ordinal, current, total, last);
      if (ending !== null)
        return { ...numeral(place + 1, ending), ordinal: true, lone: count === 0 };
      break;
    } else break;
    to = ++place;
    count++;
    const gap = at(scanned, place);
    if (gap.kind !== 'space' && !isDash(gap)) break;
    place++;
    if (at(scanned, place).lower === 'and' && last === 'scale') {
      const after = skipSpace(scanned, place + 1);
      const follower = at(scanned, after).lower;
      if (!units.has(follower) && !tens.has(follower) && !ordinals.has(follower)) break;
      place = after;
    }
  }
  if (to === index) return null;
  return { ...numeral(to, total + current), lone: count === 1 && start === 'one' };
}

function ordinalEnding(
  word: string,
  ordinal: number,
  current: number,
  total: number,
  last: string,
): number | null {
  if (scaleOrdinals.has(word)) {
    if (last === 'none') return ordinal;
    return ordinal === 100 ? total + current * 100 : total + (current || 1) * ordinal;
  }
  if (last === 'none') return ordinal;
  if (last === 'scale') return total + current + ordinal;
  return last === 'ten' && ordinal < 10 ? total + current + ordinal : null;
}

// two thirds, two-thirds, three quarters, a third of
function readFraction(scanned: Scan, cardinal: WordNumeral): WordNumeral | null {
  const gap = at(scanned, cardinal.to);
  if (gap.kind !== 'space' && !isDash(gap)) return null;
  const word = at(scanned, cardinal.to + 1);
  const part = denominators.get(word.lower);
  if (part === undefined || word.opaque) return null;
  const plural = /s$/.test(word.lower) || word.lower === 'halves';
  if (plural === (cardinal.value === 1)) return null;
  if (word.lower === 'seconds' || word.lower === 'second') return null;
  return { ...numeral(cardinal.to + 2, cardinal.value / part), fraction: true, lone: false };
}

// two and a half, two-and-a-half, three point five
function readTail(scanned: Scan, cardinal: WordNumeral): WordNumeral {
  const place = cardinal.to + 1;
  for (const [words, part] of tails) {
    const to = matchWords(scanned, place, words);
    if (to < 0) continue;
    const value = cardinal.value + part;
    const scale = scales.get(at(scanned, to + 1).lower);
    const scaled = scale !== undefined && at(scanned, to).kind === 'space';
    return { ...numeral(scaled ? to + 2 : to, scaled ? value * scale : value), lone: false };
  }
  if (at(scanned, place).lower !== 'point') return cardinal;
  let digits = '';
  let to = place + 1;
  while (digits.length < 12) {
    const digit = units.get(at(scanned, to + 1).lower);
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    to += 2;
  }
  if (digits === '') return cardinal;
  return { ...numeral(to, Number(`${cardinal.value}.${digits}`)), lone: false };
}

// half a million, half a dozen, half of, a half, a third of, a quarter of
function readHalf(scanned: Scan, index: number): WordNumeral | null {
  for (const [words, value] of halves) {
    const to = matchWords(scanned, index, words);
    if (to < 0) continue;
    const shape = { ...numeral(to, value), lone: false };
    if (value > 1) return shape;
    const of = matchWords(scanned, skipSpace(scanned, to), ['of']) > 0;
    const bare = words.length === 1;
    if (bare && englishOrdinal(at(scanned, before(scanned, index)).lower) !== null) return null;
    // `half` alone is adverb, noun and number; before `of`, `the`, `a` or a possessive it counts.
    if (
      bare &&
      !(
        at(scanned, to).kind === 'space' &&
        /^(?:of|the|a|an|all|its|their|our|his|her|my)$/.test(at(scanned, to + 1).lower)
      )
    )
      return null;
    if (!bare && value !== 0.5 && !of) return null;
    return { ...shape, fraction: true };
  }
  return null;
}

const numeral = (to: number, value: number): Numeral => ({
  to,
  value: Number(value.toPrecision(15)),
  other: null,
  digits: false,
  plain: false,
});

const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, position) => [word, position * 10 + 20]),
);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);
const ordinals = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, position): [string, number] => [word, position + 1]),
  ...[...tens].map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
]);
const scaleOrdinals = new Map(
  [...scales].map(([word, value]): [string, number] => [`${word}th`, value]),
);
const denominators = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals, ...scaleOrdinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);
const tails: [string[], number][] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'one', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
];
const halves: [string[], number][] = [
  [['half', 'a', 'million'], 5e5],
  [['half', 'a', 'billion'], 5e8],
  [['half', 'a', 'trillion'], 5e11],
  [['half', 'a', 'dozen'], 6],
  [['a', 'half', 'dozen'], 6],
  [['half', 'dozen'], 6],
  [['a', 'half'], 0.5],
  [['one', 'half'], 0.5],
  [['half'], 0.5],
  [['a', 'third'], 1 / 3],
  [['a', 'quarter'], 0.25],
  [['a', 'fifth'], 0.2],
  [['a', 'sixth'], 1 / 6],
  [['a', 'eighth'], 0.125],
  [['an', 'eighth'], 0.125],
  [['a', 'tenth'], 0.1],
  [['a', 'hundredth'], 0.01],
];

/** A number in words; `lone` where it is `one` or a single ordinal, which may be no figure. */
export type WordNumeral = Numeral & { lone: boolean };
