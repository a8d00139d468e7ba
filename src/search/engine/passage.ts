import type { Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import type { Meaning } from './meaning.ts';
import { stemOf } from '../terms.ts';
import { findPhrase, words, type Span, type Word } from '../words.ts';
import type { Written } from '../written.ts';
import { figuresOf, wordsOf, type Query, type WordTopic } from './query.ts';

/**
 * Looks for a query in a passage, as it is read.
 *
 * @param printed the passage as it is printed; so are the places that are found
 * @param meaning what the query's words are found to mean
 * @param place of which row it is (`rowKey`), and how many words stand before it there
 */
export function readPassage(
  printed: string,
  language: Language,
  query: Query,
  meaning: Meaning,
  { row, before }: { row: number; before: number },
): Reading {
  const reading = readingText(printed);
  const figures = figuresOf(query).map((topic) => {
    const own = meaning.written(topic, row).filter((written) => written.language === language);
    return figureHits(reading.text, wordsOfText(reading.text, language), own, before);
  });
  const found = { ...readText(reading.text, language, query, meaning), figures };
  if (reading.text === printed) return found;
  const back = (spans: readonly Span[]): Span[] => spans.map(reading.printed);
  return {
    text: printed,
    whole: back(found.whole),
    phrases: found.phrases,
    names: back(found.names),
    figures: figures.map(back),
    words: back(found.words),
    counterparts: back(found.counterparts),
    hits: found.hits,
    word: (at) => back(found.word(at)),
    asked: found.asked,
  };
}

function readText(
  text: string,
  language: Language,
  query: Query,
  meaning: Meaning,
): Omit<Reading, 'figures'> {
  const read = wordsOfText(text, language);
  const whole =
    query.text.length > 0 ? findPhrase(read, query.whole).filter((span) => !isCut(text, span)) : [];
  const phrases = query.phrases.map((phrase) => findPhrase(read, phrase));
  const names = meaning.names.flatMap((name) => findPhrase(read, name));
  const asked = wordsOf(query).filter(({ need }) => need !== 'none');
  const own = asked.map((topic) => topicWords(read, topic, meaning.begun));
  const direct = asked.map((topic, at) => [...(own[at] ?? []), ...joinedWords(read, topic)]);
  const joined = joinedHits(read, asked);
  const counterparts = asked.map((topic, at) =>
    direct[at]?.length === 0 ? counterpartHits(read, topic, language, meaning) : [],
  );
  return {
    text,
    whole,
    phrases: phrases.every((hits) => hits.length > 0),
    names: tidy(names),
    words: tidy([...names, ...phrases.flat(), ...direct.flat(), ...joined, ...whole]),
    counterparts: tidy(counterparts.flat()),
    hits: own.flat().map(({ at }) => at),
    word: (at) => read.slice(at, at + 1),
    asked: asked.filter((_, at) => direct[at]?.length !== 0 || counterparts[at]?.length !== 0)
      .length,
  };
}

/** How and where a word stands in a passage of so many words: as it was typed, in other forms, as part of a word. */
export function standsIn(
  printed: string,
  language: Language,
  topic: WordTopic,
): { stands: 'whole' | 'form' | null; places: number[]; words: number } {
  const read = wordsOfText(readingText(printed).text, language);
  const hits = topicWords(read, topic, null);
  const isThere = hits.length > 0 || joinedWords(read, topic).length > 0;
  const whole = read.some(({ text }) => text === topic.text);
  return {
    stands: isThere ? (whole ? 'whole' : 'form') : null,
    places: hits.map(({ at }) => at),
    words: read.length,
  };
}

/** How many words a passage has. */
export const countWords = (printed: string, language: Language): number =>
  wordsOfText(readingText(printed).text, language).length;

/** Whether a number goes on before or after a span: `8.3` in `8.3.6`. */
const isCut = (text: string, { start, end }: Span): boolean =>
  (/\p{N}$/u.test(text.slice(start, end)) && /^[.,]\p{N}/u.test(text.slice(end, end + 2))) ||
  (/^\p{N}/u.test(text.slice(start, end)) && /\p{N}[.,]$/u.test(text.slice(0, start).slice(-2)));

/** A passage is read once for all keys that are pressed while it is at hand. */
function wordsOfText(text: string, language: Language): ReadWord[] {
  const key = `${language}${text}`;
  const before = recent.get(key);
  if (before) return before;
  const read = words(text).map((word, at) => ({
    ...word,
    at,
    stem: stemOf(text.slice(word.start, word.end), language),
    language,
  }));
  if (recent.size >= keptPassages) recent.clear();
  recent.set(key, read);
  return read;
}

const recent = new Map<string, ReadWord[]>();
const keptPassages = 1_000;

/** The words that are any form of one, have it as a part, or begin with it. */
function topicWords(read: ReadWord[], topic: WordTopic, begun: string | null): ReadWord[] {
  const stems = { en: stemOf(topic.typed, 'en'), de: stemOf(topic.typed, 'de') };
  return read.filter(({ text, stem, language }) => {
    if (text === topic.text) return topic.languages.includes(language) || topic.need === 'required';
    if (!topic.languages.includes(language)) return false;
    if (stem === stems[language]) return true;
    if (begun === topic.text && text.startsWith(topic.text)) return true;
    return language === 'de' && isPartOf(topic.text, stems.de, text);
  });
}

/** Where a word stands, parted by hyphens or not. */
const joinedWords = (read: ReadWord[], topic: WordTopic): Span[] =>
  topic.text.length >= 4 ? findPhrase(read, topic.text) : [];

/** Whether a compound begins or ends with a form of a word. */
function isPartOf(part: string, stem: string, compound: string): boolean {
  if (part.length < 4 || stem.length < 4 || compound.length < part.length + 3) return false;
  return compound.startsWith(part) || compound.startsWith(stem) || endsWithForm(compound, stem);
}

const endsWithForm = (compound: string, stem: string): boolean => {
  const at = compound.lastIndexOf(stem);
  return at >= 3 && /^(?:e[mnrs]?|en|ern|n|s|se|nen)?$/.test(compound.slice(at + stem.length));
};

/** Two words of the query that the text writes as one. */
function joinedHits(read: ReadWord[], asked: readonly WordTopic[]): Span[] {
  return asked.flatMap((topic, at) => {
    const next = asked[at + 1];
    if (!next) return [];
    const both = `${topic.typed}${next.typed}`;
    const joined = `${topic.text}${next.text}`;
    if (joined.length < 4) return [];
    return read.filter(
      ({ text, stem, language }) => text === joined || stem === stemOf(both, language),
    );
  });
}

function counterpartHits(
  read: ReadWord[],
  topic: WordTopic,
  language: Language,
  { counterparts }: Meaning,
): Span[] {
  const stems = counterparts.get(topic.text)?.[language] ?? [];
  return read.filter(({ stem }) => stems.includes(stem));
}

/** Where a figure is written, with the signs that belong to it and are no words. */
function figureHits(
  text: string,
  read: readonly ReadWord[],
  written: readonly Written[],
  before: number,
): Span[] {
  const spans = written.flatMap(({ word, form }) => {
    const from = read[word - before];
    const to = read[word - before + form.split(' ').length - 1];
    if (!from || !to) return [];
    const lead = leading.exec(text.slice(Math.max(0, from.start - 4), from.start))?.[0] ?? '';
    const tail = trailing.exec(text.slice(to.end, to.end + 4))?.[0] ?? '';
    return [{ start: from.start - lead.length, end: to.end + tail.length }];
  });
  return tidy(spans);
}

// $5, −5, +49; 5 %, 5 €, 18°, 5′10″
const leading = /(?<![\p{L}\p{N}])(?:[-−+±]?\p{Sc}[^\S\n]?|(?<![^\s(])[-−+±])$/u;
const trailing = /^(?:[^\S\n]?(?:[%‰]|\p{Sc}(?!\p{N}))|[°′″])/u;

/** Spans in order, those that touch or overlap made one. */
export function tidy(spans: readonly Span[]): Span[] {
  const tidied: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = tidied.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else tidied.push({ start, end });
  }
  return tidied;
}

/** A word of a passage; `at` is how many stand before it. */
type ReadWord = Word & { at: number; stem: string; language: Language };

export type Reading = {
  text: string;
  /** Where the query stands as a whole. */
  whole: Span[];
  /** Whether each quoted phrase stands there. */
  phrases: boolean;
  /** Where the names that the query means stand, however spelt. */
  names: Span[];
  /** For each figure of the query, where it stands. */
  figures: Span[][];
  words: Span[];
  /** Where words stand for those of the query in this language. */
  counterparts: Span[];
  /** The numbers of the passage's words that are words of the query. */
  hits: number[];
  /** A word of the passage by its number. */
  word: (at: number) => Span[];
  /** How many words of the query, or what stands for them, stand there. */
  asked: number;
};
