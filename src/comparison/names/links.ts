import type { Language } from '../../article/language.ts';
import { isGermanWord } from '../../names/words/german-words.ts';
import { isCapital, isMarked, type Word } from '../../names/tokens.ts';
import { isFirstName } from '../../names/listed/first.ts';
import { isDeterminer } from '../../names/words/name-words.ts';
import { isWrittenOut } from '../../names/acronyms.ts';
import {
  germanFormsOf,
  isCompound,
  isJoined,
  qualifiers,
  shortestPart,
  stemOf,
} from './german-forms.ts';
import { isSettled } from './learn.ts';
import { isSame, pairCount, type KnownNames } from '../../names/known.ts';
import type { Side } from '../../names/side.ts';
import { soundAlike } from '../../names/spelling.ts';
import { addTo } from '../../names/remember.ts';
import { areNear, isCutShort } from './spelling.ts';

/**
 * Which words of two texts stand for each other: the same word in any form, words for one thing and
 * what the collection has learnt; for a name that has none of these, parts of compounds, what alignment
 * has learnt, acronyms and cognates.
 */
export class Links {
  readonly english: Side;
  readonly german: Side;
  readonly #known: KnownNames;
  readonly #same = { en: new Map<number, Set<number>>(), de: new Map<number, Set<number>>() };
  readonly #found = { en: new Map<number, Set<number>>(), de: new Map<number, Set<number>>() };

  /** By the position of a word. */
  readonly #out: Record<Language, (readonly number[] | undefined)[]> = { en: [], de: [] };
  /** By the position of an English word. */
  readonly #inside: (ReadonlySet<number> | undefined)[] = [];
  #germanKeys: string | undefined;

  constructor(english: Side, german: Side) {
    this.english = english;
    this.german = german;
    this.#known = english.known;
    for (const [at, word] of english.words.entries()) this.#linkSame(at, word);
  }

  /** The text that one of the two is compared with. */
  other(side: Side): Side {
    return side === this.english ? this.german : this.english;
  }

  /** The positions in the other text of what stands for a word. */
  of(side: Side, at: number): ReadonlySet<number> {
    const same = this.#same[side.language].get(at);
    if (same !== undefined) return same;
    if (!side.isOpen(at)) return none;
    const before = this.#found[side.language].get(at);
    if (before !== undefined) return before;
    const found = this.#search(side, at);
    this.#found[side.language].set(at, found);
    return found;
  }

  /** Whether a word may be a name of which the other text has nothing. */
  isLost(side: Side, at: number): boolean {
    return side.isOpen(at) && this.of(side, at).size === 0;
  }

