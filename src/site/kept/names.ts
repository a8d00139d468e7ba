import { comparePassageNames } from '../../comparison/compare.ts';
import { answersAlike, noting, type Asked } from './asked.ts';
import type { Pairs, Translations } from '../../alignment/lexicon/translations.ts';
import type { KnownNames } from '../../names/known.ts';
import type { PassageDifference } from '../../comparison/values.ts';
import type { FoundNames, NameSettings } from '../../names/name.ts';
import type { Word } from '../../names/tokens.ts';
import { keyOf, type Kept } from '../../passages/kept.ts';
import type { OpenRow } from './rows.ts';

/**
 * What differs in the names of an article's rows.
 *
 * @param known what the site teaches; a row is compared anew only if some of what it asked would be answered
 * otherwise now
 * @param settings what the publisher says of names
 * @param translates what alignment has learnt: of another model, what it tells of the words of a row must be the same
 * @returns by row
 */
export function readNames(
  rows: readonly OpenRow[],
  known: KnownNames,
  settings: NameSettings,
  kept?: Kept<NameReading>,
  translates?: Pick<Translations, 'between' | 'key'>,
): PassageDifference[][] {
  const compare = ({ passages }: OpenRow, by: KnownNames): PassageDifference[] =>
    comparePassageNames(passages.en, passages.de, by);
  const [said, model] = [saidOf(settings), translates?.key() ?? ''];
  return rows.map((row) => {
    const { article, en, de, code, passages } = row;
    if (en === '' || de === '') return [];
    if (kept === undefined) return compare(row, known);
    let learnt: Pairs | undefined;
    const learn = (): Pairs =>
      (learnt ??=
        translates?.between(textsOf(passages.en.words), textsOf(passages.de.words)) ?? nothing);
    let same: NameReading | undefined;
    const make = (): NameReading => {
      if (same) return { ...same, model };
      const pairs = learn();
      const noted = noting({
        ...known,
        translates: (english, german) => pairs.get(english)?.includes(german) === true,
      });
      const differences = compare(row, noted.known);
      return { differences, asked: noted.asked(), model, learnt: keyOfPairs(pairs) };
    };
    const holds = (before: NameReading): boolean => {
      if (!answersAlike(before.asked, known)) return false;
      if (before.model !== model && before.learnt === keyOfPairs(learn())) same = before;
      return before.model === model;
    };
    // What an article has is seen in its own rows alone.
    return kept.get([said, article, en, de, code.en, code.de], make, holds).differences;
  });
}

const nothing: Pairs = new Map();

const keyOfPairs = (pairs: Pairs): string =>
  keyOf([[...pairs].flatMap(([english, german]) => [english, ...german, '']).join(' ')]);

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** What a publisher says of names, as a part of keys. */
export const saidOf = ({ exonyms, kinds, refused }: NameSettings): string =>
  JSON.stringify([exonyms, [...kinds], refused]);

/** What was found in a row, and what of the site it rests on: `learnt` is what its words are to the `model`. */
export type NameReading = {
  differences: PassageDifference[];
  asked: Asked;
  model: string;
  learnt: string;
};

/** Of a site as a whole: the differences in names of all articles, by row, and the names of all rows. */
export type WholeReading = {
  differences: PassageDifference[][][];
  found: FoundNames['rows'];
};
