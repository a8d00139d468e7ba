import { expect, test } from 'vitest';
import { Passage } from './passage.ts';

test.each([
  ['Izola\t9:05 a.m.\t–\t1\t583.6', 'en', ['9:05 a.m.', '1', '583.6']],
  ['Izola\t9.05 Uhr\t–\t1\t583,6', 'de', ['9.05 Uhr', '1', '583,6']],
  ['12\tMay\t2019', 'en', ['12', '2019']],
  ['7\t500\tkm', 'en', ['7', '500']],
  ['7 500 km\t3 %', 'de', ['7 500 km', '3 %']],
] as const)(
  'no figure reaches from one cell of a table into the next: %j',
  (text, language, read) => {
    const { figures } = new Passage(text, language);
    expect(figures.map((figure) => figure.text)).toEqual(read);
    for (const { start, end, text: figure } of figures) expect(text.slice(start, end)).toBe(figure);
  },
);
