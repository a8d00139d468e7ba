import { type Language, languages } from '../article/language.ts';
import de from './tables/de.json' with { type: 'json' };
import en from './tables/en.json' with { type: 'json' };
import type labelsDe from './tables/labels/de.json';
import type labelsEn from './tables/labels/en.json';
import { at, type Scan } from './tokens.ts';

/** Whether the word at a place is in a list of its language's table. */
export const isOneOf = (scanned: Scan, index: number, list: WordList): boolean =>
  isListed(at(scanned, index).lower, scanned.language, list);

/** Whether a lower-case word is in a list of a language's table; a language may lack the list. */
export function isListed(lower: string, language: Language, list: WordList): boolean {
  const lists = sets[language];
  const known = lists.get(list) ?? new Set(wordsOf(language, list));
  lists.set(list, known);
  return known.has(lower);
}

/** The words of a list. */
export const wordsOf = (language: Language, list: WordList): string[] =>
  (tables[language][list] ?? '').split(' ');

/** Adds the lists of tables that not every reader has. */
export const addLists = (more: Tables): void =>
  languages.forEach((language) => Object.assign(tables[language], more[language]));

/** What a list says of its words: `night=night`, `out_of=out`. */
export const entriesOf = (language: Language, list: WordList): [string, string][] =>
  wordsOf(language, list).map((entry) => {
    const [word = '', meaning = ''] = entry.split('=');
    return [word.replaceAll('_', ' '), meaning];
  });

/** The values that a list gives to its words: `million=1e6`. */
export const valuesOf = (language: Language, list: WordList): Map<string, number> =>
  new Map(entriesOf(language, list).map(([word, value]) => [word, Number(value)]));

/** Whether nothing follows that the number before it could be counting. */
export function endsClause(scanned: Scan, index: number): boolean {
  clauseEnd.lastIndex = at(scanned, index - 1).end;
  return clauseEnd.test(scanned.text);
}

type Tables = Record<Language, Partial<Record<WordList, string>>>;
const tables: Tables = { de: { ...de }, en: { ...en } };
const sets = { de: new Map<WordList, Set<string>>(), en: new Map<WordList, Set<string>>() };

const [gap, letter] = ['(?:[^\\S\\n]{1,9})?', '[a-z\\u00c0-\\u024f]'];
const goingOn = [...wordsOf('en', 'afterFigure'), ...wordsOf('de', 'afterFigure')].join('|');
/** The pattern of that place: neither a sign stands there nor a word that could be counted. */
export const free = `(?!${gap}[%°$€£¥₫₹]|${gap}(?!(?:${goingOn})(?!${letter}))${letter})`;
const clauseEnd = new RegExp(free, 'iy');

/** The name of a list in the tables. */
export type WordList =
  keyof typeof de | keyof typeof en | keyof typeof labelsDe | keyof typeof labelsEn;
