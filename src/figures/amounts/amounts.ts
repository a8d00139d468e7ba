import { inDigits, type Numeral } from '../numbers/numeral.ts';
import { readDigits } from '../numbers/digits.ts';
import { readCurrencyBefore, readEnding, readShareOf } from '../units/endings.ts';
import type { Ending } from '../units/names.ts';
import { at, matchText, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { readAndHalf, readGermanWords } from '../numbers/number-words-de.ts';
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
  const sign = readSigns(scanned, index);
  const numeral = readNumeral(scanned, sign.to);
  if (!numeral) return null;
  const { prefix, factor, plusMinus } = sign;
  const scale = readMore(scanned, numeral, readScale(scanned, numeral, money || prefix !== null));
  const { ending, to } = endingOf(scanned, scale?.to ?? numeral.to, numeral, prefix);
  const amount = { ...valued(scanned, numeral, scale?.factor, factor, ending), start: index, to };
  return belowZero({ ...amount, ending, signed: factor < 0, plusMinus }, scanned);
}

// What may stand before a number: -5, -€5, €-5
function readSigns(scanned: Scan, index: number): Signs {
  const first = readSign(scanned, index);
  const prefix = readShareOf(scanned, first.to) ?? readCurrencyBefore(scanned, first.to);
  const second = prefix ? readSign(scanned, prefix.to, true) : noSign(first.to);
  return { ...first, to: second.to, prefix, factor: first.factor * second.factor };
}

type Signs = Sign & { prefix: Ending | null };
type Valued = Pick<Amount, 'value' | 'other' | 'mantissa' | 'factor' | 'numeral'>;

function valued(
  scanned: Scan,
  numeral: Numeral,
  scale: number | undefined,
  sign: number,
  ending: Ending | null,
): Valued {
  const factor = (scale ?? 1) * sign * (ending?.share ?? 1);
  return {
    value: round(numeral.value * factor),
    other: numeral.other === null ? null : round(numeral.other * factor),
    mantissa: numeral.value,
    factor: scale ?? wordScale(scanned, numeral),
    numeral,
  };
}

// 3 million and a half; 4 million 200 thousand, 2 thousand 4 hundred and 50
function readMore(scanned: Scan, numeral: Numeral, first: ScaleFound): ScaleFound {
  if (!first || numeral.value === 0) return first;
  const half = matchWords(scanned, skipSpace(scanned, first.to), ['and', 'a', 'half']);
  if (half > 0) return { to: half, factor: first.factor * (1 + 0.5 / numeral.value) };
  let more = 0;
  let last = first;
  for (let group = readGroup(scanned, last); group; group = readGroup(scanned, last)) {
    more += group.value;
    last = group;
  }
  return { to: last.to, factor: first.factor + more / numeral.value };
}

// 200 thousand after 4 million; 50 after `4 hundred and`
function readGroup(scanned: Scan, { to, factor }: Scaled): (Scaled & { value: number }) | null {
  const joint = matchText(scanned, to, groupAfter);
  const count = joint && readDigits(scanned, joint.to);
  if (!count) return null;
  const scale =
    readScale(scanned, count, false) ?? (joint.groups.and ? { to: count.to, factor: 1 } : null);
  return scale && scale.factor < factor && (scale.factor > 1 || factor <= 1000)
    ? { ...scale, value: count.value * scale.factor }
    : null;
}

const groupAfter = /\s(?<and>(?:and|und)\s)?(?=[1-9]\d{0,2}(?![\d.,:%/-]\d|\d|%))/iuy;

type Scaled = { to: number; factor: number };
type ScaleFound = Scaled | null;

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
  return ending ? { ending, to: ending.to } : { ending: null, to };
}

// three degrees below zero, 10 Grad unter null
function belowZero(amount: Amount, scanned: Scan): Amount {
  const below = matchText(scanned, amount.to, below0);
  const { ending = null } = below
    ? { ending: amount.ending ?? { kind: 'measure' as const, unit: '°', share: 1, to: below.to } }
    : {};
  return below ? { ...amount, ending, to: below.to, value: -amount.value, signed: true } : amount;
}

const below0 =
  /\s(?:below zero|below 0(?![.,]?\d)|below freezing|unter null|unter dem gefrierpunkt)(?!\p{L})/iuy;

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
  if (part !== undefined) return inDigits(next + 1, digits.value + part);
  if (next === digits.to || at(scanned, next + 1).text !== '/') return null;
  const [top, bottom] = [Number(at(scanned, next).text), Number(at(scanned, next + 2).text)];
  const proper = top > 0 && top < bottom && denominators.has(bottom);
  if (!proper || at(scanned, next + 3).text === '/') return null;
  return inDigits(next + 3, digits.value + top / bottom);
}

// 2 and a half, 2 und eine halbe
function readDigitsTail(scanned: Scan, digits: Numeral): Numeral | null {
  const tail = (scanned.language === 'en' ? readTail : readAndHalf)(scanned, digits);
  return tail && { ...tail, digits: true };
}

/** Denominators that make `3/4` a fraction rather than three of four. */
export const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** Rounds away what binary arithmetic adds: 1.1 × 10⁶ is 1100000. */
export const round = (value: number): number => Number(value.toPrecision(12));

const fraction = (to: number, value: number): Numeral => ({
  ...inDigits(to, value),
  fraction: true,
});

type Sign = { to: number; factor: number; plusMinus: boolean };

const noSign = (to: number): Sign => ({ to, factor: 1, plusMinus: false });

// A dash that opens a list item or stands between two clauses has a space after it; a sign has none,
// unless its number is all there is.
function readSign(scanned: Scan, index: number, glued = false): Sign {
  const word = matchText(
    scanned,
    index,
    /(?:minus|negative?)\s|[-\u2212](?<=(?<!\p{L})(?:of|to|at|is|was|from|by|below|auf|von|bei) .)\s+(?=\d)|^[-\u2212]\s+(?=\d[\d.,/\s]*(?:k|°|degrees?|grad|)[^.!?,;]{0,12}$)/iuy,
  );
  if (word) return { ...noSign(word.to), factor: -1 };
  const { text } = at(scanned, index);
  if (text === '±') return { ...noSign(skipSpace(scanned, index + 1)), plusMinus: true };
  const free = glued || /^(?:$|[\s([{"“”„'’:=<>≤≥])/u.test(at(scanned, index - 1).text);
  if (!free || !/^[-\u2212\u2013+]$/u.test(text)) return noSign(index);
  if (!/^[\d.]/.test(at(scanned, index + 1).text) && !readCurrencyBefore(scanned, index + 1)) return noSign(index); // prettier-ignore
  return { ...noSign(index + 1), factor: text === '+' ? 1 : -1 };
}

// 5,– € and CHF 1'100.–
function skipCurrencyDash(scanned: Scan, to: number, paid: boolean): number {
  const end = matchText(scanned, to, /[.,][-\u2010-\u2015\u2212]{1,2}(?![\p{L}\d])/uy)?.to ?? to;
  const free = paid || /^(?:$|\s)/.test(at(scanned, end).text);
  return free || readEnding(scanned, end, true)?.kind === 'money' ? end : to;
}

// ½ is 1⁄2 in its compatible form.
const fractionSigns = new Map(
  '½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅐ ⅛ ⅜ ⅝ ⅞ ⅑ ⅒'.split(' ').map((sign): [string, number] => {
    const [top = '', bottom = ''] = sign.normalize('NFKD').split('\u2044');
    return [sign, Number(top) / Number(bottom)];
  }),
);

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
