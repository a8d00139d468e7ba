import { at, before, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';
import { readEnding } from '../units/endings.ts';
import { readCardinal, scaleAt } from './cardinals-en.ts';
import { denominators, ordinals, units } from './english-numerals.ts';
import { type Numeral, spelled, type WordNumeral } from './numeral.ts';

/**
 * Reads an English number in words at a token: cardinals, ordinals, fractions, dozens, halves.
 * A lone `one`, `a` or `second` is left to whoever knows what stands around it (`lone`).
 *
 * @example readEnglishWords(scan('three hundred and sixty-seven', 'en'), 0) // { value: 367, … }
 */
export function readEnglishWords(scanned: Scan, index: number): WordNumeral | null {
  const share = readShare(scanned, index);
  if (share) return share;
  const cardinal = readCardinal(scanned, index);
  if (!cardinal || cardinal.ordinal) return cardinal;
  return readFraction(scanned, cardinal) ?? readTail(scanned, cardinal) ?? cardinal;
}

/** What may follow a cardinal in words or digits: `and a half`, `point five`, `hundredths`. */
export function readTail(scanned: Scan, cardinal: Numeral, scale = 1): WordNumeral | null {
  const gap = at(scanned, cardinal.to);
  if (gap.kind !== 'space' && !isDash(gap)) return null;
  if (matchText(scanned, cardinal.to, tenths)) return readFraction(scanned, cardinal);
  return readAndPart(scanned, cardinal, scale) ?? readPoint(scanned, cardinal);
}
const tenths = /\s(?:ten|hundred|thousand)ths(?!\p{L})/iuy;

// two and a half, six and a fifth, two and two thirds; a million and a half is half a million more
function readAndPart(scanned: Scan, cardinal: Numeral, scale: number): WordNumeral | null {
  const place = cardinal.to + 1;
  if (at(scanned, place).lower !== 'and') return null;
  const part = readPart(scanned, place + 2);
  if (!part || part.value >= 1) return null;
  const own = Math.max(cardinal.scale ?? 1, scale);
  const more = scaleAt(scanned, skipPart(scanned, part.to));
  if (!more) {
    const value = cardinal.value + part.value * (own >= 1e6 || own === 12 ? own / scale : 1);
    return spelled(part.to, Number(value.toFixed(4)));
  }
  const value =
    own > more.scale
      ? cardinal.value + part.value * more.scale
      : (cardinal.value + part.value) * more.scale;
  return spelled(more.to, value);
}

// `one - third` falls: no dash between two clauses.
const skipPart = (scanned: Scan, to: number): number =>
  matchText(scanned, to, /\s-\s|[\s\u2010-\u2015\u2212-]/uy)?.to ?? to;

// three point five, two point seven million
function readPoint(scanned: Scan, cardinal: Numeral): WordNumeral | null {
  if (at(scanned, cardinal.to + 1).lower !== 'point') return null;
  let digits = '';
  let to = cardinal.to + 2;
  while (digits.length < 12) {
    const part = at(scanned, to).kind === 'space' ? readDecimals(scanned, to + 1) : null;
    if (!part) break;
    digits += part.digits;
    to = part.to;
  }
  if (digits === '') return null;
  const scale = scaleAt(scanned, skipSpace(scanned, to));
  const value = Number(`${cardinal.value}.${digits}`);
  return scale ? spelled(scale.to, value * scale.scale) : spelled(to, value);
}

// `point seven one`, `point seventy-one`, `1 point 1`
function readDecimals(scanned: Scan, index: number): { to: number; digits: string } | null {
  const { kind, text, lower } = at(scanned, index);
  if (kind === 'digits') return { to: index + 1, digits: text };
  const unit = units.get(lower);
  if (unit !== undefined) return { to: index + 1, digits: String(unit) };
  const tens = readCardinal(scanned, index);
  return tens && tens.value < 100 && !tens.ordinal
    ? { to: tens.to, digits: String(tens.value) }
    : null;
}

/** A part of one at a token: a half, three quarters, two-thirds. */
function readPart(scanned: Scan, index: number): WordNumeral | null {
  const { lower } = at(scanned, index);
  // one and half hours
  if (lower === 'half' && readEnding(scanned, index + 1, true)) return spelled(index + 1, 0.5);
  const top = /^an?$/.test(lower) ? spelled(index + 1, 1) : readCardinal(scanned, index);
  return top && top.value < 100 ? readDenominator(scanned, top) : null;
}

// two thirds, three quarter million, three quarters of a million
function readFraction(scanned: Scan, cardinal: Numeral): WordNumeral | null {
  const part = readDenominator(scanned, cardinal);
  return part && ofScale(scanned, part.to, part.value);
}

function readDenominator(scanned: Scan, top: Numeral): WordNumeral | null {
  const place = skipPart(scanned, top.to);
  const part = place > top.to ? denominatorAt(scanned, place) : null;
  if (!part) return null;
  const split = readSplit(scanned, top, part);
  if (split) return split;
  const next = skipSpace(scanned, part.to);
  // a quarter million, three quarter hours
  const counts =
    !part.plural && (scaleAt(scanned, next) ?? readEnding(scanned, part.to, true)) !== null;
  if (part.plural === (top.value === 1) && !counts) return null;
  return spelledPart(part.to, top.value / part.value);
}

// one hundred thirty-fifths, but one hundred and thirty fifths
function readSplit(scanned: Scan, { to, value }: Numeral, part: Denominator): WordNumeral | null {
  const ten = part.plural && part.value < 10 && value > 100 ? value % 100 : 0;
  const split = ten > 10 && ten % 10 === 0 && at(scanned, to - 3).lower !== 'and';
  return split ? spelledPart(part.to, (value - ten) / (ten + part.value)) : null;
}

const spelledPart = (to: number, value: number): WordNumeral => ({
  ...spelled(to, value),
  fraction: true,
});

// third, quarters; two halves are two things, and two seconds a moment
function denominatorAt(scanned: Scan, index: number): Denominator | null {
  const { lower, opaque } = at(scanned, index);
  const known = denominators.get(lower);
  if (opaque || /^(?:halves|seconds?)$/.test(lower)) return null;
  return known === undefined
    ? compoundAt(scanned, index)
    : { to: index + 1, value: known, plural: lower.endsWith('s') };
}

// twenty-firsts, one hundred and fifth, one hundred and fifths
function compoundAt(scanned: Scan, index: number): Denominator | null {
  const head = readCardinal(scanned, index);
  if (head?.ordinal) return head.lone ? null : { ...head, plural: false };
  const last = head && matchText(scanned, head.to, lastOrdinal);
  if (!last) return null;
  const unit = partNamed(last.groups.word);
  if (unit === undefined) return null;
  return { to: last.to, value: unit < 100 ? head.value + unit : head.value * unit, plural: true };
}

const partNamed = (word = ''): number | undefined =>
  ordinals.get(word.toLowerCase()) ?? denominators.get(word.toLowerCase());
const lastOrdinal = /[\s-](?:and\s)?(?<word>(?!seconds)\p{L}+|(?<=-)second)s(?!\p{L})/iuy;
type Denominator = { to: number; value: number; plural: boolean };

// a quarter million, three quarters of a million, a quarter of an hour
function ofScale(scanned: Scan, to: number, part: number): WordNumeral {
  const place = skipSpace(scanned, to);
  const whole = matchText(scanned, place, /(?:of\s)?an?/iy)?.to ?? -1;
  const scale = scaleAt(scanned, skipSpace(scanned, whole > 0 ? whole : to));
  if (scale && !scale.plural) return spelled(scale.to, part * scale.scale);
  // `a second` is a unit here, as after digits.
  const digits = whole > 0 && readEnding(scanned, whole, true) !== null;
  return { ...spelled(digits ? whole : to, part), digits, fraction: true };
}

// half a million, half dozen, half of, half an hour, half litre, a half, a third of, a quarter of
function readShare(scanned: Scan, index: number): WordNumeral | null {
  const { lower, opaque } = at(scanned, index);
  const bare = opaque ? undefined : { half: 0.5, quarter: 0.25 }[lower];
  const article = /^(?:an?|one)$/.test(lower) ? readPart(scanned, index) : null;
  const part = bare === undefined ? article : { ...spelled(index + 1, bare), fraction: true };
  if (!part) return null;
  const share = ofScale(scanned, part.to, part.value);
  if (!share.fraction || (share.to > part.to && !isTerm(scanned, index))) return share;
  const fits = bare === undefined ? isShare(scanned, index, part) : isHalf(scanned, index, part.to);
  return fits ? share : null;
}

// `half` alone is adverb, noun and number; before `of`, `the`, `a` or a unit it counts.
function isHalf(scanned: Scan, index: number, to: number): boolean {
  const half = at(scanned, index).lower === 'half';
  const unit = readEnding(scanned, to, true);
  if (isAlone(scanned, index, unit?.to) || (half && isAlone(scanned, index, to))) return true;
  if (isTerm(scanned, index)) return false;
  if (skipPart(scanned, to) === to) return false;
  if (unit && !/^(?:day|week|month|year|century)$/.test(unit.unit)) return true;
  return half && matchText(scanned, to, halfOf) !== null;
}

// the first half, the third quarter of a year
const isTerm = (scanned: Scan, index: number): boolean =>
  ordinals.has(at(scanned, before(scanned, index)).lower);

// `a third` is a share after a preposition of measure or all by itself, an ordinal elsewhere.
function isShare(scanned: Scan, index: number, { to, value }: WordNumeral): boolean {
  const next = at(scanned, skipSpace(scanned, to));
  const one = at(scanned, index).lower === 'one';
  if (value === 0.5 || one || next.lower === 'of' || isAlone(scanned, index, to)) return true;
  if (comparatives.test(next.lower)) return true;
  const led = leads.test(at(scanned, before(scanned, index)).lower);
  return led && (next.kind !== 'word' || afterShare.test(next.lower));
}

const isAlone = (scanned: Scan, index: number, to?: number): boolean =>
  index === 0 && to === scanned.tokens.length;

const halfOf = /\s(?:(?<=than half\s)|of|the|a|an|all|its|their|our|his|her|my)/iy;
const comparatives =
  /^(?:less|more|fewer|higher|lower|smaller|larger|bigger|cheaper|faster|slower)$/;
const leads = /^(?:by|about|nearly|almost|around|roughly|over|than|just|under|to|only)$/;
const afterShare = /^(?:in|to|last|this|from|since|over|and|more|less|higher|lower)$/;
