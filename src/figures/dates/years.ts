import {
  at,
  before,
  isApostrophe,
  isCapital,
  isDash,
  matchWords,
  type Scan,
  skipSpace,
} from '../tokens.ts';
import { readDecade } from './decades.ts';
import type { Found } from '../figure.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { englishSmall } from '../numbers/english-numerals.ts';

/**
 * Reads a year with its era, a year in words, or a decade at a token.
 *
 * @example readYear(scan('1920er', 'de'), 0) // range 1920..1929
 */
export function readYear(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind === 'space') return null;
  return (
    readEra(scanned, index) ??
    readDecade(scanned, index) ??
    readShortYear(scanned, index) ??
    readYearWords(scanned, index)
  );
}

/**
 * Whether four plain digits are a year rather than an amount, by the words around them.
 *
 * @param to the place after the digits
 */
export function isYear(scanned: Scan, index: number, to: number): boolean {
  const year = Number(at(scanned, index).text);
  if (at(scanned, index).text.length !== 4 || year < 1000 || year > 2199) return false;
  const place = before(scanned, index);
  const abbreviated = at(scanned, place).text === '.' && at(scanned, place - 1).lower === 'c';
  const previous = at(scanned, abbreviated ? place - 1 : place).lower;
  if (counting.test(previous)) return false;
  const next = at(scanned, skipSpace(scanned, to));
  // Q3 2021, KW 7 2021
  const term = scanned.text.slice(
    Math.max(0, at(scanned, index).start - 6),
    at(scanned, index).start,
  );
  const led = leading[scanned.language].test(previous) || /(?:^|\s)(?:Q|H|KW ?)\d\d? $/.test(term);
  if (counted.test(next.lower)) return false;
  const noun = isCountNoun(scanned, to);
  if (year < 1500) return led && !noun;
  if (led) return !noun || year >= 1900;
  if (noun) return false;
  return year >= 1600 || previous === '(' || next.text === ')';
}

// A plural (in German: a capitalised word) directly after the digits is what they count.
function isCountNoun(scanned: Scan, to: number): boolean {
  if (at(scanned, to).kind !== 'space') return false;
  const next = at(scanned, to + 1);
  if (next.kind !== 'word') return false;
  if (scanned.language === 'de')
    return (
      isCapital(next) &&
      /(?:en|er|e|s|n)$/.test(next.lower) &&
      !/^(?:der|die|das|den|dem|des|eine?r?|er|sie)$/.test(next.lower)
    );
  return (
    /[^su]s$/.test(next.lower) &&
    !isCapital(next) &&
    !/^(?:was|is|has|as|this|its|does|plus|versus|sees|saw|was)$/.test(next.lower)
  );
}

const counted =
  /^(?:people|persons|men|women|children|menschen|personen|mitglieder|members|users|benutzer|times|mal|pakete|packages|einwohner|inhabitants|euro|uhr)$/;
const counting =
  /^(?:about|approximately|over|than|nearly|almost|some|roughly|exactly|least|most|only|rund|etwa|über|als|fast|knapp|ungefähr|circa|ca|genau|mindestens|höchstens|nur|insgesamt|totaling|total)$/;
const leading = {
  en: /^(?:in|since|by|until|till|during|of|from|before|after|year|years|and|to|early|late|mid|circa|c|spring|summer|autumn|fall|winter|copyright|©|born|b|d|\(|between|january|february|march|april|may|june|july|august|september|october|november|december)$/,
  de: /^(?:in|seit|bis|von|vom|ab|vor|nach|jahr|jahre|jahres|jahren|und|ende|anfang|mitte|sommer|winter|herbst|frühling|frühjahr|zwischen|um|geboren|\(|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
};

// 44 BC, 44 v. Chr., AD 79, 79 n. Chr.
function readEra(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.lower === 'ad' && token.text === 'AD') {
    const next = skipSpace(scanned, index + 1);
    return isShort(scanned, next) ? year(index, next + 1, Number(at(scanned, next).text)) : null;
  }
  if (!isShort(scanned, index)) return null;
  const place = skipSpace(scanned, index + 1);
  for (const [words, sign] of eras) {
    const to = matchWords(scanned, place, words);
    if (to < 0 || (!/^[A-Zvn]/.test(at(scanned, place).text) && scanned.tokens.length > 3))
      continue;
    const dot = at(scanned, to).text === '.' && words.at(-1) !== '.' && words.length > 1 ? 1 : 0;
    return year(index, to + dot, sign * Number(at(scanned, index).text));
  }
  return null;
}

const isShort = (scanned: Scan, index: number): boolean =>
  /^\d{1,4}$/.test(at(scanned, index).text);

const eras: [string[], number][] = [
  [['bc'], -1],
  [['bce'], -1],
  [['b', '.', 'c', '.'], -1],
  [['ad'], 1],
  [['ce'], 1],
  [['a', '.', 'd', '.'], 1],
  [['v', '.', 'chr', '.'], -1],
  [['n', '.', 'chr', '.'], 1],
  [['v', '.', 'u', '.', 'z', '.'], -1],
];

// the summer of ’69
function readShortYear(scanned: Scan, index: number): Found | null {
  if (!isApostrophe(at(scanned, index))) return null;
  const digits = at(scanned, index + 1).text;
  const led = /^(?:of|in|since|summer|spring|fall|winter|class)$/.test(
    at(scanned, before(scanned, index)).lower,
  );
  if (
    !led ||
    scanned.language !== 'en' ||
    !/^\d\d$/.test(digits) ||
    at(scanned, index + 2).kind === 'word'
  )
    return null;
  return year(index, index + 2, Number(digits) + (Number(digits) < 30 ? 2000 : 1900));
}

// nineteen eighty-four, twenty twenty-one, neunzehnhundertvierundachtzig
function readYearWords(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index).lower;
  if (scanned.language === 'de') {
    const read = /^(?:[a-zü]+zehn|elf|zwölf)hundert[a-zäöüß]+$/.test(word)
      ? germanWord(word)
      : null;
    return read?.shape === 'cardinal' && read.value < 2000
      ? year(index, index + 1, read.value)
      : yearAfterJahr(scanned, index);
  }
  const hundreds = englishSmall(word);
  if (hundreds === null || hundreds < 11 || hundreds > 20) return null;
  const tens = englishSmall(at(scanned, index + 2).lower);
  const gap = at(scanned, index + 1);
  if (tens === null || tens < 10 || (gap.kind !== 'space' && !isDash(gap))) return null;
  const unit =
    isDash(at(scanned, index + 3)) || at(scanned, index + 3).kind === 'space'
      ? englishSmall(at(scanned, index + 4).lower)
      : null;
  const both = unit !== null && unit > 0 && unit < 10 && tens >= 20;
  return year(index, index + (both ? 5 : 3), hundreds * 100 + tens + (both ? unit : 0));
}

function yearAfterJahr(scanned: Scan, index: number): Found | null {
  if (!/^jahre?s?$/.test(at(scanned, before(scanned, index)).lower)) return null;
  const read = germanWord(at(scanned, index).lower);
  return read?.shape === 'cardinal' && read.value >= 1000
    ? year(index, index + 1, read.value)
    : null;
}

const year = (from: number, to: number, value: number): Found => ({
  from,
  to,
  readings: [{ kind: 'year', value, unit: null }],
});
