import { tokenReader } from './words.ts';
import type { StoredModel } from './stored-model.ts';

/**
 * What alignment has learnt of a site's words, to be asked whether two words translate each other.
 *
 * @returns whether an English word, as written, is rendered by a German one, or it by the German, in
 *   at least a fifth of the places where alignment expects it; figures and marks never are
 */
export function translationsOf(model: StoredModel): (english: string, german: string) => boolean {
  const numbers = {
    en: new Map(model.source.words.map((word, index) => [word, index])),
    de: new Map(model.target.words.map((word, index) => [word, index])),
  };
  const forward = model.forward.map((row) => likely(row));
  const backward = model.backward.map((row) => likely(row));
  const english = typesOf('en', numbers.en);
  const german = typesOf('de', numbers.de);
  return (one, other) => {
    const [source, target] = [english(one), german(other)];
    return forward[source]?.has(target) === true || backward[target]?.has(source) === true;
  };
}

const likely = (row: readonly (readonly [number, number])[]): ReadonlySet<number> =>
  new Set(row.filter(([, weight]) => weight >= least).map(([column]) => column));

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
