import { languages, otherLanguage, type Language } from '../../article/language.ts';
import { isStopWord } from '../stop-words.ts';
import { stemOf } from '../terms.ts';
import { fold } from '../words.ts';
import { isOfLetters, keyOf, type Part, type PlacedWord } from './aligned-words.ts';
import type { Counterparts, Translates } from './counterparts.ts';

/**
 * Which words of a row stand for each other where the table of counterparts does not say it: what is
 * left over in a part of the row is paired by what alignment thinks likely, by parts of compounds, by what
 * words look like and by their place; the likeliest first (competitive linking; Melamed 2000, Computational
 * Linguistics 26, 2).
 *
 * @param compound the parts of a German word, lower case
 * @returns tells of the parts of a row the numbers of the words in English and in German, by turns
 */
export function rowLinks(
  counterparts: Counterparts,
  compound: (word: string) => readonly string[],
  translates: Translates,
): (parts: readonly Part[]) => number[] {
  const known = new Map<string, readonly Pair[]>();
  const linker = new Linker(counterparts, compound, translates);
  return (parts) =>
    parts.flatMap((part) => {
      const key = keyOf(part);
      const pairs = known.get(key) ?? linker.link(part);
      known.set(key, pairs);
      const [en = 0, de = 0] = languages.map((language) => part[language][0]?.at ?? 0);
      return pairs.flatMap(([one, other]) => [en + one, de + other]);
    });
}

class Linker {
  readonly #counterparts: Counterparts;
  readonly #compound: (word: string) => readonly string[];
  readonly #translates: Translates;
  readonly #words: Record<Language, Map<string, Known>> = { en: new Map(), de: new Map() };

  constructor(
    counterparts: Counterparts,
    compound: (word: string) => readonly string[],
    translates: Translates,
  ) {
    this.#counterparts = counterparts;
    this.#compound = compound;
    this.#translates = translates;
  }

  /** Pairs of places in a part. */
  link(part: Part): Pair[] {
    // It grows with the square, and in so many words nothing is left over in one place.
    if (Math.max(part.en.length, part.de.length) > longest) return [];
    const words = { en: this.#read(part.en, 'en'), de: this.#read(part.de, 'de') };
    const anchors = anchorsOf(words);
    const [english, german] = languages.map((language) => {
      const other = words[otherLanguage(language)];
      const [texts, stems] = [
        new Set(other.map(({ text }) => text)),
        new Set(other.map(({ stem }) => stem)),
      ];
      return words[language].filter(
        ({ text, isAsked, counterparts }) =>
          isAsked && !texts.has(text) && !counterparts.some((stem) => stems.has(stem)),
      );
    });
    if (!english || !german || english.length + german.length === 0) return [];
    const free = { en: new Set(english), de: new Set(german) };
    const asked = words.de.filter(({ isAsked }) => isAsked);
    const scored = words.en.flatMap((one) => {
      if (!one.isAsked) return [];
      const expected = placeOf(one.at, anchors);
      // One of the two is left over.
      return (free.en.has(one) ? asked : german).flatMap((other): Scored[] => {
        const away = Math.abs(other.at - expected);
        const both = free.en.has(one) && free.de.has(other);
        const likeness = this.#likeness(one, other);
        if (both && likeness < likely && !areAlone(one, other, free, anchors)) return [];
        if (!both && likeness < sure) return [];
        const score = Math.max(likeness, likely) / (1 + away / 6);
        return [{ one, other, score: both ? score * preference : score }];
      });
    });
    return choose(scored);
  }

  /** How like two words are, whatever their places: from 0 to 1. */
  #likeness(one: Placed, other: Placed): number {
    const learnt = this.#translates.table?.weightOf(one.word, other.word) ?? 0;
    const isPart = other.parts.some((stem) => stem === one.stem || one.counterparts.includes(stem));
    const isKnown = one.counterparts.includes(other.stem) || other.counterparts.includes(one.stem);
    const isForm = one.counterparts.some((stem) =>
      beginAlike(bareStem(stem), bareStem(other.stem), 0.7),
    );
    const isAlike = isForm || beginAlike(one.text, other.text, 0.6);
    return Math.max(learnt, isKnown || isPart ? partLikeness : 0, isAlike ? sure : 0);
  }

  #read(words: readonly PlacedWord[], language: Language): Placed[] {
    const first = words[0]?.at ?? 0;
    return words.flatMap((placed) =>
      isOfLetters(placed) ? [{ at: placed.at - first, ...this.#know(placed.word, language) }] : [],
    );
  }

  #know(word: string, language: Language): Known {
    const before = this.#words[language].get(word);
    if (before) return before;
    const [text, stem] = [fold(word), stemOf(word, language)];
    const isAsked = text.length > 2 && !isStopWord(text, language);
    const parts = language === 'de' ? this.#compound(word.toLowerCase()) : [];
    const known: Known = {
      word,
      text,
      stem,
      isAsked,
      counterparts: this.#counterparts[language].get(stem) ?? [],
      parts: parts.map((each) => stemOf(each, 'de')),
    };
    this.#words[language].set(word, known);
    return known;
  }
}

