import type { Language } from '../article/language.ts';
import { shardOf, sideOf, unpackPlaces, type NameEntry, type Place } from './format.ts';
import { initialOf } from './initial.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';
import { findPhrase, fold, words } from './words.ts';

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
        keys.map(async (key) =>
          unpackPlaces((await sources.figures(shardOf(key, shards)))[key] ?? []),
        ),
      );
      return inScope(found.flat(), scope);
    }),
  );
  return lists.reduce((all, next) => {
    const rows = new Set(next.map(placeKey));
    return all.filter((place) => rows.has(placeKey(place)));
  });
}

/** The rows that the exact tier knows: figures where a query is figures only, and names. */
export async function exactPlaces(
  sources: Sources,
  query: Query,
  figures: Place[],
  scope: readonly Language[],
): Promise<Place[]> {
  const onlyFigures = query.words.length === 0 && query.phrases.length === 0;
  const named = onlyFigures ? [] : inScope(await namePlaces(sources, query), scope);
  return unique(onlyFigures ? [...figures, ...named] : named);
}

/** The rows with a name that is the query, or of which the query is some whole words. */
async function namePlaces(sources: Sources, query: Query): Promise<Place[]> {
  const entries = await namesFor(sources, [query.words[0] ?? '']);
  return entries
    .filter(([en, de]) => [en, de].some((name) => findPhrase(words(name), query.whole).length > 0))
    .flatMap(([, , places]) => unpackPlaces(places));
}

/** All names where they are few, else those that have a word with the initial of one of these. */
export async function namesFor(sources: Sources, typed: string[]): Promise<NameEntry[]> {
  const { names } = await sources.head();
  if (names) return names;
  const initials = new Set(
    typed.filter((word) => word !== '').map((word) => initialOf(fold(word))),
  );
  const shards = await Promise.all([...initials].map((initial) => sources.names(initial)));
  return [...new Map(shards.flat().map((entry) => [entry[0], entry])).values()];
}

function inScope(places: Place[], scope: readonly Language[]): Place[] {
  const sides = scope.reduce((sum, language) => sum | sideOf[language], 0);
  return places.filter((place) => (place.sides & sides) !== 0);
}

function unique(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()].sort(
    (a, b) => a.article - b.article || a.row - b.row,
  );
}

const placeKey = ({ article, row }: Place): string => `${article}.${row}`;
