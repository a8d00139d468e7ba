import { languages, type Language } from '../../article/language.ts';
import type { ArticleFile, Place } from '../format.ts';
import { rowHit, type Hit } from './hit.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';
import { wordSearch, type Candidate } from './wordsearch.ts';

/**
 * The hits in rows that are known to be hits; they come before all that words find.
 *
 * @returns batches, in the order of the rows
 */
export async function* hitsAt(
  sources: Sources,
  places: Place[],
  query: Query,
  scope: readonly Language[],
): AsyncGenerator<Hit[]> {
  for (let next = 0; next < places.length;) {
    const from = next;
    const batch = places.slice(from, from + (from === 0 ? firstBatch : places.length));
    next += batch.length;
    const files = await Promise.all(batch.map(({ article }) => sources.article(article)));
    yield batch.flatMap(({ row }, at): Hit[] => {
      const file = files[at];
      const hit = file ? rowHit(file, row, query, scope, {}) : null;
      return hit ? [{ ...hit, match: 'exact', rank: from + at - places.length }] : [];
    });
  }
}

/**
 * The hits that have all words of a query in one passage, as their articles are read.
 *
 * @param figures where the query has figures, the rows that have them
 * @param limit for so many hits articles are ranked
 * @returns batches, the best articles first; nothing is read before a batch is asked for
 */
export async function* hitsByWords(
  sources: Sources,
  query: Query,
  figures: Place[],
  scope: readonly Language[],
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<Hit[]> {
  if (query.words.length === 0 || (query.figures.length > 0 && figures.length === 0)) return;
  const candidates = await wordSearch(sources, query, figures, scope, limit, signal);
  const numbered = query.figures.length > 0 ? rowsByArticle(figures) : null;
  let dry = 0;
  for (let next = 0; next < candidates.length && dry < fruitless;) {
    const batch = candidates.slice(next, next + (next === 0 ? firstBatch : laterBatch));
    next += batch.length;
    const files = await Promise.all(batch.map(({ article }) => sources.article(article)));
    const hits = batch.flatMap((candidate, at) => {
      const file = files[at];
      const rows = numbered?.get(candidate.article);
      return file ? completeHits(file, rows, candidate, query, scope) : [];
    });
    dry = hits.length > 0 ? 0 : dry + batch.length;
    if (hits.length > 0) yield hits;
  }
}

function rowsByArticle(places: Place[]): Map<number, Set<number>> {
  const byArticle = Map.groupBy(places, ({ article }) => article);
  return new Map(
    [...byArticle].map(([article, own]) => [article, new Set(own.map(({ row }) => row))]),
  );
}

/** The hits among some rows of an article, or among all where none are named. */
function completeHits(
  file: ArticleFile,
  rows: ReadonlySet<number> | undefined,
  candidate: Candidate,
  query: Query,
  scope: readonly Language[],
): Hit[] {
  const [en, de] = languages.map((language) => candidate.hints(file, language));
  return file.rows.flatMap(([row]) => {
    if (rows && !rows.has(row)) return [];
    const hit = rowHit(file, row, query, scope, { en, de });
    return hit?.complete ? [{ ...hit, rank: candidate.rank }] : [];
  });
}

/** Articles read at a time; the first hits should not wait for more than they need. */
const [firstBatch, laterBatch] = [2, 8];
/** So many texts in a row that have the words, but in no one passage: the rest will be so too. */
const fruitless = 16;
