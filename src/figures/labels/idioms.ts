import { languages } from '../../article/language.ts';
import { monthNamed } from '../dates/calendar.ts';
import { at, isCapital, isLineStart, matchText, matchWords, type Scan } from '../tokens.ts';
import { isOneOf, wordsOf } from '../words.ts';
import { isSum, readCode } from './codes.ts';

/**
 * The place after an idiom, a pronoun or a list number at a token, in which no figure is to be
 * read; -1 where there is none.
 *
 * @example skipIdiom(scan('siebter Himmel', 'de'), 0) // 3
 */
export function skipIdiom(scanned: Scan, index: number): number {
  const { kind, lower } = at(scanned, index);
  if (kind === 'space') return -1;
  const part = isBesideDigits(scanned, index) ? skipNamePart(scanned, index) : null;
  if (part !== null) return part;
  const phrases = idioms[scanned.language].get(lower) ?? [];
  return Math.max(-1, ...phrases.map((words) => matchWords(scanned, index, words)));
}

// Digits, or directly before them: `CO2`, `utf-8`, `[1]`.
function isBesideDigits(scanned: Scan, index: number): boolean {
  const next = at(scanned, index + (at(scanned, index + 1).text === '-' ? 2 : 1));
  return at(scanned, index).kind === 'digits' || next.kind === 'digits' || at(scanned, index).text === '&'; // prettier-ignore
}

// Digits inside a name: what stands before it, and how it reads.
function skipNamePart(scanned: Scan, index: number): number | null {
  const first = matchText(scanned, index, namePart)?.to ?? skipListNumber(scanned, index);
  if (first !== null) return first;
  const encoded = matchText(scanned, index, encoding) && !isDated(scanned, index);
  if (encoded) return skipParts(scanned, index + 3);
  if (!matchText(scanned, index, gluedName) || isNumbered(scanned, index)) return null;
  return readCode(scanned, index) ? null : skipParts(scanned, index + 2);
}

// 30mm x15.5mm are two sides.
const gluedName = /(?<!\d)(?!x(?<=\d\s?[cm]?m\sx)\d)\p{L}[\p{L}\p{M}\u00ad]*\d+/uy;

// EUR5, No5, ca5, Dec31: a number after all
const isNumbered = (scanned: Scan, index: number): boolean =>
  /^(?:[A-Z]{3}|[Nn]o|[Nn]r|[Aa]rt|ca|Rs|[sS]?Fr|kr)$/.test(at(scanned, index).text) ||
  (isCapital(at(scanned, index)) && monthNamed(scanned, index) !== null) ||
  isSum(scanned, index + 2);

// &#26446; printf(3); name_1, C++11; [1]; CO2, CH4
const namePart =
  /&#\d+|(?<=\p{L}\()\d+\)|(?<=[\p{L}\d]_|\+\+)\d+|\[\d{1,3}\]|(?<!\p{L})(?:CO2|H2O|NO2|SO2|CH4|N2O|O2|O3)(?![\p{L}\d])/uy;

// utf-8, covid-19, but pre-2020, mid-30s and aug-20
const encoding = /\p{Ll}{2,6}-\d{1,3}(?!\d)/uy;
const isDated = (scanned: Scan, index: number): boolean =>
  isOneOf(scanned, index, 'notEncodings') || monthNamed(scanned, index) !== null;

const skipParts = (scanned: Scan, index: number): number =>
  matchText(scanned, index, /(?:[\p{L}\p{M}\d]+|[-.]\d+){1,12}/uy)?.to ?? index;

// `1. `, `2) `, `(3) ` before the text of a list item
function skipListNumber(scanned: Scan, index: number): number | null {
  const match = matchText(scanned, index, /\d\d?(?<sign>[.)])(?=[^\S\n](?!\d))/y);
  const next = index + 3;
  if (!match || !isLineStart(scanned, index) || monthNamed(scanned, next)) return null;
  const addressed = /en$/.test(at(scanned, next).lower) && at(scanned, next + 2).text === 'Sie';
  const free = match.groups.sign === ')' || scanned.language === 'en' || addressed;
  return free || isOneOf(scanned, next, 'listStarts') ? index + 2 : null;
}

const idioms = { en: new Map<string, string[][]>(), de: new Map<string, string[][]>() };
for (const language of languages)
  for (const phrase of wordsOf(language, 'idioms').join(' ').split('; ')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    idioms[language].set(first, [...(idioms[language].get(first) ?? []), words]);
  }
