import type { Name, NameKind } from './name.ts';
import type { Language } from '../article/language.ts';
import { exonyms } from './listed/exonyms.ts';
import { hasEnglishEvidence, writingOf } from './english.ts';
import { germanPart, hasGermanEvidence } from './german.ts';
import { nameKey } from './key.ts';
import { guessKind } from './kinds.ts';
import { listedForms } from './listed/listed.ts';
import type { Run } from './run.ts';
import { isCapital, isJoined, isNewPlace, readWords, type Word } from './tokens.ts';
import { isCommon, isConnector, isRole, isShared, isTitle } from './words/name-words.ts';

/**
 * Reads the names of one text by itself, from how it is written: in English by its capitals, in
 * German by what else marks a name (a title, a row of capitals, a capital within the word, no
 * article). Where both languages are at hand, findNames (name-find.ts) is far surer.
 *
 * @returns names in reading order, none overlapping, titles not included
 * @example readNames('Ms. Nguyen Thi Thu lives in Dak Mam.', 'en').map(({ text }) => text)
 * // ['Nguyen Thi Thu', 'Dak Mam']
 */
export function readNames(text: string, language: Language): Name[] {
  const words = readWords(text);
  return nameRuns(words, language).map(({ from, to }) => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? 0;
    const span = { text: text.slice(start, end), start, end };
    return { ...span, kind: kindOf(span, text) };
  });
}

/** The names of a text as positions of words, `to` being the one after the last. */
export function nameRuns(words: Word[], language: Language): Run[] {
  const listed = listedForms[language].scan(words, () => true);
  const runs: Run[] = listed.filter(
    ({ from, to }) => to - from > 1 || !isCommon(words[from]?.key ?? ''),
  );
  const taken = new Set(runs.flatMap(({ from, to }) => words.slice(from, to)));
  const writing = writingOf(words);
  for (const run of capitalRuns(words)) {
    if (words.slice(run.from, run.to).some((word) => taken.has(word))) continue;
    const kept = strip(words, language === 'de' ? germanPart(words, run) : run, language);
    if (kept === undefined) continue;
    const isName =
      language === 'en' ? hasEnglishEvidence(words, kept, writing) : hasGermanEvidence(words, kept);
    if (isName) runs.push(kept);
  }
  if (language === 'de') runs.push(...repeated(words, runs));
  return runs.sort((a, b) => a.from - b.from);
}

/** Single words that are a name elsewhere in the text are one everywhere in it. */
function repeated(words: Word[], runs: Run[]): Run[] {
  const known = new Set(
    runs.flatMap(({ from, to }) => (to - from === 1 ? [words[from]?.key] : [])),
  );
  if (known.size === 0) return [];
  const taken = new Set(runs.flatMap(({ from, to }) => words.slice(from, to)));
  return words.flatMap((word, index) =>
    isCapital(word) && !taken.has(word) && known.has(word.key)
      ? [{ from: index, to: index + 1 }]
      : [],
  );
}

const kindOf = (span: Omit<Name, 'kind'>, text: string): NameKind =>
  listedKinds.get(nameKey(span.text)) ?? guessKind(span, text);

/** Rows of capitals, with little words between them where a capital follows. */
function capitalRuns(words: Word[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first === undefined || !isCapital(first)) continue;
    if (isCommon(first.key) && !isNewPlace(words, from)) continue;
    let to = from + 1;
    for (;;) {
      const next = words[to];
      const after = words[to + 1];
      if (next === undefined || !isJoined(next)) break;
      if (isCapital(next) && !isCommon(next.key)) to += 1;
      else if (isLink(next) && after !== undefined && isCapital(after) && isJoined(after)) to += 2;
      else break;
    }
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Little words within a name; `and`, articles and their like part two names instead. */
const isLink = (word: Word): boolean =>
  isConnector(word.key) &&
  !/^(?:and|und|the|am|im|an|i|a|zum|zur|des|der|den|fur|for)$/.test(word.key);

/** The run without titles, offices and common words at its ends. */
function strip(words: Word[], run: Run, language: Language): Run | undefined {
  let { from, to } = run;
  const isOuter = (word: Word | undefined): boolean =>
    word !== undefined && (isTitle(word.key) || isRole(word.key) || isCommon(word.key));
  while (from < to && isOuter(words[from]) && !isNewPlace(words, from)) from += 1;
  while (from < to && (isOuter(words[to - 1]) || isConnector(words[to - 1]?.key ?? ''))) to -= 1;
  const isLoneNoun = language === 'de' && to - from === 1 && isShared(words[from]?.key ?? '');
  return from < to && !isLoneNoun ? { from, to } : undefined;
}

const listedKinds = new Map(
  exonyms.flatMap(({ english, german, kind }) =>
    [...english, ...german].map((form) => [nameKey(form), kind] as const),
  ),
);
