import type { Language } from '../../article/language.ts';
import { addresses } from '../../figures/tokens.ts';
import { monthOf, pad } from '../../figures/dates/calendar.ts';
import type { Figure, Reading } from '../../figures/figure.ts';
import { ordinals } from '../../figures/numbers/english-numerals.ts';
import { germanWord } from '../../figures/numbers/german-numerals.ts';

/**
 * What a translation must keep although nobody would call it a figure: digits inside a name
 * (`DebConf9`, `sources.list(5)`), `both`, a month or scale word by itself, the ordinal of an idiom
 * (`first class` for `1. Klasse`), and the number in a German compound (`Achtkerner`).
 *
 * @param figures what is read already; nothing inside one is told again
 */
export function readHidden(text: string, language: Language, figures: Figure[]): Figure[] {
  const traces = [
    ...readCodes(text),
    ...readAddresses(text),
    ...(language === 'en' ? readEnglish(text) : readGerman(text)),
    ...readCommon(text, language),
    ...readMonths(text, language),
    ...readOrdinals(text, language),
  ];
  return traces.filter(
    (trace) => !figures.some(({ start, end }) => start < trace.end && trace.start < end),
  );
}

function readCodes(text: string): Figure[] {
  const inside = /(?<=(?<![\p{L}\d])\p{L}[\p{L}-]{0,30})\d{1,20}|(?<=\p{L}\()\d{1,2}(?=\))/gu;
  return [...text.matchAll(inside)].map(({ 0: digits, index }) => ({
    ...place(digits, index),
    kind: 'label',
    value: digits,
  }));
}

// Two languages may link to pages of their own, but the numbers in an address stay.
const readAddresses = (text: string): Figure[] =>
  addresses(text).map(({ 0: address, index }) => ({
    ...place(address, index),
    kind: 'label',
    value: address.match(/\d+/g)?.join('-') ?? '',
  }));

const readEnglish = (text: string): Figure[] =>
  [...text.matchAll(/\b(?:both|fortnight)\b/giu)].map(({ 0: word, index }): Figure => {
    const both = number(word, index, 2);
    return word.toLowerCase() === 'both' ? both : { ...both, kind: 'measure', unit: 'week' };
  });

// mehrere Millionen, a decade, round the clock
function readCommon(text: string, language: Language): Figure[] {
  return common[language].flatMap(([pattern, reading]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }): Figure => ({
      ...place(word, index),
      ...reading,
    })),
  );
}

// A month by itself is told by a capital and, where the word means something else too, by what stands before it.
function readMonths(text: string, language: Language): Figure[] {
  return [...text.matchAll(months[language])].flatMap(({ 0: word, index }) => {
    const month = monthOf(word);
    return month === null
      ? []
      : [{ ...place(word, index), kind: 'date' as const, value: `--${pad(month)}` }];
  });
}

const months = {
  en: /\b(?:January|February|April|June|July|September|October|November|December|(?<=\b(?:in|of|since|last|next|this|by|until|early|late|mid|to|and)[ -])(?:March|May|August))\b/gu,
  // Februarwoche
  de: /(?<!\p{L})(?:(?:Januar|Jänner|Februar|April|Juni|Juli|September|Oktober|November|Dezember|(?<=(?:im|seit|bis|ab|Anfang|Mitte|Ende|letzten|nächsten|diesen|vergangenen|und) )(?:März|Mai|August))s?(?!\p{L})|(?:Januar|Februar|März(?!en)|April|Juni(?!or)|Juli(?![aeu])|August(?![iu])|September|Oktober|November|Dezember)(?=\p{Ll}{3}))/gu,
};

// Those of idioms: all others are read already. A second is a time as well.
function readOrdinals(text: string, language: Language): Figure[] {
  return [...text.matchAll(ordinalWords[language])].flatMap(({ 0: word, index }): Figure[] => {
    const value = ordinals.get(word.toLowerCase()) ?? germanWord(word.toLowerCase())?.value;
    return value === undefined ? [] : [{ ...number(word, index, value), kind: 'ordinal' }];
  });
}

const ordinalWords = {
  en: /\b(?:first|(?<!\b(?:each|every|per) )second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)(?=[ -]\p{L})/giu,
  de: /(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte)[mnrs]?(?= \p{L})/giu,
};

