import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from './newest.ts';

test('a list is dealt out to numbered pages in its order, none of them too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { maxLength: 300 }),
      fc.integer({ min: 1, max: 60 }),
      (list, room) => {
        const pages = pagesOf(list, room);
        expect(pages.flatMap(({ items }) => items)).toEqual(list);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        for (const { items, count } of pages) {
          expect(count).toBe(pages.length);
          expect(items.length).toBeLessThanOrEqual(room);
          expect(items.length > 0 || list.length === 0).toBe(true);
        }
      },
    ),
  );
});

test('a site without articles has one page that says so', () => {
  expect(pagesOf([])).toEqual([{ number: 1, count: 1, items: [] }]);
});
