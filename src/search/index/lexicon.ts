import { languages, type Language } from '../../article/language.ts';
import { furtherSpellings, listedNames } from '../../register/base.ts';
import type { Register } from '../../register/register.ts';
import {
  packPlaces,
  sideOf,
  type LexiconEntry,
  type NameEntry,
  type WordEntry,
} from '../format.ts';
import { stemOf } from '../terms.ts';
import { fold, squeeze, words } from '../words.ts';
import { compare, type IndexedArticle } from './articles.ts';
import type { Counterparts } from './counterparts.ts';

/**
 * What is known of each word of the site, sorted: how common it is, what stands for it in the other
 * language, and the names that have it.
 *
 * @param within what is found too, though it stands in no row as a word
 * @param written the words of each row, by language, as written
 * @param counterparts by stem of a language, the stems of the other that stand for it
 */
export function wordEntries(
  written: readonly Record<Language, readonly string[]>[],
  names: readonly NameEntry[],
  counterparts: Counterparts,
  within: Iterable<string>,
): LexiconEntry[] {
  const entries = new Map<string, WordEntry>();
  const stems = new Map<string, Record<Language, Set<string>>>();
  const entryOf = (word: string): WordEntry => {
    const entry = entries.get(word) ?? [word, [0, 0], [[], []], []];
    entries.set(word, entry);
    return entry;
  };
  languages.forEach((language, side) => {
    for (const [word, rows] of rowsOfWords(written.map((row) => row[language]))) {
      const folded = fold(word);
      entryOf(folded)[1][side === 0 ? 0 : 1] += rows;
      const own = stems.get(folded) ?? { en: new Set(), de: new Set() };
      own[language].add(stemOf(word, language));
      stems.set(folded, own);
    }
  });
  for (const [word, own] of stems) {
    const [de, en] = languages.map((language) => [
      ...new Set([...own[language]].flatMap((stem) => counterparts.of(stem, language))),
    ]);
    entryOf(word)[2] = [de ?? [], en ?? []];
  }
  for (const name of names) {
    const parts = name[0].join(' ').split(/\s+/u);
    // K'Re is found as `kre` too.
    const keys = [...parts.map(squeeze), ...parts.flatMap(words).map(({ text }) => text)];
    for (const word of new Set(keys)) if (word !== '') entryOf(word)[3].push(name);
  }
  const further = [...within]
    .filter((word) => !entries.has(word))
    .map((word): LexiconEntry => [word]);
  return [...entries.values(), ...further].sort((a, b) => compare(a[0], b[0]));
}

/** In how many rows each word stands. */
function rowsOfWords(rows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of rows)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A site's names, with their places. */
export function nameEntries(register: Register, articles: readonly IndexedArticle[]): NameEntry[] {
  const indexOf = new Map(articles.map(({ slug }, index) => [slug, index]));
  return register.names
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ key, en, de, variants, passages }): NameEntry => {
      const places = passages.map(({ article, row, languages: own }) => ({
        article: indexOf.get(article) ?? 0,
        row,
        sides: own.reduce((sum, language) => sum + sideOf[language], 0),
      }));
      places.sort((a, b) => a.article - b.article || a.row - b.row);
      // What else it is called, though no text of the site calls it so: Peking, Beijing.
      const further = furtherSpellings({ en, de }, listed.get(key));
      return [[...new Set([en, de, ...variants, ...further])], packPlaces(places)];
    });
}

const listed = listedNames();
