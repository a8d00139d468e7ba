import type { Language } from '../../article/language.ts';
import { inScope, shardOf, unpackPlaces, type Place } from '../format.ts';
import { isNamed, isWithin, namesFor } from './named.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';

/** The rows that have all figures of a query; none where it has no figure. */
export async function figurePlaces(
  sources: Sources,
  query: Query,
  scope: readonly Language[],
): Promise<Place[]> {
  if (query.figures.length === 0) return [];
  const { figures: shards } = await sources.head();
  const lists = await Promise.all(
    query.figures.map(async ({ keys }) => {
      const found = await Promise.all(
        keys.map(async (key) => (await sources.figures(shardOf(key, shards)))[key] ?? []),
      );
      return inScope(found.flatMap(unpackPlaces), scope);
    }),
  );
  return lists.reduce((all, next) => {
    const rows = new Set(next.map(placeKey));
    return all.filter((place) => rows.has(placeKey(place)));
  });
}

/**
 * What the exact tier knows without reading texts: the rows with a query's figures where it is
 * figures only, and the rows of the names that it is, or of which it is some whole words.
 *
 * @returns rows in the order of the site; and how these names are spelt, and those that are only a
 *   part of the query
 */
export async function exactPlaces(
  sources: Sources,
  query: Query,
  figures: Place[],
  scope: readonly Language[],
): Promise<{ places: Place[]; spellings: string[] }> {
  if (query.words.length === 0) return { places: sorted(figures), spellings: [] };
  const entries = await namesFor(sources, [...query.words.slice(0, 1), ...query.words.slice(-1)]);
  const meant = entries.filter((entry) =>
    [query.whole, query.name].some((name) => isNamed(entry, name)),
  );
  const within = entries.filter((entry) => isWithin(entry, query.text));
  const places = meant.flatMap(([, packed]) => unpackPlaces(packed));
  return {
    places: sorted(inScope(places, scope)),
    spellings: [...meant, ...within].flatMap(([spellings]) => spellings),
  };
}

/** Each row once, in the order of the site. */
export function sorted(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()].sort(
    (a, b) => a.article - b.article || a.row - b.row,
  );
}

const placeKey = ({ article, row }: Place): string => `${article}.${row}`;
