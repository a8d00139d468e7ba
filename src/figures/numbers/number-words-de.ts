import { at, before, matchText, type Scan, skipSpace } from '../tokens.ts';
import { readEnding } from '../units/endings.ts';
import { articles, denominators, germanWord, value } from './german-numerals.ts';
import { type Numeral, spelled, type WordNumeral } from './numeral.ts';
import { scales } from './scales.ts';

/**
 * Reads a German number in words at a token: cardinals and ordinals as compounds, millions and
 * more as words of their own, fractions, dozens, halves. A lone `ein…` is marked `lone`: it is an
 * article more often than a number.
 *
 * @example readGermanWords(scan('dreihundertsiebenundsechzig', 'de'), 0) // { value: 367, … }
 */
export function readGermanWords(scanned: Scan, index: number): WordNumeral | null {
  const special = readHalf(scanned, index);
  if (special) return special;
  const first = germanWord(at(scanned, index).lower);
  if (!first || at(scanned, index).opaque) return null;
  // `dreier Kinder` counts, `ein Dreier` names.
  if (/^(?:Zweier|Dreier)$/.test(at(scanned, index).text)) return null;
  const ordinal = first.shape === 'ordinal';
  if (first.shape !== 'cardinal')
    return { ...spelled(index + 1, first.value), ordinal, fraction: !ordinal, lone: ordinal };
  return (
    readScaleOrdinal(scanned, index, first.value) ??
    readFraction(scanned, index, first.value) ??
    readMillions(scanned, index, first.value) ??
    readComma(scanned, index, first.value) ??
    readAlone(scanned, index, first.value)
  );
}

/** What may follow a cardinal in words or digits: `und eine halbe`, `Hundertstel`. */
export function readAndHalf(scanned: Scan, { to, value }: Numeral): WordNumeral | null {
  const half = matchText(scanned, to, /\sund\sein(?:e[nrm]?)?\shalbe[nrsm]?(?=\s\p{L})/iuy);
  if (half) return spelled(half.to, value + 0.5);
  return matchText(scanned, to, tenths) && readFraction(scanned, to - 1, value);
}
const tenths = /\s(?:zehn|hundert|tausend)s?teln?(?!\p{L})/iuy;

const readAlone = (scanned: Scan, index: number, count: number): WordNumeral =>
  readAndHalf(scanned, spelled(index + 1, count)) ?? {
    ...spelled(index + 1, count),
    lone: at(scanned, index).lower === 'eins' || articles.test(at(scanned, index).lower),
  };

// der einhundert Milliardste
function readScaleOrdinal(scanned: Scan, index: number, count: number): WordNumeral | null {
  const place = skipSpace(scanned, index + 1);
  const { lower } = at(scanned, place);
  const scale = /^(?:million|milliard|billion)ste[nrsm]?$/.test(lower) ? germanWord(lower) : null;
  return scale && { ...spelled(place + 1, count * scale.value), ordinal: true };
}

// zwei Drittel, ein Viertel, drei viertel, zwei Drittel einer Million
function readFraction(scanned: Scan, index: number, count: number): WordNumeral | null {
  const place = skipSpace(scanned, index + 1);
  const part = denominators.get(at(scanned, place).lower.replace(/n$/, ''));
  if (place === index + 1 || part === undefined || count > 99) return null;
  const whole = matchText(scanned, place + 1, /\seiner\s(?=[mb]illi)/iuy)?.to ?? -1;
  const scale = scales.de.get(at(scanned, whole).lower);
  if (scale) return { ...spelled(whole + 1, (count / part) * scale), scale };
  return { ...spelled(place + 1, count / part), fraction: true };
}

// eine Million zweihunderttausend, zwei Millionen, drei Milliarden, zwei Dutzend
function readMillions(scanned: Scan, index: number, start: number): WordNumeral | null {
  let best: WordNumeral | null = null;
  let total = 0;
  let ceiling = Infinity;
  let group: Group | null = { to: index + 1, value: start };
  while (group) {
    const scale = scales.de.get(at(scanned, skipSpace(scanned, group.to)).lower);
    if (scale === undefined) return best && { ...spelled(group.to, total + group.value) };
    if (scale >= ceiling) break;
    total += group.value * scale;
    ceiling = scale;
    best = { ...spelled(skipSpace(scanned, group.to) + 1, total), scale };
    group = scale < 1e3 ? null : readNext(scanned, best.to, scale);
  }
  return best;
}

type Group = { to: number; value: number };

// What is added after a scale word: another group with its scale, or a number below it.
function readNext(scanned: Scan, index: number, ceiling: number): Group | null {
  const place = skipSpace(scanned, index);
  const and = at(scanned, place).lower === 'und';
  const next = and ? skipSpace(scanned, place + 1) : place;
  const { lower } = at(scanned, next);
  const read = germanWord(lower);
  if (read?.shape !== 'cardinal' || read.value >= ceiling) return null;
  // A further scale word shows that an article or a larger number belongs to it.
  const last = !scales.de.has(at(scanned, skipSpace(scanned, next + 1)).lower);
  if (last && articles.test(lower)) return null;
  return { to: next + 1, value: read.value };
}

// drei Komma fünf, zwei komma null fünf
function readComma(scanned: Scan, index: number, whole: number): WordNumeral | null {
  const place = skipSpace(scanned, index + 1);
  if (at(scanned, place).lower !== 'komma') return null;
  let digits = '';
  let to = place + 1;
  while (digits.length < 12) {
    const { lower } = at(scanned, to + 1);
    const digit = value(lower);
    if (digit === null || digit > 99) break;
    digits += String(digit);
    to += 2;
  }
  return digits === '' ? null : { ...spelled(to, Number(`${whole}.${digits}`)) };
}

// ein halbes Dutzend, eine halbe Million, die Hälfte, ein halber, eine Dreiviertelmillion, ein Dutzend
function readHalf(scanned: Scan, index: number): WordNumeral | null {
  const { lower, opaque } = at(scanned, index);
  if (opaque) return null;
  if (lower === 'hälfte') return isNumbered(scanned, index) ? null : fraction(index + 1, 0.5);
  const article = articles.test(lower);
  const place = article ? skipSpace(scanned, index + 1) : index;
  const word = at(scanned, place).lower;
  const part = parts.find(([pattern]) => pattern.test(word))?.[1];
  if (part !== undefined) return readShare(scanned, place, part, article);
  return word === 'dutzend' && article ? spelled(place + 1, 12) : null;
}

// halbe Million, halber Liter, ein halber
function readShare(scanned: Scan, place: number, part: number, led: boolean): WordNumeral | null {
  const glued = scales.de.get(at(scanned, place).lower.replace(/^\p{L}*viertel/u, ''));
  const next = glued ? place : skipSpace(scanned, place + 1);
  const scale = glued ?? scales.de.get(at(scanned, next).lower);
  if (scale) return { ...spelled(next + 1, scale * part), scale };
  const counts = (led && part === 0.5) || readEnding(scanned, place + 1, true)?.kind === 'measure';
  return counts ? fraction(place + 1, part) : null;
}

// die erste Hälfte
const isNumbered = (scanned: Scan, index: number): boolean =>
  germanWord(at(scanned, before(scanned, index)).lower)?.shape === 'ordinal';

const fraction = (to: number, value: number): WordNumeral => ({
  ...spelled(to, value),
  fraction: true,
});

const parts: [RegExp, number][] = [
  [/^halbe[snrm]?$/, 0.5],
  [/^dreiviertel(?:$|mil)/, 0.75],
  [/^viertel(?:$|mil)/, 0.25],
];
