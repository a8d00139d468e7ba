import { at, before, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readEnding } from '../units/endings.ts';
import { readCardinal, scaleAt } from './cardinals-en.ts';
import { denominators, englishOrdinal, units } from './english-numerals.ts';
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

/** What may follow a cardinal in words or digits and adds to it: `and a half`, `point five`. */
export function readTail(scanned: Scan, cardinal: Numeral, scale = 1): WordNumeral | null {
  const gap = at(scanned, cardinal.to);
  if (gap.kind !== 'space' && !isDash(gap)) return null;
  return readAndPart(scanned, cardinal, scale) ?? readPoint(scanned, cardinal);
}

// two and a half, six and a fifth, two and two thirds; a million and a half is half a million more
function readAndPart(scanned: Scan, cardinal: Numeral, scale: number): WordNumeral | null {
  const place = cardinal.to + 1;
  if (at(scanned, place).lower !== 'and') return null;
  const part = readPart(scanned, place + 2);
  if (!part || part.value >= 1) return null;
  const own = Math.max(cardinal.scale ?? 1, scale);
  const more = scaleAt(scanned, skipPart(scanned, part.to));
  if (!more) {
    const value = cardinal.value + part.value * (own >= 1e6 ? own / scale : 1);
    return spelled(part.to, Number(value.toFixed(4)));
  }
  const value =
    own > more.scale
      ? cardinal.value + part.value * more.scale
      : (cardinal.value + part.value) * more.scale;
  return spelled(more.to, value);
}

const skipPart = (scanned: Scan, to: number): number =>
  at(scanned, to).kind === 'space' || isDash(at(scanned, to)) ? to + 1 : to;

// three point five, two point seven million
function readPoint(scanned: Scan, cardinal: Numeral): WordNumeral | null {
  if (at(scanned, cardinal.to + 1).lower !== 'point') return null;
  let digits = '';
  let to = cardinal.to + 2;
  while (digits.length < 12) {
    const digit = units.get(at(scanned, to + 1).lower);
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    to += 2;
  }
  if (digits === '') return null;
  const scale = scaleAt(scanned, skipSpace(scanned, to));
  const value = Number(`${cardinal.value}.${digits}`);
  return scale ? spelled(scale.to, value * scale.scale) : spelled(to, value);
}

/** A part of one at a token: a half, three quarters, two-thirds. */
function readPart(scanned: Scan, index: number): WordNumeral | null {
  const article = /^an?$/.test(at(scanned, index).lower);
  const top = article ? spelled(index + 1, 1) : readCardinal(scanned, index);
  if (top && top.value < 100) return readDenominator(scanned, top);
  return null;
}

// two thirds, three quarter million, three quarters of a million
function readFraction(scanned: Scan, cardinal: WordNumeral): WordNumeral | null {
  const part = cardinal.scale === undefined ? readDenominator(scanned, cardinal) : null;
  return part && ofScale(scanned, part.to, part.value);
}

function readDenominator(scanned: Scan, top: Numeral): WordNumeral | null {
  const gap = at(scanned, top.to);
  const word = at(scanned, top.to + 1);
  const part = denominators.get(word.lower);
  // Two halves are two things, and two seconds a moment.
  if (part === undefined || word.opaque || /^(?:halves|seconds?)$/.test(word.lower)) return null;
  if (gap.kind !== 'space' && !isDash(gap)) return null;
  const plural = word.lower.endsWith('s');
  const scaled = !plural && scaleAt(scanned, skipSpace(scanned, top.to + 2)) !== null;
  if (plural === (top.value === 1) && !scaled) return null;
  return { ...spelled(top.to + 2, top.value / part), fraction: true };
}

// a quarter million, three quarters of a million, a quarter of an hour
function ofScale(scanned: Scan, to: number, part: number): WordNumeral {
  const place = skipSpace(scanned, to);
  const whole = Math.max(...wholes.map((words) => matchWords(scanned, place, words)));
  const scale = scaleAt(scanned, skipSpace(scanned, whole > 0 ? whole : to));
  if (scale && !scale.plural) return spelled(scale.to, part * scale.scale);
  const counted = whole > 0 && readEnding(scanned, whole, true) ? whole : to;
  return { ...spelled(counted, part), fraction: true };
}

const wholes = [['of', 'a'], ['of', 'an'], ['a'], ['an']];

// half a million, half dozen, half of, half an hour, half litre, a half, a third of, a quarter of
function readShare(scanned: Scan, index: number): WordNumeral | null {
  const bare = at(scanned, index).lower === 'half' && !at(scanned, index).opaque;
  const part = bare
    ? { ...spelled(index + 1, 0.5), fraction: true }
    : /^(?:an?|one)$/.test(at(scanned, index).lower)
      ? readPart(scanned, index)
      : null;
  if (!part) return null;
  const share = ofScale(scanned, part.to, part.value);
  if (!share.fraction || share.to > part.to) return share;
  const fits = bare ? isHalf(scanned, index, part.to) : isShare(scanned, index, part);
  return fits ? share : null;
}

// `half` alone is adverb, noun and number; before `of`, `the`, `a` or a unit it counts.
function isHalf(scanned: Scan, index: number, to: number): boolean {
  if (isAlone(scanned, index, to)) return true;
  if (englishOrdinal(at(scanned, before(scanned, index)).lower) !== null) return false;
  if (at(scanned, to).kind !== 'space') return false;
  const unit = readEnding(scanned, to, true)?.unit;
  const measured = unit !== undefined && !/^(?:day|week|month|year|decade|century)$/.test(unit);
  return measured || halfOf.test(at(scanned, to + 1).lower);
}

// `a third` is a share after a preposition of measure or all by itself, an ordinal elsewhere.
function isShare(scanned: Scan, index: number, { to, value }: WordNumeral): boolean {
  const next = at(scanned, skipSpace(scanned, to));
  const one = at(scanned, index).lower === 'one';
  if (value === 0.5 || one || next.lower === 'of' || isAlone(scanned, index, to)) return true;
  if (comparatives.test(next.lower)) return true;
  const led = leads.test(at(scanned, before(scanned, index)).lower);
  return led && (next.kind !== 'word' || afterShare.test(next.lower));
}

const isAlone = (scanned: Scan, index: number, to: number): boolean =>
  index === 0 && to === scanned.tokens.length;

const halfOf = /^(?:of|the|a|an|all|its|their|our|his|her|my)$/;
const comparatives =
  /^(?:less|more|fewer|higher|lower|smaller|larger|bigger|cheaper|faster|slower)$/;
const leads = /^(?:by|about|nearly|almost|around|roughly|over|than|just|under|to|only)$/;
const afterShare = /^(?:in|to|last|this|from|since|over|and|more|less|higher|lower)$/;
