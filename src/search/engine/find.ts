import { languages, type Language } from '../../article/language.ts';
import { inScope, unpackPlaces, type NameEntry, type WordEntry } from '../format.ts';
import { isStopWord } from '../stop-words.ts';
import { findPhrase, words } from '../words.ts';
import { Evidence, qualities, rowReader, rowsWithAll } from './evidence.ts';
import { foldedSpellings, isNamed, namesOf } from './named.ts';
import {
  figuresOf,
  wordsOf,
  type FigureTopic,
  type Query,
  type Topic,
  type WordTopic,
} from './query.ts';
import { hasPhrase, rankRows } from './rank.ts';
import type { Sources } from './sources.ts';
import { askRarest, WordSearch } from './word-search.ts';

/**
 * Where the figures and identifiers of a query stand.
 *
 * @param besideWords whether words tell what is meant, so that what a figure is within will do
 */
export async function findFigures(
  sources: Sources,
  topics: readonly FigureTopic[],
  scope: readonly Language[],
  besideWords: boolean,
): Promise<Map<FigureTopic, Evidence>> {
  const head = await sources.head();
  const found = topics.map(async (topic) => {
    const evidence = new Evidence();
    const typed = words(topic.typed).map(({ text }) => text);
    const asked = { typed, scope, head };
    const add = async (keys: readonly string[], quality: number): Promise<void> => {
      const places = await Promise.all(keys.map((key) => sources.figure(key)));
      for (const own of places) evidence.addFigure(own, quality, asked);
    };
    await add(topic.keys, qualities.whole);
    if (besideWords) await add(topic.part, qualities.part);
    return [topic, evidence] as const;
  });
  return new Map(await Promise.all(found));
}

/** What the lexicon knows of a query's words. */
export async function lookUpWords(sources: Sources, query: Query): Promise<Known> {
  const asked = wordsOf(query).filter(({ need }) => need !== 'none');
  const texts = new Set(asked.map(({ text }) => text));
  const entries = (await Promise.all([...texts].map((text) => sources.words(text, text)))).flat();
  const names = namesOf(entries);
  return {
    words: new Map(entries.map((entry) => [entry[0], entry])),
    names,
    meant: names.filter((name) => [query.whole, query.name].some((text) => isNamed(name, text))),
    within: names.filter((name) =>
      foldedSpellings(name).some(({ joined }) => findPhrase(query.text, joined).length > 0),
    ),
  };
}

/**
 * Where the words of a query stand, in any form, as part of a compound, or under another name.
 */
export async function findWords(
  sources: Sources,
  query: Query,
  known: Known,
  { scope, wanted, isAsked }: Asked,
  signal?: AbortSignal,
): Promise<Map<WordTopic, Evidence>> {
  const head = await sources.head();
  const search = new WordSearch(sources, scope, rowReader(head), signal);
  const asked = wordsOf(query).filter(({ need }) => need !== 'none');
  const best =
    (count: number) =>
    (own: ReadonlyMap<Topic, Evidence>): number[] =>
      rankRows(query, own, head, count)
        .rows.map(({ key }) => key)
        .filter(isAsked);
  if (isStopsOnly(query, asked)) return findStopWords(search, asked, best(wanted.all));
  const found = await askRarest(search, query, asked, known.words, best(wanted.shown));
  const rows = [...(rowsWithAll(found.values()) ?? [])];
  // Before rows that have the query as it was typed no row comes that has two of its words as one.
  const isEnough = rows.length >= wanted.shown && rows.every((key) => hasPhrase(query, found, key));
  if (!isEnough) await addJoined(search, query, found);
  for (const name of known.within) addName(name, query, found, scope);
  return found;
}

const isStopsOnly = (query: Query, asked: readonly WordTopic[]): boolean =>
  asked.length > 0 &&
  asked.length === query.text.length &&
  languages.some((language) => asked.every(({ text }) => isStopWord(text, language)));

