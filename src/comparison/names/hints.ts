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
  #used: readonly boolean[] | undefined;

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
    const hasFigures = /\d$/.test(key);
    const { words, sounds } = this.#other;
    this.#used ??= words.map((word) => isUsedIn(this.#other, word));
    for (let at = 0; at < words.length; at++) {
      const own = words[at]?.key ?? '';
      if (hasFigures && own + (words[at + 1]?.key ?? '') === key) return true;
      const isUsed = this.#used[at] === true;
      if (isOfRoot(root, sounds[at] ?? '', isUsed)) return true;
    }
    return false;
  }
}

/** So many letters of a root tell it, so many where the word may be another name, and so many may follow these. */
const [rootLength, rootOfName, longestEnding] = [5, 7, 5];

/** A word of the language, and so no other name: `Hollywoodstar`, but `Kirchheimbolanden`. */
const isUsedIn = ({ language }: Side, word: Word): boolean =>
  !isCapital(word) || (language === 'de' && looksGerman(word));

function isOfRoot(root: string, other: string, isUsed: boolean): boolean {
  if (isUsed) return root.length >= rootLength && other.startsWith(root.slice(0, rootLength));
  // `Samaritans`, `Samariter`; not `Kirchheim`, `Kirchheimbolanden`
  const isNear = Math.max(root.length, other.length) <= rootOfName + longestEnding;
  return isNear && root.slice(0, rootOfName) === other.slice(0, rootOfName);
}
