import { compareDays } from './figures/days.ts';
import { compareFigures } from './figures/figures.ts';
import { compareNames } from './names/names.ts';
import { compareMarks } from './figures/marks.ts';
import type { FigureKind } from '../figures/figure.ts';
import type { KnownNames } from './names/known.ts';

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
  english: string,
  german: string,
  known?: KnownNames,
): PassageDifference[] {
  const figures = compareFigures(english, german);
  // A date that differs has told its month.
  const hasDate = figures.some(({ kind }) => kind === 'date');
  const days = hasDate ? [] : compareDays(english, german);
  const names = compareNames(english, german, known);
  return [
    ...figures.map(({ kind, english, german, why }) => ({
      kind,
      english: english?.text ?? '',
      german: german?.text ?? '',
      why,
    })),
    ...days,
    ...compareMarks(english, german),
    ...names.map(({ english, german, why }) => ({ kind: 'name' as const, english, german, why })),
  ];
}

/** What differs, as each text has it; empty where one text has nothing for it. */
export type PassageDifference = {
  kind: FigureKind | 'name';
  english: string;
  german: string;
  why: string;
};
