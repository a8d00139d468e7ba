import type { Language } from '../../article/language.ts';
import type { NameEntry, WordEntry } from '../format.ts';
import { squeeze } from '../words.ts';
import type { Written } from '../written.ts';
import type { Evidence } from './evidence.ts';
import type { FigureTopic, Topic } from './query.ts';

/** What is known of a query's words and figures. */
export function meaningOf(
  { words, meant, within }: KnownWords,
  figures: ReadonlyMap<Topic, Evidence>,
): Meaning {
  return {
    written: (topic: FigureTopic, row) => figures.get(topic)?.written.get(row) ?? [],
    names: squeezed([...meant, ...within].flatMap(([spellings]) => spellings)),
    counterparts: new Map([...words].map(([word, [, , [de, en]]]) => [word, { en, de }] as const)),
    begun: null,
  };
}

/** Nothing known. */
export const noMeaning: Meaning = {
  written: () => [],
  names: [],
  counterparts: new Map(),
  begun: null,
};

/** Letters and digits alone, each once. */
export const squeezed = (spellings: readonly string[]): string[] => [
  ...new Set(spellings.map(squeeze)),
];

/** What the words and figures of a query are found to mean. */
export type Meaning = {
  /** How and where a figure is written in a row (`rowKey`), as the index tells it. */
  written: (topic: FigureTopic, row: number) => readonly Written[];
  /** How the names that the query means are spelt, squeezed. */
  names: readonly string[];
  /** By word, the stems that stand for it in each language. */
  counterparts: ReadonlyMap<string, Record<Language, readonly string[]>>;
  /** The word that stands for all words that begin so. */
  begun: string | null;
};

type KnownWords = {
  words: ReadonlyMap<string, WordEntry>;
  meant: readonly NameEntry[];
  within: readonly NameEntry[];
};
