import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { at, before, isCapital, isDash, isLineStart, matchText, type Scan, skipSpace } from '../tokens.ts'; // prettier-ignore
import { isOneOf } from '../words.ts';
import { readDigits as readNumber } from './digits.ts';
import { readGermanWords } from './number-words-de.ts';
import { readEnglishWords } from './number-words-en.ts';
import { romanValue } from './roman.ts';

/**
 * Reads an ordinal at a token, in digits, words or (before a century, after a monarch) Roman
 * numerals; a century is part of it. `first` as an adverb and `als Erster` are none.
 *
 * @example readOrdinal(scan('19th century', 'en'), 0) // 19, to the end of `century`
 */
export function readOrdinal(scanned: Scan, index: number): Found | null {
  const { kind } = at(scanned, index);
  if (kind === 'digits') return readDigits[scanned.language](scanned, index);
  if (kind !== 'word') return null;
  return readRoman(scanned, index) ?? readWords(scanned, index);
}

const readDigits = {
  // 21st, 1,000th
  en: (scanned: Scan, index: number): Found | null => {
    const number = readNumber(scanned, index);
    // 21st, 21 st
    const suffix = number && matchText(scanned, number.to, /[^\S\n]?(?:st|nd|rd|th)(?!\p{L})/uy);
    return suffix ? withCentury(scanned, index, suffix.to, number.value) : null;
  },
  // 7., 4te, 4-te
  de: (scanned: Scan, index: number): Found | null => {
    const suffixed = matchText(scanned, index, /\d{1,4}[-\u2010\u2011]?s?te[nrsm]?(?!\p{L})/uy);
    const dotted = matchText(scanned, index, /0*[1-9]\d{0,2}\./y);
    const to = suffixed?.to ?? (dotted && isOrdinalDot(scanned, index) ? dotted.to : 0);
    return to > 0 ? withCentury(scanned, index, to, Number(at(scanned, index).text)) : null;
  },
};

// `der 7. Versuch` and `am 7.`, but `Es waren 7. Die anderen gingen.`
function isOrdinalDot(scanned: Scan, index: number): boolean {
  const led = isOneOf(scanned, before(scanned, index), 'determiners');
  const next = at(scanned, index + 3);
  if (at(scanned, index + 2).kind !== 'space') return isGluedDot(scanned, index, led);
  if (next.kind !== 'word') return led;
  return isCapital(next) ? !isOneOf(scanned, index + 3, 'sentenceStarts') : next.lower !== 'uhr';
}

// am 7., 7.-9., 7.
function isGluedDot(scanned: Scan, index: number, led: boolean): boolean {
  const { kind, text } = at(scanned, index + 2);
  const alone = at(scanned, index - 1).text === '' || isLineStart(scanned, index);
  return text === ',' || ((led || alone) && kind !== 'digits' && kind !== 'word');
}

function readWords(scanned: Scan, index: number): Found | null {
  const words =
    scanned.language === 'en' ? readEnglishWords(scanned, index) : readGermanWords(scanned, index);
  if (!words?.ordinal) return null;
  const alone = index === 0 && words.to === scanned.tokens.length;
  const place = { scanned, index, to: words.to, value: words.value };
  const placed = /^(?:finish(?:ed|es)?|placed|ranked|ranks)$/.test(
    at(scanned, before(scanned, index)).lower,
  );
  const adverb =
    words.lone && !alone && !placed && adverbs[scanned.language].some((holds) => holds(place));
  return adverb ? null : withCentury(scanned, index, words.to, words.value);
}

type Place = { scanned: Scan; index: number; to: number; value: number };

const previous = ({ scanned, index }: Place): string => at(scanned, before(scanned, index)).lower;
const next = ({ scanned, to }: Place): number => skipSpace(scanned, to);
const isLed = (place: Place): boolean =>
  isOneOf(place.scanned, before(place.scanned, place.index), 'beforeOrdinal') ||
  /['’]s$|s['’]$/.test(previous(place));
const isTitle = ({ scanned, index, to }: Place): boolean =>
  isLineStart(scanned, index) && at(scanned, to).kind === 'space' && isCapital(at(scanned, to + 1));

