import { readDigits as readNumber } from './digits.ts';
import { romanValue } from './roman.ts';
import {
  at,
  before,
  isCapital,
  isDash,
  isLineStart,
  matchWords,
  type Scan,
  skipSpace,
} from '../tokens.ts';
import type { Found } from '../figure.ts';
import { readGermanWords } from './number-words-de.ts';
import { readEnglishWords } from './number-words-en.ts';

/**
 * Reads an ordinal at a token, in digits, words or (before a century, after a monarch) Roman
 * numerals; a century is part of it. `first` as an adverb and `als Erster` are none.
 *
 * @example readOrdinal(scan('19th century', 'en'), 0) // 19, to the end of `century`
 */
export function readOrdinal(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'digits') return readDigits(scanned, index);
  if (token.kind !== 'word') return null;
  return readRoman(scanned, index) ?? readWords(scanned, index);
}

function readDigits(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  const next = at(scanned, index + 1);
  if (scanned.language === 'en') {
    const number = readNumber(scanned, index);
    const suffix = /^(?:st|nd|rd|th)$/.test(at(scanned, number?.to ?? 0).lower);
    return number && suffix ? withCentury(scanned, index, number.to + 1, number.value) : null;
  }
  if (token.text.length > 4) return null;
  const value = Number(token.text);
  if (/^te[nrsm]?$|^ste[nrsm]?$/.test(next.lower))
    return withCentury(scanned, index, index + 2, value);
  if (isDash(next) && /^s?te[nrsm]?$/.test(at(scanned, index + 2).lower))
    return withCentury(scanned, index, index + 3, value);
  if (next.text !== '.' || token.text.length > 3 || value === 0) return null;
  return isOrdinalDot(scanned, index) ? withCentury(scanned, index, index + 2, value) : null;
}

// `der 7. Versuch` and `am 7.`, but `Es waren 7. Die anderen gingen.`
function isOrdinalDot(scanned: Scan, index: number): boolean {
  const previous = at(scanned, before(scanned, index)).lower;
  const led =
    determiners.test(previous) ||
    (/(?:e[nrsm]?)$/.test(previous) &&
      /^(?:jede|diese|jene|letzte|unser|ihre|seine|meine|nächste)/.test(previous));
  const gap = at(scanned, index + 2);
  const alone = at(scanned, index - 1).text === '' || isLineStart(scanned, index);
  if (gap.kind !== 'space') {
    if (isDash(gap) || /^[,)–]$/.test(gap.text)) return led || alone || gap.text === ',';
    return (led || alone) && gap.kind !== 'digits' && gap.kind !== 'word';
  }
  const next = at(scanned, index + 3);
  if (next.kind !== 'word') return led || (/^[„"(–]$/.test(next.text) && led);
  if (!isCapital(next)) return !/^(?:uhr)$/.test(next.lower);
  return !starters.test(next.lower) || (led && !starters.test(next.lower));
}

const determiners =
  /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ins|ein|eine|einen|einem|einer|eines|jeder|jede|jedes|jeden|sein|ihr|unser|mein|dein|kein)$/;
const starters =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|er|sie|es|wir|ich|man|in|im|am|auf|bei|nach|für|mit|von|zu|zum|zur|und|aber|doch|dies|diese|dieser|dieses|jeder|jede|jedes|kein|keine|als|wenn|während|dort|hier|da|dann|danach|damit|dabei|darüber|außerdem|seit|um|an|aus|auch|nur|noch|so|laut|insgesamt|weitere|viele|einige|alle|bis|wie|was|wer|zudem|dazu|jedoch|allerdings|ob|weil|obwohl|seine|ihre|unsere|über|unter|vor|durch|gegen|ohne|trotz|nun|jetzt|heute|gestern|morgen)$/;

function readWords(scanned: Scan, index: number): Found | null {
  const words =
    scanned.language === 'en' ? readEnglishWords(scanned, index) : readGermanWords(scanned, index);
  if (!words?.ordinal) return null;
  const alone = index === 0 && words.to === scanned.tokens.length;
  if (words.lone && !alone && isAdverb(scanned, index, words.to, words.value)) return null;
  return withCentury(scanned, index, words.to, words.value);
}

