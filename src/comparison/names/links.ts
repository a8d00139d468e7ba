import { share } from '../../names/listed/things.ts';
import { isGermanWord } from '../../names/words/german-words.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isAcronym, isCut, isWrittenOut } from './acronyms.ts';
import { germanFormsOf, qualifiers, qualifiersFor } from './german-forms.ts';
import { isSame, isSettled, pairCount, type KnownNames } from './known.ts';
import type { Side } from './side.ts';
import { isWord } from './sureness.ts';
import { areNear, isGreek, isHabit, soundOf } from './spelling.ts';

/**
 * Which words of two texts stand for each other: the same word in any form, words for one thing,
 * what the collection or alignment has learnt, parts of compounds, and at last cognates.
 */
export class Links {
  readonly #english: Side;
  readonly #german: Side;
  readonly #known: KnownNames;
  readonly #of = { en: new Map<number, Set<number>>(), de: new Map<number, Set<number>>() };

  constructor(english: Side, german: Side, known: KnownNames) {
    this.#english = english;
    this.#german = german;
    this.#known = known;
    for (const [at, word] of english.words.entries()) this.#linkWord(at, word);
    this.#linkLearnt();
    this.#linkAcronyms();
    this.#linkCognates();
  }

  /** The positions in the other text of what stands for a word. */
  of(side: Side, at: number): ReadonlySet<number> {
    return this.#of[side.language].get(at) ?? none;
  }

  /** Whether a word may be a name of which the other text has nothing. */
  isLost(side: Side, at: number): boolean {
    return side.isOpen(at) && this.of(side, at).size === 0;
  }

