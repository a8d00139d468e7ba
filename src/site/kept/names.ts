import { comparePassageNames } from '../../comparison/compare.ts';
import { answersAlike, noting, type Asked } from './asked.ts';
import type { Translations } from '../../alignment/lexicon/translations.ts';
import type { KnownNames } from '../../names/known.ts';
import type { PassageDifference } from '../../comparison/values.ts';
import type { NameSettings } from '../../names/name.ts';
import type { Word } from '../../names/tokens.ts';
import type { Kept } from '../../passages/kept.ts';
import type { OpenRow } from './rows.ts';

/**
 * What differs in the names of an article's rows.
 *
 * @param known what the site teaches; an article is compared anew only if some of what it asked would be
 * answered otherwise now
 * @param settings what the publisher says of names
 * @param translates what alignment has learnt: what it tells of the words of each row is a part of the key
 * @returns by row
 */
export function readNames(
  rows: readonly OpenRow[],
  known: KnownNames,
  settings: NameSettings,
  kept?: Kept<NameReading>,
  translates?: Pick<Translations, 'between'>,
): PassageDifference[][] {
  const compare = (by: KnownNames): PassageDifference[][] =>
    rows.map(({ en, de, passages }) =>
      en === '' || de === '' ? [] : comparePassageNames(passages.en, passages.de, by),
    );
  if (kept === undefined) return compare(known);
  const inputs = rows.flatMap(({ en, de, passages }) => [
    en,
    de,
    translates?.between(textsOf(passages.en.words), textsOf(passages.de.words)) ?? '',
  ]);
  const make = (): NameReading => {
    const noted = noting(known);
    return { differences: compare(noted.known), asked: noted.asked() };
  };
  const holds = ({ asked }: NameReading): boolean => answersAlike(asked, known);
  return kept.get([saidOf(settings), ...inputs], make, holds).differences;
}

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** What a publisher says of names, as a part of keys. */
export const saidOf = ({ exonyms, kinds, refused }: NameSettings): string =>
  JSON.stringify([exonyms, [...kinds], refused]);

/** What was found, and what of the site it rests on. */
export type NameReading = { differences: PassageDifference[][]; asked: Asked };
