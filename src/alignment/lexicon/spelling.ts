import type { Vocabulary } from './corpus.ts';
import { words } from '../constants.ts';
import { packTable, type Link, type Table } from '../beads/table.ts';

/**
 * Links every source type with the target types that look alike: the same figure, the same word, or
 * a near one, as names and cognates are; and with those known to translate it.
 *
 * Likeness of near words is the longest common subsequence ratio (Melamed 1999, "Bitext maps and
 * alignment via pattern recognition").
 *
 * @param known word pairs of the two languages
 * @returns weights from 0 to 1: what is believed of the pair before any text is seen
 */
export function linkBySpelling(source: Vocabulary, target: Vocabulary, known: WordPairs): Table {
  const index = new Map<string, number[]>();
  target.words.forEach((word, t) => {
    const key = bucketOf(word);
    if (key === undefined) return;
    const bucket = index.get(key);
    if (bucket === undefined) index.set(key, [t]);
    else bucket.push(t);
  });
  return packTable(
    source.words.map((word) => {
      const links: Link[] = (known.get(word) ?? []).flatMap(([translation, weight]): Link[] => {
        const t = target.id(translation);
        return t === undefined ? [] : [[t, weight]];
      });
      const translations = new Set(links.map(([t]) => t));
      const same = target.id(word);
      if (same !== undefined && !translations.has(same)) links.push([same, identityWeight(word)]);
      const key = bucketOf(word);
      for (const t of key === undefined ? [] : (index.get(key) ?? [])) {
        const other = target.words[t] ?? '';
        const longer = Math.max(word.length, other.length);
        if (t === same || translations.has(t)) continue;
        if (Math.min(word.length, other.length) / longer < words.nearEnough) continue;
        const likeness = commonRatio(word, other);
        if (likeness >= words.nearEnough) links.push([t, words.near * likeness]);
      }
      return links;
    }),
  );
}

/** Length of the longest common subsequence, divided by the length of the longer word. */
export function commonRatio(a: string, b: string): number {
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    // The cell to the left in the row above.
    let corner = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = a.charCodeAt(i) === b.charCodeAt(j) ? corner + 1 : Math.max(above, row[j] ?? 0);
      corner = above;
    }
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

function identityWeight(word: string): number {
  if (word.startsWith('#')) return words.certain;
  return /^\p{L}/u.test(word) && word.length <= 3 ? words.sameShort : words.same;
}

/** Only words of four letters and more that begin alike are compared. */
function bucketOf(word: string): string | undefined {
  if (word.length < 4 || !/^\p{L}/u.test(word)) return undefined;
  return word.slice(0, 2);
}

/** By word of the source, words of the target that translate it, and what is believed of each pair. */
export type WordPairs = ReadonlyMap<string, readonly (readonly [string, number])[]>;
