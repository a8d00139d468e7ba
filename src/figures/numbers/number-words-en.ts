import type { Numeral } from './digits.ts';
import {
  denominators,
  englishOrdinal,
  groups,
  halves,
  ordinals,
  scaleOrdinals,
  scales,
  tails,
  tens,
  units,
} from './english-numerals.ts';
import { readEnding } from '../units/endings.ts';
import { at, before, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';

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
    } else if (groups.has(word) && last !== 'none' && last !== 'scale') {
      return { ...numeral(place + 1, current * (groups.get(word) ?? 1)), lone: false };
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
  // Two halves are two things.
  if (word.lower === 'halves') return null;
  if (word.lower === 'seconds' || word.lower === 'second') return null;
  return ofScale(scanned, cardinal.to + 2, cardinal.value / part);
}

// three quarters of a million
function ofScale(scanned: Scan, to: number, part: number): WordNumeral {
  const word = matchWords(scanned, skipSpace(scanned, to), ['of', 'a']);
  const scale = word > 0 ? scales.get(at(scanned, skipSpace(scanned, word)).lower) : undefined;
  // a quarter of an hour, a quarter of a percentage point
  const whole = word > 0 ? word : matchWords(scanned, skipSpace(scanned, to), ['of', 'an']);
  const counted = whole > 0 && readEnding(scanned, whole, true) ? whole : to;
  if (scale === undefined) return { ...numeral(counted, part), fraction: true, lone: false };
  return { ...numeral(skipSpace(scanned, word) + 1, part * scale), lone: false };
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
  // two and two thirds
  if (at(scanned, place).lower === 'and') {
    const part = readCardinal(scanned, skipSpace(scanned, place + 1));
    const share = part && !part.ordinal ? readFraction(scanned, part) : null;
    if (share?.fraction && share.value < 1)
      return {
        ...numeral(share.to, Number((cardinal.value + share.value).toFixed(4))),
        lone: false,
      };
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
    const counts = at(scanned, to).kind === 'space' && halfOf.test(at(scanned, to + 1).lower);
    // half a mile, half an hour
    if (bare && /^an?$/.test(at(scanned, to + 1).lower) && readEnding(scanned, to + 2, true))
      return { ...shape, to: to + 2 };
    if (bare && !counts && !isAlone(scanned, index, to)) return null;
    if (!bare && value !== 0.5 && !of && !isShare(scanned, index, to)) return null;
    return ofScale(scanned, to, value);
  }
  return null;
}

// `a third` is a share after a preposition of measure or all by itself, an ordinal elsewhere.
function isShare(scanned: Scan, index: number, to: number): boolean {
  const led = /^(?:by|about|nearly|almost|around|roughly|over|than|just|under|to|only)$/.test(
    at(scanned, before(scanned, index)).lower,
  );
  const next = at(scanned, skipSpace(scanned, to));
  return (
    isAlone(scanned, index, to) ||
    /^(?:less|more|fewer|higher|lower|smaller|larger|bigger|cheaper|faster|slower)$/.test(
      next.lower,
    ) ||
    (led &&
      (next.kind !== 'word' ||
        /^(?:in|to|last|this|from|since|over|and|more|less|higher|lower)$/.test(next.lower)))
  );
}

const isAlone = (scanned: Scan, index: number, to: number): boolean =>
  index === 0 && to === scanned.tokens.length;

const halfOf = /^(?:of|the|a|an|all|its|their|our|his|her|my)$/;

const numeral = (to: number, value: number): Numeral => ({
  to,
  value: Number(value.toPrecision(15)),
  other: null,
  digits: false,
  plain: false,
});

/** A number in words; `lone` where it is `one` or a single ordinal, which may be no figure. */
export type WordNumeral = Numeral & { lone: boolean };
