import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import type { Word } from './tokens.ts';

/** Takes out the names within a longer one, such as `Vienna` of `Rapid Vienna`. */
export function freeWithin(places: FormPlace[], run: Run): void {
  for (const place of places.filter((each) => isWithin(each, run)))
    places.splice(places.indexOf(place), 1);
}

/** Adds a name in place of those within it; not where it overlaps another, of which it returns whether. */
export function placeOver(places: FormPlace[], name: FormPlace): boolean {
  if (places.some((place) => overlap(place, name) && !isWithin(place, name))) return false;
  freeWithin(places, name);
  places.push(name);
  return true;
}

/** A name that both texts have in place of a part of it, which is all that the row shows by itself. */
export function replaceParts(places: FormPlace[], known: readonly FormPlace[]): void {
  for (const whole of known) {
    const [part, ...others] = places.filter((place) => overlap(place, whole));
    if (part === undefined || others.length > 0 || part.name === whole.name) continue;
    if (part.from >= whole.from && part.to <= whole.to)
      places.splice(places.indexOf(part), 1, whole);
  }
}

/** Whether no name has a word of a run. */
export const isFree = (places: readonly Run[], run: Run): boolean =>
  !places.some((place) => overlap(place, run));

/** Whether two runs have a word in common. */
export const overlap = (one: Run, other: Run): boolean =>
  one.from < other.to && one.to > other.from;

/** Whether a run is a part of another. */
export const isWithin = (one: Run, other: Run): boolean =>
  one.from >= other.from && one.to <= other.to && one.to - one.from < other.to - other.from;

/** The positions of the words of a run. */
export const positions = ({ from, to }: Run): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** The folded words of a run. */
export const keysOf = (words: readonly Word[], { from, to }: Run): string[] =>
  words.slice(from, to).map(({ key }) => key);

/** The words of a run with spaces between them. */
export const textOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The same name in two texts, as positions of words. */
export type SharedRun = { english: Run; german: Run };

/** What the two texts of a row tell of names by themselves and by how the collection writes words. */
export type RowRuns = {
  shared: SharedRun[];
  /** Of usual words. */
  named: NamedRun[];
  alone: Record<Language, Run[]>;
};

/** A name in English and, where its words tell, in German. */
export type NamedRun = { english: Run; german: Run | null };

/** `from` is the first word, `to` the one after the last. */
export type Run = { from: number; to: number };
