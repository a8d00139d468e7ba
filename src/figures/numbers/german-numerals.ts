import { valuesOf } from '../words.ts';

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

const takeApart = (word: string): GermanWord | null =>
  readers.reduce<GermanWord | null>((found, read) => found ?? read(word), null);

const numbered = (number: number | null, shape: GermanWord['shape']): GermanWord | null =>
  number === null ? null : { value: number, shape };

const readers: ((word: string) => GermanWord | null)[] = [
  // eine, einem
  (word) => (articles.test(word) ? { value: 1, shape: 'cardinal' } : null),
  // einundzwanzig
  (word) => numbered(value(word), 'cardinal'),
  // zweieinhalb, anderthalb, dreieinhalbtausend
  (word) => {
    const [, head = '-', scale = 'ein'] =
      /^(.+?)(?:und)?(?:ein)?halb(?:e[nrsm]?|(hundert|tausend))?$/.exec(word) ?? [];
    const whole = head === 'andert' ? 1 : value(head);
    return numbered(whole === null ? null : (whole + 0.5) * (value(scale) ?? 1), 'cardinal');
  },
  // hundertundeinen; zweier, dreien
  (word) => {
    const one = /^(.*(?:hundert|tausend|taußend)(?:und)?ein)e[nmrs]?$/.exec(word)?.[1];
    return numbered(value(one ?? /^(zwei|drei)(?:en|er)$/.exec(word)?.[1] ?? '-'), 'cardinal');
  },
  // dritte, hunderterste
  (word) => irregular(word),
  // vierte, zwanzigste: -te up to nineteen, -ste from twenty on
  (word) => {
    const base = value(/^(.*?)s?te[nrsm]?$/.exec(word)?.[1] ?? '-');
    const long = /ste[nrsm]?$/.test(word) && !/sechste[nrsm]?$/.test(word);
    return base !== null && base > 1 && long === isLong(base) ? numbered(base, 'ordinal') : null;
  },
  // sechste, hundertsechster
  (word) =>
    /(?:^|und|hundert|tausend)sechste[nrsm]?$/.test(word)
      ? numbered(value(word.replace(/te[nrsm]?$/, '')), 'ordinal')
      : null,
  // millionste, fünfmillionster, zweimilliardste
  (word) => {
    const [, head = '', scale = ''] =
      /^(.*?)(million|milliard|billion)ste[nrsm]?$/.exec(word) ?? [];
    const count = head === '' || head === 'ein' ? 1 : value(head);
    const factor = { million: 1e6, milliard: 1e9, billion: 1e12 }[scale];
    return factor === undefined || count === null ? null : numbered(count * factor, 'ordinal');
  },
  // zweitgrößte, drittletzter; not achtsamste
  (word) => {
    const rank =
      /^(zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt|acht(?!sam|bar|los))\p{L}{2,}(?:ste|zte|ßte)[nrsm]?$/u.exec(
        word,
      )?.[1];
    return rank ? takeApart(`${rank}e`) : null;
  },
  // Drittel, Fünftel, Zwanzigstel, dreiviertel, zweidrittel
  (word) => {
    const parts = fraction.exec(word);
    const part = denominators.get(parts?.[2] ?? '');
    const head = value(parts?.[1] ?? '-');
    return part === undefined || head === null || head > 99
      ? null
      : numbered(head / part, 'fraction');
  },
];

const isLong = (base: number): boolean => base % 100 === 0 || base % 100 > 19;

function irregular(word: string): GermanWord | null {
  const parts = irregularOrdinal.exec(word);
  const last = irregularOrdinals.get(parts?.[2] ?? '');
  if (!parts || last === undefined) return null;
  const head = parts[1] ?? '';
  const base = head === '' ? 0 : value(head);
  return base === null || base % 100 !== 0 ? null : { value: base + last, shape: 'ordinal' };
}

/** The value of a German cardinal in one word below a million, or null. */
export function value(word: string): number | null {
  if (!cardinal.test(word)) return null;
  let [total, group] = [0, 0];
  for (const [part] of word.matchAll(parts)) {
    if (part === 'hundert') group = (group || 1) * 100;
    else if (part !== 'tausend' && part !== 'taußend') group += small.get(part) ?? 0;
    else [total, group] = [(group || 1) * 1000, 0];
  }
  return total + group;
}

/** Forms of `ein`, which count only in company. */
export const articles = /^ein(?:e[nmrs]?)?$/;

const small = valuesOf('de', 'units');
const [toNineteen, tens] = [[...small.keys()].slice(0, 20), [...small.keys()].slice(20, 28)];
const oneOf = (words: string[]): string => words.toReversed().join('|');
const belowHundred = `(?:(?:eins|zwo|${oneOf(toNineteen.slice(1, 10))})und(?:${oneOf(tens)})|eins|zwo|${oneOf(tens)}|${oneOf(toNineteen)})`;
// neunzehnhundert goes, zwanzighundert and above does not occur
const belowThousand = `(?:(?:eins|zwo|${oneOf(toNineteen.slice(1))})?hundert(?:und)?)?${belowHundred}?`;
const cardinal = new RegExp(
  `^(?!$|null.)(?:${belowThousand}tau(?:s|ß)end(?:und)?)?${belowThousand}$`,
);
const parts = new RegExp(`hundert|tau(?:s|ß)end|eins|zwo|${oneOf(tens)}|${oneOf(toNineteen)}`, 'g');

const irregularOrdinals = valuesOf('de', 'ordinals');
const irregularOrdinal = new RegExp(
  `^(.*?)(?:und)?(${oneOf([...irregularOrdinals.keys()])})[nrsm]?$`,
);

/** The parts of a whole. */
export const denominators = valuesOf('de', 'denominators');
const fraction = new RegExp(`^(.+?)(${oneOf([...denominators.keys()])})n?$`);

/** A German number word taken apart. */
export type GermanWord = { value: number; shape: 'cardinal' | 'ordinal' | 'fraction' };
