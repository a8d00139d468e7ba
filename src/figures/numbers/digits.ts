import { inDigits, type Numeral } from './numeral.ts';
import { at, isApostrophe, matchText, type Scan } from '../tokens.ts';

/**
 * Reads a number written in digits at a token: grouped by commas, points, spaces or apostrophes,
 * with decimals, as the language writes it; or as the other one does where that is the only way to
 * read it. `1.100` in an English text is 1.1 and may be 1100: `other` carries that.
 *
 * @example readDigits(scan('1.100,5', 'de'), 0) // { value: 1100.5, … }
 */
export function readDigits(scanned: Scan, index: number): Numeral | null {
  const first = at(scanned, index);
  if (first.text === (scanned.language === 'en' ? '.' : ','))
    return readBareDecimals(scanned, index);
  if (first.kind !== 'digits' || first.opaque || first.text.length > 30) return null;
  const { parts, signs, to } = readParts(scanned, index);
  const power = readPower(scanned, to);
  // Where the signs make no number together (a list, a version), the longest beginning that does.
  for (let count = parts.length; count > 1; count--) {
    const values = valuesOf(scanned, index, { parts, signs }, count);
    if (!values) continue;
    const whole = count === parts.length ? power : noPower;
    const to = index + count * 2 - 1 + whole.tokens;
    return inDigits(to, values.value * whole.factor, values.other);
  }
  const alone = parts.length === 1 ? power : noPower;
  const value = Number(first.text) * alone.factor;
  return { ...inDigits(index + 1 + alone.tokens, value), plain: alone.tokens === 0 };
}

// The value of the first `count` parts; of `22,24,26` no two make a decimal.
function valuesOf(
  scanned: Scan,
  index: number,
  read: Pick<Parts, 'parts' | 'signs'>,
  count: number,
): Values | null {
  const [parts, [sign, next]] = [read.parts.slice(0, count), read.signs];
  const follows = at(scanned, index - 1).text === sign && at(scanned, index - 2).kind === 'digits';
  const listed = count === 2 && !isGrouped(parts) && (follows || next === sign);
  return listed ? null : interpret(parts, read.signs.slice(0, count - 1), scanned.language);
}

type Parts = { parts: string[]; signs: string[]; to: number };

function readParts(scanned: Scan, index: number): Parts {
  const read: Parts = { parts: [at(scanned, index).text], signs: [], to: index + 1 };
  while (read.parts.length < 12) {
    const sign = at(scanned, read.to);
    const digits = at(scanned, read.to + 1);
    if (digits.kind !== 'digits' || digits.text.length > 30 || !separator.test(sign.text)) break;
    const space = sign.kind === 'space';
    if (space && !isSpaceGroup(scanned, read)) break;
    read.signs.push(isApostrophe(sign) ? "'" : space ? ' ' : sign.text);
    read.parts.push(digits.text);
    read.to += 2;
  }
  return read;
}

const separator = /^(?:[.,'\u2019\u02bc]|\s)$/u;

// 1 100 is one number, 2021 100 and 12 5 are two.
const isSpaceGroup = (scanned: Scan, { parts, signs, to }: Parts): boolean =>
  at(scanned, to + 1).text.length === 3 &&
  signs.every((sign) => sign === ' ') &&
  parts.every((part, place) => (place === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(part));

type Values = Pick<Numeral, 'value' | 'other'>;

function interpret(parts: string[], signs: string[], language: Scan['language']): Values | null {
  const [sign = ''] = signs;
  if (signs.length === 1) return interpretOne(parts, sign, language);
  const alike = signs.every((each) => each === sign);
  // 2,06,737: lakhs and crores
  if (alike)
    return isGrouped(parts) || (/^[.,]$/.test(sign) && isIndian(parts))
      ? { value: Number(parts.join('')), other: null }
      : null;
  return interpretMixed(parts, signs, language);
}

// 1,234.5 and 1.234,5; after the language's own sign for thousands only its own point
function interpretMixed(
  parts: string[],
  signs: string[],
  language: Scan['language'],
): Values | null {
  const body = parts.slice(0, -1);
  const order = /^(.)\1*[.,]$/su.exec(signs.join(''));
  const indian = language === 'en' && order?.[1] === ',' && isIndian(body);
  if (!order || !(indian || isGrouped(body)) || foreign[language].test(order[0])) return null;
  return { value: Number(`${body.join('')}.${parts.at(-1)}`), other: null };
}

const foreign = { en: /^,.*[^.]$/s, de: /^\..*[^,]$/s };

function interpretOne(parts: string[], sign: string, language: Scan['language']): Values | null {
  const joined = Number(parts.join(''));
  if (/^[ ']$/.test(sign)) return isGrouped(parts) ? { value: joined, other: null } : null;
  if (sign === (language === 'en' ? ',' : '.') && isGrouped(parts))
    return { value: joined, other: null };
  // A comma before three digits of a German text is a decimal comma, though English writes thousands so.
  return { value: Number(parts.join('.')), other: isGrouped(parts) ? joined : null };
}

const isGrouped = (parts: string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1).every(({ length }) => length === 3);
const isIndian = (parts: string[]): boolean => /^\d{1,2}(?:,\d\d)+,\d{3}$/.test(parts.join(','));

function readBareDecimals(scanned: Scan, index: number): Numeral | null {
  const digits = at(scanned, index + 1);
  const previous = at(scanned, index - 1);
  if (digits.kind !== 'digits' || digits.opaque || digits.text.length > 30) return null;
  if (previous.text !== '' && !/[\s(–−+±$€£-]$/u.test(previous.text)) return null;
  return inDigits(index + 2, Number(`.${digits.text}`));
}

const noPower = { factor: 1, tokens: 0 };

function readPower(scanned: Scan, index: number): { factor: number; tokens: number } {
  const match = matchText(scanned, index, power);
  if (!match) return noPower;
  const { short, long, raised = '' } = match.groups;
  const exponent = (short ?? long ?? raised.normalize('NFKC')).replace('\u2212', '-');
  return { factor: Number(`1e${exponent}`), tokens: match.to - index };
}

// × 10⁸, · 10^8, x 10^8; 1.3e6, 2e9, 12e+14
const power =
  /e(?<short>[-+]\d{1,2}|\d{1,2}(?<=(?:[.,]\d{1,9}|(?<![\p{L}\d])\d)e\d+))(?![\p{L}\d])|\s{0,9}[×·⋅x*]\s{0,9}10(?:\^(?<long>[-−]?\d{1,2})|(?<raised>⁻?[⁰¹²³⁴-⁹]{1,2}))/iuy;
