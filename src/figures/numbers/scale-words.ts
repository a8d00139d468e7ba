import type { Numeral } from './numeral.ts';
import { readEnding } from '../units/endings.ts';
import { at, matchText, type Scan } from '../tokens.ts';
import { valuesOf } from '../words.ts';
import { scaleNamed } from './scales.ts';

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
  const factor = scaleNamed(lower, scanned.language);
  if (factor && isMultiple(factor, gap))
    return { to: place + (hasDot(scanned, place, lower) ? 2 : 1), factor };
  const short = shortScales.get(lower);
  if (short === undefined) return null;
  return isScale(scanned, place, gap === '' || typed.test(scanned.text), money)
    ? { to: place + 1, factor: short }
    : null;
}

// `10-hundred` and `4 score` are none.
const isMultiple = (factor: number, gap: string): boolean =>
  factor !== 20 && (factor !== 100 || !/\S/.test(gap));

const wordAfter = /(?<gap>[-\u2010-\u2015\u2212]|[^\S\n]+)?(?<word>\p{L}[\p{L}\p{M}]*)/uy;

// `£5m`, `5k views`, `310M`, but `5 m`, `4K` and `5650K`
function isScale(scanned: Scan, place: number, glued: boolean, money: boolean): boolean {
  const { text, lower } = at(scanned, place);
  if (lower === 'k')
    return glued && (money || !/^(?:[48]|\d{4,})K$/.test(at(scanned, place - 1).text + text));
  if (money || readEnding(scanned, place + 1, true)?.kind === 'money')
    return glued || !/^[mbt]$/.test(lower);
  return glued && (scanned.language === 'en' ? isCounting(scanned, place, text) : text === 'M');
}

// All there is: 2.33 k
const typed = /^[-\u2212\s]*\d[\d.,]*\s+[kMB]$/;

// `5.6m people` are millions, `100m` alone is a length.
const isCounting = (scanned: Scan, place: number, text: string): boolean =>
  /^[mb]$/.test(text)
    ? isCountNoun(scanned, place + 1) || /^[\d.]+b$/.test(scanned.text)
    : /^(?:M|B|T|Cr)$/.test(text);

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
  return numeral.scale ?? scaleNamed(at(scanned, numeral.to - 1).lower, scanned.language) ?? 1;
}

const abbreviated = /^(?:mio|mrd|bio|tsd|mill|bill|mn|bn|tn|mln|bln)$/;

const shortScales = valuesOf('en', 'shortScales');

const countNoun =
  /^(?:people|(?!runners|sprints|races|hurdles|this|was|is|as|across|plus)\p{Ll}{2,}[^su]s)$/u;
