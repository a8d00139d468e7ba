import type { Numeral } from './numeral.ts';
import { readEnding } from '../units/endings.ts';
import { at, matchText, type Scan } from '../tokens.ts';

/** Million, Mio., bn; k and m only where they can mean nothing else. */
export function readScale(
  scanned: Scan,
  numeral: Numeral,
  money: boolean,
): { to: number; factor: number } | null {
  const match = numeral.digits ? matchText(scanned, numeral.to, wordAfter) : null;
  if (!match) return null;
  const { gap = '' } = match.groups;
  const place = match.to - 1;
  const { lower } = at(scanned, place);
  const factor = scales[scanned.language].get(lower);
  if (factor !== undefined && (factor !== 100 || !/[^\s]/.test(gap)))
    return { to: place + (hasDot(scanned, place, lower) ? 2 : 1), factor };
  const short = shortScales.get(lower);
  if (short === undefined) return null;
  return isScale(scanned, place, gap === '', money) ? { to: place + 1, factor: short } : null;
}

const wordAfter = /(?<gap>[-\u2010-\u2015\u2212]|[^\S\n]+)?(?<word>\p{L}[\p{L}\p{M}]*)/uy;

// `£5m`, `5k views`, `310M`, but `5 m` and `4K`
function isScale(scanned: Scan, place: number, glued: boolean, money: boolean): boolean {
  const { text, lower } = at(scanned, place);
  if (lower === 'k') return glued && (money || !/^[48]K$/.test(at(scanned, place - 1).text + text));
  if (money || readEnding(scanned, place + 1, true)?.kind === 'money')
    return glued || !/^[mbt]$/.test(lower);
  return glued && scanned.language === 'en' && isCounting(scanned, place, text);
}

// `5.6m people` are millions, `100m` alone is a length.
const isCounting = (scanned: Scan, place: number, text: string): boolean =>
  text === 'm' ? isCountNoun(scanned, place + 1) : /^(?:M|B|T|Cr)$/.test(text);

const isCountNoun = (scanned: Scan, index: number): boolean =>
  at(scanned, index).kind === 'space' && countNoun.test(at(scanned, index + 1).lower);

// English writes `bn` without a stop: one after it ends the sentence unless the sentence goes on.
function hasDot(scanned: Scan, place: number, word: string): boolean {
  if (!abbreviated.test(word) || at(scanned, place + 1).text !== '.') return false;
  const goesOn = /^(?:\p{Ll}|\p{Sc})/u.test(at(scanned, place + 3).text);
  return scanned.language === 'de' || (at(scanned, place + 2).kind === 'space' && goesOn);
}

/** The scale that a number in words ends with (`three million`), or 1. */
export function wordScale(scanned: Scan, numeral: Numeral): number {
  if (numeral.digits) return 1;
  return numeral.scale ?? scales[scanned.language].get(at(scanned, numeral.to - 1).lower) ?? 1;
}

const abbreviated = /^(?:mio|mrd|bio|tsd|mill|bill|mn|bn|tn|mln|bln)$/;

const scales = {
  en: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
    ['dozen', 12],
    ['quadrillion', 1e15],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['lkh', 1e5],
    ['lkhs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
    ['dozens', 12],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mio', 1e6],
    ['mil', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  de: new Map([
    ['hundert', 100],
    ['tausend', 1e3],
    ['tsd', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['mill', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
    ['bio', 1e12],
    ['billiarde', 1e15],
    ['billiarden', 1e15],
    ['trillion', 1e18],
    ['trillionen', 1e18],
    ['dutzend', 12],
  ]),
};

const shortScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['cr', 1e7],
]);

const countNoun =
  /^(?:people|(?!runners|sprints|races|hurdles|this|was|is|as|across|plus)\p{Ll}{2,}[^su]s)$/u;
