import type { Name, NameKind } from './name.ts';
import type { Language } from '../article/language.ts';
import { exonyms } from './listed/exonyms.ts';
import { hasEnglishEvidence } from './english.ts';
import { hasGermanEvidence, looksGerman } from './german.ts';
import { nameKey } from './key.ts';
import { guessKind } from './kinds.ts';
import { listedForms } from './listed/listed.ts';
import type { Run } from './run.ts';
import { isCapital, isJoined, isNewPlace, readWords, type Word } from './tokens.ts';
import { isCommon, isConnector, isRole, isTitle } from './words/name-words.ts';

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
  const hasEvidence = language === 'en' ? hasEnglishEvidence : hasGermanEvidence;
  for (const run of capitalRuns(words, language)) {
    if (words.slice(run.from, run.to).some((word) => taken.has(word))) continue;
    const kept = strip(words, run);
    if (kept !== undefined && hasEvidence(words, kept)) runs.push(kept);
  }
  return runs.sort((a, b) => a.from - b.from);
}

const kindOf = (span: Omit<Name, 'kind'>, text: string): NameKind =>
  listedKinds.get(nameKey(span.text)) ?? guessKind(span, text);

/** Rows of capitals, with little words between them where a capital follows. */
function capitalRuns(words: Word[], language: Language): Run[] {
  // Every German noun has a capital.
  const isNoun = (word: Word): boolean =>
    language === 'de' && word.shape === 'capital' && word.key.length > 3 && looksGerman(word);
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first === undefined || !isCapital(first) || isNoun(first)) continue;
    if (isCommon(first.key) && !isNewPlace(words, from)) continue;
    let to = from + 1;
    for (;;) {
      const next = words[to];
      const after = words[to + 1];
      if (next === undefined || !isJoined(next)) break;
      if (isCapital(next) && !isCommon(next.key) && !isNoun(next)) to += 1;
      else if (
        isLink(next) &&
        after !== undefined &&
        isCapital(after) &&
        isJoined(after) &&
        !isNoun(after)
      )
        to += 2;
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
function strip(words: Word[], run: Run): Run | undefined {
  let { from, to } = run;
  const isOuter = (word: Word | undefined): boolean =>
    word !== undefined && (isTitle(word.key) || isRole(word.key) || isCommon(word.key));
  while (from < to && isOuter(words[from]) && !isNewPlace(words, from)) from += 1;
  while (from < to && (isOuter(words[to - 1]) || isConnector(words[to - 1]?.key ?? ''))) to -= 1;
  return from < to ? { from, to } : undefined;
}

const listedKinds = new Map(
  exonyms.flatMap(({ english, german, kind }) =>
    [...english, ...german].map((form) => [nameKey(form), kind] as const),
  ),
);
