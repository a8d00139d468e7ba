import type { Element, ElementContent } from 'hast';
import { markSpans } from './spans.ts';
import { textOf } from './text.ts';

/** Whether a table can be split into its rows: no cell reaches over several, and none holds a table. */
export function isTableOfRows(table: Element): boolean {
  return rowsOf(table).length > 0 && !isWhole(table);
}

const isWhole = (part: Element): boolean =>
  elements(part).some(
    (inner) =>
      inner.tagName === 'table' || Number(inner.properties.rowSpan ?? 1) !== 1 || isWhole(inner),
  );

/** What the rows of a table need to stand alone. */
export function tableOf(table: Element): Table {
  const rows = rowsOf(table);
  const [first] = rows;
  const cells = first === undefined ? [] : cellsOf(first);
  const isHead = cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
  return { head: isHead && first !== undefined ? first : null, shares: sharesOf(rows) };
}

/**
 * How wide each column should be, in twenty-fourths: by its longest text, as far as forty letters, but room
 * for its longest word, and the gap after it, where the whole has 44, as on a phone: a column with more room
 * than that gives it to one with less. All rows of a table share them, so that rows that stand alone stand in
 * columns all the same. Together they may be less than the whole, or more: then the table is wider and scrolls.
 */
function sharesOf(rows: readonly Element[]): number[] {
  const widths: number[] = [];
  const words: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of cellsOf(row).entries()) {
      const text = textOf(cell);
      const letter = cell.tagName === 'th' ? bold : 1;
      widths[column] = Math.max(widths[column] ?? 1, Math.min(text.length, 40));
      for (const word of text.split(/\s+/u))
        words[column] = Math.max(words[column] ?? 0, Math.min(letter * word.length + 1, 20));
    }
  }
  const sum = sumOf(widths);
  const least = widths.map((_, column) =>
    Math.max(1, Math.ceil((whole * (words[column] ?? 0)) / 44)),
  );
  const shares = widths.map((width, column) =>
    Math.max(Math.min(Math.round((whole * width) / sum), 14), least[column] ?? 1),
  );
  const spare = (column: number): number => (shares[column] ?? 1) - (least[column] ?? 1);
  let over = sumOf(shares) - whole;
  for (; over > 0; over -= 1) {
    const [widest = 0] = [...shares.keys()].sort((a, b) => spare(b) - spare(a));
    if (spare(widest) === 0) break;
    shares[widest] = (shares[widest] ?? 1) - 1;
  }
  return shares;
}

/** Whether rows may be wider than what they stand in, so that each has room for its words. */
export const isWide = ({ shares }: Table): boolean => sumOf(shares) > whole;

const sumOf = (shares: readonly number[]): number =>
  shares.reduce((total, share) => total + share, 0);

/** Shares of a table's width. */
const whole = 24;

/** How wide a letter of a head is, which is bold, against others. */
const bold = 1.12;

/** Puts codes such as `L-218` into elements of their own, which are not broken at the hyphen. */
export function keepCodesWhole(row: Element): void {
  for (const cell of cellsOf(row)) {
    const codes = [...textOf(cell).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]*\d[\p{L}\p{N}]*)+/gu)];
    if (codes.length === 0) continue;
    const spans = codes.map(({ 0: code, index }) => ({
      start: index,
      end: index + code.length,
      id: null,
      properties: { className: ['whole'] },
    }));
    markSpans(cell, spans);
  }
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : elements(part).filter(({ tagName }) => tagName === 'tr'),
  );
}

const cellsOf = (row: Element): Element[] => elements(row);

const elements = ({ children }: Element): Element[] =>
  children.filter((child: ElementContent): child is Element => child.type === 'element');

/** The row with the names of the columns, if there is one, and the width of each column in twenty-fourths. */
export type Table = { head: Element | null; shares: number[] };
