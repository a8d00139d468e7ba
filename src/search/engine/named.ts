import type { NameEntry } from '../format.ts';
import { initialOf } from '../initial.ts';
import type { Sources } from './sources.ts';
import { findPhrase, fold, squeeze, words, type Word } from '../words.ts';

/** All names where they are few, else those that have a word with the initial of one of these. */
export async function namesFor(sources: Sources, typed: string[]): Promise<NameEntry[]> {
  const { names } = await sources.head();
  if (names) return names;
  const initials = new Set(
    typed.filter((word) => word !== '').map((word) => initialOf(fold(word))),
  );
  const shards = await Promise.all([...initials].map((initial) => sources.names(initial)));
  return [...new Map(shards.flat().map((entry) => [entry[0].join('|'), entry])).values()];
}

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

/** Whether some words in a row are the name. */
export const isWithin = (entry: NameEntry, text: Word[]): boolean =>
  foldedSpellings(entry).some(({ joined }) => findPhrase(text, joined).length > 0);

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
