import type { Vocabulary } from './corpus.ts';
import { words } from '../constants.ts';
import { packTable, type Link, type Table } from '../beads/table.ts';

/**
 * Links every source type with the target types that look alike: the same figure, the same word, or one that
 * differs in a letter, as names and cognates do; and with those known to translate it.
 *
 * @param known word pairs of the two languages
 * @returns weights from 0 to 1: what is believed of the pair before any text is seen
 */
export function linkBySpelling(source: Vocabulary, target: Vocabulary, known: WordPairs): Table {
  const alike = new Map<string, number[]>();
  target.words.forEach((word, t) => {
    for (const stump of stumpsOf(word)) {
      const others = alike.get(stump);
      if (others === undefined) alike.set(stump, [t]);
      else others.push(t);
    }
  });
  return packTable(
    source.words.map((word): Link[] => {
      const near = stumpsOf(word).flatMap((stump) => alike.get(stump) ?? []);
      const links = new Map(near.map((t) => [t, words.rate]));
      for (const [other, belief] of [[word, words.certain] as const, ...(known.get(word) ?? [])]) {
        const t = target.id(other);
        if (t !== undefined) links.set(t, belief);
      }
      return [...links];
    }),
  );
}

/** A word, and what is left of it without one letter; two in the beginning and four in all are alike in any case. */
function stumpsOf(word: string): string[] {
  if (!/^\p{L}{4}/u.test(word)) return [];
  const stumps = Array.from(word, (_, k) => word.slice(0, k) + word.slice(k + 1));
  return [word, ...(word.length > 4 ? stumps.slice(2) : [])];
}

/** By word of the source, words of the target that translate it, and what is believed of each pair. */
export type WordPairs = ReadonlyMap<string, readonly (readonly [string, number])[]>;
