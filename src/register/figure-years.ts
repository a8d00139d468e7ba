import {
  at,
  before,
  isApostrophe,
  isCapital,
  isDash,
  matchWords,
  type Scan,
  skipSpace,
} from './figure-tokens.ts';
import type { Found } from './figures.ts';
import { germanWord } from './german-numerals.ts';
import { englishSmall } from './english-numerals.ts';

/**
 * Reads a year with its era, a year in words, or a decade at a token.
 *
 * @example readYear(scan('1920er', 'de'), 0) // range 1920..1929
 */
export function readYear(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind === 'space') return null;
  return readEra(scanned, index) ?? readDecade(scanned, index) ?? readYearWords(scanned, index);
}

/**
 * Whether four plain digits are a year rather than an amount, by the words around them.
 *
 * @param to the place after the digits
 */
export function isYear(scanned: Scan, index: number, to: number): boolean {
  const year = Number(at(scanned, index).text);
  if (at(scanned, index).text.length !== 4 || year < 1000 || year > 2199) return false;
  const previous = at(scanned, before(scanned, index)).lower;
  if (counting.test(previous)) return false;
  const next = at(scanned, skipSpace(scanned, to));
  const led = leading[scanned.language].test(previous);
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

// 1920s, 1920's, '90s, 1920er, 90er Jahre, neunziger Jahre, the twenties, nineteen-twenties
function readDecade(scanned: Scan, index: number): Found | null {
  const apostrophe = isApostrophe(at(scanned, index)) && at(scanned, index + 1).kind === 'digits';
  const place = apostrophe ? index + 1 : index;
  const token = at(scanned, place);
  if (token.kind === 'digits')
    return (
      readDigitDecade(scanned, index, place) ?? (apostrophe ? readShortYear(scanned, index) : null)
    );
  if (token.kind !== 'word' || apostrophe) return null;
  if (scanned.language === 'de') {
    const parts = /^(.+)er(?:n|jahren?)?$/.exec(token.lower);
    const tens = parts?.[1] ? germanWord(parts[1]) : null;
    if (tens?.shape !== 'cardinal' || tens.value % 10 !== 0 || tens.value < 20) return null;
    const glued = /jahren?$/.test(token.lower);
    const hyphen = isDash(at(scanned, index + 1)) && /^jahren?$/.test(at(scanned, index + 2).lower);
    const apart = /^jahren?$/.test(at(scanned, skipSpace(scanned, index + 1)).lower);
    const alone = index === 0 && scanned.tokens.length === 1;
    if (!glued && !hyphen && !apart && !alone && !/ern$/.test(token.lower)) return null;
    return decade(index, index + (hyphen ? 3 : 1), tens.value);
  }
  const plural = pluralTens(token.lower);
  if (plural !== null) {
    const previous = at(scanned, before(scanned, index)).lower;
    if (/^(?:the|roaring|swinging|early|late|mid|of)$/.test(previous))
      return decade(index, index + 1, plural);
    return null;
  }
  const hundreds = englishSmall(token.lower);
  const gap = at(scanned, index + 1);
  if (hundreds === null || hundreds < 11 || hundreds > 20 || (!isDash(gap) && gap.kind !== 'space'))
    return null;
  const tens = pluralTens(at(scanned, index + 2).lower);
  return tens === null ? null : decade(index, index + 3, hundreds * 100 + tens);
}

// the summer of ’69
function readShortYear(scanned: Scan, index: number): Found | null {
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

function pluralTens(word: string): number | null {
  return /ties$/.test(word) ? englishSmall(word.replace(/ies$/, 'y')) : null;
}

function readDigitDecade(scanned: Scan, from: number, place: number): Found | null {
  const owner = at(scanned, before(scanned, from)).lower;
  if (scanned.language === 'en' && /^(?:his|her|their|my|your)$/.test(owner))
    return readAges(scanned, place);
  const digits = at(scanned, place).text;
  const value = Number(digits);
  if (!/^(?:[12]\d{2}0|[1-9]0)$/.test(digits)) return null;
  const next = at(scanned, place + 1);
  const short = digits.length === 2;
  if (scanned.language === 'en') {
    const owner = isApostrophe(next) && at(scanned, place + 2).lower === 's';
    const previous = at(scanned, before(scanned, from)).lower;
    const alone = place === 0 && scanned.tokens.length === 2;
    const plain =
      next.lower === 's' &&
      (!short || alone || from < place || /^(?:the|early|late|mid|of|in)$/.test(previous));
    if (!plain && !(owner && !short)) return null;
    return decade(from, place + (owner ? 3 : 2), value);
  }
  if (!/^ern?$/.test(next.lower) && !/^erjahren?$/.test(next.lower)) return null;
  const hyphen = isDash(at(scanned, place + 2)) && /^jahren?$/.test(at(scanned, place + 3).lower);
  const apart = /^jahren?$/.test(at(scanned, skipSpace(scanned, place + 2)).lower);
  const alone = place === 0 && scanned.tokens.length === 2;
  const article =
    alone ||
    /^(?:die|der|den|early|frühen|späten|anfang|ende|mitte)$/.test(
      at(scanned, before(scanned, from)).lower,
    );
  if (short && !hyphen && !apart && !article && next.lower === 'er') return null;
  return decade(from, place + (hyphen ? 4 : 2), value);
}

// a man in his 20s
function readAges(scanned: Scan, place: number): Found | null {
  const start = Number(at(scanned, place).text);
  if (start % 10 !== 0 || start > 90 || at(scanned, place + 1).lower !== 's') return null;
  return {
    from: place,
    to: place + 2,
    readings: [{ kind: 'range', value: `${start}..${start + 9}`, unit: null }],
  };
}

const decade = (from: number, to: number, start: number): Found => {
  const full = start < 100 ? start + 1900 : start;
  return { from, to, readings: [{ kind: 'range', value: `${full}..${full + 9}`, unit: null }] };
};

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
