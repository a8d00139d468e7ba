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
import { briefOf, ownBeginnings, rangeOf } from '../forms.ts';
import { formsOf, stemOf } from '../terms.ts';
import { fold, squeeze, words } from '../words.ts';
import { wordsIn } from './aligned-words.ts';
import { compare, type IndexedArticle } from './articles.ts';
import type { Counterparts } from './counterparts.ts';
import type { Within } from './rows.ts';

/**
 * What is known of each word of the site, sorted: how common it is, what stands for it in the other
 * language, and the names that have it.
 *
 * @param within what is found too, though it stands in no row as a word, with what its terms begin with
 * @param written the words of each row, by language, as written, each once, with spaces between them
 * @param counterparts by stem of a language, the stems of the other that stand for it
 */
export function wordEntries(
  written: readonly Record<Language, string>[],
  names: readonly NameEntry[],
  counterparts: Counterparts,
  within: Within,
): LexiconEntry[] {
  const entries = new Map<string, WordEntry>();
  const stems = new Map<string, Record<Language, Set<string>>>();
  const told = new Map([...within].map(([word, own]) => [word, new Set(own)]));
  const tell = (word: string, beginning: string): void => {
    const own = told.get(word);
    if (own) own.add(beginning);
    else told.set(word, new Set([beginning]));
  };
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
      tell(folded, formsOf(word, language));
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
  return withBeginnings(entries, told).sort((a, b) => compare(a[0], b[0]));
}

/** The entries with what lies in the word index beside each word itself; what is out of its range stands there. */
function withBeginnings(
  entries: ReadonlyMap<string, WordEntry>,
  told: ReadonlyMap<string, Iterable<string>>,
): LexiconEntry[] {
  const further = new Map<string, Set<string>>();
  for (const [word, beginnings] of told) {
    const entry = entries.get(word);
    const own = entry ? ownBeginnings(entry) : [];
    for (const beginning of beginnings) {
      const [from, to] = rangeOf(beginning);
      const place = word >= from && word <= to ? word : from;
      if (place === word && own.includes(beginning)) continue;
      further.set(place, (further.get(place) ?? new Set()).add(briefOf(place, beginning)));
    }
  }
  const bare = [...further].filter(([word]) => !entries.has(word));
  return [
    ...[...entries.values()].map((entry): LexiconEntry => {
      const beginnings = further.get(entry[0]);
      return beginnings ? [entry[0], entry[1], entry[2], entry[3], [...beginnings].sort()] : entry;
    }),
    ...bare.map(([word, beginnings]): LexiconEntry => [word, [...beginnings].sort()]),
  ];
}

/** In how many rows each word stands. */
function rowsOfWords(rows: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of wordsIn(row)) counts.set(word, (counts.get(word) ?? 0) + 1);
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
