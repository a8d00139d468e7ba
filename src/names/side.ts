import { isShort } from './acronyms.ts';
import type { Language } from '../article/language.ts';
import type { FormPlace } from './forms.ts';
import { addTo } from './remember.ts';
import { positions } from './whole.ts';
import { isCapital, type Word } from './tokens.ts';
import { soundOf } from './spelling.ts';
import { isCommon, isConnector, isRole, isTitle } from './words/name-words.ts';
import type { KnownNames } from './known.ts';

/** One text of a row, with all that is looked up in it. */
export class Side {
  readonly language: Language;
  readonly words: readonly Word[];
  readonly known: KnownNames;
  #places: ReadonlyMap<number, FormPlace> | undefined;
  #byKey: ReadonlyMap<string, number[]> | undefined;
  #byThing: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  #byBeginning: ReadonlyMap<string, string[]> | undefined;
  #refused: ReadonlySet<number> | undefined;
  #sounds: readonly string[] | undefined;
  readonly #open: (boolean | undefined)[] = [];
  readonly #short: (boolean | undefined)[] = [];

  constructor(language: Language, words: readonly Word[], known: KnownNames) {
    this.known = known;
    this.language = language;
    this.words = words;
  }

  /** Names of things both languages have, by the position of each of their words. */
  get places(): ReadonlyMap<number, FormPlace> {
    this.#places ??= new Map(
      this.known.things.forms[this.language]
        .scan(this.words)
        .flatMap((place) => positions(place).map((at) => [at, place])),
    );
    return this.#places;
  }

  /** Where a folded word stands. */
  at(key: string): readonly number[] {
    return this.#keys().get(key) ?? [];
  }

  #keys(): ReadonlyMap<string, number[]> {
    return (this.#byKey ??= Map.groupBy(this.words.keys(), (at) => this.words[at]?.key ?? ''));
  }

  /** Where a word stands that may be for a thing. */
  ofThing(thing: string): ReadonlySet<number> {
    this.#byThing ??= this.#readThings();
    return this.#byThing.get(thing) ?? new Set();
  }

  #readThings(): Map<string, Set<number>> {
    const found = new Map<string, Set<number>>();
    for (const [at, { key }] of this.words.entries()) {
      const things = this.known.things.of(key, this.language);
      for (const thing of things) addTo(found, thing, at);
      const name = this.places.get(at)?.name;
      if (name !== undefined && !things.has(name)) addTo(found, name, at);
    }
    return found;
  }

  /** The folded words that begin with the same two letters as another. */
  beginning(key: string): readonly string[] {
    this.#byBeginning ??= Map.groupBy(this.#keys().keys(), beginningOf);
    return this.#byBeginning.get(beginningOf(key)) ?? [];
  }

  /** By position, the words in letters that stand for sounds. */
  get sounds(): readonly string[] {
    return (this.#sounds ??= this.words.map(({ key }) => soundOf(key)));
  }

  /** Whether a word may be part of a name, as far as its own look goes. */
  isOpen(at: number): boolean {
    return (this.#open[at] ??= this.#mayBeName(at));
  }

  /** Whether a word is part of what only code has: `$HOME`, `SUDO_FORCE_REMOVE`, `IO::Socket`. */
  isCode(at: number): boolean {
    return (
      /(?:[$_]|::)$/.test(this.words[at]?.joint ?? '') ||
      /^(?:_|::)/.test(this.words[at + 1]?.joint ?? '')
    );
  }

  /** Whether a word is short for another, or for several. */
  isShort(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && (this.#short[at] ??= isShort(word));
  }

  #mayBeName(at: number): boolean {
    const word = this.words[at];
    return (
      word !== undefined &&
      isCapital(word) &&
      word.key.length > 1 &&
      !/^\d/.test(word.key) &&
      // Not `who`, but `WHO`.
      (!(isCommon(word.key) || isRole(word.key)) ||
        (word.shape === 'all' && this.known.things.forms[this.language].has(word.key))) &&
      !isTitle(word.key) &&
      !isConnector(word.key) &&
      !this.isRefused(at)
    );
  }

  /** Whether the publisher says that a word is no name. */
  isRefused(at: number): boolean {
    const { refused } = this.known;
    this.#refused ??= new Set(refused[this.language].scan(this.words).flatMap(positions));
    return this.#refused.has(at);
  }

  /** The words from one position up to another, as they are written. */
  text(from: number, to: number): string {
    return this.words
      .slice(from, to)
      .map((word, index) => (index === 0 ? '' : word.joint) + word.text)
      .join('');
  }
}

/** The texts of a row. */
export const sidesOf = (
  { en, de }: Record<Language, readonly Word[]>,
  known: KnownNames,
): Record<Language, Side> => ({ en: new Side('en', en, known), de: new Side('de', de, known) });

const beginningOf = (key: string): string => key.slice(0, 2);
