import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

test('a query falls into figures, phrases and words', () => {
  const query = parseQuery('"new countryside" 7/7 communes');
  expect(query.phrases).toEqual(['newcountryside']);
  expect(query.figures).toHaveLength(1);
  expect(query.words).toEqual(['new', 'countryside', 'communes']);
  expect(query.loose).toBe(true);
});

test('a figure in quotation marks is that figure, in any spelling', () => {
  expect(parseQuery('"7/7"')).toMatchObject({ phrases: [], words: [] });
  expect(parseQuery('„1.100 Milliarden“').figures[0]?.keys).toEqual(
    expect.arrayContaining(parseQuery('1.1 trillion').figures[0]?.keys ?? []),
  );
});

test.each([
  ['1.100 Milliarden', '1.1 trillion'],
  ['sieben von sieben', '7/7'],
  ['10. Juli', 'July 10'],
])('%s asks for the same as %s', (german, english) => {
  const keys = (text: string): string[] =>
    parseQuery(text).figures.flatMap((figure) => figure.keys);
  expect(keys(german).some((key) => keys(english).includes(key))).toBe(true);
});

test('nothing that is typed is an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      const query = parseQuery(typed);
      expect(query.count).toBeGreaterThanOrEqual(query.words.length);
    }),
  );
  expect(parseQuery('\u202eשלום \u0000 "').words).toEqual(['שלום']);
});
