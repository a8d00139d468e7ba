import type { Language } from '../../article/language.ts';
import { findNames, wordsOf } from '../../names/find.ts';
import { formsOf } from '../../names/listed/listed.ts';
import { knownThings, Things } from '../../names/listed/things.ts';
import { frequency, learnWriting, nameness } from '../../names/lexicon.ts';
import type { NameForms } from '../../names/forms.ts';
import { noSettings, type FoundNames, type NameRow, type NameSettings } from '../../names/name.ts';
import { isCapital, readWords, type Word } from '../../names/tokens.ts';
import { umlautForm } from './spelling.ts';

/**
 * What a collection teaches about names, for comparing single pairs of passages.
 *
 * @param sources what the publisher says of names, and what alignment has learnt of words
 */
export function learnNames(
  rows: NameRow[],
  found: FoundNames,
  { settings = noSettings, translates = () => false }: NameSources = {},
): KnownNames {
  const texts = rows.map(wordsOf);
  const read = { en: texts.map(({ en }) => en), de: texts.map(({ de }) => de) };
  const things = new Things(knownThings);
  for (const name of settings.exonyms) things.add(name);
  const words = { en: new Set<string>(), de: new Set<string>() };
  const same = new Set<string>();
  for (const row of found.rows) {
    const german = keysByName(row.de);
    for (const [name, own] of keysByName(row.en)) {
      const others = german.get(name);
      if (others === undefined) continue;
      addAll(words.en, own);
      addAll(words.de, others);
      addAll(same, own.intersection(others));
    }
  }
  for (const text of settings.kinds.keys()) addAll(words.en, [text]).add(text);
  for (const text of settings.kinds.keys()) words.de.add(text);
  const refused = settings.refused.map((text) => ({
    english: [text, `${text}s`],
    german: [text],
    kind: null,
  }));
  const writing = {
    en: found.writing?.english ?? learnWriting(read.en),
    de: found.writing?.german ?? learnWriting(read.de),
  };
  return {
    usage: (language, key) => ({
      nameness: Math.floor(nameness(writing[language], key) * 100) / 100,
      times: steps.findLast((step) => frequency(writing[language], key) >= step) ?? 0,
    }),
    seen: { en: capitalsOf(read.en), de: capitalsOf(read.de) },
    articles: capitalsByArticle(rows, texts),
    unmarked: unmarkedIn(read),
    things,
    refused: formsOf(refused),
    words,
    same,
    translates,
  };
}

/** As far as the comparison tells numbers of occurrences apart: a word more in some other article changes little. */
const steps = [0, 1, 2, 3];

/** What a single pair of passages teaches. */
export function learnAlone(en: string, de: string): KnownNames {
  const rows = [{ article: '', en, de }];
  return learnNames(rows, findNames(rows));
}

/** The same, for the passages of one article: what is seen is what that article has. */
export function withinArticle(known: KnownNames, article: string): KnownNames {
  const seen = known.articles.get(article);
  return seen === undefined ? known : { ...known, seen };
}

/** Whether it is known how the other language writes one of the two: then likeness excuses nothing. */
export function isSettled(english: string, german: string, known: KnownNames): boolean {
  const { things, same } = known;
  return (
    same.has(english) ||
    same.has(german) ||
    things.forms.en.has(english) ||
    things.forms.de.has(german)
  );
}

/** The words of each name in whatever form a text has it, each form read once. */
function keysByName(spans: FoundNames['rows'][number]['en']): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { name, text } of spans) texts.set(name, (texts.get(name) ?? new Set()).add(text));
  return new Map([...texts].map(([name, forms]) => [name, new Set([...forms].flatMap(keysOf))]));
}

const keysOf = (text: string): string[] => readWords(text).map((word) => word.key);

function addAll(set: Set<string>, keys: Iterable<string>): Set<string> {
  for (const key of keys) set.add(key);
  return set;
}

const capitalsOf = (texts: readonly Word[][]): ReadonlySet<string> =>
  new Set(texts.flatMap((words) => words.filter(isCapital).map(({ key }) => key)));

function capitalsByArticle(rows: readonly NameRow[], texts: readonly Record<Language, Word[]>[]) {
  const byArticle = Map.groupBy(rows.keys(), (index) => rows[index]?.article ?? '');
  const of = (indices: readonly number[], language: Language) =>
    capitalsOf(indices.map((index) => texts[index]?.[language] ?? []));
  return new Map(
    [...byArticle].map(([article, indices]) => [
      article,
      { en: of(indices, 'en'), de: of(indices, 'de') },
    ]),
  );
}

/** German words that stand after an article somewhere: nouns rather than names. */
/** The spellings of names that have an umlaut in one text and lack it in the other, in more rows than one. */
function unmarkedIn({ en, de }: Record<Language, Word[][]>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, words] of en.entries()) {
    const english = new Map(words.filter(isCapital).map((word) => [word.key, word.text]));
    const pairs = new Set<string>();
    for (const word of de[index] ?? []) {
      const bare = word.key.endsWith('s') ? word.key.slice(0, -1) : word.key;
      const other = english.get(word.key) ?? english.get(bare);
      if (other === undefined) continue;
      const [one, form] = [umlautForm(other), umlautForm(word.text).replace(/s$/, '')];
      if (one !== form) pairs.add(`${one} ${form}`);
    }
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, rows]) => rows > 1).map(([pair]) => pair));
}

export type NameSources = {
  settings?: NameSettings;
  /** Whether an English and a German word translate each other. */
  translates?: (english: string, german: string) => boolean;
};

/**
 * Names as a collection has them; words folded. It is only asked, never gone through, so that what a
 * comparison has asked can be noted (asked.ts).
 */
export type KnownNames = {
  /** How a word is used in the texts of a language. */
  usage: (language: Language, key: string) => Usage;
  /** The words that stand with a capital anywhere in the texts that are looked at. */
  seen: Record<Language, Words>;
  /** The same by article. */
  articles: ReadonlyMap<string, Record<Language, Words>>;
  /** Two spellings, as umlautForm writes them, that stand for each other in more rows than one. */
  unmarked: Words;
  things: Things;
  /** What is no name, says the publisher. */
  refused: Record<Language, NameForms>;
  /** The words of names that some row has in both languages. */
  words: Record<Language, Words>;
  /** The words of names that both languages write alike. */
  same: Words;
  translates: (english: string, german: string) => boolean;
};

/**
 * How far its writing speaks for a name, in hundredths (names/lexicon.ts), and how often a word stands, rounded
 * down to 0, 1, 2 or 3.
 */
export type Usage = { nameness: number; times: number };

type Words = Pick<ReadonlySet<string>, 'has'>;
