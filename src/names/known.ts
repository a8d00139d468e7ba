import { otherLanguage, type Language } from '../article/language.ts';
import type { NameForms } from './forms.ts';
import { frequency, nameness, type CollectionWriting } from './lexicon.ts';
import { knownThings, type Things } from './listed/things.ts';
import { formsOf } from './listed/listed.ts';

/** What the writing of a collection teaches, before any name of it is known. */
export function readingBy({ english, german }: CollectionWriting): KnownNames {
  const writing = { en: english, de: german };
  return {
    usage: (language, key) => ({
      nameness: Math.floor(nameness(writing[language], key) * 100) / 100,
      times: steps.findLast((step) => frequency(writing[language], key) >= step) ?? 0,
    }),
    isRarer: (language, key, other) =>
      frequency(writing[language], key) * farRarer <=
      frequency(writing[otherLanguage(language)], other),
    seen: { en: none, de: none },
    articles: new Map(),
    unmarked: none,
    things: knownThings,
    refused: formsOf([]),
    words: { en: none, de: none },
    spellings: new Map(),
    translates: () => false,
  };
}

/** As far as numbers of occurrences are told apart: a word more in some other article changes little. */
const steps = [0, 1, 2, 3, 4, 31];

/** A word that stands there so many times as often is no habit of the writer here. */
const farRarer = 20;

const none: ReadonlySet<string> = new Set();

/** In how many rows an English word stands beside a German one in the same name: none, one, or more (2). */
export const pairCount = (english: string, german: string, { spellings }: KnownNames): number =>
  spellings.get(english)?.get(german) ?? 0;

/** Whether a name is known to be written alike in both languages. */
export const isSame = (key: string, known: KnownNames): boolean => pairCount(key, key, known) > 0;

/**
 * Names as a collection has them; words folded. It is only asked, never gone through, so that what a
 * comparison has asked can be noted.
 */
export type KnownNames = {
  /** How a word is used in the texts of a language. */
  usage: (language: Language, key: string) => Usage;
  /** Whether a word of a language is far rarer there than another in the other language. */
  isRarer: (language: Language, key: string, other: string) => boolean;
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
  /** By English and then German word, in how many rows the two stand beside each other in one name, up to 2. */
  spellings: Pick<ReadonlyMap<string, ReadonlyMap<string, number>>, 'get'>;
  translates: (english: string, german: string) => boolean;
};

/**
 * How far its writing speaks for a name, in hundredths (lexicon.ts), and how often a word stands, rounded
 * down to 0, 1, 2, 3, 4 or 31.
 */
type Usage = { nameness: number; times: number };

type Words = Pick<ReadonlySet<string>, 'has'>;
