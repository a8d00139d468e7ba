import { at, isApostrophe, type Scan } from '../tokens.ts';

/**
 * Reads a number written in digits at a token: grouped by commas, points, spaces or apostrophes,
 * with decimals, as the language writes it; or as the other one does where that is the only way to
 * read it. `1.100` in an English text is 1.1 and may be 1100: `other` carries that.
 *
 * @example readDigits(scan('1.100,5', 'de'), 0) // { value: 1100.5, … }
 */
export function readDigits(scanned: Scan, index: number): Numeral | null {
  const first = at(scanned, index);
  if (first.text === '.' && scanned.language === 'en') return readBareDecimals(scanned, index);
  if (first.kind !== 'digits' || first.opaque || first.text.length > 30) return null;
  const parts = [first.text];
  const signs: string[] = [];
  let to = index + 1;
  while (parts.length < 12) {
    const sign = at(scanned, to);
    const digits = at(scanned, to + 1);
    if (digits.kind !== 'digits' || digits.text.length > 30 || !separator(sign.text)) break;
    if (/\s/u.test(sign.text) && !isSpaceGroup(scanned, to, parts, signs)) break;
    signs.push(isApostrophe(sign) ? "'" : /\s/u.test(sign.text) ? ' ' : sign.text);
    parts.push(digits.text);
    to += 2;
  }
  const power = readPower(scanned, to);
  // Where the signs make no number together (a list, a version), the longest beginning that does.
  for (let count = parts.length; count > 1; count--) {
    const values = interpret(parts.slice(0, count), signs.slice(0, count - 1), scanned.language);
    if (!values) continue;
    const whole = count === parts.length;
    return {
      to: index + count * 2 - 1 + (whole ? power.tokens : 0),
      value: values.value * (whole ? power.factor : 1),
      other: values.other,
      digits: true,
      plain: false,
    };
  }
  const plain = parts.length === 1;
  return {
    to: index + 1 + (plain ? power.tokens : 0),
    value: Number(first.text) * (plain ? power.factor : 1),
    other: null,
    digits: true,
    plain: power.tokens === 0,
  };
}

const separator = (sign: string): boolean => /^(?:[.,'\u2019\u02bc]|\s)$/u.test(sign);

// 1 100 is one number, 2021 100 and 12 5 are two.
function isSpaceGroup(scanned: Scan, place: number, parts: string[], signs: string[]): boolean {
  if (at(scanned, place + 1).text.length !== 3) return false;
  if (signs.some((sign) => sign !== ' ')) return false;
  return parts.every((part, position) =>
    (position === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(part),
  );
}

function interpret(
  parts: string[],
  signs: string[],
  language: Scan['language'],
): Pick<Numeral, 'value' | 'other'> | null {
  const grouping = language === 'en' ? ',' : '.';
  const point = language === 'en' ? '.' : ',';
  const grouped = /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1).every(isTriple);
  const joined = Number(parts.join(''));
  const [sign] = signs;
  if (signs.length === 1) {
    const decimal = Number(parts.join('.'));
    if (sign === ' ' || sign === "'") return grouped ? { value: joined, other: null } : null;
    if (sign === grouping && grouped) return { value: joined, other: null };
    // A comma before three digits of a German text is a decimal comma, though English writes thousands so.
    return { value: decimal, other: grouped ? joined : null };
  }
  const body = signs.slice(0, -1);
  const last = signs.at(-1);
  // 2,06,737: lakhs and crores
  const indian = /^\d{1,2}(?:,\d\d)+,\d{3}$/.test(parts.join(','));
  if (indian && /^[.,]$/.test(sign ?? '') && signs.every((each) => each === sign))
    return { value: joined, other: null };
  if (signs.every((each) => each === sign)) return grouped ? { value: joined, other: null } : null;
  const groupedBody = /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1, -1).every(isTriple);
  if (!groupedBody || !body.every((each) => each === sign)) return null;
  if (last !== '.' && last !== ',') return null;
  if (sign === grouping && last !== point) return null;
  return { value: Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`), other: null };
}

const isTriple = (part: string): boolean => part.length === 3;

function readBareDecimals(scanned: Scan, index: number): Numeral | null {
  const digits = at(scanned, index + 1);
  const previous = at(scanned, index - 1);
  if (digits.kind !== 'digits' || digits.opaque || digits.text.length > 30) return null;
  if (previous.text !== '' && !/[\s(–−+±$€£-]$/u.test(previous.text)) return null;
  const value = Number(`.${digits.text}`);
  return { to: index + 2, value, other: null, digits: true, plain: false };
}

// × 10⁸, · 10^8, x 10^8
function readPower(scanned: Scan, index: number): { factor: number; tokens: number } {
  let place = index;
  if (at(scanned, place).kind === 'space') place++;
  if (!/^[×·⋅x*]$/u.test(at(scanned, place).text)) return { factor: 1, tokens: 0 };
  place++;
  if (at(scanned, place).kind === 'space') place++;
  if (at(scanned, place).text !== '10') return { factor: 1, tokens: 0 };
  place++;
  let exponent = '';
  if (at(scanned, place).text === '^') {
    place++;
    if (/^[-−]$/u.test(at(scanned, place).text)) {
      exponent = '-';
      place++;
    }
    exponent += at(scanned, place).kind === 'digits' ? at(scanned, place++).text : '';
  } else {
    for (
      let sign = superscripts.indexOf(at(scanned, place).text);
      sign >= 0 && exponent.length < 3;
    ) {
      exponent += sign === 10 ? '-' : String(sign);
      sign = superscripts.indexOf(at(scanned, ++place).text);
    }
  }
  if (!/^-?\d{1,2}$/.test(exponent)) return { factor: 1, tokens: 0 };
  return { factor: Number(`1e${exponent}`), tokens: place - index };
}

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁻'];

/** A number as read, up to but without the token `to`. */
export type Numeral = {
  to: number;
  value: number;
  /** What else the same digits may mean. */
  other: number | null;
  digits: boolean;
  /** Digits without any sign between them, as years, days and labels are written. */
  plain: boolean;
  /** A part of a whole: two thirds, ½. */
  fraction?: boolean;
  ordinal?: boolean;
};
