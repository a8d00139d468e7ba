import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { nameKey } from '../../names/key.ts';
import { codeKey } from '../code.ts';
import { readIdentifiers, identifierKey } from '../identifiers.ts';
import type { AskedFigure } from '../keys.ts';
import { isKindWord, isStopWord, isWordElsewhere } from '../stop-words.ts';
import { joint } from '../terms.ts';
import { squeeze, words, type Span, type Word } from '../words.ts';
import type { FigureReader } from './figure-reader.ts';

/**
 * What a query asks for. Nothing in it is an error: any string gives a query, if only an empty one.
 *
 * @param text as typed; what goes beyond 300 characters is left out
 * @param reader how to read figures
 * @example parseQuery('"new countryside" 7/7', reader) → one phrase, one figure, two words
 */
export function parseQuery(text: string, reader: FigureReader): Query {
  // Nobody writes 7/7 with spaces in a text, and some do in a search field.
  const typed = readingText(text.slice(0, longest)).text.replace(/(?<=\d)\s*\/\s*(?=\d)/gu, '/');
  const read = words(typed);
  const figures = reader.askedFigures(typed);
  const identifiers = identifiersOf(typed, read, figures);
  const asked = [...identifiers.filter(({ certain }) => certain), ...figures];
  const quotes = quoted(typed);
  const loose = read.filter((word) => !asked.some((span) => overlaps(span, word)));
  return {
    typed,
    whole: squeeze(typed),
    name: nameKey(typed),
    text: read,
    topics: [
      ...figureTopics(typed, figures, identifiers),
      ...wordTopics(typed, loose, figures.length > 0),
    ],
    reader,
    phrases: quotes
      .filter((quote) => loose.some((word) => overlaps(quote, word)))
      .map((quote) => squeeze(typed.slice(quote.start, quote.end)))
      .filter((phrase) => phrase !== ''),
    quoted:
      quotes.length > 0 && read.every((word) => quotes.some((quote) => overlaps(quote, word))),
    unfinished: /[\p{L}\p{M}\p{N}]$/u.test(typed),
  };
}

/** The words to look for. Those that tell nothing beside others are not asked for. */
function wordTopics(typed: string, loose: readonly Word[], besideFigure: boolean): WordTopic[] {
  const topics = loose.map((word, at): WordTopic => {
    const before = loose[at - 1];
    return {
      kind: 'word',
      ...word,
      typed: typed.slice(word.start, word.end),
      need: needOf(word.text, besideFigure),
      languages: languages.filter((language) => !isStopWord(word.text, language)),
      joined: before !== undefined && joint.test(typed.slice(before.end, word.start)),
    };
  });
  if (besideFigure || topics.some(({ need }) => need === 'required')) return topics;
  return topics.map((topic) => ({
    ...topic,
    need: 'required',
    // Nothing but stop words: they are looked for in their own language.
    languages: isWordElsewhere(topic.text) ? topic.languages : languages,
  }));
}

function needOf(word: string, besideFigure: boolean): Need {
  if (isWordElsewhere(word)) return 'helpful';
  if (languages.some((language) => isStopWord(word, language))) return 'none';
  if (word.length < 2 || (besideFigure && isKindWord(word))) return 'helpful';
  return 'required';
}

function figureTopics(
  typed: string,
  figures: readonly AskedFigure[],
  identifiers: readonly AskedIdentifier[],
): FigureTopic[] {
  const used = new Set<AskedIdentifier>();
  const topics = figures.map((figure): FigureTopic => {
    const over = identifiers.filter((identifier) => overlaps(identifier, figure));
    for (const identifier of over) used.add(identifier);
    const spans = [figure, ...over.filter(({ certain }) => certain)];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    // What is more than a figure (CVE-2011-0740) is asked for as a whole.
    const alone = over.some(
      (each) => each.certain && (each.start < figure.start || each.end > figure.end),
    );
    return {
      kind: 'figure',
      start,
      end,
      typed: typed.slice(start, end),
      need: 'required',
      keys: [
        ...(alone ? [] : figure.keys),
        ...over.map(({ key }) => key),
        codeKey(typed.slice(start, end)),
      ],
      near: alone ? [] : figure.near,
      part: alone ? [] : figure.part,
    };
  });
  const merged = topics.filter(
    (topic, at) => !topics.some((other, index) => index < at && overlaps(other, topic)),
  );
  const rest = identifiers
    .filter((identifier) => !used.has(identifier) && identifier.certain)
    .map(({ key, start, end }): FigureTopic => ({
      kind: 'figure',
      start,
      end,
      typed: typed.slice(start, end),
      need: 'required',
      keys: [key, codeKey(typed.slice(start, end))],
      near: [],
      part: [],
    }));
  return [...merged, ...rest];
}

/** Identifiers as they stand, and those that a word and the numbers after it may be: `DSA 2175`. */
function identifiersOf(
  typed: string,
  read: readonly Word[],
  figures: readonly AskedFigure[],
): AskedIdentifier[] {
  const whole = readIdentifiers(typed)
    // A date or an amount may look like one; then it is asked for as both.
    .map((each) => ({
      ...each,
      certain: !figures.some((figure) => figure.start <= each.start && each.end <= figure.end),
    }));
  const parted = read.flatMap((word, at): AskedIdentifier[] => {
    const next = read[at + 1];
    if (!next || !/^\p{L}{1,6}$/u.test(word.text) || !/\p{N}/u.test(next.text)) return [];
    if (isKindWord(word.text) || languages.some((one) => isStopWord(word.text, one))) return [];
    if (whole.some((each) => overlaps(each, word))) return [];
    const after = read[at + 2];
    const last = after && /^\p{N}+$/u.test(after.text) ? after : next;
    const key = identifierKey(typed.slice(word.start, last.end));
    return [{ key, start: word.start, end: last.end, certain: false }];
  });
  return [...whole, ...parted];
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** The places between quotation marks, of whatever kind. */
function quoted(text: string): Span[] {
  return [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
}

export const wordsOf = ({ topics }: Query): WordTopic[] =>
  topics.filter((topic) => topic.kind === 'word');

export const figuresOf = ({ topics }: Query): FigureTopic[] =>
  topics.filter((topic) => topic.kind === 'figure');

const longest = 300;

type AskedIdentifier = Span & {
  key: string;
  /** Whether it can be nothing else. */
  certain: boolean;
};

/** Whether a row must have it, is the better for it, or whether it is not asked for. */
export type Need = 'required' | 'helpful' | 'none';

export type WordTopic = Word & {
  kind: 'word';
  typed: string;
  need: Need;
  /** The languages in which it is a word to look for. */
  languages: readonly Language[];
  /** Whether a hyphen or an apostrophe joins it to the word before. */
  joined: boolean;
};

/** A figure or identifier; any of the keys may match. */
export type FigureTopic = Span & {
  kind: 'figure';
  typed: string;
  need: Need;
  keys: string[];
  /** Keys of the number without its unit or scale word. */
  near: string[];
  /** Keys of what it is within. */
  part: string[];
};

export type Topic = WordTopic | FigureTopic;

export type Query = {
  typed: string;
  /** The query's letters and digits, folded. */
  whole: string;
  /** The same read as a name: without a title in front, the family name last. */
  name: string;
  /** Its words and numbers, in order. */
  text: Word[];
  topics: Topic[];
  reader: FigureReader;
  /** What stands in quotation marks, squeezed; a figure alone is not a phrase. */
  phrases: string[];
  /** Whether all of it stands in quotation marks. */
  quoted: boolean;
  /** Whether the last word may still be being typed. */
  unfinished: boolean;
};
