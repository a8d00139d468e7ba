import { nameKey } from '../../names/key.ts';
import type { FigureReader } from './figure-reader.ts';
import type { AskedFigure, KeyedSpan } from '../keys.ts';
import { squeeze, words, type Word } from '../words.ts';

/**
 * What a query asks for. Nothing in it is an error: any string gives a query, if only an empty one.
 *
 * @param text as typed; what goes beyond 300 characters is left out
 * @param reader how to read figures
 * @example parseQuery('"new countryside" 7/7', reader) → one phrase, one figure, no other words
 */
export function parseQuery(text: string, reader: FigureReader): Query {
  // Nobody writes 7/7 with spaces in a text, and some do in a search field.
  const typed = text.slice(0, longest).replace(/(?<=\d)\s*\/\s*(?=\d)/gu, '/');
  const figures = reader.askedFigures(typed);
  const within = (spans: { start: number; end: number }[], word: Word): boolean =>
    spans.some((span) => span.start < word.end && word.start < span.end);
  const quotes = quoted(typed);
  const all = words(typed);
  return {
    whole: squeeze(typed),
    name: nameKey(typed),
    text: all,
    figures,
    reader,
    words: all
      .filter((word) => !within(figures, word))
      .map((word) => typed.slice(word.start, word.end)),
    phrases: quotes
      .filter((quote) => !figures.some((figure) => sameSpan(figure, quote, typed)))
      .map((quote) => squeeze(typed.slice(quote.start, quote.end)))
      .filter((phrase) => phrase !== ''),
    unfinished: unfinishedWord(typed),
    names: [],
    loose: all.some((word) => !within(figures, word) && !within(quotes, word)),
  };
}

/** The last word, where nothing follows it. */
const unfinishedWord = (text: string): string | null =>
  /[\p{L}\p{M}\p{N}]+$/u.exec(text)?.[0] ?? null;

/** The places between quotation marks, of whatever kind. */
function quoted(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
}

/** Whether a figure is all there is between two quotation marks. */
function sameSpan(figure: KeyedSpan, quote: { start: number; end: number }, text: string): boolean {
  return (
    words(text.slice(quote.start, quote.end)).length > 0 &&
    squeeze(text.slice(quote.start, quote.end)) === squeeze(text.slice(figure.start, figure.end))
  );
}

const longest = 300;

export type Query = {
  /** The query's letters and digits, folded. */
  whole: string;
  /** The same read as a name: without a title in front, the family name last. */
  name: string;
  /** Its words and numbers, in order. */
  text: Word[];
  figures: AskedFigure[];
  reader: FigureReader;
  /** The words outside figures, as typed. */
  words: string[];
  /** What stands in quotation marks, squeezed; a figure alone is not a phrase. */
  phrases: string[];
  /** The last of them, if it may still be being typed. */
  unfinished: string | null;
  /** How the names it was found to mean are spelt. */
  names: string[];
  /** Whether there are words neither in a figure nor in quotation marks. */
  loose: boolean;
};
