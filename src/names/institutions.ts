import { looksGerman } from './german.ts';
import { knownThings } from './listed/things.ts';
import type { Run, SharedRun } from './whole.ts';
import { isCapital, isMarked, type Word } from './tokens.ts';
import { isCommon, isPlaceClass } from './words/name-words.ts';

/**
 * What English calls an institution by usual words, each with a capital: `National War Memorial`,
 * `Ministry of Social Affairs`.
 */
export function institutionRuns(words: readonly Word[]): Run[] {
  const isPart = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isMarked(word) && (!isCommon(word.key) || isOfPlace(word));
  };
  return words.flatMap((word, at): Run[] => {
    if (!institutions.has(word.key) || !isMarked(word)) return [];
    let [from, to] = [at, at + 1];
    while (isPart(from - 1) && words[from]?.joint === ' ') from -= 1;
    while (institutions.has(words[to]?.key ?? '') && words[to]?.joint === ' ') to += 1;
    if (/^(?:of|for)$/.test(words[to]?.text ?? '') && words[to]?.joint === ' ' && isPart(to + 1)) {
      to += 2;
      while (words[to]?.joint === ' ' && isPart(to + (words[to]?.text === 'and' ? 1 : 0)))
        to += words[to]?.text === 'and' ? 2 : 1;
    }
    return to - from > 1 ? [{ from, to }] : [];
  });
}

/**
 * A name that both texts have, with what it is: `Hofmann Foundation` and `Hofmann-Stiftung`,
 * `University of Tartu` and `Universität Tartu`.
 */
export function withInstitution(
  run: SharedRun,
  english: readonly Word[],
  german: readonly Word[],
): SharedRun {
  const { from, to } = run.english;
  const whole = institutionRuns(english).find(
    (each) => each.from <= from && each.to >= to && each.to - each.from > to - from,
  );
  // What the German takes over whole, it does not say in its own words too.
  if (whole === undefined || standsIn(english.slice(whole.from, whole.to), german)) return run;
  // `Polizei von Tartu`
  const isSaid = english.slice(from, to).some(({ key }) => institutions.has(key));
  const other = isSaid
    ? run.german
    : placesOf(german, run.german).flatMap((place) => germanWhole(german, place) ?? [])[0];
  return other === undefined ? run : { english: whole, german: other };
}

/** Where else the same words stand. */
function placesOf(words: readonly Word[], { from, to }: Run): Run[] {
  const own = words.slice(from, to);
  const places = [...words.keys()].filter((at) =>
    own.every(({ key }, place) => words[at + place]?.key === key),
  );
  return places.map((at) => ({ from: at, to: at + own.length }));
}

const standsIn = (name: readonly Word[], words: readonly Word[]): boolean =>
  words.some((_, at) => name.every(({ text }, place) => words[at + place]?.text === text));

function germanWhole(words: readonly Word[], { from, to }: Run): Run | undefined {
  let end = to;
  while (/^[-‐‑]$/.test(words[end]?.joint ?? '') && isNoun(words[end])) end += 1;
  if (end > to) return { from, to: end };
  const start = /^(?:von|der|des|in|fur)$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const isTight = words.slice(start + 1, from + 1).every(({ joint }) => joint === ' ');
  return isTight && isNoun(words[start]) ? { from: start, to } : undefined;
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && !isPlaceClass(word.key) && looksGerman(word);

const isOfPlace = ({ key }: Word): boolean => knownThings.of(key, 'en').size > 0;

/** An English word for an institution, folded. */
export const isInstitution = (folded: string): boolean => institutions.has(folded);

const institutions: ReadonlySet<string> = new Set(
  'abbey academy agency army association authority bank bureau castle cathedral church college commission committee council court department federation festival forum foundation fund hospital institute league library licence license memorial ministry monastery museum navy palace parliament party police prize school society theatre treaty union university'.split(
    ' ',
  ),
);
