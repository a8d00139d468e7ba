import type { Language } from '../article/language.ts';
import de from './tables/de.json' with { type: 'json' };
import en from './tables/en.json' with { type: 'json' };
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
export function wordsOf(language: Language, list: WordList): string[] {
  const table: Partial<Record<WordList, string>> = tables[language];
  return (table[list] ?? '').split(' ');
}

/** What a list says of its words: `night=night`, `out_of=out`. */
export const entriesOf = (language: Language, list: WordList): [string, string][] =>
  wordsOf(language, list).map((entry) => {
    const [word = '', meaning = ''] = entry.split('=');
    return [word.replaceAll('_', ' '), meaning];
  });

/** The values that a list gives to its words: `million=1e6`. */
export const valuesOf = (language: Language, list: WordList): Map<string, number> =>
  new Map(entriesOf(language, list).map(([word, value]) => [word, Number(value)]));

const tables = { de, en };
const sets = { de: new Map<WordList, Set<string>>(), en: new Map<WordList, Set<string>>() };

/** The name of a list in the tables. */
export type WordList = keyof typeof de | keyof typeof en;
