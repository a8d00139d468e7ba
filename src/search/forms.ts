import { languages } from '../article/language.ts';
import type { LexiconEntry } from './format.ts';
import { beginningWith, formsOf } from './terms.ts';

/*
 * Which terms lie in the word index, as the lexicon tells it: what stands in no text of a language need not be
 * asked for there, and a word without other forms only once.
 */

/** What the terms begin with that lie in the word index for an entry. */
export function beginningsOf(entry: LexiconEntry): readonly string[] {
  const known = beginnings.get(entry);
  if (known) return known;
  const [word] = entry;
  const further = (entry.length === 2 ? entry[1] : entry[4]) ?? [];
  const all = [
    ...ownBeginnings(entry),
    ...further.map((brief) => (brief.length === 1 ? beginningWith(word, brief) : brief)),
  ];
  beginnings.set(entry, all);
  return all;
}

const beginnings = new WeakMap<LexiconEntry, readonly string[]>();

/** As it is written down: its mark alone where the rest is the word's own stem. */
export function briefOf(word: string, beginning: string): string {
  const mark = beginning.slice(-1);
  return beginningWith(word, mark) === beginning ? mark : beginning;
}

/** Those of the word itself, in the languages in which it stands. */
export const ownBeginnings = (entry: LexiconEntry): string[] =>
  entry.length === 2
    ? []
    : languages.flatMap((language, side) =>
        (entry[1][side] ?? 0) > 0 ? [formsOf(entry[0], language)] : [],
      );

/**
 * Where in the lexicon all is told that lies in the word index for a beginning: at the words that begin with
 * the stem; of a short one, with which too many begin, at the stem itself.
 */
export function rangeOf(beginning: string): [from: string, to: string] {
  const stem = beginning.slice(0, -1);
  return stem.length < shortest ? [stem, stem] : [stem, `${stem}\u{ffff}`];
}

const shortest = 4;
