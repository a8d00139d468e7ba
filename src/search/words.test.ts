import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrase, fold, squeeze, words } from './words.ts';

describe('spellings that are one', () => {
  test.each([
    ['Đắk', 'Dak'],
    ['Nguyễn', 'Nguyen'],
    ['Cư', 'CU'],
    ['Straße', 'Strasse'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Länder', 'Laender'],
    ['Łódź', 'Lodz'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each(["Dieu K'Re", 'Dieu K’Re', 'dieu k`re', 'DIEU K RE', 'Dieu KRe'])('%s', (name) => {
    expect(squeeze(name)).toBe('dieukre');
  });
});

test.each([
  ['neue', 'nue'],
  ['Bauer', 'Baur'],
  ['Quelle', 'Qulle'],
])('%s is not %s: an e after a vowel or a q is no umlaut', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

describe('a phrase is found', () => {
  const find = (text: string, phrase: string): string[] =>
    findPhrase(words(text), squeeze(phrase)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ["Secretary Dieu K'Re requested", 'KRe', ["K'Re"]],
    ['in Dak Song, in Đắk Song', 'dak song', ['Dak Song', 'Đắk Song']],
    ['leaving no one behind', 'no one', ['no one']],
    ['over 1,100 billion VND', '1,100 billion', ['1,100 billion']],
  ])('in “%s”: %s', (text, phrase, found) => {
    expect(find(text, phrase)).toEqual(found);
  });

  test.each([
    ['the Provincial Party', 'Provin'],
    ['the Provincial Party', 'incial Party'],
    ['the Provincial Party', 'Party the'],
    ['the Provincial Party', ''],
  ])('not in “%s”: %s', (text, phrase) => {
    expect(find(text, phrase)).toEqual([]);
  });

  test('whatever the text, where its own words stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: word, start, end } of words(text)) {
          expect(fold(text.slice(start, end))).toBe(word);
        }
        const whole = squeeze(text);
        if (whole !== '') expect(findPhrase(words(text), whole)).toHaveLength(1);
      }),
    );
  }, 300_000);

  test('a soft hyphen parts no word', () => {
    expect(words('Don\u00addampf\u00adschiff 1\u00ad250')).toMatchObject([
      { text: 'dondampfschiff', start: 0, end: 16 },
      { text: '1250' },
    ]);
  });
});
