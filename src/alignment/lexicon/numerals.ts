import { z } from 'zod';
import tables from './numerals.json' with { type: 'json' };

/**
 * The spoken form of the small numbers and of the months: with what CLDR knows, all that the aligner knows
 * of any language. A word that means something else as often as it means a number (`one`, `ein`, `un`,
 * `may`) is left out on purpose.
 *
 * @param language primary language subtag; an unknown one has no table
 * @returns folded word (lower case, no marks) → token
 * @example numeralsOf('de').get('sieben') // '#7'
 */
export const numeralsOf = (language: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(byLanguage.get(language) ?? {}).flatMap(([token, words]) =>
      words.split(' ').map((word): [string, string] => [word, token]),
    ),
  );

const byLanguage = new Map(
  Object.entries(z.record(z.string(), z.record(z.string(), z.string())).parse(tables)),
);
