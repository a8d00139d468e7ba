import { looksGerman } from '../../names/words/german.ts';
import { soundOf } from '../../names/spelling.ts';
import { isCapital, type Word } from '../../names/tokens.ts';
import type { Side } from '../../names/side.ts';

/**
 * Words of a text made of a name that the other has: within a word (`europaweit`), of one root (`byzantinisch`) or
 * parted from its figures (`TOP 500`). Enough to tell nothing of the name, too little to take the two for one.
 */
export class Hints {
  readonly #other: Side;
  readonly #found = new Map<string, boolean>();

  constructor(other: Side) {
    this.#other = other;
  }

  /** @param key a folded word */
  has(key: string): boolean {
    const before = this.#found.get(key);
    if (before !== undefined) return before;
    const found = this.#search(key);
    this.#found.set(key, found);
    return found;
  }

  #search(key: string): boolean {
    const root = soundOf(key);
    return this.#other.words.some((word, at) => {
      if (/\d$/.test(key) && word.key + (this.#other.words[at + 1]?.key ?? '') === key) return true;
      const isUsed = isUsedIn(this.#other, word);
      return (isUsed && isWithin(key, word)) || isOfRoot(root, soundOf(word.key), isUsed);
    });
  }
}

/** So many letters of a root tell it, so many where the word may be another name, and so many may follow these. */
const [rootLength, rootOfName, longestEnding] = [5, 7, 5];

/** A word of the language, and so no other name: `Hollywoodstar`, but `Kirchheimbolanden`. */
const isUsedIn = ({ language }: Side, word: Word): boolean =>
  !isCapital(word) || (language === 'de' && looksGerman(word));

const isWithin = (name: string, { key }: Word): boolean =>
  name.length > 3 && key !== name && key.includes(name);

function isOfRoot(root: string, other: string, isUsed: boolean): boolean {
  if (isUsed) return root.length >= rootLength && other.startsWith(root.slice(0, rootLength));
  // `Samaritans`, `Samariter`; not `Kirchheim`, `Kirchheimbolanden`
  const isNear = Math.max(root.length, other.length) <= rootOfName + longestEnding;
  return isNear && root.slice(0, rootOfName) === other.slice(0, rootOfName);
}
