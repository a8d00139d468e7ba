import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryId, linesOf, registerPages, type RegisterPage } from './pages.ts';
import type { Register, RegisterFigure, RegisterName } from './register.ts';

const passages = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    article: 'a',
    row: row + 1,
    languages: ['en' as const],
  }));
const name = (en: string, de = en, count = 1): RegisterName => ({
  key: en.toLowerCase(),
  kind: 'other',
  en,
  de,
  variants: [],
  passages: passages(count),
});
const figure = (value: number, unit: string | null = null): RegisterFigure => ({
  kind: unit === null ? 'number' : 'measure',
  value,
  unit,
  counted: { en: '', de: '' },
  en: String(value),
  de: String(value),
  variants: [],
  passages: passages(1),
});
const outline = (pages: RegisterPage[], language: 'en' | 'de') =>
  pages.map(({ sections }) =>
    sections.map(({ title, entries }) => [title, ...entries.map(({ item }) => item[language])]),
  );

test('names stand by letter as the language sorts them, figures after them by kind and value', () => {
  const register: Register = {
    names: [name('Zalo'), name('Österby'), name('Odense'), name('Vienna', 'Wien'), name('8chan')],
    figures: [figure(900), figure(7), figure(36, 'km')],
  };
  expect(outline(registerPages(register, 'en'), 'en')).toEqual([
    [
      ['O', 'Odense', 'Österby'],
      ['V', 'Vienna'],
      ['Z', 'Zalo'],
      ['#', '8chan'],
      ['number', '7', '900'],
      ['measure', '36'],
    ],
  ]);
  expect(outline(registerPages(register, 'de'), 'de')[0]?.map(([title]) => title)).toEqual([
    'O',
    'W',
    'Z',
    '#',
    'number',
    'measure',
  ]);
});

test('a register without entries has one empty page', () => {
  expect(registerPages({ names: [], figures: [] }, 'en')).toEqual([{ number: 1, sections: [] }]);
});

test('what does not fit goes on to the next page, under the same letter', () => {
  const names = ['Aa', 'Ab', 'Ac', 'Ba'].map((text) => name(text, text, 2));
  expect(outline(registerPages({ names, figures: [] }, 'en', new Map(), 7), 'en')).toEqual([
    [['A', 'Aa', 'Ab']],
    [
      ['A', 'Ac'],
      ['B', 'Ba'],
    ],
  ]);
});

test('an entry of very many passages goes on in parts, each with whole articles, and loses none', () => {
  const rows = [150, 40, 30, 260, 1].flatMap((count, at) =>
    passages(count).map((passage) => ({ ...passage, article: `a${at}` })),
  );
  const pages = registerPages(
    { names: [{ ...name('Ulm'), passages: rows }, name('Ur')], figures: [] },
    'en',
  );
  const entries = pages.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  expect(entries.map(({ item, part }) => [item.en, part, item.passages.length])).toEqual([
    ['Ulm', { number: 1, of: 4 }, 190],
    ['Ulm', { number: 2, of: 4 }, 30],
    ['Ulm', { number: 3, of: 4 }, 260],
    ['Ulm', { number: 4, of: 4 }, 1],
    ['Ur', undefined, 1],
  ]);
  expect(entries.flatMap(({ item }) => item.passages).slice(0, rows.length)).toEqual(rows);
  expect(new Set(entries.map(entryId)).size).toBe(5);
});

test('every entry is on just one page, and no page holds more than its room unless one entry does', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), (counts, room) => {
      const names = counts.map((count, index) => name(`N${index}`, `N${index}`, count));
      const pages = registerPages({ names, figures: [] }, 'de', new Map(), room);
      const items = pages.map(({ sections }) => sections.flatMap(({ entries }) => entries));
      expect(
        items
          .flat()
          .map(({ item }) => item.en)
          .sort(),
      ).toEqual(names.map(({ en }) => en).sort());
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      for (const entries of items) {
        const size = entries.reduce((sum, entry) => sum + linesOf(entry, 'de', new Map()), 0);
        expect(entries.length <= 1 || size <= room).toBe(true);
      }
    }),
  );
});
