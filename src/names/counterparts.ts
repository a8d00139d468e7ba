import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import { capitalRuns, type CapitalRun } from './institutions.ts';
import { nameKey } from './key.ts';
import { headsOf } from './listed/heads.ts';
import { knownThings } from './listed/things.ts';
import type { Side } from './side.ts';
import { sayingsOf, type Saying } from './parts.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isFree, isWithin, overlap, placeOver, textOf, type NamedRun, type Run } from './whole.ts';
import { adjectiveRun, isMarkedAdjective, isNoun, withPurpose } from './words/german-nouns.ts';
import { looksGerman } from './words/german.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isPlaceClass } from './words/name-words.ts';

/**
 * The English names of usual words, each with what the German calls it, as far as its words tell; of what says two
 * names in part, the one that it says more of.
 */
export function namedRuns({ en, de }: Record<Language, Side>): NamedRun[] {
  const named: { english: CapitalRun; german: Run | null }[] = [];
  const sayings: { english: CapitalRun; german: Saying }[] = [];
  for (const english of capitalRuns(en.words)) {
    const own = en.words.slice(english.from, english.to);
    const isName = (word: Word) =>
      isCapital(word) && en.known.usage('en', word.key).nameness >= 0.5;
    if (!own.some(isName) || isDescribed(own, de)) continue;
    const whole = standsIn(own, de);
    if (whole === undefined) {
      const german = sayingsOf(en, english, de).filter((each) => isEnough(english, each));
      sayings.push(...german.map((each) => ({ english, german: each })));
    }
    if (english.isSure || whole === undefined) named.push({ english, german: whole ?? null });
  }
  const taken: Run[] = named.flatMap(({ german }) => german ?? []);
  for (const { english, german } of sayings.sort((a, b) => b.german.share - a.german.share)) {
    const name = named.find((each) => each.english === english);
    if (name?.german !== null || !isFree(taken, german)) continue;
    name.german = { from: german.from, to: german.to };
    taken.push(german);
  }
  return named.flatMap(({ english: { isSure, ...english }, german }) =>
    isSure || german !== null ? [{ english, german }] : [],
  );
}

/** What German takes over it does not say in its own words. */
const standsIn = (name: readonly Word[], german: Side): Run | undefined =>
  german
    .at(name.at(-1)?.key ?? '')
    .map((end): Run => ({ from: end + 1 - name.length, to: end + 1 }))
    .find(({ from }) => name.every(({ text }, at) => german.words[from + at]?.text === text));

/** What only a counterpart tells to be a name has a compound, or all its words: `Swan Lake`, `Great Square`. */
const isEnough = ({ isSure }: CapitalRun, german: Saying): boolean =>
  german.share > (isSure || german.to - german.from === 1 ? least : leastOfUsual);

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

/** A name of two words has half if the German says one of them, and something else; the place of .5 to .7 changes little. */
const least = 0.53;
const leastOfUsual = 0.9;

/** Adds names of usual words; what nothing tells in German, in order, where as many are left in both texts. */
export function placeCapitals(
  { en, de }: Record<Language, Side>,
  runs: readonly NamedRun[],
  places: Record<Language, FormPlace[]>,
  isWanted: (place: FormPlace) => boolean,
): void {
  const opposite = new Set(places.de.map(({ name }) => name));
  const unpaired: FormPlace[] = [];
  for (const { english: run, german } of runs) {
    const name = { ...run, name: nameKey(textOf(en.words, run)) };
    // What the German has by itself stays the name: not of `Austrian Red Cross`, `Österreichisches Rotes Kreuz`.
    // Nor is a district part of its name.
    const own = en.words.slice(run.from, run.to).some(({ key }) => isPlaceClass(key))
      ? null
      : german;
    const isTaken = places.en.some(
      (place) =>
        overlap(place, run) &&
        opposite.has(place.name) &&
        outside(places.de, place.name, own) >= outside(places.en, place.name, null),
    );
    if (isTaken || !isWanted(name) || !placeOver(places.en, name)) continue;
    if (german === null || !placeOver(places.de, { ...german, name: name.name }))
      unpaired.push(name);
  }
  const isOpen = (run: Run) => isFree(places.de, run);
  for (const isArticled of [true, false]) {
    const named = unpaired.filter(({ from }) => (en.words[from]?.text === 'The') === isArticled);
    if (named.length === 0) continue;
    const free = germanRuns(de.words, isArticled).filter(isOpen);
    if (free.length !== named.length) continue;
    for (const [order, run] of free.entries())
      places.de.push({ ...run, name: named[order]?.name ?? '' });
  }
}

/** How often a name stands outside of a run. */
const outside = (places: readonly FormPlace[], name: string, run: Run | null): number =>
  places.filter((place) => place.name === name && !(run && isWithin(place, run))).length;

/**
 * What German writes as a name by a capital that no rule put, whatever it is called in English: `die Freien Wähler`,
 * or with an article, `in Der Kirschgarten`.
 */
function germanRuns(words: readonly Word[], isArticled: boolean): Run[] {
  return [...words.keys()].flatMap((at): Run[] => {
    const run = isMarkedAdjective(words[at]) ? adjectiveRun(words, at) : undefined;
    if (!isArticled) return run === undefined ? [] : [run];
    const word = words[at];
    const isFirst =
      word !== undefined && isMarked(word) && /^(?:D(?:er|ie|as|e[mn])|Eine?)$/.test(word.text);
    return isFirst && words[at + 1]?.joint === ' ' && isNoun(words[at + 1])
      ? [withPurpose(words, { from: at, to: at + 2 })]
      : [];
  });
}
