import { at, before, type Scan, skipSpace } from '../tokens.ts';
import { articles, denominators, type GermanWord, germanWord, value } from './german-numerals.ts';
import type { WordNumeral } from './number-words-en.ts';

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
  if (first.shape !== 'cardinal') return { ...numeral(index + 1, first.value), ...marks(first) };
  return (
    readFraction(scanned, index, first.value) ??
    readMillions(scanned, index, first.value) ??
    readComma(scanned, index, first.value) ?? {
      ...numeral(index + 1, first.value),
      lone: /^eins$/.test(at(scanned, index).lower) || articles.test(at(scanned, index).lower),
    }
  );
}

// zwei Drittel, ein Viertel, drei viertel
function readFraction(scanned: Scan, index: number, count: number): WordNumeral | null {
  const place = skipSpace(scanned, index + 1);
  if (place === index + 1) return null;
  const part = denominators.get(at(scanned, place).lower.replace(/n$/, ''));
  if (part === undefined || count > 99) return null;
  return { ...numeral(place + 1, count / part), fraction: true, lone: false };
}

// eine Million zweihunderttausend, zwei Millionen, drei Milliarden, zwei Dutzend
function readMillions(scanned: Scan, index: number, start: number): WordNumeral | null {
  let total = 0;
  let current: number | null = start;
  let place = index + 1;
  let to = -1;
  let ceiling = Infinity;
  for (let steps = 0; steps < 10; steps++) {
    const next = skipSpace(scanned, place);
    const word = at(scanned, next).lower;
    const scale = scales.get(word);
    if (current !== null && scale !== undefined && scale < ceiling) {
      total += current * scale;
      ceiling = scale;
      current = null;
    } else if (current === null) {
      const skip = word === 'und' ? skipSpace(scanned, next + 1) : next;
      const more = value(at(scanned, skip).lower);
      if (more === null || more >= ceiling || ceiling < 1e3) break;
      const follower = scales.get(at(scanned, skipSpace(scanned, skip + 1)).lower);
      if (word === 'und' && follower === undefined && more > 999) break;
      if (follower === undefined) return { ...numeral(skip + 1, total + more), lone: false };
      current = more;
      place = skip + 1;
      continue;
    } else break;
    place = next + 1;
    to = place;
  }
  return to < 0 ? null : { ...numeral(to, total), lone: false };
}

// drei Komma fünf, zwei komma null fünf
function readComma(scanned: Scan, index: number, whole: number): WordNumeral | null {
  const place = skipSpace(scanned, index + 1);
  if (at(scanned, place).lower !== 'komma') return null;
  let digits = '';
  let to = place + 1;
  while (digits.length < 12) {
    const digit = value(at(scanned, to + 1).lower);
    if (digit === null || digit > 9) break;
    digits += String(digit);
    to += 2;
  }
  return digits === '' ? null : { ...numeral(to, Number(`${whole}.${digits}`)), lone: false };
}

// ein halbes Dutzend, eine halbe Million, die Hälfte, ein halber, ein Dutzend
function readHalf(scanned: Scan, index: number): WordNumeral | null {
  const first = at(scanned, index);
  if (first.opaque) return null;
  if (
    first.lower === 'hälfte' &&
    germanWord(at(scanned, before(scanned, index)).lower)?.shape === 'ordinal'
  )
    return null;
  if (first.lower === 'hälfte') return { ...numeral(index + 1, 0.5), fraction: true, lone: false };
  const article = articles.test(first.lower);
  const place = article ? skipSpace(scanned, index + 1) : index;
  const word = at(scanned, place).lower;
  const next = skipSpace(scanned, place + 1);
  if (/^halbe[snrm]?$/.test(word)) {
    const scale = scales.get(at(scanned, next).lower);
    if (scale) return { ...numeral(next + 1, scale / 2), lone: false };
    return article ? { ...numeral(place + 1, 0.5), fraction: true, lone: false } : null;
  }
  if (word === 'dutzend' && (article || !/^(?:e|der)/.test(at(scanned, next).lower))) {
    return article ? { ...numeral(place + 1, 12), lone: false } : null;
  }
  return null;
}

const marks = (word: GermanWord): Pick<WordNumeral, 'ordinal' | 'fraction' | 'lone'> => ({
  ordinal: word.shape === 'ordinal',
  fraction: word.shape === 'fraction',
  lone: word.shape === 'ordinal',
});

const numeral = (to: number, amount: number): Omit<WordNumeral, 'lone'> => ({
  to,
  value: Number(amount.toPrecision(15)),
  other: null,
  digits: false,
  plain: false,
});

const scales = new Map<string, number>([
  ['dutzend', 12],
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['billiarde', 1e15],
  ['billiarden', 1e15],
  ['trillion', 1e18],
  ['trillionen', 1e18],
]);