  #link(english: number, german: number): void {
    add(this.#of.en, english, german);
    add(this.#of.de, german, english);
  }

  #linkWord(at: number, { key }: Word): void {
    for (const form of this.#formsOf(key)) {
      if (this.#isOtherName(key, form)) continue;
      for (const other of this.#german.at(form)) if (this.#areOne(at, other)) this.#link(at, other);
    }
    const known = this.#known.things.of(key, 'en');
    const place = this.#english.places.get(at);
    for (const thing of place === undefined ? known : new Set([...known, place.name])) {
      for (const other of this.#german.ofThing(thing)) {
        if (this.#areOne(at, other)) this.#link(at, other);
      }
      for (const word of this.#known.things.wordsFor(thing, 'de')) this.#linkCompounds(at, word);
    }
    for (const [german] of this.#known.spellings.get(key) ?? []) {
      if (german !== key && pairCount(key, german, this.#known) < 2) continue;
      for (const other of this.#german.at(german)) this.#link(at, other);
    }
    for (const german of qualifiersFor.get(key) ?? []) {
      for (const form of this.#formsOf(german)) {
        for (const other of this.#german.at(form)) this.#link(at, other);
      }
    }
    this.#linkCompounds(at, key);
  }

  /** Of the forms of an English word those that the German text has. */
  #formsOf = (key: string): string[] => germanFormsOf(key, this.#german.beginning(key));

  /** `Ostseefähre` has the Baltic Sea in it. */
  #linkCompounds(at: number, key: string): void {
    if (key.length < 4) return;
    for (const compound of this.#german.holding(key)) {
      if (!this.#isCompound(compound, key)) continue;
      for (const other of this.#german.at(compound)) this.#link(at, other);
    }
  }

  /** Whether what looks like a German form of a word is known to be a name of its own: `Flak`, `Flake`. */
  #isOtherName(key: string, form: string): boolean {
    if (form === key || /^e?s$/.test(form.slice(key.length))) return false;
    return isSame(form, this.#known) && !isSame(key, this.#known);
  }

  /** Names of two things are two, whatever words they share: `Samoa`, `American Samoa`. */
  #areOne(english: number, german: number): boolean {
    const [one, other] = [this.#english.places.get(english), this.#german.places.get(german)];
    if (one === undefined || other === undefined || one.name === other.name) return true;
    const { things } = this.#known;
    const key = (side: Side, at: number) => side.words[at]?.key ?? '';
    const isWhole = one.to - one.from === 1 && other.to - other.from === 1;
    return (
      isWhole &&
      share(
        things.of(key(this.#english, english), 'en'),
        things.of(key(this.#german, german), 'de'),
      )
    );
  }

  /**
   * Whether a German word is made of a name and a noun, as `Ostseefähre` is; `Neuholland` is made
   * of a name, but is the name of something else unless the English says what is before it too.
   */
  #isCompound(compound: string, key: string): boolean {
    const at = compound.indexOf(key);
    const [before, after] = [compound.slice(0, at), compound.slice(at + key.length)];
    if (before !== '') {
      const qualifier = qualifiers.find(([german]) => before === german);
      if (qualifier !== undefined) return this.#saysAny(qualifier[1]);
      if (!isGermanWord(before.replace(/s$/, '')) && !isGermanWord(before)) return false;
    }
    return after === '' || ending.test(after) || isGermanWord(after.replace(/^(?:er|s|n|en)/, ''));
  }

  /**
   * Whether a German name is an English one with a word before it that the English lacks: that of
   * another place.
   */
  isLonger(english: Word, german: Word): boolean {
    const [name, longer] =
      english.key.length < german.key.length
        ? [english.key, german.key]
        : [german.key, english.key];
    if (name.length < 4 || !longer.endsWith(name)) return false;
    const before = longer.slice(0, -name.length);
    return qualifiers.some(([qualifier, words]) => before === qualifier && !this.#saysAny(words));
  }

  #saysAny(english: readonly string[]): boolean {
    return english.some((key) => this.#english.at(key).length > 0);
  }

  /**
   * Asks what alignment has learnt, of names without counterpart alone; not of words that are nearly
   * the same, which alignment takes for one by their letters.
   */
  #linkLearnt(): void {
    // `Amnesty` beside `International`: not what has its own like in the other text.
    const isAlone = (word: Word, other: Side): boolean => other.at(word.key).length === 0;
    const isLearnt = (english: Word, german: Word): boolean =>
      this.#known.translates(english.text, german.text) &&
      !areNear(english.key, german.key) &&
      this.#mayMean(english, german) &&
      this.#mayMean(german, english);
    const german = [...this.#german.words.entries()].filter(
      ([, word]) => isCapital(word) && isAlone(word, this.#english),
    );
    for (const [at, word] of this.#english.words.entries()) {
      if (!this.isLost(this.#english, at) || !isAlone(word, this.#german)) continue;
      for (const [other, each] of german) if (isLearnt(word, each)) this.#link(at, other);
    }
    const english = [...this.#english.words.entries()].filter(
      ([, word]) => word.key.length > 2 && isAlone(word, this.#german),
    );
    for (const [other, word] of this.#german.words.entries()) {
      if (!this.isLost(this.#german, other) || !isAlone(word, this.#english)) continue;
      for (const [at, each] of english) if (isLearnt(each, word)) this.#link(at, other);
    }
  }

  /** A name that both languages write alike means no small word, nor another such name. */
  #mayMean = (name: Word, other: Word): boolean =>
    !isSame(name.key, this.#known) ||
    (isCapital(other) &&
      !isSame(other.key, this.#known) &&
      // `Nielsen` beside `Zuschauer`, but `Summary` and `Zusammenfassung`.
      (!isMarked(name) || !isGermanWord(other.key)));

  #linkAcronyms(): void {
    const sides = [
      [this.#english, this.#german, (own: number, other: number) => this.#link(own, other)],
      [this.#german, this.#english, (own: number, other: number) => this.#link(other, own)],
    ] as const;
    for (const [own, other, link] of sides) {
      for (const [at, word] of own.words.entries()) {
        if (!this.isLost(own, at)) continue;
        if (isAcronym(word.text)) {
          for (const position of isWrittenOut(word.text, other.words)) link(at, position);
        }
        for (const [position, long] of other.words.entries()) {
          if (isCapital(long) && isCut(word.key, long.key)) link(at, position);
        }
      }
    }
  }

  #linkCognates(): void {
    const bySound = new Map<string, number[]>();
    for (const [other, { key }] of this.#german.words.entries()) {
      if (!this.#german.isOpen(other)) continue;
      const start = soundOf(key).charAt(0);
      const list = bySound.get(start);
      if (list === undefined) bySound.set(start, [other]);
      else list.push(other);
    }
    for (const [at, { key, text }] of this.#english.words.entries()) {
      if (!this.#english.isOpen(at)) continue;
      for (const other of bySound.get(soundOf(key).charAt(0)) ?? []) {
        const { key: german = '', text: written = '' } = this.#german.words[other] ?? {};
        if (this.of(this.#english, at).size > 0 && this.of(this.#german, other).size > 0) continue;
        const isOne = isHabit(key, german) || isGreek(text, written);
        if (!isOne) continue;
        const areWords = isWord({ key }, this.#english) && isWord({ key: german }, this.#german);
        if (areWords || !isSettled(key, german, this.#known)) this.#link(at, other);
      }
    }
  }
}

const ending =
  /^(?:e?s|e?n|er|ern|ers|erin|i?sch(?:e[mnrs]?)?|(?:an|ian)(?:er|isch)(?:e[mnrs]?)?)$/;

const none: ReadonlySet<number> = new Set();

function add(map: Map<number, Set<number>>, at: number, other: number): void {
  const known = map.get(at);
  if (known === undefined) map.set(at, new Set([other]));
  else known.add(other);
}
