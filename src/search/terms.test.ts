import { describe, expect, test } from 'vitest';
import { formsOf, readTerms, termOf } from './terms.ts';

describe('all forms of a word begin alike, and each is another term', () => {
  test.each([
    ['en', 'update', 'updates'],
    ['en', 'issue', 'issued'],
    ['en', 'UPS', 'UPSs'],
    ['de', 'Haus', 'Häuser'],
    ['de', 'Länder', 'Landes'],
    ['de', 'USV', 'USVs'],
  ] as const)('%s: %s, %s', (language, one, other) => {
    expect(termOf(other, language).startsWith(formsOf(one, language))).toBe(true);
    expect(termOf(other, language)).not.toBe(termOf(one, language));
  });
});

test('a spelling without its marks is the same term', () => {
  expect(termOf('Mueller', 'de')).toBe(termOf('Müller', 'de'));
  expect(termOf('Taubern\u00adheim', 'de')).toBe(termOf('Taubernheim', 'de'));
});

test('no term begins another, nor one of the other language', () => {
  const terms = ['war', 'wars', 'warm', 'ware', 'waren'].flatMap((word) => [
    termOf(word, 'en'),
    termOf(word, 'de'),
  ]);
  for (const one of new Set(terms)) {
    for (const other of new Set(terms)) {
      if (one !== other) expect(other.startsWith(one)).toBe(false);
    }
  }
});

test('each word takes a place, one with digits too; what a hyphen parts stands once more as one', () => {
  const { inOrder, joined } = readTerms('An e-mail of 2011', 'en');
  expect(inOrder).toEqual([
    termOf('An', 'en'),
    termOf('e', 'en'),
    termOf('mail', 'en'),
    termOf('of', 'en'),
    null,
  ]);
  expect(joined).toEqual([termOf('email', 'en')]);
});
