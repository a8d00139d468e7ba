import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import {
  capitalRuns,
  headsIn,
  isInstitution,
  isJoinedTo,
  isMarkedAdjective,
  isNoun,
  withNoun,
  withPurpose,
} from './institutions.ts';
import { nameKey } from './key.ts';
import { headsOf } from './listed/heads.ts';
import { knownThings } from './listed/things.ts';
import { addTo } from './remember.ts';
import { isHabit, soundOf } from './spelling.ts';
import type { Side } from './side.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isFree, isWithin, overlap, placeOver, textOf, type NamedRun, type Run } from './whole.ts';
import { isGermanWord } from './words/german-words.ts';
import { isCommon } from './words/name-words.ts';

/** The English names of usual words, each with what the German calls it, as far as its words tell. */
export function namedRuns({ en, de }: Record<Language, Side>): NamedRun[] {
  let related: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return capitalRuns(en.words).flatMap((english) => {
    const own = en.words.slice(english.from, english.to);
    const isWritten = own.some(
      (word) => isCapital(word) && en.known.usage('en', word.key).nameness >= 0.5,
    );
    if (!isWritten) return [];
    related ??= relatedPlaces(de.words);
    return [{ english, german: inGerman(own, de.words, related) ?? null }];
  });
}

/** Where German words and first parts of compounds stand, by all that an English word may be related to them by. */
function relatedPlaces(german: readonly Word[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, word] of german.entries()) {
    if (!isCapital(word)) continue;
    for (const key of [word.key, ...headsIn(word)])
      for (const trait of traitsOf(key, 'de')) addTo(places, trait, at);
  }
  return places;
}

/** The first sounds of a word, which words of one habit share, and the things that it may be for. */
const traitsOf = (key: string, language: Language): string[] => [
  soundOf(key).slice(0, 4),
  ...[...knownThings.of(key, language)].map((thing) => `thing ${thing}`),
];

/** Adds names of usual words; where nothing tells what the German calls them, and as many are left in both texts, in their order. */
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
    const isTaken = places.en.some(
      (place) =>
        overlap(place, run) &&
        opposite.has(place.name) &&
        !places.de.some((other) => other.name === place.name && german && isWithin(other, german)),
    );
    if (isTaken || !isWanted(name) || !placeOver(places.en, name)) continue;
    if (german === null || !placeOver(places.de, { ...german, name: name.name }))
      unpaired.push(name);
  }
  const isOpen = (run: Run) => isFree(places.de, run);
  const left = unpaired.filter((name) => {
    const own = en.words.slice(name.from, name.to);
    const [run, ...others] = runsOfKind(own, de.words).filter(isOpen);
    const isOne = run !== undefined && others.length === 0;
    if (isOne) places.de.push({ ...run, name: name.name });
    return !isOne;
  });
  for (const isArticled of [true, false]) {
    const named = left.filter(({ from }) => (en.words[from]?.text === 'The') === isArticled);
    if (named.length === 0) continue;
    const free = germanRuns(de.words, isArticled).filter(isOpen);
    if (free.length !== named.length) continue;
    for (const [order, run] of free.entries())
      places.de.push({ ...run, name: named[order]?.name ?? '' });
  }
}

/**
 * Where the German has an English name of usual words in its own: an adjective with a capital before a noun, or a
 * compound, of the same place (`Danish Handball Association`, `Dänischer Handballverband`; `Altmark Road`,
 * `Altmarkstraße`), or a noun of the same root before what it is for (`Academy of Fine Arts`, `Akademie der Künste`).
 */
function inGerman(
  name: readonly Word[],
  german: readonly Word[],
  related: ReadonlyMap<string, ReadonlySet<number>>,
): Run | undefined {
  const isOf = name.some(({ text }) => text === 'of');
  const ends = endsFor(name);
  const capitals = name.filter(isCapital);
  const traits = capitals.flatMap(({ key }) => traitsOf(key, 'en'));
  const places = new Set(traits.flatMap((trait) => [...(related.get(trait) ?? [])]));
  const runs = [...places]
    .sort((a, b) => a - b)
    .flatMap((at): Run[] => {
      const word = german[at];
      if (word === undefined) return [];
      const of = (isRelated: (one: Word) => boolean) => capitals.some(isRelated);
      const run = adjectiveRun(german, at);
      if (
        run !== undefined &&
        of((one) => knownThings.areOne(one.key, word.key) || isHabit(one.key, word.key))
      )
        return [withPurpose(german, run, isOf)];
      if (of((one) => isJoinedTo(one, word)) && (ends.length === 0 || isOfKind(word, ends)))
        return [{ from: isOf ? headOf(german, at) : at, to: at + 1 }];
      const isRelated = (one: Word) => isHabit(one.key, word.key);
      if (!of(isRelated)) return [];
      // `Republic Square`, `Platz der Republik`
      if (!isOf) {
        const [own, kind] = name;
        const isPlain =
          name.length === 2 && own?.key !== word.key && !isInstitution(kind?.key ?? '');
        const from = headOf(german, at);
        return isPlain && isNoun(word) && from < at ? [{ from, to: at + 1 }] : [];
      }
      // `Weißes Gold des Nordens`
      const from = isMarkedAdjective(german[at - 1]) && word.joint === ' ' ? at - 1 : at;
      const whole = withPurpose(german, { from, to: at + 1 }, isOf);
      return whole.to > at + 1 ? [whole] : [];
    });
  return runs[0];
}

/** Compounds that say they are what an English name says: `Federal Cartel Office`, `Bundeskartellamt`. */
function runsOfKind(name: readonly Word[], german: readonly Word[]): Run[] {
  const ends = endsFor(name);
  return [...german.keys()].flatMap((at): Run[] => {
    const word = german[at];
    if (word === undefined || !isCapital(word) || isCommon(word.key)) return [];
    if (!isOfKind(word, ends)) return [];
    const from = isMarkedAdjective(german[at - 1]) && word.joint === ' ' ? at - 1 : at;
    return [withPurpose(german, { from, to: at + 1 }, name.some(isLink))];
  });
}

/** What German compounds end in that say what a name does: `Bureau` of `Bureau of Statistics`. */
function endsFor(name: readonly Word[]): readonly string[] {
  const link = name.findIndex(isLink);
  return headsOf(name.at(link < 0 ? -1 : link - 1)?.key ?? '');
}

const isLink = ({ text }: Word): boolean => /^(?:of|for|in)$/.test(text);

/** Whether a word is a compound that ends so, in the genitive or not. */
const isOfKind = ({ key }: Word, ends: readonly string[]): boolean =>
  ends.some((end) => {
    const at = key.lastIndexOf(end);
    return at > 2 && /^(?:e?s)?$/.test(key.slice(at + end.length));
  });

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
      ? [withPurpose(words, { from: at, to: at + 2 }, true)]
      : [];
  });
}

/** Adjectives with a capital before a noun. */
function adjectiveRun(words: readonly Word[], from: number): Run | undefined {
  let at = from;
  while (isAdjective(words[at]) && words[at + 1]?.joint === ' ') at += 1;
  const isNamed = isNoun(words[at]) || knownThings.forms.de.has(words[at]?.key ?? '');
  return at > from && isNamed ? { from, to: at + 1 } : undefined;
}

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  /..e[nrms]?$/.test(word.key) &&
  !isGermanWord(word.key) &&
  !(isCommon(word.key) && knownThings.of(word.key, 'de').size === 0);

/** `Freunde der Muldeauen` */
const headOf = (words: readonly Word[], at: number): number =>
  withNoun(words, { from: at, to: at + 1 }, /^(?:von|der|des)$/)?.from ?? at;
