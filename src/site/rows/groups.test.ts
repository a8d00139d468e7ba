import { expect, test } from 'vitest';
import { groupRows } from './groups.ts';
import type { GroupedRow, ListPlace } from './groups.ts';

const place = (list: ListPlace['list'], item: ListPlace['item']): ListPlace => ({
  list,
  item,
  level: 1,
  position: 1,
  size: 1,
});

const row = (
  name: string,
  at: ListPlace | null,
  footnote = false,
): GroupedRow & { name: string } => ({
  name,
  place: at,
  footnote,
});

/** Rows of no list as they are, those of one in brackets, one bracket an item. */
const shape = (rows: readonly (GroupedRow & { name: string })[]): string =>
  groupRows(rows)
    .map(({ footnote, runs }) => {
      const within = runs.map((run) => {
        const names = (some: readonly { name: string }[]): string =>
          some.map(({ name }) => name).join('');
        return run.kind === 'rows'
          ? names(run.rows)
          : `[${run.items.map((item) => `(${names(item)})`).join('')}]`;
      });
      return `${footnote ? 'notes ' : ''}${within.join('')}`;
    })
    .join(' | ');

test.each<[string, (GroupedRow & { name: string })[], string]>([
  ['no list', [row('a', null), row('b', null)], 'ab'],
  [
    'a list among paragraphs',
    [
      row('a', null),
      row('b', place([1, 1], [2, 2])),
      row('c', place([1, 1], [3, 3])),
      row('d', null),
    ],
    'a[(b)(c)]d',
  ],
  [
    'an item of two paragraphs',
    [row('a', place([1, 1], [2, 2])), row('b', place([1, 1], [2, 2]))],
    '[(ab)]',
  ],
  ['two lists', [row('a', place([1, 1], [2, 2])), row('b', place([4, 5], [6, 7]))], '[(a)][(b)]'],
  [
    'an item that stands in the second language only',
    [
      row('a', place([1, 5], [2, 6])),
      row('b', place([null, 5], [null, 7])),
      row('c', place([1, 5], [3, 8])),
    ],
    '[(a)(b)(c)]',
  ],
  [
    'footnotes',
    [row('a', place([1, 1], [2, 2])), row('b', place([3, 3], [4, 4]), true)],
    '[(a)] | notes [(b)]',
  ],
])('%s', (_name, rows, expected) => {
  expect(shape(rows)).toBe(expected);
});
