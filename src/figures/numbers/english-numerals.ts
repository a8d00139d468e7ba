import { valuesOf } from '../words.ts';
import { scales } from './scales.ts';

/** The value of a single English cardinal below a hundred, or null. */
export const englishSmall = (word: string): number | null =>
  units.get(word) ?? tens.get(word) ?? null;

/** Cardinals from zero to nineteen. */
export const units = valuesOf('en', 'units');

/** Cardinals from twenty to ninety. */
export const tens = valuesOf('en', 'tens');

/** Ordinals of one word below a hundred. */
export const ordinals = new Map<string, number>([
  ...valuesOf('en', 'ordinals'),
  ...[...tens].map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
  ...valuesOf('en', 'ordinalSlips'),
]);
// Written as one word: thirtythree, thirtyfirst.
for (const numerals of [units, ordinals])
  for (const [word, value] of [...numerals].filter(([, each]) => each > 0 && each < 10))
    for (const [ten, more] of tens) numerals.set(ten + word, more + value);

/** Ordinals of the scale words: hundredth, millionth. */
export const scaleOrdinals = new Map(
  [...scales.en]
    .filter(([word, value]) => value > 20 && word.length > 3)
    .map(([word, value]): [string, number] => [`${word}th`, value]),
);

/** The parts of a whole, one and several: third, thirds. */
export const denominators = new Map<string, number>([
  ...valuesOf('en', 'denominators'),
  ...[...ordinals, ...scaleOrdinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [word, `${word}s`].map((each): [string, number] => [each, value])),
]);