/** The words that stand for each other as far as is known, in order: places in English and in German. */
function anchorsOf({ en, de }: Record<Language, readonly Placed[]>): Pair[] {
  const last: Pair = [(en.at(-1)?.at ?? 0) + 1, (de.at(-1)?.at ?? 0) + 1];
  const taken = new Set<Placed>();
  const found = en.flatMap((one): Pair[] => {
    const expected = (one.at / last[0]) * last[1];
    let nearest: Placed | undefined;
    for (const other of de) {
      if (taken.has(other)) continue;
      if (other.text !== one.text && !one.counterparts.includes(other.stem)) continue;
      // Of two as near the first.
      if (nearest && Math.abs(nearest.at - expected) <= Math.abs(other.at - expected)) continue;
      nearest = other;
    }
    if (!nearest) return [];
    taken.add(nearest);
    return [[one.at, nearest.at]];
  });
  return [[-1, -1], ...found, last];
}

/** Where a word is to be expected, between those of its neighbours. */
function placeOf(at: number, anchors: readonly Pair[]): number {
  const next = anchors.findIndex(([english]) => english > at);
  const [before, after] = [anchors[next - 1], anchors[next]];
  if (!before || !after) return at;
  return before[1] + ((at - before[0]) * (after[1] - before[1])) / (after[0] - before[0]);
}

/** Whether two words are all that is left over in a part, or between the same two neighbours. */
function areAlone(
  one: Placed,
  other: Placed,
  free: Record<Language, ReadonlySet<Placed>>,
  anchors: readonly Pair[],
): boolean {
  const away = Math.abs(other.at - placeOf(one.at, anchors));
  if (free.en.size === 1 && free.de.size === 1) return away <= near;
  const next = anchors.findIndex(([english]) => english > one.at);
  const [before, after] = [anchors[next - 1], anchors[next]];
  if (!before || !after || before[1] >= other.at || other.at >= after[1]) return false;
  return after[0] - before[0] === 2 && after[1] - before[1] === 2;
}

/** The likeliest pairs first, each word in one; a word that has a counterpart already takes one more. */
function choose(scored: readonly Scored[]): Pair[] {
  const taken = new Map<Placed, number>();
  const isFree = (word: Placed): boolean => (taken.get(word) ?? 0) < Math.max(1, word.parts.length);
  return scored
    .toSorted((a, b) => b.score - a.score || a.one.at - b.one.at || a.other.at - b.other.at)
    .filter(({ one, other }) => {
      if (!isFree(one) || !isFree(other)) return false;
      for (const word of [one, other]) taken.set(word, (taken.get(word) ?? 0) + 1);
      return true;
    })
    .map(({ one, other }): Pair => [one.at, other.at]);
}

/**
 * Whether two words begin alike, as `Präsident` and `president` do.
 *
 * @param share of the shorter one's letters
 */
function beginAlike(one: string, other: string, share: number): boolean {
  const least = Math.max(4, Math.min(one.length, other.length) * share);
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  return alike >= least;
}

/** A German stem without the `ge` of participles and the `zu` of infinitives, which forms of a verb may have. */
const bareStem = (stem: string): string => stem.replace(inflection, '$1');

const inflection =
  /^((?:ab|an|auf|aus|bei|dar|ein|fest|fort|frei|her|hin|los|mit|nach|um|vor|weg|weiter|wieder|zu|zuruck|zusammen)(?:aus|ein|um)?)?(?:ge|zu)(?=\p{L}{3})/u;

/** In words. */
const longest = 400;

/*
 * Chosen by reading what was linked in every second article of a news site of 119; on the others both
 * passages are marked as often.
 */
const partLikeness = 0.5;
/** Less likely than that is no sign at all… */
const likely = 0.01;
/** … and for a word that has a counterpart already, than that. */
const sure = 0.3;
/** Two words without a counterpart are likelier to be each other's than one that has one to have two. */
const preference = 10;
/** Words between a word and where it is expected. */
const near = 6;

type Pair = readonly [english: number, german: number];

/** A word as it is known wherever it stands. */
type Known = {
  word: string;
  text: string;
  stem: string;
  /** Whether it tells anything. */
  isAsked: boolean;
  /** The stems that stand for it. */
  counterparts: readonly string[];
  /** Stems of the parts of a compound. */
  parts: readonly string[];
};

type Placed = Known & { at: number };
type Scored = { one: Placed; other: Placed; score: number };
