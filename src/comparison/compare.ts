import { compareDays } from './figures/days.ts';
import { compareFigures } from './figures/figures.ts';
import { compareLittleWords, type WordDifference } from './words/words.ts';
import { compareNames } from './names/names.ts';
import { findDoubtful } from './figures/doubtful.ts';
import { compareMarks } from './figures/marks.ts';
import type { KnownNames } from './names/known.ts';
import { asPassage, type Passage } from '../passages/passage.ts';

/**
 * Compares the figures and the names of two aligned passages.
 *
 * @param known what the collection teaches about names (name-known.ts); without it only the two
 *   passages speak
 * @returns what differs, figures first; empty where the passages agree
 * @example comparePassages('367 km near Dak Song', '376 km bei Dak Song')
 * // [{ kind: 'measure', english: '367 km', german: '376 km', why: … }]
 */
export function comparePassages(
  english: string | Passage,
  german: string | Passage,
  known?: KnownNames,
): PassageDifference[] {
  const [en, de] = [asPassage(english, 'en'), asPassage(german, 'de')];
  return [...compareValues(en, de), ...comparePassageNames(en, de, known)];
}

/** What differs in the names of two passages: that alone depends on what the collection teaches. */
export const comparePassageNames = (
  english: Passage,
  german: Passage,
  known?: KnownNames,
): PassageDifference[] =>
  compareNames(english, german, known)
    .filter((name) => !isOfMoney(name.english, english) || !isOfMoney(name.german, german))
    .filter((name) => !standsInCode(name.english, german) && !standsInCode(name.german, english))
    .map(({ english, german, why }) => ({ kind: 'name', english, german, why }));

// A translator leaves the marks of code away, or sets them.
const standsInCode = (name: string, { code }: Passage): boolean =>
  name !== '' && code.includes(name);

// `Barbadian dollars` and `Barbados-Dollar` were compared as sums of money.
const isOfMoney = (name: string, { figures }: Passage): boolean =>
  name === '' || figures.some(({ kind, text }) => kind === 'money' && text.includes(name));

/** What differs in the figures, days and marks of two passages, which depends on nothing else. */
export function compareValues(en: Passage, de: Passage): PassageDifference[] {
  const [english, german] = [en.text, de.text];
  const figures = compareFigures(en, de);
  // A date that differs has told its month.
  const hasDate = figures.some(({ kind }) => kind === 'date');
  const days = hasDate ? [] : compareDays(english, german);
  const told = [
    ...figures.map(({ kind, english, german, why }) => ({
      kind,
      english: english?.text ?? '',
      german: german?.text ?? '',
      why,
    })),
    ...days,
    ...compareMarks(english, german),
    ...findDoubtful(en, de),
  ];
  const isTold = ({ english, german }: WordDifference) =>
    told.some((other) => other.english.includes(english) && other.german.includes(german));
  return [...told, ...compareLittleWords(en, de).filter((word) => !isTold(word))];
}

/** What differs, as each text has it; empty where one text has nothing for it. */
export type PassageDifference = {
  kind: WordDifference['kind'] | 'name';
  english: string;
  german: string;
  why: string;
};
