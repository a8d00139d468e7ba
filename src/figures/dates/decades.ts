import { englishSmall } from '../numbers/english-numerals.ts';
import { at, before, isApostrophe, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { germanWord } from '../numbers/german-numerals.ts';

/**
 * Reads a decade at a token, in digits or words, or the ages of somebody `in her twenties`.
 *
 * @example readDecade(scan('1920er', 'de'), 0) // range 1920..1929
 */
export function readDecade(scanned: Scan, index: number): Found | null {
  const apostrophe = isApostrophe(at(scanned, index)) && at(scanned, index + 1).kind === 'digits';
  const place = apostrophe ? index + 1 : index;
  const token = at(scanned, place);
  if (token.kind === 'digits') return readDigitDecade(scanned, index, place);
  if (token.kind !== 'word' || apostrophe) return null;
  if (scanned.language === 'de') {
    const parts = /^(.+)er(?:n|jahren?)?$/.exec(token.lower);
    const tens = parts?.[1] ? germanWord(parts[1]) : null;
    if (tens?.shape !== 'cardinal' || tens.value % 10 !== 0 || tens.value < 20) return null;
    const glued = /jahren?$/.test(token.lower);
    const hyphen = isDash(at(scanned, index + 1)) && /^jahren?$/.test(at(scanned, index + 2).lower);
    const apart = sharesYears(scanned, index + 1);
    const alone = index === 0 && scanned.tokens.length === 1;
    if (!glued && !hyphen && !apart && !alone && !/ern$/.test(token.lower)) return null;
    return decade(index, index + (hyphen ? 3 : 1), tens.value);
  }
  const plural = pluralTens(token.lower);
  if (plural !== null) {
    const previous = at(scanned, before(scanned, index)).lower;
    const owner = at(scanned, ownerBefore(scanned, index)).lower;
    if (/^(?:his|her|their|my|your|our)$/.test(owner)) return ages(index, index + 1, plural);
    if (/^(?:the|roaring|swinging|early|late|mid|of)$/.test(previous))
      return decade(index, index + 1, plural);
    return null;
  }
  const hundreds = englishSmall(token.lower);
  const gap = at(scanned, index + 1);
  if (hundreds === null || hundreds < 11 || hundreds > 20 || (!isDash(gap) && gap.kind !== 'space'))
    return null;
  const tens = pluralTens(at(scanned, index + 2).lower);
  return tens === null ? null : decade(index, index + 3, hundreds * 100 + tens);
}

// 60er Jahre, 60er und 70er Jahre
function sharesYears(scanned: Scan, index: number): boolean {
  const next = skipSpace(scanned, index);
  if (/^jahren?$/.test(at(scanned, next).lower)) return true;
  if (!/^(?:und|oder|bis|,|-)$/.test(at(scanned, next).lower)) return false;
  const second = skipSpace(scanned, next + 1);
  const digits = at(scanned, second).kind === 'digits' && at(scanned, second + 1).lower === 'er';
  const end = digits
    ? second + 2
    : /(?:zig|ßig)er$/.test(at(scanned, second).lower)
      ? second + 1
      : -1;
  return end > 0 && /^-?jahren?$/.test(at(scanned, skipSpace(scanned, end)).lower);
}

function pluralTens(word: string): number | null {
  return /ties$/.test(word) ? englishSmall(word.replace(/ies$/, 'y')) : null;
}

function readDigitDecade(scanned: Scan, from: number, place: number): Found | null {
  const owner = at(scanned, ownerBefore(scanned, from)).lower;
  if (scanned.language === 'en' && /^(?:his|her|their|my|your)$/.test(owner))
    return readAges(scanned, place);
  const digits = at(scanned, place).text;
  const value = Number(digits);
  if (!/^(?:[12]\d{2}0|[1-9]0)$/.test(digits)) return null;
  const next = at(scanned, place + 1);
  const short = digits.length === 2;
  if (scanned.language === 'en') {
    const owner = isApostrophe(next) && at(scanned, place + 2).lower === 's';
    const previous = at(scanned, before(scanned, from)).lower;
    const alone = place === 0 && scanned.tokens.length === 2;
    const plain =
      next.lower === 's' &&
      (!short || alone || from < place || /^(?:the|early|late|mid|of|in)$/.test(previous));
    if (!plain && !(owner && !short)) return null;
    const to = place + (owner ? 3 : 2);
    const found = decade(from, to, value);
    // The 1800s may be a whole century.
    const century = value % 100 === 0 && value >= 1000 && value < 2000;
    if (century) found.readings.push(...span(from, to, value, value + 99).readings);
    return found;
  }
  if (!/^ern?$/.test(next.lower) && !/^erjahren?$/.test(next.lower)) return null;
  const hyphen = isDash(at(scanned, place + 2)) && /^jahren?$/.test(at(scanned, place + 3).lower);
  const apart = sharesYears(scanned, place + 2);
  const alone = place === 0 && scanned.tokens.length === 2;
  const article =
    alone ||
    /^(?:die|der|den|early|frühen|späten|anfang|ende|mitte)$/.test(
      at(scanned, before(scanned, from)).lower,
    );
  if (short && !hyphen && !apart && !article && next.lower === 'er') return null;
  return decade(from, place + (hyphen ? 4 : 2), value);
}

// her 20s, her early 20s, her mid-20s
function ownerBefore(scanned: Scan, from: number): number {
  const hyphen = isDash(at(scanned, from - 1)) ? from - 2 : before(scanned, from);
  return /^(?:early|mid|late)$/.test(at(scanned, hyphen).lower) ? before(scanned, hyphen) : hyphen;
}

// a man in his 20s
function readAges(scanned: Scan, place: number): Found | null {
  const start = Number(at(scanned, place).text);
  if (start % 10 !== 0 || start > 90 || at(scanned, place + 1).lower !== 's') return null;
  return ages(place, place + 2, start);
}

const ages = (from: number, to: number, start: number): Found => span(from, to, start, start + 9);

const span = (from: number, to: number, start: number, end: number): Found => ({
  from,
  to,
  readings: [{ kind: 'range', value: `${start}..${end}`, unit: null }],
});

const decade = (from: number, to: number, start: number): Found => {
  const full = start < 100 ? start + 1900 : start;
  const { readings } = ages(from, to, full);
  // `in den 20ern` may be an age.
  return {
    from,
    to,
    readings: start < 100 ? [...readings, ...ages(from, to, start).readings] : readings,
  };
};
