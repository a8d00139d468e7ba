import { at, before, type Scan, skipSpace } from './figure-tokens.ts';
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
  if (first.shape !== 'cardinal') return { ...numeral(index + 1, first.value), ...marks(first) };
  return (
    readFraction(scanned, index, first.value) ??
    readMillions(scanned, index, first.value) ??
    readComma(scanned, index, first.value) ?? {
      ...numeral(index + 1, first.value),
      lone: articles.test(at(scanned, index).lower),
    }
  );
}

/**
 * Takes one German word apart: a cardinal, an ordinal with its endings, a fraction.
 *
 * @example germanWord('einundzwanzigsten') // { value: 21, shape: 'ordinal' }
 */
export function germanWord(word: string): GermanWord | null {
  if (word.length < 3 || word.length > 90) return null;
  const plain = word
    .replaceAll('ss', 'ß')
    .replaceAll('fuenf', 'fünf')
    .replaceAll('zwoelf', 'zwölf');
  const known = cache.get(plain);
  if (known !== undefined) return known;
  const read = takeApart(plain);
  if (cache.size > 5000) cache.clear();
  cache.set(plain, read);
  return read;
}

const cache = new Map<string, GermanWord | null>();

function takeApart(word: string): GermanWord | null {
  if (articles.test(word)) return { value: 1, shape: 'cardinal' };
  const cardinal = value(word);
  if (cardinal !== null) return { value: cardinal, shape: 'cardinal' };
  const half =
    /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?:und)?(?:ein)?halb(?:e[nrsm]?)?$/.exec(
      word,
    );
  if (half) return { value: (value(half[1] ?? '') ?? 0) + 0.5, shape: 'cardinal' };
  if (/^anderthalb(?:e[nrsm]?)?$/.test(word)) return { value: 1.5, shape: 'cardinal' };
  const dative = /^(zwei|drei)(?:en|er)$/.exec(word);
  if (dative) {
    return { value: value(dative[1] ?? '') ?? 0, shape: 'cardinal' };
  }
  const ordinal = /^(.*?)s?te[nrsm]?$/.exec(word);
  if (
    /^(?:.*und|.*hundert|.*taußend|.*tausend)?(?:erste|zweite|dritte|siebte|siebente|achte)[nrsm]?$/.test(
      word,
    )
  ) {
    return irregular(word);
  }
  if (ordinal?.[1]) {
    const base = value(ordinal[1]);
    const long = /ste[nrsm]?$/.test(word) && !/(?:sech)ste[nrsm]?$/.test(word);
    // -te up to nineteen, -ste from twenty on
    if (base !== null && base > 1 && long === isLong(base))
      return { value: base, shape: 'ordinal' };
    if (/(?:^|und|hundert|tausend)sechste[nrsm]?$/.test(word)) {
      const sixth = value(word.replace(/ste[nrsm]?$/, 's'));
      if (sixth !== null) return { value: sixth, shape: 'ordinal' };
    }
  }
  return fractionWord(word);
}

const isLong = (base: number): boolean => base % 100 === 0 || base % 100 > 19;

function irregular(word: string): GermanWord | null {
  const parts = /^(.*?)(?:und)?(erste|zweite|dritte|siebente|siebte|achte)[nrsm]?$/.exec(word);
  const last = irregularOrdinals.get(parts?.[2] ?? '');
  if (!parts || last === undefined) return null;
  const head = parts[1] ?? '';
  const base = head === '' ? 0 : value(head);
  return base === null || base % 100 !== 0 ? null : { value: base + last, shape: 'ordinal' };
}

// Drittel, Fünftel, Zwanzigstel, dreiviertel, zweidrittel
function fractionWord(word: string): GermanWord | null {
  const parts =
    /^(.*?)(drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwölftel|zwanzigstel|hundertstel|tausendstel)n?$/.exec(
      word,
    );
  const part = denominators.get(parts?.[2] ?? '');
  if (!parts || part === undefined || !parts[1]) return null;
  const head = value(parts[1]);
  return head === null || head > 99 ? null : { value: head / part, shape: 'fraction' };
}

/** The value of a German cardinal in one word below a million, or null. */
export function value(word: string): number | null {
  const thousand = /^(.*?)(?:tausend|taußend)(?:und)?(.*)$/.exec(word);
  if (!thousand) return belowThousand(word);
  const head = thousand[1] === '' ? 1 : belowThousand(thousand[1] ?? '');
  const rest = thousand[2] === '' ? 0 : belowThousand(thousand[2] ?? '');
  return head === null || rest === null || head === 0 ? null : head * 1000 + rest;
}

function belowThousand(word: string): number | null {
  const hundred = /^(.*?)hundert(?:und)?(.*)$/.exec(word);
  if (!hundred) return belowHundred(word);
  const head = hundred[1] === '' ? 1 : belowHundred(hundred[1] ?? '');
  const rest = hundred[2] === '' ? 0 : belowHundred(hundred[2] ?? '');
  // neunzehnhundert goes, zwanzighundert and above does not occur
  return head === null || rest === null || head === 0 || head > 19 ? null : head * 100 + rest;
}

function belowHundred(word: string): number | null {
  const simple = small.get(word);
  if (simple !== undefined) return simple;
  const parts = /^(.{3,6}?)und(.+)$/.exec(word);
  if (!parts) return null;
  const unit = small.get(parts[1] ?? '');
  const ten = tens.get(parts[2] ?? '');
  return unit === undefined || ten === undefined || unit > 9 || unit < 1 ? null : unit + ten;
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

const articles = /^ein(?:e[nmrs]?)?$/;

const small = new Map<string, number>([
  ...'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, position): [string, number] => [word, position]),
  ['eins', 1],
  ['zwo', 2],
]);
const tens = new Map<string, number>(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, position) => [word, position * 10 + 20]),
);
for (const [word, ten] of tens) small.set(word, ten);

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
const irregularOrdinals = new Map([
  ['erste', 1],
  ['zweite', 2],
  ['dritte', 3],
  ['siebte', 7],
  ['siebente', 7],
  ['achte', 8],
]);
const denominators = new Map<string, number>([
  ['drittel', 3],
  ['viertel', 4],
  ['fünftel', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
  ['zwölftel', 12],
  ['zwanzigstel', 20],
  ['hundertstel', 100],
  ['tausendstel', 1000],
]);

/** A German number word taken apart. */
export type GermanWord = { value: number; shape: 'cardinal' | 'ordinal' | 'fraction' };
