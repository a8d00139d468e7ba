import type { Numeral } from '../numbers/numeral.ts';
import { readDigits } from '../numbers/digits.ts';
import { readCurrencyBefore, readEnding } from '../units/endings.ts';
import type { Ending } from '../units/ending.ts';
import { at, isDash, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readGermanWords } from '../numbers/number-words-de.ts';
import { readEnglishWords, readTail } from '../numbers/number-words-en.ts';
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
  const outer = readSign(scanned, index);
  const prefix = readCurrencyBefore(scanned, outer.to);
  const inner = prefix ? readSign(scanned, prefix.to, true) : noSign(outer.to);
  const numeral = readNumeral(scanned, inner.to);
  if (!numeral || (outer.to > index && !numeral.digits && !outer.word)) return null;
  const scale = readMore(scanned, numeral, readScale(scanned, numeral, money || prefix !== null));
  const { ending, to } = endingOf(scanned, scale?.to ?? numeral.to, numeral, prefix);
  const below = ending ? readBelowZero(scanned, ending) : 0;
  const factor = (scale?.factor ?? 1) * outer.factor * inner.factor * (below ? -1 : 1);
  const share = ending?.share ?? 1;
  return {
    start: index,
    to: below || to,
    value: round(numeral.value * factor * share),
    other: numeral.other === null ? null : round(numeral.other * factor * share),
    mantissa: numeral.value,
    factor: scale?.factor ?? wordScale(scanned, numeral),
    numeral,
    ending,
    signed: outer.factor * inner.factor < 0 || outer.plusMinus || below > 0,
    plusMinus: outer.plusMinus,
  };
}

// 3 million and a half
function readMore(scanned: Scan, numeral: Numeral, scale: ScaleFound): ScaleFound {
  if (!scale || scanned.language !== 'en') return scale;
  const half = matchWords(scanned, skipSpace(scanned, scale.to), ['and', 'a', 'half']);
  const more = numeral.value === 0 ? 0 : 0.5 / numeral.value;
  return half > 0 ? { to: half, factor: scale.factor * (1 + more) } : scale;
}

type ScaleFound = ReturnType<typeof readScale>;

function endingOf(
  scanned: Scan,
  index: number,
  numeral: Numeral,
  prefix: Ending | null,
): { ending: Ending | null; to: number } {
  const dashed = prefix !== null || scanned.language === 'de';
  const to = dashed ? skipCurrencyDash(scanned, index, prefix !== null) : index;
  // `€ 5 km`: what stands before the number is what it counts.
  const ending = prefix ? { ...prefix, to } : readEnding(scanned, to, numeral.digits);
  const scaled = index > numeral.to && ending?.unit === '°';
  return ending && !scaled ? { ending, to: ending.to } : { ending: null, to };
}

// three degrees below zero, 10 Grad unter null
function readBelowZero(scanned: Scan, { unit, to }: Ending): number {
  if (!unit.startsWith('°')) return 0;
  return belowZero.map((words) => matchWords(scanned, skipSpace(scanned, to), words)).find((end) => end > 0) ?? 0; // prettier-ignore
}

const belowZero = [
  ['below', 'zero'],
  ['unter', 'null'],
  ['unter', 'dem', 'gefrierpunkt'],
  ['below', 'freezing'],
];

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
  return readMixedFraction(scanned, digits) ?? readDigitsTail(scanned, digits) ?? digits;
}

// 3½, 3 ½, 3 1/2
function readMixedFraction(scanned: Scan, digits: Numeral): Numeral | null {
  const next = skipSpace(scanned, digits.to);
  const part = fractionSigns.get(at(scanned, next).text);
  if (part !== undefined) return { ...fraction(next + 1, digits.value + part), fraction: false };
  if (next === digits.to || at(scanned, next + 1).text !== '/' || digits.value >= 1000) return null;
  const [top, bottom] = [Number(at(scanned, next).text), Number(at(scanned, next + 2).text)];
  const proper = top > 0 && top < bottom && denominators.has(bottom);
  if (!proper || at(scanned, next + 3).text === '/') return null;
  return { ...fraction(next + 3, digits.value + top / bottom), fraction: false };
}

// 2 and a half
function readDigitsTail(scanned: Scan, digits: Numeral): Numeral | null {
  const tail = scanned.language === 'en' ? readTail(scanned, digits) : null;
  return tail && { ...tail, digits: true };
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

type Sign = { to: number; factor: number; plusMinus: boolean; word: boolean };

const noSign = (to: number): Sign => ({ to, factor: 1, plusMinus: false, word: false });

// A dash that opens a list item or stands between two clauses has a space after it; a sign has none.
function readSign(scanned: Scan, index: number, glued = false): Sign {
  const token = at(scanned, index);
  const next = at(scanned, index + 1);
  if (/^(?:minus|negative?)$/.test(token.lower) && next.kind === 'space')
    return { ...noSign(index + 2), factor: -1, word: true };
  if (token.text === '±') return { ...noSign(skipSpace(scanned, index + 1)), plusMinus: true };
  const free = glued || /^(?:$|[\s([{"„“”'’:=<>≤≥])/u.test(at(scanned, index - 1).text);
  const signed = /^[-\u2212\u2013+]$/u.test(token.text) && free;
  if (!signed || !(/^[\d.]/.test(next.text) || readCurrencyBefore(scanned, index + 1)))
    return noSign(index);
  return { ...noSign(index + 1), factor: token.text === '+' ? 1 : -1 };
}

// 5,– € and CHF 1'100.–
function skipCurrencyDash(scanned: Scan, to: number, paid: boolean): number {
  if (!/^[.,]$/.test(at(scanned, to).text)) return to;
  let end = to + 1;
  while (isDash(at(scanned, end)) && end < to + 3) end++;
  const after = at(scanned, end);
  if (end === to + 1 || after.kind === 'digits' || after.kind === 'word') return to;
  const free = paid || after.text === '' || after.kind === 'space';
  return free || readEnding(scanned, end, true)?.kind === 'money' ? end : to;
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