// at first, first of all, first-hand, on second thought; als Erste, zum Ersten, aus zweiter Hand
function isAdverb(scanned: Scan, index: number, to: number, value: number): boolean {
  const previous = at(scanned, before(scanned, index)).lower;
  const gap = at(scanned, to);
  const next = at(scanned, skipSpace(scanned, to)).lower;
  if (scanned.language === 'de') {
    if (/^als$/.test(previous))
      return (
        gap.kind !== 'space' || !isCapital(at(scanned, to + 1)) || isCapital(at(scanned, index))
      );
    // `achten` is a verb too.
    if (at(scanned, index).text === 'achten' && !determiners.test(previous))
      return !isCapital(at(scanned, to + 1));
    if (
      isCapital(at(scanned, index)) &&
      !determiners.test(previous) &&
      value <= 3 &&
      /^dritte[nrm]?$/.test(at(scanned, index).lower) &&
      gap.kind !== 'space'
    )
      return true;
    return false;
  }
  // First, …; second, …; third, …
  if (value <= 10 && gap.text === ',' && /^(?:|;|:|\.|,|and)$/.test(previous)) return true;
  if (value > 3) return false;
  if (isDash(gap))
    return /^(?:hand|rate|class|aid|born|guess|person|party|time|ever|fiddle|degree|in)$/.test(
      at(scanned, to + 1).lower,
    );
  if (
    value === 2 &&
    /^(?:a|per|one|each|every|split)$/.test(previous) &&
    !/^(?:time|chance|look|term|round|wave|phase|one|world|option|version|place|language|home|attempt|part|edition|or)$/.test(
      next,
    )
  )
    return true;
  const led = leaders.test(previous) || /['’]s$|s['’]$/.test(previous) || previous === 's';
  if (/^(?:another|a)$/.test(previous) && /^(?:is|was|for|in)$/.test(next)) return true;
  if (isLineStart(scanned, index) && gap.kind === 'space' && isCapital(at(scanned, to + 1)))
    return false;
  if (value === 1) {
    if (
      /^(?:of|and|,|\.|;|:|”|"|)$/.test(next) &&
      !/^(?:the|its|their|our|his|her)$/.test(previous)
    )
      return true;
    return (
      !led &&
      !/^(?:world|half|lady|place|person|quarter|prize|edition|release|year|day|time|round|phase|step|century|of)$/.test(
        next,
      )
    );
  }
  return value === 2 && !led && gap.kind !== 'space';
}

const leaders =
  /^(?:the|a|an|its|their|our|his|her|my|your|this|that|each|every|any|another|in|for|second|and|or|very|on|during|one|at|to|of|from|since|with|by|as)$/;

// XIX. Jahrhundert, XIX century, Ludwig XIV., Henry VIII
function readRoman(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (!/^[IVXLCDM]{1,8}$/.test(token.text)) return null;
  const value = romanValue(token.text);
  if (value === null || value === 0) return null;
  const dot = at(scanned, index + 1).text === '.' ? index + 2 : index + 1;
  const suffix = at(scanned, index + 1).lower === 'th' ? index + 2 : dot;
  const century = centuryAt(scanned, suffix);
  if (century > 0) return found(index, century, value);
  const place = before(scanned, index);
  if (
    token.text.length < 2 &&
    !(scanned.language === 'de' && /^[IVX]$/.test(token.text) && dot > index + 1)
  )
    return null;
  if (!isCapital(at(scanned, place)) || place !== index - 2 || token.text.length > 5 || value > 40)
    return null;
  // German writes the stop of an ordinal after a monarch's number; at a sentence's end it is one with the stop.
  return monarchs.test(at(scanned, place).lower)
    ? found(index, scanned.language === 'de' ? dot : index + 1, value)
    : null;
}

const monarchs =
  /^(?:elizabeth|elisabeth|henry|heinrich|louis|ludwig|charles|karl|george|georg|james|jakob|jame|edward|eduard|richard|william|wilhelm|friedrich|frederick|frederik|otto|john|johannes|johann|paul|pius|benedict|benedikt|leo|gregory|gregor|urban|alexander|nicholas|nikolaus|peter|catherine|katharina|philip|philipp|francis|franz|joseph|josef|leopold|maximilian|napoleon|ramses|ramesses|ptolemy|ptolemaios|konrad|conrad|albert|albrecht|gustav|gustaf|christian|haakon|harald|carlos|juan|felipe|ferdinand|rudolf|sigismund|innozenz|innocent|clemens|clement|sixtus|mehmed|murad|selim|abdülhamid|mohammed|hassan|willem|beatrix|margrethe|wenzel|stephan|august)$/;

function withCentury(scanned: Scan, from: number, to: number, value: number): Found {
  const century = centuryAt(scanned, to);
  const ordinal = found(from, century > 0 ? century : to, value);
  // Every third is one in three.
  if (century < 0 && value > 1 && every.test(at(scanned, before(scanned, from)).lower))
    ordinal.readings.push({ kind: 'ratio', value: `1/${value}`, unit: null });
  return ordinal;
}

const every = /^(?:every|jede[nmrs]?)$/;

function centuryAt(scanned: Scan, index: number): number {
  const gap = at(scanned, index);
  const place = isDash(gap) ? index + 1 : skipSpace(scanned, index);
  const word = at(scanned, place).lower;
  if (place === index) return -1;
  if (/^(?:century|centuries|cent|jahrhunderts?|jahrhunderte|jahrtausends?|millennium)$/.test(word))
    return place + 1;
  if (matchWords(scanned, place, ['jh', '.']) > 0) return place + 2;
  return word === 'jh' ? place + 1 : -1;
}

const found = (from: number, to: number, value: number): Found => ({
  from,
  to,
  readings: [{ kind: 'ordinal', value, unit: null }],
});
