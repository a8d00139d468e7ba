import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import { beginningsOf, capitalRuns, isInstitution, isJoinedTo } from './institutions.ts';
import { nameKey } from './key.ts';
import { headsOf } from './listed/heads.ts';
import { knownThings } from './listed/things.ts';
import { addTo } from './remember.ts';
import { isHabit, soundOf } from './spelling.ts';
import type { Side } from './side.ts';
import { isByname } from './titles.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isFree, isWithin, overlap, placeOver, textOf, type NamedRun, type Run } from './whole.ts';
import {
  adjectiveRun,
  isMarkedAdjective,
  isNoun,
  withNoun,
  withPurpose,
} from './words/german-nouns.ts';
import { isCommon } from './words/name-words.ts';

/** The English names of usual words, each with what the German calls it, as far as its words tell. */
export function namedRuns({ en, de }: Record<Language, Side>): NamedRun[] {
  return capitalRuns(en.words).flatMap(({ isSure, ...english }) => {
    const own = en.words.slice(english.from, english.to);
    const usageOf = ({ key }: Word) => en.known.usage('en', key);
    if (!own.some((word) => isCapital(word) && usageOf(word).nameness >= 0.5)) return [];
    // What German takes over it does not say in its own words.
    const whole = de
      .at(own.at(-1)?.key ?? '')
      .map((end): Run => ({ from: end + 1 - own.length, to: end + 1 }))
      .find(({ from }) => own.every(({ text }, at) => de.words[from + at]?.text === text));
    if (whole) return isSure ? [{ english, german: whole }] : [];
    const german =
      own.length === 2 && own[0]?.key === 'st' ? saintsIn(de.words)[0] : inGerman(own, de.words);
    if (isSure) return [{ english, german: german ?? null }];
    // `Swan Lake`, `Schwanensee`
    const [run, ...others] = runsOfKind(own, de.words).filter(
      (each) => german === undefined || overlap(each, german),
    );
    const isOne = run !== undefined && others.length === 0 && run.to - run.from === 1;
    return isOne ? [{ english, german: run }] : [];
  });
}

/** Where German words stand, and compounds by their parts, that have one of some traits. */
function placesOf(german: readonly Word[], traits: readonly string[]): number[] {
  if (lastAsked.german !== german) lastAsked = { german, places: placesByTrait(german) };
  const { places } = lastAsked;
  return [...new Set(traits.flatMap((trait) => [...(places.get(trait) ?? [])]))].sort(
    (a, b) => a - b,
  );
}

function placesByTrait(german: readonly Word[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, word] of german.entries()) {
    if (!isCapital(word)) continue;
    for (const key of [word.key, ...beginningsOf(word.key)])
      for (const trait of traitsOf(key, 'de')) addTo(places, trait, at);
    for (const end of endsOf(word)) addTo(places, end, at);
    for (const form of [word.key, word.key.replace(/e?s$/, '')]) addTo(places, `=${form}`, at);
  }
  return places;
}

/** Each text is asked about for each name of the other, and then no more. */
let lastAsked: { german: readonly Word[]; places: Map<string, Set<number>> } = {
  german: [],
  places: new Map(),
};

/** The first sounds of a word, which words of one habit share, and the things that it may be for. */
const traitsOf = (key: string, language: Language): string[] => [
  soundOf(key).slice(0, 4),
  ...[...knownThings.of(key, language)].map((thing) => `thing ${thing}`),
];

