import { languages, type Language } from '../article/language.ts';
import { exactPlaces, figurePlaces, sorted } from './exact.ts';
import type { ArticleFile, Place } from './format.ts';
import { figureReader } from './figure-reader.ts';
import { rowHit, type Hit } from './hit.ts';
import { parseQuery, type Query } from './query.ts';
import { nearNames } from './similar.ts';
import type { Sources } from './sources.ts';
import { wordSearch, type Candidate } from './wordsearch.ts';

/**
 * Searches the site: first the name, the figure or the phrase itself, then all the words, then
 * near spellings. A query is read in both languages at once.
 *
 * @param typed any text
 * @param scope the languages to look in
 * @param limit how many hits are wanted
 * @throws what the sources throw when a part of the index cannot be loaded; `AbortError`
 */
export async function search(
  sources: Sources,
  typed: string,
  scope: readonly Language[],
  limit: number,
  { show = () => undefined, signal }: Progress = {},
): Promise<Found> {
  const reader = await figureReader(typed);
  const typedQuery = parseQuery(typed, reader);
  const found = new Map<string, Hit>();
  const add = (hits: Hit[]): void => {
    for (const hit of hits) {
      const key = `${hit.article} ${hit.row}`;
      if (!found.has(key)) found.set(key, hit);
    }
    signal?.throwIfAborted();
    if (hits.length > 0) show(ranked(found).slice(0, limit));
  };
  if (typedQuery.text.length === 0) return { hits: [], more: false };

  const figures = await figurePlaces(sources, typedQuery, scope);
  const exact = await exactPlaces(sources, typedQuery, figures, scope);
  const query = { ...typedQuery, names: exact.spellings };
  add(await hitsAt(sources, exact.places.slice(0, limit), query, scope));
  let more = exact.places.length > limit;

  const begun: Hit[] = [];
  if (query.words.length > 0 && !(query.figures.length > 0 && figures.length === 0)) {
    const candidates = await wordSearch(sources, query, figures, scope, limit, signal);
    let next = 0;
    for (let dry = 0; next < candidates.length && dry < fruitless;) {
      if (found.size + begun.length >= limit) break;
      // The first hits should not wait for more texts than they need.
      const batch = candidates.slice(next, next + (found.size === 0 ? 2 : 6));
      next += batch.length;
      const files = await Promise.all(batch.map(({ article }) => sources.article(article)));
      const hits = batch.flatMap((candidate, at) => wordHits(files[at], candidate, query, scope));
      dry = hits.length > 0 ? 0 : dry + batch.length;
      add(hits.filter((hit) => hit.match !== 'similar'));
      begun.push(...hits.filter((hit) => hit.match === 'similar'));
    }
    more ||= next < candidates.length && found.size + begun.length >= limit;
  }
  if (found.size === 0 && query.words.length === 0) {
    const bare = withoutUnits(query);
    const places = sorted(await figurePlaces(sources, bare, scope));
    const hits = await hitsAt(sources, places.slice(0, limit), bare, scope);
    const near = query.figures
      .flatMap((figure) => figure.near.map((key) => key.slice(2)))
      .join(' ');
    add(hits.map((hit) => ({ ...hit, match: 'similar', near })));
    more ||= places.length > limit;
  }
  if (found.size === 0) {
    for (const { text, places, spellings } of await nearNames(sources, query, scope)) {
      const named = { ...parseQuery(text, reader), names: spellings };
      const hits = await hitsAt(sources, places.slice(0, limit), named, scope);
      add(hits.map((hit) => ({ ...hit, match: 'similar', near: text, rank: hit.rank })));
      more ||= places.length > limit;
    }
  }
  add(begun);
  const hits = ranked(found);
  return { hits: hits.slice(0, limit), more: more || hits.length > limit };
}

/** The same query, met by its numbers alone. */
const withoutUnits = (query: Query): Query => ({
  ...query,
  figures: query.figures.map((figure) => ({ ...figure, keys: [...figure.keys, ...figure.near] })),
});

/** The hits in rows that are known to be hits, before all that is found by way of its words. */
async function hitsAt(
  sources: Sources,
  places: Place[],
  query: Query,
  scope: readonly Language[],
): Promise<Hit[]> {
  const files = await Promise.all(places.map(({ article }) => sources.article(article)));
  return places.flatMap(({ row }, at): Hit[] => {
    const file = files[at];
    const hit = file ? rowHit(file, row, query, scope, {}) : null;
    return hit ? [{ ...hit, match: 'exact', rank: at - places.length }] : [];
  });
}

function wordHits(
  file: ArticleFile | undefined,
  candidate: Candidate,
  query: Query,
  scope: readonly Language[],
): Hit[] {
  if (!file) return [];
  const [en, de] = languages.map((language) => candidate.hints(file, language));
  return file.rows.flatMap(([row]) => {
    const hit = rowHit(file, row, query, scope, { en, de });
    return hit?.complete ? [{ ...hit, rank: candidate.rank }] : [];
  });
}

/** By kind of match; within each as ranked, then as they stand on the site. */
function ranked(found: Map<string, Hit>): Hit[] {
  return [...found.values()].sort(
    (a, b) =>
      tiers[a.match] - tiers[b.match] ||
      a.rank - b.rank ||
      Number(b.whole) - Number(a.whole) ||
      a.row - b.row,
  );
}

/** So many texts in a row that have the words, but in no one passage: the rest will be so too. */
const fruitless = 16;

const tiers: Record<Hit['match'], number> = { exact: 0, words: 1, similar: 2 };

export type Progress = {
  /** Called with the hits so far, each time there are more. */
  show?: (hits: Hit[]) => void;
  /** Ends a search nobody waits for any more. */
  signal?: AbortSignal;
};

export type Found = {
  hits: Hit[];
  /** Whether a greater limit may bring more. */
  more: boolean;
};
