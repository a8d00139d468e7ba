import type { Language } from '../article/language.ts';
import { namesFor } from './exact.ts';
import { sideOf, unpackPlaces, type Place } from './format.ts';
import { distance, slipsAllowed } from './near.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';
import { words } from './words.ts';

/** The names spelt most nearly like a query, the commonest first; none where none is near. */
export async function nearNames(
  sources: Sources,
  query: Query,
  scope: readonly Language[],
): Promise<NearName[]> {
  const most = slipsAllowed(query.whole.length);
  if (most === 0 || query.figures.length > 0) return [];
  const sides = scope.reduce((sum, language) => sum | sideOf[language], 0);
  const near: (NearName & { slips: number })[] = [];
  for (const [en, de, packed] of await namesFor(sources, query.words)) {
    for (const text of de ? [en, de] : [en]) {
      const slips = Math.min(
        ...runs(text, query.count).map((run) => distance(query.whole, run, most)),
      );
      if (slips > most) continue;
      const places = unpackPlaces(packed).filter((place) => (place.sides & sides) !== 0);
      if (places.length > 0) near.push({ text, places, slips });
      break;
    }
  }
  const least = Math.min(...near.map((name) => name.slips));
  return near
    .filter((name) => name.slips === least)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, 3);
}

/** A name, and as many of its words in a row as the query has, squeezed. */
function runs(name: string, count: number): string[] {
  const parts = words(name).map((word) => word.text);
  const found = [parts.join('')];
  for (let at = 0; count < parts.length && at + count <= parts.length; at += 1) {
    found.push(parts.slice(at, at + count).join(''));
  }
  return found;
}

export type NearName = { text: string; places: Place[] };
