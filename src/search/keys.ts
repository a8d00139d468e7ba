import type { Language } from '../article/language.ts';
import { squeeze, type Span } from './words.ts';

/** The figures of a passage, each with the keys under which it is found. */
export function passageFigures(text: string, language: Language): KeyedSpan[] {
  return read(text, [language]);
}

/** The figures of a query, read as English and as German at once; any of its keys may match. */
export function queryFigures(query: string): KeyedSpan[] {
  return read(query, ['en', 'de']);
}

/** The names both passages of a row share. */
export function rowNames(en: string, de: string): SharedName[] {
  const german = new Map<string, string>();
  for (const run of capitalised(de))
    for (const part of subRuns(run)) german.set(squeeze(part), part);
  const names = new Map<string, SharedName>();
  for (const run of capitalised(en)) {
    let rest = run;
    for (const part of subRuns(run)) {
      const key = squeeze(part);
      const counterpart = german.get(key);
      if (counterpart === undefined || key.length < 2 || !rest.includes(part)) continue;
      names.set(key, { key, en: part, de: counterpart });
      rest = rest.replace(part, '');
    }
  }
  return [...names.values()];
}

const capitalised = (text: string): string[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*)*/gu)].map(
    (match) => match[0],
  );

/** Every run of whole words in a run, the longest first. */
function subRuns(run: string): string[] {
  const parts = run.split(/[ -]/);
  const found: string[] = [];
  for (let length = parts.length; length > 0; length -= 1)
    for (let at = 0; at + length <= parts.length; at += 1)
      found.push(parts.slice(at, at + length).join(' '));
  return found;
}

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};
const months = [
  'jan',
  'feb',
  'm[aä]r',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]',
];
const scales: Record<Language, Record<string, number>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  de: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    'mio.': 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    'mrd.': 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
};

function read(text: string, languages: Language[]): KeyedSpan[] {
  const spans: KeyedSpan[] = [];
  const add = (start: number, end: number, keys: string[]): void => {
    if (keys.length && !spans.some((span) => span.start < end && start < span.end))
      spans.push({ start, end, keys });
  };
  const number = `\\d+(?:[.,'  ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|${Object.keys(small).join('|')}`;
  const month = months.map((name) => `(${name})[a-zä]*`).join('|');
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\d])(${number})\\s*(?:/|of|von)\\s*(${number})(?![\\p{L}\\d])`, 'giu'),
  )) {
    const value = (part: string | undefined): string =>
      String(small[(part ?? '').toLowerCase()] ?? part);
    add(match.index, match.index + match[0].length, [`r${value(match[1])}/${value(match[2])}`]);
  }
  for (const match of text.matchAll(
    new RegExp(
      `(?<![\\p{L}\\d])(?:(\\d{1,2})\\.?\\s+(?:${month})|(?:${month})\\s+(\\d{1,2}))(?![\\p{L}\\d])`,
      'giu',
    ),
  )) {
    const at = [...match].slice(2, 14).findIndex(Boolean);
    const at2 = [...match].slice(14, 26).findIndex(Boolean);
    add(match.index, match.index + match[0].length, [
      `d${Number(match[1] ?? match[26])}.${(at < 0 ? at2 : at) + 1}`,
    ]);
  }
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(?!\d)/g))
    add(match.index, match.index + match[0].length, [`d${Number(match[1])}.${Number(match[2])}`]);
  for (const match of text.matchAll(
    new RegExp(
      `(?<![\\p{L}\\d.,])(${number})(?![\\d])(\\s*(?:%|percent|prozent))?(?:\\s*(thousand|million(?:en)?|milliarden?|billion(?:en)?|trillion|tausend|mio\\.|mrd\\.))?`,
      'giu',
    ),
  )) {
    const keys = new Set<string>();
    for (const language of languages)
      for (const value of values(match[1] ?? '', language)) {
        const scale = match[3] ? scales[language][match[3].toLowerCase()] : 1;
        if (match[3] && languages.length === 1) keys.add(`n${value}`);
        if (scale) keys.add(`${match[2] ? 'p' : 'n'}${Number((value * scale).toPrecision(12))}`);
      }
    add(match.index, match.index + match[0].length, [...keys]);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function values(text: string, language: Language): number[] {
  const word = small[text.toLowerCase()];
  if (word !== undefined) return [word];
  const bare = text.replace(/(?<=\d)['\u0020\u00a0\u202f](?=\d{3})/g, '');
  const group = language === 'en' ? ',' : '.';
  const found = [];
  if (new RegExp(`^\\d+(?:\\${group}\\d{3})*(?:[.,]\\d+)?$`).test(bare))
    found.push(Number(bare.replaceAll(group, '').replace(',', '.')));
  if (language === 'en' && /^\d{1,3}(?:\.\d{3})+$/.test(bare))
    found.push(Number(bare.replaceAll('.', '')));
  if (language === 'de' && /^\d{1,3}(?:,\d{3})+$/.test(bare))
    found.push(Number(bare.replaceAll(',', '')));
  return found;
}

/** A figure's place in the text and its keys: equal figures share a key, in any spelling. */
export type KeyedSpan = Span & { keys: string[] };

/** A name as each passage spells it, and what all its spellings share. */
export type SharedName = { key: string; en: string; de: string };
