import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as reader from '../keys.ts';
import * as query from './query.ts';

const parseQuery = (text: string): query.Query => query.parseQuery(text, reader);

test('a query falls into figures, phrases and words', () => {
  const read = parseQuery('"new countryside" 7/7 communes');
  expect(read.phrases).toEqual(['newcountryside']);
  expect(read.figures).toHaveLength(1);
  expect(read.words).toEqual(['new', 'countryside', 'communes']);
  expect(read.loose).toBe(true);
});

test('a figure in quotation marks is that figure, in any spelling', () => {
  expect(parseQuery('"7/7"')).toMatchObject({ phrases: [], words: [] });
  expect(parseQuery('„1.100 Milliarden“')).toMatchObject({ phrases: [], words: [] });
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
      const read = parseQuery(typed);
      expect(read.text.length).toBeGreaterThanOrEqual(read.words.length);
    }),
  );
  expect(parseQuery('\u202eשלום \u0000 "').words).toEqual(['שלום']);
});