/**
 * Where stop words stand as they do in a query of nothing else. Where they stand so nowhere, some rows that have
 * them are found, and the texts of the best tell of the others.
 */
async function findStopWords(
  search: WordSearch,
  asked: readonly WordTopic[],
  best: (found: ReadonlyMap<Topic, Evidence>) => number[],
): Promise<Map<WordTopic, Evidence>> {
  const found = new Map(asked.map((topic) => [topic, new Evidence()]));
  for (const [at, topic] of asked.entries()) {
    const next = asked[at + 1];
    if (!next) continue;
    const pair = await search.pair(topic.text, next.text);
    found.get(topic)?.addAll(pair, qualities.whole);
    // Of all but the last the place tells by what follows.
    if (at + 2 === asked.length) found.get(next)?.addAll(pair, qualities.whole, 1);
  }
  if (rowsWithAll(found.values())?.size !== 0) return found;
  for (const topic of asked) found.get(topic)?.addAll(await search.word(topic), qualities.form);
  const rows = new Set(best(found));
  for (const topic of asked)
    found.get(topic)?.addAll(await search.read(topic, rows), qualities.form);
  return found;
}

/** Where words stand that begin so. @param text folded */
export async function findBegun(sources: Sources, text: string): Promise<Evidence> {
  const evidence = new Evidence();
  if ((await sources.entries(text, `${text}\u{ffff}`)).length === 0) return evidence;
  const rowsOf = rowReader(await sources.head());
  evidence.addOccurrences(await sources.occurrences(text), qualities.begun, rowsOf);
  return evidence;
}

/** Words that stand side by side in the query may be one in the text: `Linux Tag`, `e-mail`. */
async function addJoined(
  search: WordSearch,
  query: Query,
  found: ReadonlyMap<WordTopic, Evidence>,
): Promise<void> {
  const topics = wordsOf(query);
  for (let at = 0; at + 1 < topics.length; at += 1) {
    const [first, second] = [topics[at], topics[at + 1]];
    if (!first || !second || !areNeighbours(query, first, second)) continue;
    const [one, other] = [found.get(first), found.get(second)];
    if (!one || !other || first.text.length + second.text.length < shortestJoined) continue;
    const both = await search.joined(`${first.typed}${second.typed}`);
    one.addAll(both, qualities.joined);
    other.addAll(both, qualities.joined);
  }
}

const areNeighbours = (query: Query, first: WordTopic, second: WordTopic): boolean =>
  query.text.findIndex(({ start }) => start === first.start) + 1 ===
  query.text.findIndex(({ start }) => start === second.start);

/** A name in the query stands for its words wherever it stands, however it is spelt there. */
function addName(
  name: NameEntry,
  query: Query,
  found: ReadonlyMap<WordTopic, Evidence>,
  scope: readonly Language[],
): void {
  const places = inScope(unpackPlaces(name[1]), scope);
  for (const { joined } of foldedSpellings(name)) {
    for (const span of findPhrase(query.text, joined)) {
      for (const [topic, evidence] of found) {
        if (topic.start >= span.start && topic.end <= span.end) {
          evidence.addPlaces(places, qualities.otherName);
        }
      }
    }
  }
}

/** The query without its words, as far as figures are concerned. */
export const isFiguresOnly = (query: Query): boolean =>
  figuresOf(query).length > 0 && wordsOf(query).every(({ need }) => need !== 'required');

const shortestJoined = 4;

/** How many rows are wanted: to show, and to decide on. */
export type Wanted = { shown: number; all: number };

export type Asked = {
  scope: readonly Language[];
  wanted: Wanted;
  /** Whether a row may be among those. */
  isAsked: (key: number) => boolean;
};

export type Known = {
  words: ReadonlyMap<string, WordEntry>;
  /** The names that have one of the query's words. */
  names: NameEntry[];
  /** Those that the query as a whole is, or of which it is some whole words. */
  meant: NameEntry[];
  /** Those that are some words of the query, or all. */
  within: NameEntry[];
};
