import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import { capitalRuns, type CapitalRun } from './institutions.ts';
import { nameKey } from './key.ts';
import { headsOf } from './listed/heads.ts';
import { knownThings } from './listed/things.ts';
import type { Side } from './side.ts';
import { sayingsOf, type Saying } from './parts.ts';
import { isCapital, type Word } from './tokens.ts';
import {
  isFree,
  isWithin,
  overlap,
  placeOver,
  textOf,
  type NamedRun,
  type Run,
  type SharedRun,
} from './whole.ts';
import { looksGerman } from './words/german.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isPlaceClass } from './words/name-words.ts';

/**
 * The English names of usual words, each with what the German calls it, as far as its words tell; of what says two
 * names in part, the one that it says more of.
 *
 * @param shared what both texts have alike: a part of such a name, or another, which is no word of it
 */
export function namedRuns(
  { en, de }: Record<Language, Side>,
  shared: readonly SharedRun[],
): NamedRun[] {
  const named: { english: CapitalRun; german: Run | null }[] = [];
  const sayings: { name: (typeof named)[number]; german: Saying }[] = [];
  for (const row of capitalRuns(en.words)) {
    const parts = shared.flatMap((each) => (overlap(each.english, row) ? [each.english] : []));
    const from = Math.min(row.from, ...parts.map((part) => part.from));
    const to = Math.max(row.to, ...parts.map((part) => part.to));
    const name: (typeof named)[number] = { english: { ...row, from, to }, german: null };
    const own = en.words.slice(from, to);
    const isName = (word: Word) =>
      isCapital(word) && en.known.usage('en', word.key).nameness >= 0.5;
    if (!own.some(isName) || isDescribed(own, de)) continue;
    named.push(name);
    const text = textOf(en.words, name.english);
    // Of a part of the name, which both texts have, the German may say more, or nothing else.
    const isOther = (each: SharedRun, german: Saying): boolean =>
      overlap(each.german, german) &&
      (!text.includes(textOf(en.words, each.english)) ||
        (!german.isWhole && !isWithin(each.german, german)));
    for (const german of sayingsOf(en, name.english, de))
      if (!shared.some((each) => isOther(each, german))) sayings.push({ name, german });
  }
  const taken: Run[] = [];
  for (const { name, german } of sayings.sort((a, b) => b.german.share - a.german.share)) {
    if (name.german !== null || !isFree(taken, german)) continue;
    name.german = { from: german.from, to: german.to };
    taken.push(german);
  }
  return named.flatMap(({ english: { isSure, ...english }, german }) =>
    isSure || german !== null ? [{ english, german }] : [],
  );
}

/** `Frenchman Étienne Vachier`, of whom the German says the same and his name. */
function isDescribed([first, ...rest]: readonly Word[], german: Side): boolean {
  const isOfOne = rest.length > (knownThings.of(first?.key ?? '', 'en').size > 0 ? 0 : 1);
  if (!isOfOne || headsOf(first?.key ?? '').length > 0) return false;
  const isName = ({ key }: Word) =>
    !isEnglishWord(key) && (rest.length > 1 || !looksGerman({ key }));
  const standsAt = (at: number) =>
    rest.every(({ text }, next) => german.words[at + next]?.text === text);
  return rest.every(isName) && german.at(rest[0]?.key ?? '').some(standsAt);
}

/** Adds names of usual words, but where the texts have parts of them as names of their own. */
export function placeCapitals(
  english: readonly Word[],
  runs: readonly NamedRun[],
  places: Record<Language, FormPlace[]>,
  isWanted: (place: FormPlace) => boolean,
): void {
  const opposite = new Set(places.de.map(({ name }) => name));
  for (const { english: run, german } of runs) {
    const name = { ...run, name: nameKey(textOf(english, run)) };
    const isDistrict = english.slice(run.from, run.to).some(({ key }) => isPlaceClass(key));
    // What the German has by itself stays the name: not of `Austrian Red Cross`, `Österreichisches Rotes Kreuz`.
    const isTaken = places.en.some(
      (place) =>
        overlap(place, run) &&
        opposite.has(place.name) &&
        timesOutside(places.de, place.name, isDistrict ? null : german) >=
          timesOutside(places.en, place.name, null),
    );
    if (isTaken || !isWanted(name) || !placeOver(places.en, name)) continue;
    if (german !== null) placeOver(places.de, { ...german, name: name.name });
  }
}

/** How often a name stands outside of a run. */
const timesOutside = (places: readonly FormPlace[], name: string, run: Run | null): number =>
  places.filter(
    (place) => place.name === name && !(run && place.from >= run.from && place.to <= run.to),
  ).length;
