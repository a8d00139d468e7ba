import type { Language } from '../../article/language.ts';
import type { WordEntry } from '../format.ts';
import { distance, slipsAllowed } from './near.ts';
import type { Sources } from './sources.ts';

/**
 * The words of the site that a word nobody wrote may stand for: two that are written apart there, else
 * those that it begins, else one spelt nearly so that begins alike.
 *
 * @param word folded
 * @param scope the languages in which it must stand
 * @returns words to look for instead, several together; null where nothing is near enough
 * @example wordsFor(sources, 'opensource', ['en']) → ['open', 'source']
 */
export async function wordsFor(
  sources: Sources,
  word: string,
  scope: readonly Language[],
): Promise<string[] | null> {
  const rowsOf = ([, [en, de]]: WordEntry): number =>
    (scope.includes('en') ? en : 0) + (scope.includes('de') ? de : 0);
  return (await partsOf(sources, word, rowsOf)) ?? (await nearestWord(sources, word, rowsOf));
}

/** The two words that stand in a word, both known; the longer first one where there are several. */
async function partsOf(sources: Sources, word: string, rowsOf: RowCount): Promise<string[] | null> {
  if (word.length < 2 * shortest) return null;
  const begun = await sources.words(word.slice(0, shortest), word);
  const firsts = begun
    .filter((entry) => word.startsWith(entry[0]) && rowsOf(entry) > 0)
    .sort((a, b) => b[0].length - a[0].length);
  for (const [first] of firsts) {
    const rest = word.slice(first.length);
    if (rest.length < shortest) continue;
    const [entry] = await sources.words(rest, rest);
    if (entry && rowsOf(entry) > 0) return [first, rest];
  }
  return null;
}

async function nearestWord(
  sources: Sources,
  word: string,
  rowsOf: RowCount,
): Promise<string[] | null> {
  const most = slipsAllowed(word.length);
  if (most === 0) return null;
  for (const length of [2, 1]) {
    const begun = word.slice(0, length);
    let best: { word: string; slips: number; rows: number } | null = null;
    for (const entry of await sources.words(begun, `${begun}\u{ffff}`)) {
      const [known] = entry;
      const rows = rowsOf(entry);
      if (rows === 0 || known === word) continue;
      const slips = distance(word, known, Math.min(most, best?.slips ?? most));
      if (slips > most) continue;
      if (!best || slips < best.slips || (slips === best.slips && rows > best.rows)) {
        best = { word: known, slips, rows };
      }
    }
    if (best) return [best.word];
  }
  return null;
}

const shortest = 3;

/** In how many rows a word stands. */
type RowCount = (entry: WordEntry) => number;
