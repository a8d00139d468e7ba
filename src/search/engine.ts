import { languages, type Language } from '../article/language.ts';
import { exactPlaces, figurePlaces } from './exact.ts';
import type { ArticleFile, Place } from './format.ts';
import { nearNames, type NearName } from './similar.ts';
import { parseQuery, type Query } from './query.ts';
import { rowHit, type Hit } from './hit.ts';
import type { Sources } from './sources.ts';
import { wordSearch } from './wordsearch.ts';

/**
 * Searches the site: first the name, the figure or the phrase itself, then all the words, then
 * names spelt nearly so. A query is read in both languages at once.
 *
 * @param typed any text
 * @param scope the languages to look in
 * @param limit how many hits are wanted
 * @param show called with the hits so far, each time there are more; what was shown stays in order
 * @throws what the sources throw when a part of the index cannot be loaded
 */
export async function search(
  sources: Sources,
  typed: string,
  scope: readonly Language[],
  limit: number,
  show: (hits: Hit[]) => void = () => undefined,
): Promise<Found> {
  const query = parseQuery(typed);
  if (query.count === 0) return { hits: [], more: false };
  const found = new Map<string, Hit>();
  const add = (hits: Hit[]): void => {
    for (const hit of hits) {
      const key = `${hit.article} ${hit.row}`;
      if (!found.has(key)) found.set(key, hit);
    }
    if (found.size > 0) show(ranked(found));
  };

  const figures = await figurePlaces(sources, query, scope);
  const exact = await exactPlaces(sources, query, figures, scope);
  add(await exactHits(sources, query, exact.slice(0, limit), scope));
  let more = exact.length > limit;

  if (query.words.length > 0 && !(query.figures.length > 0 && figures.length === 0)) {
    const candidates = await wordSearch(sources, query, figures, scope, limit);
    for (let next = 0; next < candidates.length && found.size < limit;) {
      const batch = candidates.slice(next, next + (next === 0 && found.size === 0 ? 2 : 6));
      next += batch.length;
      const files = await Promise.all(batch.map(({ article }) => sources.article(article)));
      add(batch.flatMap((candidate, at) => wordHits(files[at], candidate, query, scope)));
      more ||= next < candidates.length;
    }
  }
  if (found.size === 0) {
    const near = await nearNames(sources, query, scope);
    for (const name of near) add(await nearHits(sources, name, scope, limit));
  }
  const hits = ranked(found);
  return { hits: hits.slice(0, limit), more: more || hits.length > limit };
}

type Candidate = Awaited<ReturnType<typeof wordSearch>>[number];

async function exactHits(
  sources: Sources,
  query: Query,
  places: Place[],
  scope: readonly Language[],
): Promise<Hit[]> {
  const files = await Promise.all(places.map(({ article }) => sources.article(article)));
  return places.flatMap(({ row }, at) => {
    const file = files[at];
    const hit = file ? rowHit(file, row, query, scope, null) : null;
    return hit ? [{ ...hit, match: 'exact' as const, rank: at - places.length - exactRank }] : [];
  });
}

function wordHits(
  file: ArticleFile | undefined,
  candidate: Candidate,
  query: Query,
  scope: readonly Language[],
): Hit[] {
  if (!file) return [];
  const hints = Object.fromEntries(
    languages.map((language) => [language, candidate.hints(file, language)]),
  );
  return file.rows.flatMap(([row]) => {
    const hit = rowHit(file, row, query, scope, { en: hints['en'], de: hints['de'] });
    return hit?.complete ? [{ ...hit, rank: candidate.rank }] : [];
  });
}

async function nearHits(
  sources: Sources,
  name: NearName,
  scope: readonly Language[],
  limit: number,
): Promise<Hit[]> {
  const query = parseQuery(name.text);
  const hits = await exactHits(sources, query, name.places.slice(0, limit), scope);
  return hits.map((hit) => ({ ...hit, match: 'similar', near: name.text }));
}

/** Exact hits, then the others; within each as ranked, then as they stand on the site. */
function ranked(found: Map<string, Hit>): Hit[] {
  const tiers = { exact: 0, words: 1, similar: 2 };
  return [...found.values()].sort(
    (a, b) =>
      tiers[a.match] - tiers[b.match] ||
      a.rank - b.rank ||
      Number(b.whole) - Number(a.whole) ||
      a.row - b.row,
  );
}

/** Puts what the exact tier found before phrases found by way of their words. */
const exactRank = 1;

export type Found = {
  hits: Hit[];
  /** Whether a greater limit may bring more. */
  more: boolean;
};
