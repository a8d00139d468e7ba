import type { Language } from '../../article/language.ts';
import { findNames, wordsOf } from '../../names/find.ts';
import { formsOf } from '../../names/listed/listed.ts';
import { knownThings, Things } from '../../names/listed/things.ts';
import { learnWriting } from '../../names/lexicon.ts';
import { isSame, readingBy, type KnownNames } from '../../names/known.ts';
import { noSettings, type FoundNames, type NameRow, type NameSettings } from '../../names/name.ts';
import { isCapital, readWords, type Word } from '../../names/tokens.ts';
import { remember } from '../../names/remember.ts';
import { isEnglishWord } from '../../names/words/english-words.ts';
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
  const spellings = new Map<string, Map<string, number>>();
  for (const row of found.rows) {
    for (const [english, german] of pairsOf(row)) {
      const counts = spellings.get(english) ?? new Map<string, number>();
      counts.set(german, counts.has(german) ? 2 : 1);
      spellings.set(english, counts);
      words.en.add(english);
      // `Blauen` of `Blue Train` is no name elsewhere.
      if (english === german || !isEnglishWord(english)) words.de.add(german);
    }
  }
  for (const text of settings.kinds.keys()) {
    words.en.add(text);
    words.de.add(text);
  }
  const refused = settings.refused.map((text) => ({
    english: [text, `${text}s`],
    german: [text],
    kind: null,
  }));
  const writing = found.writing ?? {
    english: learnWriting(read.en),
    german: learnWriting(read.de),
  };
  return {
    ...readingBy(writing),
    seen: { en: capitalsOf(read.en), de: capitalsOf(read.de) },
    articles: capitalsByArticle(rows, texts),
    unmarked: unmarkedIn(read),
    things,
    refused: formsOf(refused),
    words,
    spellings,
    translates,
  };
}

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
  const { things } = known;
  return (
    isSame(english, known) ||
    isSame(german, known) ||
    things.forms.en.has(english) ||
    things.forms.de.has(german)
  );
}

/** Each spelling of each name once, however often a text has it. */
const spellingsIn = (spans: FoundNames['rows'][number]['en']) => [
  ...new Map(spans.map((span) => [`${span.name}\n${span.text}`, span])).values(),
];

/** The words of the names that a row has in both languages, word beside word, each pair once. */
function pairsOf(row: FoundNames['rows'][number]): [english: string, german: string][] {
  const pairs = new Map<string, [string, string]>();
  const german = Map.groupBy(spellingsIn(row.de), ({ name }) => name);
  for (const one of spellingsIn(row.en)) {
    const a = keysOf(one.text);
    for (const other of german.get(one.name) ?? []) {
      const b = keysOf(other.text);
      if (a.length !== b.length) continue;
      for (const [index, key] of a.entries())
        pairs.set(`${key}=${b[index] ?? ''}`, [key, b[index] ?? '']);
    }
  }
  return [...pairs.values()];
}

/** The folded words of a name. */
const keysOf = remember((text): readonly string[] => readWords(text).map(({ key }) => key));

const capitalsOf = (texts: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(texts.flatMap((words) => words.filter(isCapital).map(({ key }) => key)));

function capitalsByArticle(
  rows: readonly NameRow[],
  texts: readonly Record<Language, readonly Word[]>[],
) {
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

/** The spellings of names that have an umlaut in one text and lack it in the other, in more rows than one. */
function unmarkedIn({
  en,
  de,
}: Record<Language, readonly (readonly Word[])[]>): ReadonlySet<string> {
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
