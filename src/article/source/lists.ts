import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Tell } from './told.ts';

/**
 * Keeps the numbers of lists as they are written, and tells of items that were probably never meant as a
 * list: a date at the beginning of a paragraph or in the middle of a sentence, `*` for “born”.
 *
 * Markdown counts on from the first number, whatever stands before the others. A list whose numbers are
 * all 1 or all 0 leaves the counting to Markdown; any other has each number where it is not the next.
 *
 * @param source the Markdown that the tree was read from
 */
export function readLists(tree: Root, source: string, tell: Tell): void {
  const lines = source.split('\n');
  visit(tree, 'list', (list, index, parent) => {
    const numbers = list.ordered ? list.children.map((item) => numberOf(item, source)) : [];
    keepNumbers(list, numbers);
    const dated = list.children.findIndex((item, at) => isDate(item, numbers[at]));
    const [item = list.children[0]] = dated === -1 ? [] : [list.children[dated]];
    const line = item?.position?.start.line;
    if (item === undefined || line === undefined) return;
    const before = (index ?? 0) > 0 ? parent?.children[(index ?? 0) - 1] : undefined;
    const why =
      dated !== -1
        ? 'A date is read as an item of a list.'
        : interrupts(list, before)
          ? 'The middle of a sentence is read as an item of a list.'
          : isBorn(list, source)
            ? 'A sign before a figure is read as an item of a list.'
            : null;
    if (why === null) return;
    const mark = /^\s*(?:>\s*)*(\d+[.)]|[-+*])/u.exec(lines[line - 1] ?? '')?.[1] ?? '';
    tell({
      line,
      message: `${why} (“${(lines[line - 1] ?? '').trim().slice(0, 40)}”)`,
      advice: `Write \`${mark.slice(0, -1)}\\${mark.slice(-1)} …\` if no list is meant.`,
      refuses: false,
    });
  });
}

function keepNumbers(list: List, numbers: readonly number[]): void {
  if (numbers.every((number) => number === numbers[0] && number <= 1)) return;
  let next = list.start ?? 1;
  for (const [at, item] of list.children.entries()) {
    const number = numbers[at] ?? next;
    if (number !== next) item.data = { ...item.data, hProperties: { value: String(number) } };
    next = number + 1;
  }
}

const numberOf = ({ position }: ListItem, source: string): number =>
  Number(/^\d{1,9}/u.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? 1);

/** `24. Juli 2011`: a day and, as its item's first word, a month. */
function isDate(item: ListItem, number: number | undefined): boolean {
  if (number === undefined || number < 1 || number > 31) return false;
  const word = /^\p{L}+/u.exec(toString(item))?.[0];
  return word !== undefined && months.has(word.toLowerCase());
}

const months: ReadonlySet<string> = new Set(
  ['en', 'de', 'de-AT'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, at) =>
        new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
          .format(Date.UTC(2001, at, 1))
          .replace('.', '')
          .toLowerCase(),
      ),
    ),
  ),
);

/** One item that follows a line of prose without a stop, a colon or an empty line between. */
function interrupts(list: List, before: Nodes | Parents | undefined): boolean {
  if (list.children.length !== 1 || before?.type !== 'paragraph') return false;
  const follows = before.position?.end.line === (list.position?.start.line ?? 0) - 1;
  return follows && !/[.:;!?…]["”“’»)\]]*\s*$/u.test(toString(before));
}

/** `* 1950 in Köln`, `+ 49 30 …`, `- 5 °C`: a single item that begins with a figure. */
function isBorn(list: List, source: string): boolean {
  const [only, ...more] = list.children;
  if (only === undefined || more.length > 0 || list.ordered) return false;
  const text = toString(only);
  const sign = source.charAt(only.position?.start.offset ?? 0);
  return /^\d/u.test(text) || (sign === '*' && /[†✝]/u.test(text));
}
