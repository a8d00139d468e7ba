import type { NameEntry, WordEntry } from '../format.ts';
import { findPhrase, squeeze, words, type Word } from '../words.ts';

/** The names of some words, each once. */
export const namesOf = (entries: readonly WordEntry[]): NameEntry[] => [
  ...new Map(
    entries.flatMap(([, , , names]) => names).map((name) => [name[0].join('|'), name]),
  ).values(),
];

/**
 * Whether a spelling of the name is this, or has this as some of its whole words.
 *
 * @param phrase squeezed
 */
export function isNamed(entry: NameEntry, phrase: string): boolean {
  if (phrase === '') return false;
  return foldedSpellings(entry).some(
    (spelling) => spelling.joined.includes(phrase) && findPhrase(spelling.words, phrase).length > 0,
  );
}

/** A name's spellings as they are compared. */
export function foldedSpellings(entry: NameEntry): Spelling[] {
  const before = folded.get(entry);
  if (before) return before;
  const spellings = entry[0].map((text) => ({ text, words: words(text), joined: squeeze(text) }));
  folded.set(entry, spellings);
  return spellings;
}

/** Each name is folded once, not at each key that is pressed. */
const folded = new WeakMap<NameEntry, Spelling[]>();

type Spelling = { text: string; words: Word[]; joined: string };
