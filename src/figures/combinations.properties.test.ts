import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from './figures.ts';

const sentence = fc.constantFrom(
  (figure: string) => figure,
  (figure: string) => `It was set for ${figure}.`,
  (figure: string) => `We met on ${figure} in the hall.`,
);

const months = fc.constantFrom(['July', '07'], ['Jul', '07'], ['Sept.', '09'], ['october', '10']);
const days = fc.constantFrom(
  ['2', '02'],
  ['2nd', '02'],
  ['22', '22'],
  ['second', '02'],
  ['twenty-second', '22'],
  ['twenty second', '22'],
);
const years = fc.constantFrom(
  ['', '-'],
  [' 2016', '2016'],
  [', 2016', '2016'],
  [' of 2016', '2016'],
  [' / 2016', '2016'],
  [" '16", '2016'],
  [', ’16', '2016'],
);
const orders = fc.constantFrom(
  (day: string, month: string) => `${month} ${day}`,
  (day: string, month: string) => `${month} the ${day}`,
  (day: string, month: string) => `${day} ${month}`,
  (day: string, month: string) => `the ${day} of ${month}`,
);

test('whatever order, day, month and year are written in, the date is read', () => {
  fc.assert(
    fc.property(
      sentence,
      months,
      days,
      years,
      orders,
      (say, [month = '', mm], [day = '', dd], [year, yyyy], order) => {
        const read = readFigures(say(order(day, month) + year), 'en');
        expect(read.map(({ value }) => value)).toContain(`${yyyy}-${mm}-${dd}`);
      },
    ),
  );
});

const hours = fc.constantFrom(['7', 7], ['07', 7], ['seven', 7], ['11', 11], ['eleven', 11]);
const halves = fc.constantFrom([' am', 0], [' p.m.', 12], [' PM', 12], [' in the morning', 0]);
const minutes = fc.constantFrom(
  ['', 0],
  ['half past ', 30],
  ['a quarter past ', 15],
  ['ten minutes past ', 10],
  ['twenty after ', 20],
  ['a quarter to ', -15],
  ['ten to ', -10],
  ['five minutes before ', -5],
  ['quarter of ', -15],
);

test('whatever minutes before or after an hour are said, and however its half of the day, the time is read', () => {
  fc.assert(
    fc.property(sentence, hours, minutes, halves, (say, [hour, h], [offset, m], [half, later]) => {
      const total = (h + later) * 60 + m;
      const value = new Date(total * 60_000).toISOString().slice(11, 16);
      const read = readFigures(say(`${offset}${hour}${half}`), 'en');
      expect(read.map((figure) => figure.value)).toContain(value);
    }),
  );
});

test('in a list without spaces no two numbers make a decimal', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'de' as const),
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 7 }),
      (language, numbers) => {
        const read = readFigures(`Picks: ${numbers.join(',')}.`, language);
        expect(read.map(({ value }) => value)).toEqual(numbers);
      },
    ),
  );
});
