import type { Language } from '../../article/language.ts';
import type { FormPlace } from '../../names/forms.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isCommon, isConnector, isRole, isTitle } from '../../names/words/name-words.ts';
import type { Things } from '../../names/listed/things.ts';
import type { KnownNames } from './known.ts';

/** One text of a row, with all that is looked up in it. */
export class Side {
  readonly language: Language;
  readonly words: readonly Word[];
  /** Names of things both languages have, by the position of each of their words. */
  readonly places: ReadonlyMap<number, FormPlace>;
  readonly #byKey = new Map<string, number[]>();
  readonly #byThing = new Map<string, number[]>();
  readonly #things: Things;
  readonly #refused: ReadonlySet<number>;
  /** Every key between line breaks, to find those that hold another. */
  readonly #text: string;
  readonly #byBeginning: ReadonlyMap<string, string[]>;
  readonly #open: (boolean | undefined)[] = [];

  constructor(language: Language, words: Word[], { things, refused }: KnownNames) {
    this.#things = things;
    this.language = language;
    this.words = words;
    const anywhere = () => true;
    const places = things.forms[language].scan(words, anywhere);
    this.places = new Map(places.flatMap((place) => positions(place).map((at) => [at, place])));
    this.#refused = new Set(refused[language].scan(words, anywhere).flatMap(positions));
    for (const [at, word] of words.entries()) {
      push(this.#byKey, word.key, at);
      for (const thing of things.of(word.key, language)) push(this.#byThing, thing, at);
    }
    for (const { from, to, name } of places) {
      for (let at = from; at < to; at++) {
        if (!this.#byThing.get(name)?.includes(at)) push(this.#byThing, name, at);
      }
    }
    this.#text = `\n${[...this.#byKey.keys()].join('\n')}\n`;
    this.#byBeginning = Map.groupBy(this.#byKey.keys(), beginningOf);
  }

  /** Where a folded word stands. */
  at(key: string): readonly number[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Where a word stands that may be for a thing. */
  ofThing(thing: string): readonly number[] {
    return this.#byThing.get(thing) ?? [];
  }

  /** The folded words that hold some letters, the letters alone excepted. */
  holding(letters: string): string[] {
    const found: string[] = [];
    for (let at = this.#text.indexOf(letters); at >= 0;) {
      const end = this.#text.indexOf('\n', at);
      const key = this.#text.slice(this.#text.lastIndexOf('\n', at) + 1, end);
      if (key !== letters) found.push(key);
      at = this.#text.indexOf(letters, end);
    }
    return found;
  }

  /** The folded words that begin with the same two letters as another. */
  beginning(key: string): readonly string[] {
    return this.#byBeginning.get(beginningOf(key)) ?? [];
  }

  /** Whether a word may be part of a name, as far as its own look goes. */
  isOpen(at: number): boolean {
    return (this.#open[at] ??= this.#mayBeName(at));
  }

  #mayBeName(at: number): boolean {
    const word = this.words[at];
    return (
      word !== undefined &&
      isCapital(word) &&
      word.key.length > 1 &&
      !/^\d/.test(word.key) &&
      (!(isCommon(word.key) || isRole(word.key)) || this.#isNamed(at, word)) &&
      !isTitle(word.key) &&
      !isConnector(word.key) &&
      !this.#refused.has(at)
    );
  }

  /** Whether a common word is part of a name all the same: `WHO`, `Jasmin Eben`. */
  #isNamed(at: number, word: Word): boolean {
    if (!isMarked(word)) return false;
    const before = this.words[at - 1];
    return (
      (word.shape === 'all' && this.#things.forms[this.language].has(word.key)) ||
      (word.joint === ' ' && before !== undefined && isFirstName(before.key))
    );
  }

  /** The words from one position up to another, as they are written. */
  text(from: number, to: number): string {
    return this.words
      .slice(from, to)
      .map((word, index) => (index === 0 ? '' : word.joint) + word.text)
      .join('');
  }
}

const beginningOf = (key: string): string => key.slice(0, 2);

const positions = ({ from, to }: FormPlace): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
