import type { Language } from '../../article/language.ts';
import { inScope, unpackPlaces, type NameEntry, type Place } from '../format.ts';
import { foldedSpellings, namesOf } from './named.ts';
import { distance, slipsAllowed } from './near.ts';
import { figuresOf, type Query } from './query.ts';
import type { Sources } from './sources.ts';

/**
 * The names spelt most nearly like a query, the commonest first; none where none is near. More words than
 * names have are put right one by one (near-words.ts).
 */
export async function nearNames(
  sources: Sources,
  query: Query,
  scope: readonly Language[],
): Promise<NearName[]> {
  const most = slipsAllowed(query.whole.length);
  if (most === 0 || query.text.length > longestName || figuresOf(query).length > 0) return [];
  const near: (NearName & { slips: number })[] = [];
  for (const entry of await namesBegun(sources, query)) {
    const best = nearest(entry, query, most);
    const places = best ? inScope(unpackPlaces(entry[1]), scope) : [];
    if (best && places.length > 0) near.push({ ...best, places, spellings: entry[0] });
  }
  const least = Math.min(...near.map((name) => name.slips));
  return near
    .filter((name) => name.slips === least)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, 3);
}

/** The names of words that begin as a word of the query does; one wrong letter comes later. */
async function namesBegun(sources: Sources, query: Query): Promise<NameEntry[]> {
  const beginnings = new Set(query.text.map(({ text }) => text.slice(0, 2)));
  const found = await Promise.all(
    [...beginnings].map((begun) => sources.words(begun, `${begun}\u{ffff}`)),
  );
  return namesOf(found.flat());
}

/** The spelling of a name that is nearest to a query, or null where none is near enough. */
function nearest(
  entry: NameEntry,
  query: Query,
  most: number,
): { text: string; slips: number } | null {
  let best: { text: string; slips: number } | null = null;
  for (const { text, words, joined } of foldedSpellings(entry)) {
    const parts = words.map((word) => word.text);
    const slips = Math.min(
      ...[joined, ...runs(parts, query.text.length)].flatMap((run) => [
        distance(query.whole, run, most),
        distance(query.name, run, most),
      ]),
    );
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { text, slips };
  }
  return best;
}

/** As many words in a row as the query has, squeezed. */
function runs(parts: string[], count: number): string[] {
  const found: string[] = [];
  for (let at = 0; count < parts.length && at + count <= parts.length; at += 1) {
    found.push(parts.slice(at, at + count).join(''));
  }
  return found;
}

/** In words; the Free Software Foundation Europe has as many. */
const longestName = 4;

/** A name, where it stands, and all its spellings. */
export type NearName = { text: string; places: Place[]; spellings: string[] };
