import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../article/language.ts';
import { packFigure, unpackFigure, type FigurePlace, type Written } from './written.ts';

const standing = fc.tuple(fc.nat(400), fc.constantFrom('12', 'twelve', 'zwolf', '12 000'));
const times = fc.array(standing, { minLength: 1, maxLength: 4 });

/** In a row of so many English words. */
function written(own: readonly [number, string][], language: Language, before: number): Written[] {
  return own
    .toSorted(([one], [other]) => one - other)
    .map(([word, form]) => ({ language, word: before + word, form }));
}

const place = fc
  .record({ article: fc.nat(900), row: fc.nat(300), sides: fc.constantFrom(1, 2, 3), times })
  .chain(({ times: en, ...row }) =>
    times.map((de): FigurePlace => ({
      ...row,
      written: [
        ...(row.sides & 1 ? written(en, 'en', 0) : []),
        ...(row.sides & 2 ? written(de, 'de', 401) : []),
      ],
    })),
  );

test('what is known of figures comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      expect(unpackFigure(packFigure('12 n', places))).toEqual(places);
    }),
  );
});
