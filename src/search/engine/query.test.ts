import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as reader from '../keys.ts';
import * as query from './query.ts';

const parseQuery = (text: string): query.Query => query.parseQuery(text, reader);

const asked = (text: string): string[] =>
  query.wordsOf(parseQuery(text)).flatMap(({ typed, need }) => (need === 'required' ? typed : []));

test('a query falls into figures, phrases and words', () => {
  const read = parseQuery('"new countryside" 7/7 communes');
  expect(read.phrases).toEqual(['newcountryside']);
  expect(query.figuresOf(read)).toHaveLength(1);
  expect(asked('"new countryside" 7/7 communes')).toEqual(['new', 'countryside', 'communes']);
});

test('a query is read as texts are: in plain letters, without signs that are not seen', () => {
  const keys = (text: string): string[] =>
    query.figuresOf(parseQuery(text)).flatMap((figure) => figure.keys);
  expect(keys('３６７ km')).toEqual(keys('367 km'));
  expect(keys('36\u200B7 km')).toEqual(keys('367 km'));
  expect(asked('ﬁne gra\u00ADvel')).toEqual(['fine', 'gravel']);
});

test('a figure in quotation marks is that figure, in any spelling', () => {
  for (const figure of ['"7/7"', '„1.100 Milliarden“']) {
    expect(parseQuery(figure).phrases).toEqual([]);
    expect(query.wordsOf(parseQuery(figure))).toEqual([]);
  }
});

test.each([
  ['1.100 Milliarden', '1.1 trillion'],
  ['sieben von sieben', '7/7'],
  ['10. Juli', 'July 10'],
])('%s asks for the same as %s', (german, english) => {
  const keys = (text: string): string[] =>
    query.figuresOf(parseQuery(text)).flatMap((figure) => figure.keys);
  expect(keys(german).some((key) => keys(english).includes(key))).toBe(true);
});

test.each([
  ['im Jahr 1998', []],
  ['Version 2.6.32', []],
  ['Wie kann ich den Schlüssel der Signatur prüfen', ['Schlüssel', 'Signatur', 'prüfen']],
  ['Wann und weshalb wurde welcher Damm gebaut', ['Damm', 'gebaut']],
  ['S. Zacchiroli', ['Zacchiroli']],
  ['who are you', ['who', 'are', 'you']],
  ['war', ['war']],
])('%s: what tells nothing is not required, unless there is nothing else', (text, words) => {
  expect(asked(text)).toEqual(words);
});

test.each([
  ['CVE-2011-0740', 'i:cve2011.0740'],
  ['cve 2011 0740', 'i:cve2011.0740'],
  ['L 2013', 'i:l2013'],
  ['press@example.org', 'i:pressexampleorg'],
])('%s is asked for as a whole', (text, key) => {
  const keys = query.figuresOf(parseQuery(text)).flatMap((figure) => figure.keys);
  expect(keys).toContain(key);
});

test('nothing that is typed is an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      const read = parseQuery(typed);
      expect(read.text.length).toBeGreaterThanOrEqual(query.wordsOf(read).length);
    }),
  );
  expect(asked('\u202eשלום \u0000 "')).toEqual(['שלום']);
}, 300_000);
