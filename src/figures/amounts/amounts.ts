import { type Numeral, readDigits } from '../numbers/digits.ts';
import { readCurrencyBefore, readEnding } from '../units/endings.ts';
import type { Ending } from '../units/ending.ts';
import { at, isDash, type Scan, skipSpace } from '../tokens.ts';
import { readGermanWords } from '../numbers/number-words-de.ts';
import { readEnglishWords } from '../numbers/number-words-en.ts';
import { readScale, wordScale } from '../numbers/scale-words.ts';

/**
 * Reads one amount at a token: sign, currency before, number in digits or words, scale word, and
 * what it is a number of.
 *
 * @param money whether a sum of money is expected, so that a bare `m` stands for million
 *
 * @example readAmount(scan('£1.2bn', 'en'), 0) // { value: 1200000000, ending: GBP, … }
 */
export function readAmount(scanned: Scan, index: number, money = false): Amount | null {
  const sign = readSign(scanned, index);
  let prefix = readCurrencyBefore(scanned, sign.to);
  const inner = prefix ? readSign(scanned, prefix.to) : sign;
  const numeral = readNumeral(scanned, inner.to);
  if (!numeral) return null;
  if (sign.to > index && !numeral.digits && !sign.word) return null;
  const scale = readScale(scanned, numeral, money || prefix !== null);
  let to = scale?.to ?? numeral.to;
  const factor = (scale?.factor ?? 1) * (sign.factor * (prefix ? inner.factor : 1));
  if (prefix || scanned.language === 'de') to = skipCurrencyDash(scanned, to, prefix !== null);
  let ending = prefix ? null : readEnding(scanned, to, numeral.digits);
  if (ending && scale && ending.kind === 'measure' && ending.unit === '°') ending = null;
  if (prefix && !ending) {
    ending = { ...prefix, to };
    prefix = null;
  }
  const share = ending?.share ?? 1;
  return {
    start: index,
    to: ending?.to ?? to,
    value: round(numeral.value * factor * share),
    other: numeral.other === null ? null : round(numeral.other * factor * share),
    mantissa: numeral.value,
    factor: scale?.factor ?? wordScale(scanned, numeral),
    numeral,
    ending,
    signed: sign.factor < 0 || sign.plusMinus,
    plusMinus: sign.plusMinus,
  };
}

// Reads a number in digits, as a fraction sign, or in words; neither sign, scale nor unit.
function readNumeral(scanned: Scan, index: number): (Numeral & { lone?: boolean }) | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  const sign = fractionSigns.get(token.text);
  if (sign !== undefined) return fraction(index + 1, sign);
  if (token.kind === 'word') {
    return scanned.language === 'en'
      ? readEnglishWords(scanned, index)
      : readGermanWords(scanned, index);
  }
  const digits = readDigits(scanned, index);
  if (!digits?.plain) return digits;
  // 3½, 3 ½, 3 1/2
  const next = skipSpace(scanned, digits.to);
  const part = fractionSigns.get(at(scanned, next).text);
  if (part !== undefined) return { ...fraction(next + 1, digits.value + part), fraction: false };
  if (next > digits.to && at(scanned, next + 1).text === '/' && digits.value < 1000) {
    const [top, bottom] = [Number(at(scanned, next).text), Number(at(scanned, next + 2).text)];
    if (top > 0 && top < bottom && denominators.has(bottom) && at(scanned, next + 3).text !== '/') {
      return { ...fraction(next + 3, digits.value + top / bottom), fraction: false };
    }
  }
  return digits;
}

/** Denominators that make `3/4` a fraction rather than three of four. */
export const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** Rounds away what binary arithmetic adds: 1.1 × 10⁶ is 1100000. */
export const round = (value: number): number => Number(value.toPrecision(12));

const fraction = (to: number, value: number): Numeral => ({
  to,
  value,
  other: null,
  digits: true,
  plain: false,
  fraction: true,
});

function readSign(
  scanned: Scan,
  index: number,
): { to: number; factor: number; plusMinus: boolean; word: boolean } {
  const token = at(scanned, index);
  const none = { to: index, factor: 1, plusMinus: false, word: false };
  const next = at(scanned, index + 1);
  if (token.lower === 'minus' && next.kind === 'space')
    return { ...none, to: index + 2, factor: -1, word: true };
  if (token.text === '±') return { ...none, to: skipSpace(scanned, index + 1), plusMinus: true };
  if (!/^[-\u2212\u2013+]$/u.test(token.text)) return none;
  const previous = at(scanned, index - 1).text;
  const free = previous === '' || /^[\s([{"„“”'’:=<>≤≥]/u.test(previous);
  if (!free || !/^[\d.$€£¥]/.test(next.text)) return none;
  // A dash that opens a list item or stands between two clauses has a space after it; a sign has none.
  return { ...none, to: index + 1, factor: token.text === '+' ? 1 : -1 };
}

// 5,– € and CHF 1'100.–
function skipCurrencyDash(scanned: Scan, to: number, paid: boolean): number {
  if (!/^[.,]$/.test(at(scanned, to).text)) return to;
  let end = to + 1;
  while (isDash(at(scanned, end)) && end < to + 3) end++;
  if (end === to + 1) return to;
  const after = at(scanned, end);
  if (after.kind === 'digits' || after.kind === 'word') return to;
  return paid ||
    readEnding(scanned, end, true)?.kind === 'money' ||
    after.text === '' ||
    after.kind === 'space'
    ? end
    : to;
}

const fractionSigns = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** An amount as read, from token `start` up to but without token `to`. */
export type Amount = {
  start: number;
  to: number;
  value: number;
  other: number | null;
  /** The number before its scale word. */
  mantissa: number;
  factor: number;
  numeral: Numeral & { lone?: boolean };
  ending: Ending | null;
  signed: boolean;
  plusMinus: boolean;
};
