import { comparePassageNames } from '../../comparison/compare.ts';
import { answersAlike, noting, type AllAsked } from './asked.ts';
import type { KnownNames } from '../../names/known.ts';
import type { PassageDifference } from '../../comparison/values.ts';
import type { NameSettings } from '../../names/name.ts';
import type { Kept } from '../../passages/kept.ts';
import type { OpenRow } from './rows.ts';

/**
 * What differs in the names of an article's rows.
 *
 * @param known what the site teaches; an article is compared anew only if some of what it asked would be
 * answered otherwise now
 * @param settings what the publisher says of names
 * @param model the key of what alignment has learnt, if it has one: under the same it answers the same
 * @returns by row
 */
export function readNames(
  rows: readonly OpenRow[],
  known: KnownNames,
  settings: NameSettings,
  kept?: Kept<NameReading>,
  model = '',
): PassageDifference[][] {
  const compare = (by: KnownNames): PassageDifference[][] =>
    rows.map(({ en, de, passages }) =>
      en === '' || de === '' ? [] : comparePassageNames(passages.en, passages.de, by),
    );
  if (kept === undefined) return compare(known);
  const texts = rows.flatMap(({ en, de }) => [en, de]);
  const make = (): NameReading => {
    const noted = noting(known);
    return { differences: compare(noted.known), asked: noted.asked(), model };
  };
  const holds = ({ asked, model: before }: NameReading): boolean =>
    answersAlike(asked.words, known) &&
    ((before === model && model !== '') || answersAlike(asked.alignment, known));
  return kept.get([saidOf(settings), ...texts], make, holds).differences;
}

/** What a publisher says of names, as a part of keys. */
export const saidOf = ({ exonyms, kinds, refused }: NameSettings): string =>
  JSON.stringify([exonyms, [...kinds], refused]);

/** What was found, and what of the site it rests on. */
export type NameReading = { differences: PassageDifference[][]; asked: AllAsked; model: string };
