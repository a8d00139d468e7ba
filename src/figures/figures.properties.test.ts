import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../article/language.ts';
import { readFigures } from './figures.ts';

test.each([
  ['en', 'en-GB'],
  ['en', 'en-ZA'],
  ['de', 'de-DE'],
  ['de', 'de-AT'],
  ['de', 'de-CH'],
] as const)('a number of a %s text formatted as in %s is read back', (language, locale) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
      const written = format.format(hundredths / 100);
      const [figure, ...others] = readFigures(`X: ${written} y`, language);
      expect(others).toEqual([]);
      expect(figure).toMatchObject({ text: written, kind: 'number', value: hundredths / 100 });
    }),
  );
});

test.each([
  ['en', 'en-GB', 'long'],
  ['en', 'en-US', 'long'],
  ['en', 'en-US', 'medium'],
  ['de', 'de-DE', 'long'],
  ['de', 'de-DE', 'medium'],
  ['de', 'de-AT', 'long'],
] as const)(
  'a date of a %s text formatted as in %s, %s, is read back',
  (language, locale, dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    const dates = fc.date({
      min: new Date('1600-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const written = format.format(date);
        const [figure, ...others] = readFigures(`X (${written}) y`, language);
        expect(others).toEqual([]);
        expect(figure).toMatchObject({
          text: written,
          kind: 'date',
          value: date.toISOString().slice(0, 10),
        });
      }),
    );
  },
);

test('a sum of money formatted in either language has its value and currency', () => {
  const currencies = fc.constantFrom('EUR', 'USD', 'GBP', 'JPY', 'CHF', 'VND', 'INR', 'CAD');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e8 }),
      currencies,
      fc.constantFrom(...languages),
      (sum, currency, language) => {
        const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
        const written = new Intl.NumberFormat(language === 'en' ? 'en-US' : 'de-DE', style).format(
          sum,
        );
        expect(readFigures(written, language)).toMatchObject([
          { text: written, kind: 'money', value: sum, unit: currency },
        ]);
      },
    ),
  );
});

test('whatever is read is a slice of the text, in order, without overlap', () => {
  const pieces = fc.constantFrom(
    ...'1 7 10 2021 1.100 3,5 . , : / – - % € $ km half to bis of von July Juli und and ein eine Million hundert th er ° \u00a0 \u202e \u0000 ½ § ( ) ’ ten zwei'.split(
      ' ',
    ),
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      let last = 0;
      for (const { start, end, text: slice, value } of readFigures(text, language)) {
        expect(slice).toBe(text.slice(start, end));
        expect(slice).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(value).not.toBeNaN();
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  '1',
  '1 ',
  '1.',
  '1,',
  '7 of ',
  'einund',
  'hundert',
  'eine Million ',
  'a@',
  '1:30:',
  '½',
  '$',
  '\ud800',
  '5\u202e',
])('ten thousand characters of %j are read', (piece) => {
  for (const language of languages) {
    const text = piece.repeat(10_000 / piece.length);
    expect(readFigures(text, language).every(({ end }) => end <= text.length)).toBe(true);
  }
});