  #linkSame(at: number, word: Word): void {
    const { key } = word;
    for (const form of germanFormsOf(key, this.german.beginning(key))) {
      for (const other of this.german.at(form)) if (this.#areOne(at, other)) this.#link(at, other);
    }
    for (const thing of this.#thingsOf(at)) {
      for (const other of this.german.ofThing(thing))
        if (this.#areOne(at, other)) this.#link(at, other);
    }
    for (const [german] of this.#known.spellings.get(key) ?? []) {
      if (german !== key && pairCount(key, german, this.#known) < 2) continue;
      for (const other of this.german.at(german)) this.#link(at, other);
    }
  }

  #link(english: number, german: number): void {
    addTo(this.#same.en, english, german);
    addTo(this.#same.de, german, english);
  }

  /** The things that an English word with a capital may be for. */
  #thingsOf(at: number): ReadonlySet<string> {
    const word = this.english.words[at];
    if (word === undefined || !isCapital(word)) return noThings;
    const things = this.#known.things.of(word.key, 'en');
    const name = this.english.places.get(at)?.name;
    return name === undefined || things.has(name) ? things : new Set([...things, name]);
  }

  /** What stands for a name that the other text does not have in any usual form. */
  #search(side: Side, at: number): Set<number> {
    const isEnglish = side === this.english;
    const other = this.other(side);
    const own = side.words[at];
    const found = new Set<number>();
    if (own === undefined) return found;
    if (side.isShort(at)) for (const place of this.#writtenOut(side, at)) found.add(place);
    for (let place = 0; place < other.words.length; place++) {
      const word = other.words[place];
      if (word === undefined) continue;
      const isOne =
        (isEnglish ? this.#areTwo(at, place) : this.#areTwo(place, at)) ||
        // What both texts have as it is stands for itself.
        (other.isShort(place) &&
          side.at(word.key).length === 0 &&
          this.#writtenOut(other, place).includes(at));
      if (isOne) found.add(place);
    }
    return found;
  }

  /** Whether a German word stands for an English one, of which at least one may be a name. */
  #areTwo(at: number, place: number): boolean {
    const [one, two] = [this.english.words[at], this.german.words[place]];
    return (
      one !== undefined &&
      two !== undefined &&
      (this.#within(at).has(place) ||
        this.#isLearnt(one, two) ||
        isCutShort(this.english.words, at, two.key) ||
        (this.english.isOpen(at) &&
          this.german.isOpen(place) &&
          this.#areCognate(at, place, one, two)))
    );
  }

  /** Where the other text says what a word of one is short for. */
  #writtenOut(side: Side, at: number): readonly number[] {
    const { words } = this.other(side);
    return (this.#out[side.language][at] ??= isWrittenOut(side.words[at]?.text ?? '', words));
  }

  /** Where an English word stands within a German one: `Ostseefähre` has the Baltic Sea in it. */
  #within(at: number): ReadonlySet<number> {
    return (this.#inside[at] ??= new Set(this.#findWithin(at)));
  }

  #findWithin(at: number): number[] {
    const english = this.english.words[at];
    if (english === undefined) return [];
    const { words } = this.german;
    this.#germanKeys ??= words.map(({ key }) => key).join(' ');
    const mayBeJoined = isCapital(english);
    const parts = this.#namesOf(at, english)
      .map((name) => ({ name, stem: mayBeJoined ? stemOf(name) : name }))
      .filter(
        ({ name, stem }) =>
          (mayBeJoined || name.length >= shortestPart) && this.#germanKeys?.includes(stem),
      );
    if (parts.length === 0) return [];
    const isListed = this.#known.things.of(english.key, 'en').size > 0;
    const found: number[] = [];
    for (let place = 0; place < words.length; place++) {
      const { key = '', joint = '' } = words[place] ?? {};
      if (!parts.some(({ stem }) => key.includes(stem)) || this.#areSurnames(at, place)) continue;
      // What has an article is a noun, whatever is in it besides a listed name: `die Rheinschlucht`.
      const isNoun = isListed && joint === ' ' && isDeterminer(words[place - 1]?.key ?? '');
      const isIn = ({ name, stem }: { name: string; stem: string }): boolean =>
        isCompound(key, name, isNoun && !this.#isListed(key), this.#saysAny) ||
        (stem !== name && isJoined(key, stem));
      if (parts.some((part) => key.includes(part.stem) && isIn(part))) found.push(place);
    }
    return found;
  }

  /** A word, and the German names of what it may be for. */
  #namesOf(at: number, { key }: Word): readonly string[] {
    const { things } = this.#known;
    return [key, ...[...this.#thingsOf(at)].flatMap((thing) => things.wordsFor(thing, 'de'))];
  }

  /** Names of two things are two, whatever they share: `Samoa`, `American Samoa`; so are those of two families. */
  #areOne(english: number, german: number): boolean {
    if (this.#areSurnames(english, german) && this.isLonger(english, german)) return false;
    const [one, other] = [this.english.places.get(english), this.german.places.get(german)];
    if (one === undefined || other === undefined || one.name === other.name) return true;
    return one.to - one.from === 1 && other.to - other.from === 1;
  }

  /**
   * Whether a name of one text is that of the other and more: one with a word before it that the English lacks is
   * that of another place, and a surname within another that of another family.
   */
  isLonger(at: number, place: number): boolean {
    const english = this.english.words[at]?.key ?? '';
    const german = this.german.words[place]?.key ?? '';
    const [name, longer] = english.length <= german.length ? [english, german] : [german, english];
    // As of nearly all words of two texts.
    if (!longer.startsWith(name) && !longer.endsWith(name)) return false;
    if (this.#areSurnames(at, place))
      return longer.startsWith(name) && !/^(?:e?n?s)?$/.test(longer.slice(name.length));
    if (name.length < 4 || !longer.endsWith(name)) return false;
    const before = longer.slice(0, -name.length);
    return qualifiers.some(([qualifier, words]) => before === qualifier && !this.#saysAny(words));
  }

  #areSurnames = (at: number, place: number): boolean =>
    isSurname(this.english.words, at) && isSurname(this.german.words, place);

  #saysAny = (english: readonly string[]): boolean =>
    english.some((key) => this.english.at(key).length > 0);

  #isListed = (german: string): boolean => this.#known.things.of(german, 'de').size > 0;

  /**
   * Whether alignment has learnt that two words are each other's; not of words that are nearly the same,
   * which it takes for one by their letters.
   */
  #isLearnt(english: Word, german: Word): boolean {
    return (
      this.#known.translates(english.text, german.text) &&
      !areNear(english.key, german.key) &&
      this.#mayMean(english, german) &&
      this.#mayMean(german, english)
    );
  }

  /** A name that both languages write alike means no small word, nor another such name. */
  #mayMean = (name: Word, other: Word): boolean =>
    !isSame(name.key, this.#known) ||
    (isCapital(other) &&
      !isSame(other.key, this.#known) &&
      // `Nielsen` beside `Zuschauer`, but `Summary` and `Zusammenfassung`.
      (!isMarked(name) || !isGermanWord(other.key)));

  #areCognate(at: number, place: number, english: Word, german: Word): boolean {
    const areLong = english.key.length >= 4 && german.key.length >= 4;
    const [one = '', other = ''] = [this.english.sounds[at], this.german.sounds[place]];
    return areLong && soundAlike(one, other) && !isSettled(english.key, german.key, this.#known);
  }
}

/** Whether a name ends with a word after a first name: not `Maria Theresa Street`, `das Martin Lutherdenkmal`. */
const isSurname = (words: readonly Word[], at: number): boolean => {
  const [before, first, word, next] = [-2, -1, 0, 1].map((step) => words[at + step]);
  if (first === undefined || word?.joint !== ' ' || !isFirstName(first.key)) return false;
  if (before !== undefined && isDeterminer(before.key)) return false;
  return isCapital(word) && !(next?.joint === ' ' && isCapital(next));
};

const none: ReadonlySet<number> = new Set();
const noThings: ReadonlySet<string> = new Set();
