import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';
import { surprise } from './candidates.ts';

test('the log-likelihood ratio of words that always go together grows with every time they do', () => {
  expect(surprise(4, 4, 4, 17)).toBeCloseTo(18.55, 1);
  expect(surprise(2, 2, 2, 17)).toBeLessThan(14);
  expect(surprise(1, 4, 4, 16)).toBeCloseTo(0);
});

test('what one document teaches helps another', () => {
  const animals: (readonly [string, string])[] = [
    ['otter', 'Fischotter'],
    ['badger', 'Dachs'],
    ['squirrel', 'Eichkatze'],
    ['hedgehog', 'Igel'],
  ];
  const lesson = animals.flatMap(([en, de], a) =>
    [2, 3, 4, 6, 7, 8, 9].map(
      (n) => [`${n}0${a} ${en}s were seen.`, `Man sah ${n}0${a} ${de}.`] as const,
    ),
  );
  const puzzle = {
    id: 'puzzle',
    source: ['A squirrel ran up the old oak behind the house.', 'An otter!', 'Some hedgehog.'].map(
      (text) => ({ text }),
    ),
    target: ['Ein Fischotter!', 'Irgendein Igel.'].map((text) => ({ text })),
  };
  const taught = {
    id: 'lesson',
    source: lesson.map(([text]) => ({ text })),
    target: lesson.map(([, text]) => ({ text })),
  };
  const beads = alignCollection([taught, puzzle], { source: 'en', target: 'de' }).get('puzzle');
  expect(beads?.map(({ source, target }) => [source, target])).toEqual([
    [[0], []],
    [[1], [0]],
    [[2], [1]],
  ]);
});
