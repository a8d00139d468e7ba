import type { Language } from '../../article/language.ts';
import type { Hints } from './hints.ts';
import { isIndexed } from '../indexed.ts';
import type { Query } from './query.ts';
import { sameWord } from './stems.ts';
import { findPhrase, fold, plain, squeeze, words, type Span, type Word } from '../words.ts';

/**
 * Looks for a query in a passage.
 *
 * @param hints what the word index knows of the article
 */
export function readPassage(text: string, language: Language, query: Query, hints: Hints): Reading {
  const read = wordsOf(text);
  const wanted = new Set(query.figures.flatMap((figure) => figure.keys));
  const figures = wanted.size > 0 ? query.reader.passageFigures(text, language) : [];
  const keys = new Set(figures.flatMap((figure) => figure.keys));
  const whole = query.text.length > 0 ? findPhrase(read, query.whole) : [];
  const phrases = query.phrases.map((phrase) => findPhrase(read, phrase));
  const names = query.names.flatMap((name) => findPhrase(read, squeeze(name)));
  const terms = query.words.map((word) => termHits(read, word, language, hints));
  // Words that the index leaves out may be missing, but something must be there.
  const wordsOnly = query.words.length > 0 && query.figures.length + query.phrases.length === 0;
  const figureMarks = figures.filter((figure) => figure.keys.some((key) => wanted.has(key)));
  return {
    whole,
    phrases: phrases.every((hits) => hits.length > 0),
    figures: query.figures.map((figure) => figure.keys.some((key) => keys.has(key))),
    words:
      terms.every((hits) => hits === null || hits.length > 0) &&
      (!wordsOnly || terms.some((hits) => hits !== null)),
    begun: query.words.some((word, at) => hints.begun.has(word) && terms[at] !== null),
    names: tidy(names),
    marks: tidy([
      ...names,
      ...figureMarks,
      ...phrases.flat(),
      ...terms.flatMap((hits) => hits ?? []),
      ...whole,
    ]),
    figureMarks: tidy(figureMarks),
  };
}

/** A passage is read once for all keys that are pressed while its article is at hand. */
function wordsOf(text: string): Word[] {
  const before = recent.get(text);
  if (before) return before;
  const read = words(text);
  if (recent.size >= keptPassages) recent.clear();
  recent.set(text, read);
  return read;
}

const recent = new Map<string, Word[]>();
const keptPassages = 5_000;

/** The places of a query word, or null where the language's index leaves such words out. */
function termHits(read: Word[], word: string, language: Language, hints: Hints): Span[] | null {
  const folded = fold(word);
  const forms = hints.forms.get(word);
  const hits = read.filter(
    ({ text }) =>
      sameWord(text, folded, language) ||
      forms?.has(text) ||
      (hints.begun.has(word) && text.startsWith(folded)) ||
      (hints.compounds.has(text) && folded.length >= 4 && isPartOf(folded, text, language)),
  );
  return hits.length === 0 && !isIndexed(plain(word), language) ? null : hits;
}

/** Whether a compound begins or ends with a form of a word. */
function isPartOf(part: string, compound: string, language: Language): boolean {
  if (compound.startsWith(part)) return true;
  const at = compound.indexOf(part.slice(0, 4), 1);
  return (
    at > 0 &&
    (compound.endsWith(part) ||
      sameWord(compound.slice(compound.lastIndexOf(part.slice(0, 4))), part, language))
  );
}

/** Spans in order, those that touch or overlap made one. */
export function tidy(spans: Span[]): Span[] {
  const tidied: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = tidied.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else tidied.push({ start, end });
  }
  return tidied;
}

export type Reading = {
  /** Where the query stands as a whole. */
  whole: Span[];
  /** Whether each quoted phrase stands there. */
  phrases: boolean;
  /** For each figure of the query, whether it stands there. */
  figures: boolean[];
  /** Whether each word stands there in some form. */
  words: boolean;
  /** Whether a word stands there only as the beginning of another. */
  begun: boolean;
  /** Where the names that the query means stand, however spelt. */
  names: Span[];
  marks: Span[];
  figureMarks: Span[];
};
