import { isFirstName } from '../listed/first.ts';
import { isHead } from '../listed/heads.ts';
import { knownThings } from '../listed/things.ts';
import { remember } from '../remember.ts';
import { isHabit } from '../spelling.ts';
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
  return { from: headBefore(words, start) ?? (isAdjective ? start - 1 : start), to };
}

/** What a noun says the purpose of: `Hochschule für Bildende Künste` before `Dresden`. */
function headBefore(words: readonly Word[], noun: number): number | undefined {
  const at = words.slice(0, noun).findLastIndex(({ key }) => key === 'fur');
  const isOne = words
    .slice(at + 1, noun)
    .every((word) => word.key === 'und' || isNoun(word) || isAdjectiveForm(word));
  const head = words[at - 1];
  return noun - at < 5 && isOne && head !== undefined && isKind(head) ? at - 1 : undefined;
}

/**
 * With what a thing is for or of, and where it is, as far as the English name says so too: `Fonds für regionale
 * Entwicklung`, `Universität für Musik und darstellende Kunst Wien`.
 */
export function withPurpose(words: readonly Word[], run: Run, name?: readonly Word[]): Run {
  const has = (little: RegExp) => name?.some(({ text }) => little.test(text)) !== false;
  const little = words[run.to]?.key ?? '';
  if (little !== 'fur' && !(has(/^(?:of|for|in)$/) && /^(?:der|des|von)$/.test(little))) return run;
  let to = endOfNoun(words, run.to + 1);
  if (to === undefined) return run;
  if (words[to]?.key === 'und' && has(/^and$/)) to = endOfNoun(words, to + 1) ?? to;
  const { key = '', joint = '' } = words[to] ?? {};
  const isPlace =
    joint === ' ' && name?.some((one) => one.key === key || knownThings.areOne(one.key, key));
  return { from: run.from, to: isPlace === true ? to + 1 : to };
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
  word?.shape === 'capital' && isMarked(word) && isAdjectiveForm(word);

const isAdjectiveForm = ({ key }: Word): boolean => /..e[nrms]?$/.test(key) && !isInflected(key);

/** A German noun, as far as its look tells. */
export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  (isKind(word) || (!isCommon(word.key) && !isPlaceClass(word.key) && looksGerman(word)));

/** Whether a word says at its end what a name is, whatever it is made of: `Gesellschaft`, `Hansestadt`. */
const isKind = ({ key }: Word): boolean =>
  isHead(key) ||
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

/** Where begins what is of a noun: `Freunde der Muldeauen`. */
export const ownedFrom = (words: readonly Word[], at: number): number =>
  withNoun(words, { from: at, to: at + 1 }, /^(?:von|der|des)$/)?.from ?? at;

/** The church or place of a saint, whatever either language calls him: `St. James`, `St. Jakobi`. */
export const saintsIn = (german: readonly Word[]): Run[] =>
  [...german.keys()]
    .filter((at) => german[at]?.key === 'st' && german[at + 1]?.joint === '. ')
    .map((from) => ({ from, to: from + 2 }));

/** An adjective made of a name: `Rigaer`, `Keplersche`. */
export const isOfName = (name: Word | undefined, word: Word | undefined): boolean =>
  name !== undefined &&
  word !== undefined &&
  name.key !== word.key &&
  !isCommon(name.key) &&
  /(?:er|sche[mnrs]?)$/.test(word.text) &&
  !knownThings.forms.de.has(word.key);

/** Of German names the one of as many words with capitals as an English one, or most nearly so. */
export function likest(
  name: readonly Word[],
  runs: readonly Run[],
  german: readonly Word[],
): Run | undefined {
  const capitals = (words: readonly Word[]) => words.filter(isCapital).length;
  const unlike = ({ from, to }: Run) => Math.abs(capitals(german.slice(from, to)) - capitals(name));
  return runs.toSorted((one, other) => unlike(one) - unlike(other))[0];
}

/** Where else the same words stand. */
export function placesOf(words: readonly Word[], { from, to }: Run): Run[] {
  const own = words.slice(from, to);
  const places = [...words.keys()].filter((at) =>
    own.every(({ key }, place) => words[at + place]?.key === key),
  );
  return places.map((at) => ({ from: at, to: at + own.length }));
}

/**
 * What German writes as a name by a capital that no rule put, whatever it is called in English: `die Freien Wähler`,
 * or with an article, `in Der Kirschgarten`.
 */
export function germanRuns(words: readonly Word[], isArticled: boolean): Run[] {
  return [...words.keys()].flatMap((at): Run[] => {
    const run = isMarkedAdjective(words[at]) ? adjectiveRun(words, at) : undefined;
    if (!isArticled) return run === undefined ? [] : [run];
    const word = words[at];
    const isFirst =
      word !== undefined && isMarked(word) && /^(?:D(?:er|ie|as|e[mn])|Eine?)$/.test(word.text);
    return isFirst && words[at + 1]?.joint === ' ' && isNoun(words[at + 1])
      ? [withPurpose(words, { from: at, to: at + 2 })]
      : [];
  });
}

/** Whether a German compound begins with an English word: `Altmarkstraße`, `Oktoberedikt` (`October Edict`). */
export const isJoinedTo = (english: Word, german: Word): boolean =>
  // Not `Dänemark`.
  !knownThings.areOne(english.key, german.key) &&
  beginningsOf(german.key).some(
    (own) =>
      own === english.key || isHabit(english.key, own) || knownThings.areOne(english.key, own),
  );

/** What a German word may begin with as a compound, by its key: what is left is a word. */
export const beginningsOf = remember((key): readonly string[] =>
  Array.from({ length: Math.max(key.length - 6, 0) }, (_, at) => at + 4).flatMap((cut) =>
    isGermanWord(key.slice(cut)) || isHead(key.slice(cut)) ? [key.slice(0, cut)] : [],
  ),
);
