import { at, before, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';
import { denominators, ordinals, scaleOrdinals, tens, units } from './english-numerals.ts';
import { scaleNamed } from './scales.ts';
import { spelled, type WordNumeral } from './numeral.ts';

/**
 * Reads a cardinal in words, or the ordinal that it ends with: groups below a thousand, each with its
 * scale, joined by a space, a hyphen, `and` or a comma.
 *
 * @example readCardinal(scan('one thousand, four hundred and six', 'en'), 0) // 1406
 */
export function readCardinal(scanned: Scan, index: number): WordNumeral | null {
  let total = 0;
  let best: WordNumeral | null = null;
  let ceiling = Infinity;
  let place = index;
  for (let groups = 0; groups < 8; groups++) {
    const group = readScaled(scanned, place, groups === 0);
    if (!group || group.value >= ceiling) break;
    total += group.value;
    best = { ...spelled(group.to, total), ...group.marks, lone: isLone(scanned, index, group) };
    if (!group.scale || group.marks.ordinal) break;
    ceiling = group.scale;
    const next = skipJoint(scanned, group.to);
    if (next === null) break;
    place = next;
  }
  return best;
}

/** A scale word at a token; `plural` for `millions`. */
export function scaleAt(scanned: Scan, index: number): Scale | null {
  const { lower, opaque } = at(scanned, index);
  const scale = opaque ? null : scaleNamed(lower, 'en');
  return scale === null
    ? null
    : { to: index + 1, scale, plural: scaleNamed(`${lower}s`, 'en') === null };
}

type Scale = { to: number; scale: number; plural: boolean };
type Group = { to: number; value: number; ordinal: boolean };
type Scaled = Omit<Group, 'ordinal'> & { scale: number; marks: { ordinal?: true; scale?: number } };

const isLone = (scanned: Scan, index: number, { to, marks }: Scaled): boolean =>
  to === index + 1 && (marks.ordinal === true || at(scanned, index).lower === 'one');

// a million, two hundred and five thousand, millionth
function readScaled(scanned: Scan, index: number, first: boolean): Scaled | null {
  const group = readGroup(scanned, index) ?? (first ? readOne(scanned, index) : null);
  if (!group) return null;
  if (group.ordinal) return { ...group, scale: 0, marks: { ordinal: true } };
  const scaled = multiply(scanned, group, group.to === index);
  return scaled.to === index ? null : scaled;
}

// The scale words after a group: hundred thousand, million, millionth.
function multiply(scanned: Scan, group: Group, bare: boolean): Scaled {
  let { to, value } = group;
  let scale = 0;
  for (let place = bare ? to : skipGap(scanned, to); place >= 0; place = skipGap(scanned, to)) {
    const ordinal = scaleOrdinals.get(at(scanned, place).lower);
    if (ordinal) return { to: place + 1, value: value * ordinal, scale, marks: { ordinal: true } };
    const next = scaleAt(scanned, place);
    if (!next || next.scale < scale || (next.plural && bare)) break;
    value *= next.scale;
    scale = Math.max(next.scale, scale);
    to = next.to;
  }
  return { to, value, scale, marks: scale >= 12 ? { scale } : {} };
}

// `a million`, and `million` after `over`, where the one is not written
function readOne(scanned: Scan, index: number): Group | null {
  const { lower } = at(scanned, index);
  const ordinal = scaleOrdinals.get(lower);
  if (ordinal !== undefined) return { to: index + 1, value: ordinal, ordinal: true };
  const article = /^an?$/.test(lower);
  const scale = scaleAt(scanned, article ? skipSpace(scanned, index + 1) : index);
  if (!scale || scale.plural || scale.scale === 20) return null;
  if (!article && (scale.scale < 100 || !isOver(scanned, index))) return null;
  return { to: article ? index + 1 : index, value: 1, ordinal: false };
}

// more than thousand, hundred thousand
const isOver = (scanned: Scan, index: number): boolean =>
  overs.test(at(scanned, before(scanned, index)).lower) ||
  // the hundred and twentieth
  (at(scanned, skipSpace(scanned, index + 1)).lower === 'and' &&
    at(scanned, before(scanned, index)).lower === 'the') ||
  (at(scanned, index).lower === 'hundred' &&
    scaleAt(scanned, skipSpace(scanned, index + 1))?.plural === false);

const overs = /^(?:than|over|about|nearly|almost|some|around)$/;

// Below ten thousand: six, twenty-one, three hundred and six, fifteen hundred; or their ordinals.
function readGroup(scanned: Scan, index: number): Group | null {
  // a hundred and five thousand
  const article = matchText(scanned, index, /a(?=[\s-]hundred(?!\p{L}))/iuy);
  const head = article ? { to: article.to, value: 1, ordinal: false } : readSmall(scanned, index);
  if (!head || head.ordinal) return head;
  const place = skipGap(scanned, head.to);
  const word = at(scanned, place).lower;
  if (word === 'hundredth') return { to: place + 1, value: head.value * 100, ordinal: true };
  if (word !== 'hundred' || head.value > 99) return head;
  const hundreds = { to: place + 1, value: head.value * 100, ordinal: false };
  const gap = skipGap(scanned, hundreds.to);
  const next = at(scanned, gap).lower === 'and' ? skipGap(scanned, gap + 1) : gap;
  const rest = readSmall(scanned, next);
  if (!rest || isPart(scanned, rest, next > gap)) return hundreds;
  return { ...rest, value: hundreds.value + rest.value };
}

// Below a hundred.
function readSmall(scanned: Scan, index: number): Group | null {
  const { lower, opaque } = at(scanned, index);
  if (opaque) return null;
  const ordinal = ordinals.get(lower);
  if (ordinal !== undefined) return { to: index + 1, value: ordinal, ordinal: true };
  const unit = units.get(lower);
  if (unit !== undefined) return { to: index + 1, value: unit, ordinal: false };
  const ten = tens.get(lower);
  if (ten === undefined) return null;
  const place = skipSpacedGap(scanned, index + 1);
  const next = at(scanned, place).lower;
  const cardinal = units.get(next);
  const digit = cardinal ?? ordinals.get(next) ?? 0;
  if (digit < 1 || digit > 9) return { to: index + 1, value: ten, ordinal: false };
  return { to: place + 1, value: ten + digit, ordinal: cardinal === undefined };
}

// twenty and four hours
const andUnit = /\sand\s(?=\p{L}{3,5}\s(?:second|minute|hour|day|week|month|year)s(?!\p{L}))/iuy;

// `and three quarters` is a part of what stands before it.
const isPart = (scanned: Scan, { to, value }: Group, and: boolean): boolean =>
  and && value < (denominators.get(at(scanned, skipGap(scanned, to)).lower) ?? 0);

// The place after one space or hyphen, or -1.
const skipGap = (scanned: Scan, index: number): number =>
  at(scanned, index).kind === 'space' || isDash(at(scanned, index)) ? index + 1 : -1;

// `ninety - five` falls: no range.
function skipSpacedGap(scanned: Scan, index: number): number {
  const gap = matchText(scanned, index, andUnit)?.to ?? skipGap(scanned, index);
  return isDash(at(scanned, gap)) && at(scanned, gap + 1).kind === 'space' ? gap + 2 : gap;
}

// What may stand between two groups; after a comma only what cannot be a number of its own.
function skipJoint(scanned: Scan, index: number): number | null {
  const comma = at(scanned, index).text === ',';
  const place = skipGap(scanned, comma ? index + 1 : index);
  if (place < 0) return null;
  const and = at(scanned, place).lower === 'and';
  const next = and ? skipGap(scanned, place + 1) : place;
  const group = readGroup(scanned, next);
  if (!group || isPart(scanned, group, and)) return null;
  return comma && group.value < 100 && !scaleAt(scanned, skipGap(scanned, group.to)) ? null : next;
}
