import type { AlignmentCache } from '../../alignment/cache.ts';
import type { Accepted } from '../../comparison/accepted.ts';
import { keyOf, type Kept } from '../../passages/kept.ts';
import { languages } from '../../article/language.ts';
import type { Register } from '../../register/register.ts';
import type { Aligned, Compared, ComparedArticle } from '../aligned.ts';
import { textKey, type KeptBodies } from './bodies.ts';
import type { KeptReadings } from './readings.ts';
import type { Cuts, KeptSearch } from './search.ts';

/**
 * The articles with what a comparison behind the pages has found so far: an article that has changed since
 * has no differences yet.
 */
export function soFar(
  aligned: readonly Ruled[],
  known: Known | undefined,
): { compared: { articles: ComparedArticle[]; rows: [] }; register: () => Register } {
  const articles = aligned.map((one) => {
    const key = articleKey(one);
    const compared = known?.articles.get(key) ?? nothing;
    return { ...one.article, ...compared, digest: keyOf([key, JSON.stringify(compared)]) };
  });
  const register = known?.register ?? { names: [], figures: [] };
  return { compared: { articles, rows: [] }, register: () => register };
}

/** What the comparison of some articles has found, to be sent to who waits for it. */
export const knownOf = (
  aligned: readonly Ruled[],
  compared: readonly ComparedArticle[],
  register: Register,
): Known => ({
  articles: new Map(
    aligned.map((one, index) => {
      const { differences, stale, same } = compared[index] ?? nothing;
      return [articleKey(one), { differences, stale, same }];
    }),
  ),
  register,
});

const articleKey = ({ article, accepted }: Ruled): string =>
  keyOf([
    article.slug,
    ...languages.map((language) => textKey(article[language])),
    JSON.stringify([article.rows, accepted]),
  ]);

const nothing: Compared = { differences: [], stale: [], same: [] };

/** An article and what its publisher has accepted. */
type Ruled = { article: Aligned; accepted: Accepted[] };

/** What a comparison has found: by article as it was then, and the register of all. */
export type Known = { articles: ReadonlyMap<string, Compared>; register: Register };

/** What is at hand while someone writes. */
export type Writing = {
  /** The last alignment: an edit moves the rows of its own article alone, by what was learnt before. */
  alignment?: AlignmentCache;
  /** What the last readings have read: it is not read from the disk again. */
  kept: {
    bodies?: KeptBodies;
    readings?: KeptReadings;
    search?: KeptSearch;
    cuts?: Kept<Cuts>;
  };
  /** Where texts are compared behind the pages. */
  behind?: {
    known: Known | undefined;
    /** Asks for a comparison of the texts as they are now. */
    ask: () => void;
    /** Tells the pages that a comparison is there. */
    tell: (() => void) | undefined;
  };
};
