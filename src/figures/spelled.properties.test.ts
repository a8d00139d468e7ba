import fc from 'fast-check';
import { toCardinal as inGerman, toOrdinal as germanOrdinal } from 'n2words/de-DE';
import { toCardinal as inBritish } from 'n2words/en-GB';
import { toCardinal as inAmerican, toOrdinal as englishOrdinal } from 'n2words/en-US';
import { describe, expect, test } from 'vitest';
import type { Language } from '../article/language.ts';
import { readFigures } from './figures.ts';

/** What is read in a sentence that holds the written form alone. */
function read(language: Language, written: string): string[] {
  const sentence = language === 'en' ? `The word is ${written} here.` : `Es steht ${written} da.`;
  return readFigures(sentence, language).map(
    ({ kind, value, text }) =>
      `${kind} ${value}${text === written || kind !== 'number' ? '' : ' in part'}`,
  );
}

// From two on: one is an article in both languages. As many of few digits as of many.
const counts = fc.integer({ min: 1, max: 12 }).chain((digits) => fc.integer({ min: 2, max: 10 ** digits })); // prettier-ignore

describe.each<[string, Language, (value: number) => string]>([
  ['American', 'en', inAmerican],
  ['British', 'en', inBritish],
  ['German', 'de', inGerman],
])('numbers as another library spells them in %s', (_name, language, spell) => {
  test('are read back up to a million million', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const figure = read(language, spell(value)).join();
        // `neunzehnhundert` may be a year.
        expect([spell(value), figure.replace('year', 'number')]).toEqual([spell(value), `number ${value}`]); // prettier-ignore
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[Language, (value: number) => string]>([
  ['en', englishOrdinal],
  ['de', (value) => `das ${germanOrdinal(value)}`],
])('ordinals as another library spells them in %s are read back', (language, spell) => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 9999 }), (value) => {
      expect([spell(value), ...read(language, spell(value))]).toEqual([spell(value), `ordinal ${value}`]); // prettier-ignore
    }),
  );
});

const moments = fc.date({
  min: new Date('1000-01-01'),
  max: new Date('2199-12-31'),
  noInvalidDate: true,
});

test.each(['en', 'de'] as const)('ISO dates and times are read back in %s', (language) => {
  fc.assert(
    fc.property(moments, (moment) => {
      const [day = '', clock = ''] = moment.toISOString().slice(0, 19).split('T');
      const minutes = clock.slice(0, 5);
      expect(read(language, day)).toEqual([`date ${day}`]);
      expect(read(language, `${day}T${minutes}`)).toEqual([`date ${day}`, `time ${minutes}`]);
      expect(read(language, `${day} ${clock}`)).toEqual([`date ${day}`, `time ${clock}`]);
      expect(read(language, `${day}T${clock}Z`)).toEqual([`date ${day}`, `time ${clock}`]);
    }),
  );
});
