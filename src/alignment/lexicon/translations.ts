import { tokenReader } from './words.ts';
import type { StoredModel } from './stored-model.ts';

/**
 * What alignment has learnt of a site's words, to be asked whether two words translate each other.
 *
 * @returns whether an English word, as written, is rendered by a German one, or it by the German, in
 *   at least a fifth of the places where alignment expects it; figures and marks never are
 */
export function translationsOf(model: StoredModel): Translations {
  const numbers = {
    en: new Map(model.source.words.map((word, index) => [word, index])),
    de: new Map(model.target.words.map((word, index) => [word, index])),
  };
  const targets = model.forward.map((row) => new Set(likely(row)));
  for (const [target, row] of model.backward.entries())
    for (const source of likely(row)) targets[source]?.add(target);
  const english = typesOf('en', numbers.en);
  const german = typesOf('de', numbers.de);
  const ofEnglish = (one: string): ReadonlySet<number> => targets[english(one)] ?? none;
  return Object.assign((one: string, other: string) => ofEnglish(one).has(german(other)), {
    table: { ofEnglish, german, weightOf: weigher(model, english, german) },
  });
}

/** How likely one word renders the other, in the direction in which it is likelier. */
function weigher(
  model: StoredModel,
  english: (word: string) => number,
  german: (word: string) => number,
): Translations['table']['weightOf'] {
  const weightIn = (row: readonly (readonly [number, number])[] | undefined, of: number): number =>
    row?.find(([column]) => column === of)?.[1] ?? 0;
  return (one, other) => {
    const [source, target] = [english(one), german(other)];
    return Math.max(
      weightIn(model.forward[source], target),
      weightIn(model.backward[target], source),
    );
  };
}

const likely = (row: readonly (readonly [number, number])[]): number[] =>
  row.filter(([, weight]) => weight >= least).map(([column]) => column);

const none: ReadonlySet<number> = new Set();

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

/** Whether two words translate each other; and the same for who asks of many words at once. */
export type Translations = ((english: string, german: string) => boolean) & {
  table: {
    /** The numbers of the German words that an English one is rendered by, or renders. */
    ofEnglish: (english: string) => ReadonlySet<number>;
    german: (german: string) => number;
    /** From 0 to 1: the share of the places of a word in which alignment expects the other. */
    weightOf: (english: string, german: string) => number;
  };
};
