import { hash } from 'node:crypto';
import { tokenReader } from './words.ts';
import { rowOf } from '../beads/table.ts';
import { readTable, type StoredModel } from './stored-model.ts';

/**
 * What alignment has learnt of a site's words, to be asked whether two words translate each other.
 *
 * @returns whether an English word, as written, is rendered by a German one, or it by the German, in
 *   at least a fifth of the places where alignment expects it; figures and marks never are
 */
export function translationsOf(model: StoredModel): Translations {
  const english = typesOf('en', new Map(model.source.words.map((word, index) => [word, index])));
  const german = typesOf('de', new Map(model.target.words.map((word, index) => [word, index])));
  const [forward, backward] = [readTable(model.forward), readTable(model.backward)];
  const weights = model.source.words.map((_, source) => new Map(rowOf(forward, source)));
  for (const target of model.target.words.keys()) {
    for (const [source, weight] of rowOf(backward, target)) {
      const own = weights[source];
      // What counts is the direction in which it is likelier.
      if (own && weight > (own.get(target) ?? 0)) own.set(target, weight);
    }
  }
  const renderingsOf = (word: string): ReadonlyMap<number, number> =>
    weights[english(word)] ?? unheard;
  const isKnown = (one: string, other: string): boolean => {
    const all = renderingsOf(one);
    return all !== unheard && (all.get(german(other)) ?? 0) >= least;
  };
  const likely = new Map<ReadonlyMap<number, number>, number[]>();
  const likelyOf = (word: string): number[] => {
    const all = renderingsOf(word);
    const before = likely.get(all);
    if (before !== undefined) return before;
    const found = [...all].filter(([, weight]) => weight >= least).map(([target]) => target);
    likely.set(all, found);
    return found;
  };
  const between = (one: Iterable<string>, other: Iterable<string>): Pairs => {
    const texts = Map.groupBy(new Set(other), german);
    const pairs = new Map<string, string[]>();
    for (const word of new Set(one)) {
      for (const target of likelyOf(word)) {
        const found = texts.get(target);
        if (found !== undefined) pairs.set(word, [...(pairs.get(word) ?? []), ...found]);
      }
    }
    return pairs;
  };
  let digest: string | undefined;
  // By name: what comes from a file may have its parts in another order.
  const learnt = [model.source.words, model.target.words, model.forward, model.backward];
  const key = (): string => (digest ??= hash('sha256', JSON.stringify(learnt), 'base64url'));
  return Object.assign(isKnown, { between, renderingsOf, numberOf: german, key, model });
}

const unheard: ReadonlyMap<number, number> = new Map();

const least = 0.2;

/** The number of the word that a text begins with, as the aligner reads it; −1 where it has none. */
function typesOf(language: string, numbers: ReadonlyMap<string, number>) {
  const read = tokenReader(language, (token) => numbers.get(token) ?? -1);
  const known = new Map<string, number>();
  return (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const tokens: number[] = [];
    read(word, tokens);
    const number = tokens[0] ?? -1;
    known.set(word, number);
    return number;
  };
}

/** Whether two words translate each other; and, by number, how likely. */
export type Translations = ((english: string, german: string) => boolean) & {
  /** Which words of an English and a German text translate each other: all that it tells of the two. */
  between: (english: Iterable<string>, german: Iterable<string>) => Pairs;
  /**
   * From 0 to 1, by the number of a German word: the share of the places of an English word, or of it, in
   * which alignment expects the other.
   */
  renderingsOf: (english: string) => ReadonlyMap<number, number>;
  /** −1 of a word that is not known. */
  numberOf: (german: string) => number;
  /** What was learnt, in short. */
  key: () => string;
  /** What was learnt, to be sent to another thread. */
  model: StoredModel;
};

/** By English word, as written, the German words that it may be. */
export type Pairs = ReadonlyMap<string, readonly string[]>;