/** What a compound ends in, in the genitive or not. */
const endsOf = ({ key }: Word): string[] =>
  [...new Set([/$/, /s$/, /es$/].map((ending) => key.replace(ending, '')))].flatMap((form) => {
    const ends: string[] = [];
    for (let at = 3; at < form.length - 2; at++) ends.push(`-${form.slice(at)}`);
    return ends;
  });

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
    const isTaken = places.en.some(
      (place) =>
        overlap(place, run) &&
        opposite.has(place.name) &&
        outside(places.de, place.name, german) >= outside(places.en, place.name, null),
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

/** How often a name stands outside of a run. */
const outside = (places: readonly FormPlace[], name: string, run: Run | null): number =>
  places.filter((place) => place.name === name && !(run && isWithin(place, run))).length;

/**
 * Where the German has an English name of usual words in its own: an adjective with a capital before a noun, or a
 * compound, of the same place (`Danish Handball Association`, `Dänischer Handballverband`; `Altmark Road`,
 * `Altmarkstraße`), or a noun of the same root before what it is for (`Academy of Fine Arts`, `Akademie der Künste`).
 */
function inGerman(name: readonly Word[], german: readonly Word[]): Run | undefined {
  const isOf = name.some(({ text }) => text === 'of');
  const ends = endsFor(name);
  const capitals = name.filter(isCapital);
  if (isByname(name, name.length - 2, 'en')) {
    const [at, ...more] = [...german.keys()].filter(
      (each) => each > 0 && isByname(german, each, 'de'),
    );
    return at === undefined || more.length > 0 ? undefined : { from: at - 1, to: at + 2 };
  }
  const traits = capitals.flatMap(({ key }) => traitsOf(key, 'en'));
  const runs = placesOf(german, traits).flatMap((at): Run[] => {
    const word = german[at];
    if (word === undefined) return [];
    const of = (isRelated: (one: Word) => boolean) => capitals.some(isRelated);
    const run = adjectiveRun(german, at);
    // Not `Ukrainer Usyk`: the noun is one of German.
    const last = german[(run?.to ?? 0) - 1];
    if (
      run !== undefined &&
      (isNoun(last) || !of((one) => one.key === last?.key)) &&
      of((one) => knownThings.areOne(one.key, word.key) || isHabit(one.key, word.key))
    )
      return [withPurpose(german, run, name)];
    if (of((one) => isJoinedTo(one, word)) && (ends.length === 0 || isOfKind(word, ends)))
      return [{ from: isOf ? ownedFrom(german, at) : startOf(german, at, name), to: at + 1 }];
    const isRelated = (one: Word) => isHabit(one.key, word.key);
    if (!of(isRelated)) return [];
    // `Republic Square`, `Platz der Republik`
    if (!isOf) {
      const [own, kind] = name;
      const isPlain = name.length === 2 && own?.key !== word.key && !isInstitution(kind?.key ?? '');
      const from = ownedFrom(german, at);
      return isPlain && isNoun(word) && from < at ? [{ from, to: at + 1 }] : [];
    }
    // `Weißes Gold des Nordens`
    const whole = withPurpose(german, { from: startOf(german, at, name), to: at + 1 }, name);
    return whole.to > at + 1 ? [whole] : [];
  });
  return runs[0];
}

/** Compounds that say they are what an English name says: `Federal Cartel Office`, `Bundeskartellamt`. */
function runsOfKind(name: readonly Word[], german: readonly Word[]): Run[] {
  const kind = kindOf(name);
  // `King's Gambit`, `Königsgambit`
  const ends = kind.length > 4 ? [...endsFor(name), kind] : endsFor(name);
  return placesOf(
    german,
    ends.flatMap((end) => [`-${end}`, `=${end}`]),
  ).flatMap((at): Run[] => {
    const key = german[at]?.key ?? '';
    if (isCommon(key)) return [];
    const run = { from: startOf(german, at, name), to: at + 1 };
    const whole = withPurpose(german, run, name);
    // `Gesellschaft für Comicforschung`; of itself it is no more than a word.
    const isWord = ends.some((end) => key.replace(/e?s$/, '') === end || key === end);
    return isWord && whole.to === run.to ? [] : [whole];
  });
}

/** Where a name begins of which a noun is: with an adjective before it, or a word of the English name (`Larkfox-Vertrag`). */
function startOf(german: readonly Word[], at: number, name: readonly Word[]): number {
  const [before, word] = [german[at - 1], german[at]];
  // `Industrie- und Handelskammer`
  if (before?.joint === '- ' && name.some(({ text }) => text === 'and')) return at - 2;
  const isPart =
    word?.joint === ' ' ? isMarkedAdjective(before) : name.some(({ key }) => key === before?.key);
  return isPart ? at - 1 : at;
}

/** What German compounds end in that say what a name does: `Bureau` of `Bureau of Statistics`, or `Lake` of `Lake Holmar`. */
function endsFor(name: readonly Word[]): readonly string[] {
  const heads = headsOf(kindOf(name));
  return heads.length > 0 ? heads : headsOf(name[0]?.key ?? '');
}

function kindOf(name: readonly Word[]): string {
  const link = name.findIndex(isLink);
  return name.at(link < 0 ? -1 : link - 1)?.key ?? '';
}

const isLink = ({ text }: Word): boolean => /^(?:of|for|in)$/.test(text);

/** Whether a word is a compound that ends so. */
const isOfKind = (word: Word, ends: readonly string[]): boolean =>
  endsOf(word).some((end) => ends.includes(end.slice(1)));

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

/** Where begins what is of a noun: `Freunde der Muldeauen`. */
const ownedFrom = (words: readonly Word[], at: number): number =>
  withNoun(words, { from: at, to: at + 1 }, /^(?:von|der|des)$/)?.from ?? at;

/** The church or place of a saint, whatever either language calls him: `St. James`, `St. Jakobi`. */
const saintsIn = (german: readonly Word[]): Run[] =>
  [...german.keys()]
    .filter((at) => german[at]?.key === 'st' && german[at + 1]?.joint === '. ')
    .map((from) => ({ from, to: from + 2 }));
