import { foldName } from '../fold.ts';
import { nameKey } from '../key.ts';
import type { Exonym, NameKind } from '../name.ts';
import { readTable } from './table.ts';
import { knownRegions } from './regions.ts';

const more = [
  ...read('places.tsv', 'place'),
  ...read('bodies.tsv', 'organisation'),
  ...read('events.tsv', 'other'),
  ...read('people.tsv', 'person'),
];

const regions = knownRegions(readTable('names/listed/regions.tsv'));
const regionKeys = new Set(regions.map(({ english: [first = ''] }) => nameKey(first)));

/** Countries, and names that English and German write differently. */
export const exonyms: readonly Exonym[] = [...regions, ...more.filter(isDifferent)];

/** Whether the key of a name is that of a country, a territory or a continent. */
export const isRegion = (name: string): boolean => regionKeys.has(name);

/**
 * Names that are the same in both languages, for the check alone: in a text they may be part of a
 * longer name (`Linux`, `Arch Linux`), which its two languages show better.
 */
export const sameNames: readonly Exonym[] = more.filter((name) => !isDifferent(name));

/** Names of saints and rulers, which tell two persons apart only by what else is said. */
export const givenNames: readonly Exonym[] = read('given-names.tsv', 'person');

/** Beginnings of words for the people of a place, by its English name. */
export const demonyms: readonly { place: string; english: string[]; german: string[] }[] =
  readTable('names/listed/demonyms.tsv').map(([[place = ''] = [], english = [], german = []]) => ({
    place,
    english: english.map(foldName),
    german: german.map(foldName),
  }));

function isDifferent({ english, german }: Exonym): boolean {
  return english.join('/') !== german.join('/');
}

function read(file: string, kind: NameKind): Exonym[] {
  return readTable(`names/listed/${file}`).map(([english = [], german = english]) => ({
    english,
    german,
    kind,
  }));
}
