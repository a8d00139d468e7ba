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
  // hundertundeinen
  const one = /^(.*(?:hundert|tausend|taußend)(?:und)?ein)e[nmrs]?$/.exec(word)?.[1];
  if (one) return { value: value(one) ?? 1, shape: 'cardinal' };
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
  const scale = /^(million|milliard)ste[nrsm]?$/.exec(word)?.[1];
  if (scale) return { value: scale === 'million' ? 1e6 : 1e9, shape: 'ordinal' };
  return superlative(word) ?? fractionWord(word);
}

// zweitgrößte, drittletzter; not achtsamste
function superlative(word: string): GermanWord | null {
  const rank =
    /^(zweit|dritt|viert|fünft|sechst|siebt|neunt|zehnt|acht(?!sam|bar|los))\p{L}{2,}(?:ste|zte|ßte)[nrsm]?$/u.exec(
      word,
    )?.[1];
  return rank ? (irregular(`${rank}e`) ?? takeApart(`${rank}e`)) : null;
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

/** Forms of `ein`, which count only in company. */
export const articles = /^ein(?:e[nmrs]?)?$/;

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

const irregularOrdinals = new Map([
  ['erste', 1],
  ['zweite', 2],
  ['dritte', 3],
  ['siebte', 7],
  ['siebente', 7],
  ['achte', 8],
]);

/** The parts of a whole. */
export const denominators = new Map<string, number>([
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
