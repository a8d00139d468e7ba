import type { Found, Reading } from '../figure.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { at, before, isApostrophe, isDash, matchText, type Scan, skipSpace } from '../tokens.ts';

/**
 * Reads a decade at a token, in digits or words, or the ages of somebody `in her twenties`.
 *
 * @example readDecade(scan('1920er', 'de'), 0) // range 1920..1929
 */
export function readDecade(scanned: Scan, index: number): Found | null {
  const apostrophe = isApostrophe(at(scanned, index)) && at(scanned, index + 1).kind === 'digits';
  const place = apostrophe ? index + 1 : index;
  const { kind } = at(scanned, place);
  if (kind !== 'digits' && kind !== 'word') return null;
  return readers[scanned.language][kind](scanned, index, place);
}

type Reader = (scanned: Scan, from: number, place: number) => Found | null;

const readers: Record<Scan['language'], Record<'digits' | 'word', Reader>> = {
  en: { digits: readEnglishDigits, word: readEnglishWords },
  de: { digits: readGermanDigits, word: readGermanWords },
};

const isTens = (digits: string): boolean => /^(?:1\d{2}0|20\d0|[1-9]0)$/.test(digits);
const isAlone = (scanned: Scan, from: number, tokens: number): boolean =>
  from === 0 && scanned.tokens.length === tokens;

// 1920s, the ’90s, 50ies, the 1980's, her 20s
function readEnglishDigits(scanned: Scan, from: number, place: number): Found | null {
  const match = matchText(scanned, place, englishTens);
  if (!match) return null;
  const { tens, owner, plural } = match.groups;
  const start = Number(tens);
  if (possessives.test(ownerBefore(scanned, from)))
    return owner ? null : ages(place, match.to, start);
  const led = from < place || plural === 'ies' || isAlone(scanned, place, 2);
  const short = start < 100 && (owner || !(led || isLed(scanned, from)));
  return short ? null : decade(from, match.to, start);
}

const englishTens =
  /(?<tens>1\d{2}0|20\d0|[1-9]0)(?:(?<plural>s|ies)|(?<owner>['’]s))(?![\p{L}\d])/uy;
const isLed = (scanned: Scan, from: number): boolean =>
  /^(?:the|early|late|mid|of|in)$/.test(at(scanned, before(scanned, from)).lower);

// the sixties, the nineteen-twenties, her twenties
function readEnglishWords(scanned: Scan, from: number, place: number): Found | null {
  const { lower } = at(scanned, place);
  const plural = pluralTens(lower);
  if (plural !== null) {
    if (/^(?:his|her|their|my|your|our)$/.test(ownerBefore(scanned, from))) return ages(from, from + 1, plural); // prettier-ignore
    const led = /^(?:the|roaring|swinging|early|late|mid|of)$/;
    return led.test(at(scanned, before(scanned, from)).lower)
      ? decade(from, from + 1, plural)
      : null;
  }
  const hundreds = englishSmall(lower) ?? 0;
  const gap = at(scanned, from + 1);
  const tens = isDash(gap) || gap.kind === 'space' ? pluralTens(at(scanned, from + 2).lower) : null;
  return tens === null || hundreds < 11 || hundreds > 20
    ? null
    : decade(from, from + 3, hundreds * 100 + tens);
}

// 1990er, 90er Jahre, 80ern, 90er-Jahren
function readGermanDigits(scanned: Scan, from: number, place: number): Found | null {
  const digits = at(scanned, place).text;
  const next = at(scanned, place + 1).lower;
  if (!isTens(digits) || !/^er(?:n|jahren?)?$/.test(next)) return null;
  const hyphen = hasYears(scanned, place + 2);
  const led =
    hyphen ||
    digits.length > 2 ||
    next !== 'er' ||
    sharesYears(scanned, place + 2) ||
    isAlone(scanned, place, 2) ||
    articles.test(at(scanned, before(scanned, from)).lower);
  return led ? decade(from, place + (hyphen ? 4 : 2), Number(digits)) : null;
}

// sechziger Jahre, Sechzigerjahren, Achtzigern
function readGermanWords(scanned: Scan, from: number): Found | null {
  const { lower } = at(scanned, from);
  const tens = germanTens(/^(.+)er(?:n|jahren?)?$/.exec(lower)?.[1] ?? '');
  if (tens === null) return null;
  const hyphen = hasYears(scanned, from + 1);
  const led = /(?:jahren?|ern)$/.test(lower) || sharesYears(scanned, from + 1);
  if (!led && !hyphen && !isAlone(scanned, from, 1)) return null;
  return decade(from, from + (hyphen ? 3 : 1), tens);
}

function germanTens(word: string): number | null {
  const tens = germanWord(word);
  return tens?.shape === 'cardinal' && tens.value >= 20 && tens.value % 10 === 0
    ? tens.value
    : null;
}

const articles = /^(?:die|der|den|early|frühen|späten|anfang|ende|mitte)$/;
const possessives = /^(?:his|her|their|my|your)$/;

const hasYears = (scanned: Scan, index: number): boolean =>
  isDash(at(scanned, index)) && /^jahren?$/.test(at(scanned, index + 1).lower);

// 60er Jahre, 60er und 70er Jahre
function sharesYears(scanned: Scan, index: number): boolean {
  const next = skipSpace(scanned, index);
  const word = at(scanned, next).lower;
  if (/^jahren?$/.test(word)) return true;
  if (!/^(?:und|oder|bis|,|-)$/.test(word)) return false;
  const second = skipSpace(scanned, next + 1);
  const digits = at(scanned, second).kind === 'digits' && at(scanned, second + 1).lower === 'er';
  const spelled = /(?:zig|ßig)er$/.test(at(scanned, second).lower);
  const end = skipSpace(scanned, second + (digits ? 2 : 1));
  return (digits || spelled) && /^-?jahren?$/.test(at(scanned, end).lower);
}

const pluralTens = (word: string): number | null =>
  /ties$/.test(word) ? englishSmall(word.replace(/ies$/, 'y')) : null;

// her 20s, her early 20s, her mid-20s
function ownerBefore(scanned: Scan, from: number): string {
  const place = isDash(at(scanned, from - 1)) ? from - 2 : before(scanned, from);
  const part = /^(?:early|mid|late)$/.test(at(scanned, place).lower);
  return at(scanned, part ? before(scanned, place) : place).lower;
}

const span = (start: number, years = 10): Reading => ({
  kind: 'range',
  value: `${start}..${start + years - 1}`,
  unit: null,
});

const ages = (from: number, to: number, start: number): Found => ({
  from,
  to,
  readings: [span(start)],
  sure: true,
});

// `in den 20ern` may be an age, the 1800s a whole century.
function decade(from: number, to: number, start: number): Found {
  if (start < 100)
    return { ...ages(from, to, start + 1900), readings: [span(start + 1900), span(start)] };
  const century = start % 100 === 0 && start >= 1000 && start < 2000 ? [span(start, 100)] : [];
  return { ...ages(from, to, start), readings: [span(start), ...century] };
}