const million = (value: number): Reading => ({ kind: 'number', value, unit: null });
const common: Record<Language, [RegExp, Reading][]> = {
  en: [
    [/\bmillions\b/giu, million(1e6)],
    [/\bbillions\b/giu, million(1e9)],
    [/\btrillions\b/giu, million(1e12)],
    [/\b(?:several|many|a few) million\b/giu, million(1e6)],
    [/\b(?:several|many|a few) billion\b/giu, million(1e9)],
    [/(?<=\bper )million\b/giu, million(1e6)],
    [/\btens of thousands\b/giu, million(1e4)],
    [/\bhundreds of thousands\b/giu, million(1e5)],
    [/\bcenten(?:nial|ary)\b/giu, { kind: 'measure', value: 100, unit: 'year' }],
    [/\bbicenten(?:nial|ary)\b/giu, { kind: 'measure', value: 200, unit: 'year' }],
    [
      /\ba foot(?= (?:long|wide|deep|tall|high|thick|across)\b)/giu,
      { kind: 'measure', value: 1, unit: 'ft' },
    ],
    [/\ba mile\b/giu, { kind: 'measure', value: 1, unit: 'mi' }],
    [/\bdecade\b/giu, { kind: 'measure', value: 1, unit: 'decade' }],
    [/\b(?:a)?round[- ]the[- ]clock\b/giu, { kind: 'measure', value: 24, unit: 'h' }],
  ],
  de: [
    [/(?<!\p{L})Millionen(?!\p{L})|(?<!\p{L})[Mm]illionenfach/gu, million(1e6)],
    [/(?<=(?<!\p{L})pro )Million(?!\p{L})/gu, million(1e6)],
    [/(?<!\p{L})Milliarden(?!\p{L})/gu, million(1e9)],
    [/(?<!\p{L})Billionen(?!\p{L})/gu, million(1e12)],
    [/(?<!\p{L})Zehntausenden?r?(?!\p{L})/gu, million(1e4)],
    [/(?<!\p{L})Hunderttausenden?r?(?!\p{L})/gu, million(1e5)],
    [/(?<!\p{L})eine Meile(?!\p{L})/giu, { kind: 'measure', value: 1, unit: 'mi' }],
    [/(?<!\p{L})Jahrzehnts?(?!\p{L})/gu, { kind: 'measure', value: 1, unit: 'decade' }],
    [/(?<!\p{L})rund um die Uhr(?!\p{L})/giu, { kind: 'measure', value: 24, unit: 'h' }],
  ],
};

function readGerman(text: string): Figure[] {
  // Tabellenvierter
  const ranked =
    /(?<=\p{L}(?:ellen|amt|isten|hres|WM-|EM-))(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e[nmr]?(?!\p{L})/gu;
  const found =
    /(?<!\p{L})(beide[nrsm]?(?!\p{L})|(?:ein|zwei|drei|vier|fünf)(?:drittel|viertel|fünftel|zehntel)(?=\p{L})|(?:zwei(?!fel|g[snwb]|tens)|drei(?!ste[nrsm]?(?!\p{L})|stig)|(?:vier|fünf|sechs|sieben|neun|zehn|zwölf)(?!te)|acht(?!e[ltrn]|ung|sam|bar|los)|elf(?!en|te)|hundert)(?!tausend|hundert)(?=-?\p{L}{4}))/giu;
  return [
    ...[...text.matchAll(found)].map(({ 0: word, index }) =>
      number(word, index, germanWord(word.toLowerCase())?.value ?? 2),
    ),
    ...[...text.matchAll(ranked)].map(({ 0: word, index }): Figure => ({
      ...number(word, index, germanWord(word)?.value ?? 0),
      kind: 'ordinal',
    })),
  ];
}

const number = (text: string, start: number, value: number): Figure => ({
  ...place(text, start),
  kind: 'number',
  value: Number(value.toFixed(4)),
});

const place = (text: string, start: number): Pick<Figure, 'text' | 'start' | 'end' | 'unit'> => ({
  text,
  start,
  end: start + text.length,
  unit: null,
});
