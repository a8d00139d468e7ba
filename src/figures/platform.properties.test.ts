import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from './figures.ts';

const locales = ['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-AT', 'de-CH'];
const languageOf = (locale: string) => (locale.startsWith('en') ? 'en' : 'de');

/** What is read in a sentence that holds the written form alone. */
function read(locale: string, written: string): string[] {
  const language = languageOf(locale);
  const sentence =
    language === 'en' ? `The paper says ${written} at one point.` : `Es steht ${written} im Text.`;
  return readFigures(sentence, language).map(
    ({ kind, value, unit }) => `${kind} ${value} ${unit ?? ''}`,
  );
}

const sums = [1, 1200, 40.5, -900];
// Known by what papers mean: a pound and a cent of weight or of another currency, a word in capitals.
const wordlike = 'ALL TOP CUP SOS MAD PEN GEL'.split(' ');
// The names of these are told apart by brackets with years or banks, which no paper writes.
const bracketed = 'CUC SLL STN XAF XOF XSU ZWL'.split(' ');
// Three decimals after a point are thousands in any other Swiss text.
const threeDecimals = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

describe.each(locales)('money as %s writes it', (locale) => {
  test.each(['code', 'symbol', 'name'] as const)('is read back by its %s', (currencyDisplay) => {
    const left = new Set([
      ...(currencyDisplay === 'name' ? bracketed : wordlike),
      ...(languageOf(locale) === 'de' ? threeDecimals : []),
    ]);
    for (const currency of Intl.supportedValuesOf('currency')) {
      if (left.has(currency)) continue;
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
      });
      for (const sum of sums) {
        const value = Number(sum.toFixed(format.resolvedOptions().maximumFractionDigits));
        const written = format.format(value);
        expect([written, ...read(locale, written)]).toEqual([
          written,
          `money ${value} ${currency}`,
        ]);
      }
    }
  });
});

const symbols = {
  acre: 'ac',
  celsius: '°C',
  centimeter: 'cm',
  day: 'day',
  degree: '°',
  fahrenheit: '°F',
  'fluid-ounce': 'fl oz',
  foot: 'ft',
  gallon: 'gal',
  gigabit: 'Gbit',
  gigabyte: 'GB',
  hectare: 'ha',
  hour: 'h',
  inch: 'in',
  kilogram: 'kg',
  kilometer: 'km',
  'kilometer-per-hour': 'km/h',
  liter: 'l',
  megabit: 'Mbit',
  meter: 'm',
  mile: 'mi',
  'mile-per-gallon': 'mpg',
  minute: 'min',
  month: 'month',
  ounce: 'oz',
  second: 's',
  stone: 'st',
  terabyte: 'TB',
  week: 'week',
  yard: 'yd',
};

test.each(locales)('a measure as %s writes it is read back', (locale) => {
  for (const [unit, symbol] of Object.entries(symbols))
    for (const unitDisplay of ['long', 'short'] as const)
      for (const value of [1, 2, 1200, 2.5]) {
        const written = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(
          value,
        );
        expect([written, ...read(locale, written)]).toEqual([
          written,
          `measure ${value} ${symbol}`,
        ]);
      }
});

// Left out: `34L` and `1T` of India, and `3.4m` of Britain, are litres, trillions and metres elsewhere.
test.each(['en-US', 'de-DE', 'de-AT'])(
  'a compact number as %s writes it is read back',
  (locale) => {
    for (const compactDisplay of ['short', 'long'] as const)
      for (const value of [1200, 45_000, 3_400_000, 2.5e9, 7e12]) {
        const written = new Intl.NumberFormat(locale, {
          notation: 'compact',
          compactDisplay,
        }).format(value);
        const [figure, ...others] = readFigures(`X: ${written} y`, languageOf(locale));
        expect([written, figure?.value, others]).toEqual([written, value, []]);
      }
  },
);

const days = fc.date({
  min: new Date('1600-01-01'),
  max: new Date('2199-12-31'),
  noInvalidDate: true,
});

test.each(locales)('dates, months, times and shares as %s writes them are read back', (locale) => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9999, max: 9999 }), (date, tenths) => {
      const iso = date.toISOString();
      const zone = { timeZone: 'UTC' } as const;
      for (const dateStyle of ['full', 'long', 'medium'] as const)
        expect(
          read(locale, new Intl.DateTimeFormat(locale, { dateStyle, ...zone }).format(date)),
        ).toEqual([`date ${iso.slice(0, 10)} `]);
      for (const month of ['long', '2-digit'] as const)
        expect(
          read(
            locale,
            new Intl.DateTimeFormat(locale, { month, year: 'numeric', ...zone }).format(date),
          ),
        ).toEqual([`date ${iso.slice(0, 7)} `]);
      expect(
        read(locale, new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone }).format(date)),
      ).toEqual([`time ${iso.slice(11, 16)} `]);
      expect(
        read(
          locale,
          new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
            tenths / 1000,
          ),
        ),
      ).toEqual([`percent ${tenths / 10} %`]);
    }),
  );
});