// Where an ordinal in words counts nothing, each with its example.
const adverbs: Record<Scan['language'], ((place: Place) => boolean)[]> = {
  en: [
    // First, …; second, …; third, …
    (place) =>
      place.value <= 10 &&
      at(place.scanned, place.to).text === ',' &&
      /^(?:|;|:|\.|,|and)$/.test(previous(place)),
    // first-hand
    ({ scanned, to, value }) =>
      value <= 3 && isDash(at(scanned, to)) && isOneOf(scanned, to + 1, 'afterFirstHyphen'),
    // a second, per second, but a second time
    (place) =>
      place.value === 2 &&
      !isDash(at(place.scanned, place.to)) &&
      /^(?:a|per|one|each|every|split)$/.test(previous(place)) &&
      !isOneOf(place.scanned, next(place), 'afterSecond'),
    // another third is
    (place) =>
      place.value <= 3 &&
      /^(?:another|a)$/.test(previous(place)) &&
      /^(?:is|was|for|in)$/.test(at(place.scanned, next(place)).lower),
    // first of all, came first, he first came; not the first of many
    (place) =>
      place.value === 1 &&
      !isDash(at(place.scanned, place.to)) &&
      !isTitle(place) &&
      (/^(?:of|and|,|\.|;|:|”|"|)$/.test(at(place.scanned, next(place)).lower)
        ? !/^(?:the|its|their|our|his|her)$/.test(previous(place))
        : !isLed(place) && !isOneOf(place.scanned, next(place), 'afterFirst')),
    // came second.
    (place) =>
      place.value === 2 &&
      !/^[-\u2010-\u2015 ]/u.test(at(place.scanned, place.to).text) &&
      !isLed(place),
  ],
  de: [
    // als Erster, als Erste, not als erste Frau
    (place) =>
      previous(place) === 'als' &&
      (at(place.scanned, place.to).kind !== 'space' ||
        !isCapital(at(place.scanned, place.to + 1)) ||
        isCapital(at(place.scanned, place.index))),
    // `achten` and `achte` are verbs too.
    ({ scanned, index, to }) =>
      /^achten?$/.test(at(scanned, index).text) &&
      !isOneOf(scanned, before(scanned, index), 'determiners') &&
      !isCapital(at(scanned, to + 1)),
    // von Dritten
    ({ scanned, index, to }) =>
      /^Dritte[nrm]?$/.test(at(scanned, index).text) &&
      !isOneOf(scanned, before(scanned, index), 'determiners') &&
      at(scanned, to).kind !== 'space',
  ],
};

// XIX. Jahrhundert, XIX century; Ludwig XIV., Ludwig dem XIV., Henry VIII
function readRoman(scanned: Scan, index: number): Found | null {
  const match = matchText(scanned, index, /[IVXLCDM]{1,8}(?![\p{L}\d])\.?/uy);
  const value = match && romanValue(at(scanned, index).text);
  if (!value) return null;
  const century = centuryAt(scanned, match.to);
  if (century > 0) return found(index, century, reading('ordinal', value));
  // German writes the stop of an ordinal after a monarch's number; at a sentence's end it is one with the stop.
  const to = scanned.language === 'de' ? match.to : index + 1;
  const long = to > index + 1 || at(scanned, index).text.length > 1;
  const name = index - (/^de[mnrs]$/.test(at(scanned, index - 2).lower) ? 4 : 2);
  return long && value <= 40 && isMonarch(scanned, name)
    ? found(index, to, reading('ordinal', value))
    : null;
}

const isMonarch = (scanned: Scan, place: number): boolean =>
  at(scanned, place + 1).kind === 'space' &&
  isCapital(at(scanned, place)) &&
  isOneOf(scanned, place, 'monarchs');

function withCentury(scanned: Scan, from: number, to: number, value: number): Found {
  const century = centuryAt(scanned, to);
  const ordinal = found(from, century > 0 ? century : to, reading('ordinal', value));
  // Every third is one in three.
  if (century < 0 && value > 1 && every.test(at(scanned, before(scanned, from)).lower))
    ordinal.readings.push(reading('ratio', `1/${value}`));
  return ordinal;
}

const every = /^(?:every|jede[nmrs]?)$/;

const centuryAt = (scanned: Scan, index: number): number =>
  matchText(scanned, index, century)?.to ?? -1;

const century =
  /[-\u2010\u2011\s](?:century|centuries|cent|jahrhunderte?s?|jahrtausends?|millennium|jh\.?)(?!\p{L})/iuy;
