import type { List, ListItem, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { lineOf } from './told.ts';
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
  eachNode(tree, (list, index, parent) => {
    if (list.type !== 'list') return;
    const numbers = list.ordered ? list.children.map((item) => numberOf(item, source)) : [];
    keepNumbers(list, numbers);
    keepBracket(list, source);
    tellZeros(list, source, tell);
    tellEmpty(list, source, tell);
    const siblings = parent?.children ?? [];
    const dated = list.children.findIndex((item, at) => isDate(item, numbers[at]));
    const [item = list.children[0]] = dated === -1 ? [] : [list.children[dated]];
    if (item === undefined) return;
    const why =
      dated !== -1
        ? 'A date is read as an item of a list.'
        : parent?.type !== 'listItem' && interrupts(list, numbers, siblings[(index ?? 0) - 1])
          ? 'The middle of a sentence is read as an item of a list.'
          : isBorn(list, source)
            ? 'A sign before a figure is read as an item of a list.'
            : parent?.type !== 'listItem' && isOrdinal(list, numbers, siblings, source)
              ? 'A number is read as the only item of a list.'
              : null;
    if (why === null) return;
    const mark = markOf(item, source);
    tell({
      line: lineOf(item),
      message: `${why} (“${restOfLine(item, source).slice(0, 40)}”)`,
      advice: `Write \`${mark.slice(0, -1)}\\${mark.slice(-1)} …\` if no list is meant.`,
      refuses: false,
    });
  });
}

const restOfLine = ({ position }: ListItem, source: string): string =>
  /^.*/u.exec(source.slice(position?.start.offset ?? 0))?.[0].trim() ?? '';

/** What begins an item: `12.`, `-`. */
const markOf = ({ position }: ListItem, source: string): string =>
  /^(?:\d+[.)]|[-+*])/u.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? '';

/** `007.`: HTML has numbers, not digits. */
function tellZeros(list: List, source: string, tell: Tell): void {
  if (!list.ordered) return;
  const item = list.children.find((one) => /^0\d/u.test(markOf(one, source)));
  if (item === undefined) return;
  const mark = markOf(item, source);
  const shown = `${Number.parseInt(mark, 10)}${mark.slice(-1)}`;
  tell({
    line: lineOf(item),
    message: `The number \`${mark}\` is shown as \`${shown}\`.`,
    advice: `Write \`${mark.slice(0, -1)}\\${mark.slice(-1)} …\` if the zeros matter.`,
    refuses: false,
  });
}

/** Also a sign that stands alone between two paragraphs. */
function tellEmpty(list: List, source: string, tell: Tell): void {
  for (const item of list.children) {
    if (item.children.length > 0) continue;
    const mark = markOf(item, source);
    tell({
      line: lineOf(item),
      message: `\`${mark}\` begins an item of a list without words: nothing of it is shown.`,
      advice: `Write them, or take it out; write \`${mark.slice(0, -1)}\\${mark.slice(-1)}\` if the sign itself is meant.`,
      refuses: false,
    });
  }
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

/** `1)`: HTML numbers with a stop if nothing is said. */
function keepBracket(list: List, source: string): void {
  const [first] = list.children;
  if (list.ordered && first && markOf(first, source).endsWith(')'))
    list.data = { ...list.data, hProperties: { dataBracket: '' } };
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

/**
 * A line of prose without a stop, a colon or an empty line before: one item, or numbers that do not count
 * on (`am\n1. und am\n3. des Monats`).
 */
function interrupts(list: List, numbers: readonly number[], before: Nodes | undefined): boolean {
  if (before?.type !== 'paragraph') return false;
  const counts = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  if (list.children.length !== 1 && counts) return false;
  const follows = before.position?.end.line === lineOf(list) - 1;
  return follows && !/[.:;!?…]["”“’»)\]]*\s*$/u.test(toString(before));
}

/**
 * `1968. A year like no other`, `2. Bundesliga`: a list of one item that neither goes on from the list before
 * it nor is gone on from. (Steps with a picture or an example between them are lists of one item each.)
 */
function isOrdinal(
  list: List,
  numbers: readonly number[],
  siblings: readonly Nodes[],
  source: string,
): boolean {
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return false;
  // A list within it, or a box, is meant; one without words is told as that.
  const [item] = list.children;
  if (item?.children.length === 0 || typeof item?.checked === 'boolean') return false;
  if (item?.children.some(({ type }) => type === 'list')) return false;
  const starts = siblings.flatMap((one) =>
    one.type === 'list' && one.ordered && one !== list
      ? [one.children[0], one.children.at(-1)].flatMap((item) =>
          item ? [numberOf(item, source)] : [],
        )
      : [],
  );
  return !starts.some((start) => Math.abs(start - number) <= 1);
}

/** `* um 1950 in Köln`, `+ 49 30 …`, `- 5 °C`: a single item that begins with a figure, or `*` and a year. */
function isBorn(list: List, source: string): boolean {
  const [only, ...more] = list.children;
  if (only === undefined || more.length > 0 || list.ordered) return false;
  const text = toString(only);
  const sign = source.charAt(only.position?.start.offset ?? 0);
  if (/^\d/u.test(text)) return true;
  return sign === '*' && (/[†✝]/u.test(text) || /^(?:\S+\s+){0,3}\(?[12]?\d{3}\b/u.test(text));
}
