import { isFirstName } from '../listed/first.ts';
import { isHead } from '../listed/heads.ts';
import { knownThings } from '../listed/things.ts';
import { isCapital, isMarked, type Word } from '../tokens.ts';
import type { Run } from '../whole.ts';
import { isInflected, looksGerman } from './german.ts';
import { isGermanWord } from './german-words.ts';
import { isCommon, isPlaceClass } from './name-words.ts';

/** With the noun before it, linked by a little word or by none. */
export function withNoun(words: readonly Word[], { from, to }: Run, link: RegExp): Run | undefined {
  const start = link.test('') ? from - 1 : from - 2;
  const isTight = words.slice(start + 1, from + 1).every(({ joint }) => joint === ' ');
  const isLinked = link.test(start === from - 1 ? '' : (words[from - 1]?.key ?? ''));
  if (!isTight || !isLinked || !isNoun(words[start])) return undefined;
  // `Technische Hochschule Chalmers`
  const isAdjective = isMarkedAdjective(words[start - 1]) && words[start]?.joint === ' ';
  return { from: isAdjective ? start - 1 : start, to };
}

/**
 * With what a thing is for or of, as far as the English name says so too: `Fonds für regionale Entwicklung`,
 * `Direktion für Entwicklung und Zusammenarbeit`.
 */
export function withPurpose(words: readonly Word[], run: Run, name?: readonly Word[]): Run {
  const has = (little: RegExp) => name?.some(({ text }) => little.test(text)) !== false;
  const little = words[run.to]?.key ?? '';
  if (little !== 'fur' && !(has(/^(?:of|for|in)$/) && /^(?:der|des|von)$/.test(little))) return run;
  const to = endOfNoun(words, run.to + 1) ?? run.to;
  const isTwo = to > run.to && words[to]?.key === 'und' && has(/^and$/);
  return { from: run.from, to: (isTwo ? endOfNoun(words, to + 1) : undefined) ?? to };
}

/** Where a noun ends, be it behind one more word. */
function endOfNoun(words: readonly Word[], from: number): number | undefined {
  const at = [from, from + 1].find(
    (each) => isNoun(words[each]) || knownThings.forms.de.has(words[each]?.key ?? ''),
  );
  return at === undefined ? undefined : at + 1;
}

/** A word that ends as adjectives do, with a capital that no rule put. */
export const isMarkedAdjective = (word: Word | undefined): boolean =>
  word?.shape === 'capital' &&
  isMarked(word) &&
  /..e[nrms]?$/.test(word.key) &&
  !isInflected(word.key);

/** A German noun, as far as its look tells. */
export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  (isHead(word.key) || (!isCommon(word.key) && !isPlaceClass(word.key) && looksGerman(word)));

/** With the nouns that hyphens join to it. */
export function withTail(words: readonly Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (/^[-‐‑]$/.test(words[end]?.joint ?? '') && isNoun(words[end])) end += 1;
  return end > to ? { from, to: end } : undefined;
}

/** Adjectives with a capital before a noun, of which no table need have a word: `Schweizer Alpen-Club`. */
export function adjectiveRun(words: readonly Word[], from: number): Run | undefined {
  let at = from;
  while (isAdjective(words[at]) && words[at + 1]?.joint === ' ') at += 1;
  const noun = words[at];
  if (at === from || noun === undefined || !isCapital(noun) || isFirstName(noun.key))
    return undefined;
  return withTail(words, { from, to: at + 1 }) ?? { from, to: at + 1 };
}

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  // Not the key: `Rigaer`
  /..e[nrms]?$/.test(word.text) &&
  (knownThings.of(word.key, 'de').size > 0 || !(isGermanWord(word.key) || isCommon(word.key)));

/** An adjective made of a name: `Rigaer`, `Keplersche`. */
export const isOfName = (name: Word | undefined, word: Word | undefined): boolean =>
  name !== undefined &&
  word !== undefined &&
  name.key !== word.key &&
  !isCommon(name.key) &&
  /(?:er|sche[mnrs]?)$/.test(word.text) &&
  !knownThings.forms.de.has(word.key);
