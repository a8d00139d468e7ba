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

/** With what a thing is for or of: `Fonds für regionale Entwicklung`. */
export function withPurpose(words: readonly Word[], run: Run, isOf: boolean): Run {
  const little = words[run.to]?.key ?? '';
  if (little !== 'fur' && !(isOf && /^(?:der|des|von)$/.test(little))) return run;
  const at = [run.to + 1, run.to + 2].find(
    (each) => isNoun(words[each]) || knownThings.forms.de.has(words[each]?.key ?? ''),
  );
  return at === undefined ? run : { from: run.from, to: at + 1 };
}

/** A word that ends as adjectives do, with a capital that no rule put. */
export const isMarkedAdjective = (word: Word | undefined): boolean =>
  word !== undefined && isMarked(word) && /..e[nrms]?$/.test(word.key) && !isInflected(word.key);

/** A German noun, as far as its look tells. */
export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  (isHead(word.key) ||
    endsInHead(word.key) ||
    (!isCommon(word.key) && !isPlaceClass(word.key) && looksGerman(word)));

/** `Hansestadt`, `Handweberinnung`: what it is stands at the end, whatever it is made of. */
const endsInHead = (key: string): boolean =>
  Array.from({ length: Math.max(key.length - 6, 0) }, (_, at) => key.slice(at + 3)).some(
    (end) => isHead(end) || isPlaceClass(end),
  );

/** With what says what it is, joined to it by a hyphen or before it. */
export const germanWhole = (words: readonly Word[], run: Run): Run | undefined =>
  withTail(words, run) ??
  withNoun(words, run, /^(?:von|der|des|in|fur)$/) ??
  withNoun(words, run, /^$/);

/** With the nouns that hyphens join to it. */
export function withTail(words: readonly Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (/^[-‐‑]$/.test(words[end]?.joint ?? '') && isNoun(words[end])) end += 1;
  return end > to ? { from, to: end } : undefined;
}

/** Adjectives with a capital before a noun. */
export function adjectiveRun(words: readonly Word[], from: number): Run | undefined {
  let at = from;
  while (isAdjective(words[at]) && words[at + 1]?.joint === ' ') at += 1;
  const isNamed = isNoun(words[at]) || knownThings.forms.de.has(words[at]?.key ?? '');
  return at > from && isNamed ? { from, to: at + 1 } : undefined;
}

const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  /..e[nrms]?$/.test(word.key) &&
  (knownThings.of(word.key, 'de').size > 0 || !(isGermanWord(word.key) || isCommon(word.key)));

/** Where begins what is of a noun: `Freunde der Muldeauen`. */
export const ownedFrom = (words: readonly Word[], at: number): number =>
  withNoun(words, { from: at, to: at + 1 }, /^(?:von|der|des)$/)?.from ?? at;

/** The church or place of a saint, whatever either language calls him: `St. James`, `St. Jakobi`. */
export const saintsIn = (german: readonly Word[]): Run[] =>
  [...german.keys()]
    .filter((at) => german[at]?.key === 'st' && german[at + 1]?.joint === '. ')
    .map((from) => ({ from, to: from + 2 }));
