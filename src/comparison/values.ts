import { compareDays } from './figures/days.ts';
import { compareFigures } from './figures/figures.ts';
import { findDoubtful } from './figures/doubtful.ts';
import { compareMarks } from './figures/marks.ts';
import { compareLittleWords, type WordDifference } from './words/words.ts';
import type { Passage } from '../passages/passage.ts';

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
