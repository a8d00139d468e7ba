import type { FormPlace } from './forms.ts';

/** Takes out the names within a longer one, such as `Vienna` of `Rapid Vienna`, and returns them. */
export function freeWithin(places: FormPlace[], { from, to }: Run): FormPlace[] {
  const inside = places.filter(
    (place) => place.from >= from && place.to <= to && place.to - place.from < to - from,
  );
  for (const place of inside) places.splice(places.indexOf(place), 1);
  return inside;
}

/** A name that both texts have in place of a part of it, which is all that the row shows by itself. */
export function replaceParts(places: FormPlace[], known: readonly FormPlace[]): void {
  for (const whole of known) {
    const within = places.filter(({ from, to }) => from < whole.to && to > whole.from);
    const isPart = ({ from, to, name }: FormPlace) =>
      from >= whole.from && to <= whole.to && name !== whole.name;
    if (within.length !== 1 || !within.every(isPart)) continue;
    places.splice(places.indexOf(within[0] ?? whole), 1, whole);
  }
}

/** The same name in two texts, as positions of words. */
export type SharedRun = { english: Run; german: Run };

/** `from` is the first word, `to` the one after the last. */
export type Run = { from: number; to: number };
