import { isCapital, isMarked, type Word } from './tokens.ts';

/**
 * Counts, over all texts of one language, how each word is written. What stands with a capital in
 * the middle of English sentences and hardly ever without is a name; a German capital says nothing,
 * but a small letter does.
 */
export function learnWriting(texts: readonly (readonly Word[])[]): Writing {
  const counts = new Map<string, Counts>();
  for (const words of texts) {
    for (const word of words) {
      let count = counts.get(word.key);
      if (count === undefined) counts.set(word.key, (count = { marked: 0, small: 0, opening: 0 }));
      if (isMarked(word)) count.marked += 1;
      else if (isCapital(word)) count.opening += 1;
      else count.small += 1;
    }
  }
  return counts;
}

/**
 * How far the writing of a word speaks for a name, from 0 to 1: the share of capitals where a
 * capital is a choice; one half where the texts never had the choice.
 */
export function nameness(writing: Writing, key: string): number {
  const count = writing.get(key);
  if (count === undefined || count.marked + count.small === 0) return 0.5;
  return count.marked / (count.marked + count.small);
}

/** How often a word occurs, written in any way. */
export function frequency(writing: Writing, key: string): number {
  const count = writing.get(key);
  return count === undefined ? 0 : count.marked + count.small + count.opening;
}

/** The writing of both languages. */
export type CollectionWriting = { english: Writing; german: Writing };

/** By folded word. */
export type Writing = ReadonlyMap<string, Counts>;

type Counts = {
  /** With a capital that no rule of the sentence asks for. */
  marked: number;
  small: number;
  /** With a capital at the beginning of a sentence or in a heading. */
  opening: number;
};
