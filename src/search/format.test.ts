import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureKey, inScope, packLinks, packPlaces, unpackLinks, unpackPlaces } from './format.ts';

const place = fc.record({
  article: fc.nat(50_000),
  row: fc.nat(3_000),
  sides: fc.constantFrom(1, 2, 3),
});

test('places come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      expect(unpackPlaces(packPlaces(places))).toEqual(places);
    }),
  );
});

test('links come out as they went in, by their first word', () => {
  const link = fc.tuple(fc.nat(9_000), fc.nat(9_000));
  fc.assert(
    fc.property(fc.array(link), (links) => {
      expect(unpackLinks(packLinks(links))).toEqual(links.toSorted(([a], [b]) => a - b));
    }),
  );
});

test('a scope keeps what stands in its language', () => {
  const both = { article: 1, row: 1, sides: 3 };
  const german = { article: 1, row: 2, sides: 2 };
  expect(inScope([both, german], ['en'])).toEqual([both]);
  expect(inScope([both, german], ['en', 'de'])).toEqual([both, german]);
});

test('the readings of a figure have their places side by side', () => {
  const keys = ['y:2010', 'n:2010', 'd:2010-11-13', 'n:201', 'm:USD:2010', 'n:2011'];
  expect(keys.map(figureKey).sort()).toEqual([
    '201 n',
    '2010 m:USD',
    '2010 n',
    '2010 y',
    '2010-11-13 d',
    '2011 n',
  ]);
});

test('what a word and a figure may be together has its place beside the figure', () => {
  expect(['i:dsa2175', 'n:2175', 'i:pressexampleorg'].map(figureKey)).toEqual([
    '2175 dsa i',
    '2175 n',
    'pressexampleorg i',
  ]);
});
