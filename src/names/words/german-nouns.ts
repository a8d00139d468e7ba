import { isHead } from '../listed/heads.ts';
import { knownThings } from '../listed/things.ts';
import { isCapital, isMarked, type Word } from '../tokens.ts';
import type { Run } from '../whole.ts';
import { isInflected, looksGerman } from './german.ts';
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
  (isHead(word.key) || (!isCommon(word.key) && !isPlaceClass(word.key) && looksGerman(word)));
