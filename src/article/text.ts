import type { Element, ElementContent, Text } from 'hast';
import type { Range } from './reading-text.ts';

/**
 * The text of a node as a reader sees it: a line break for `<br>`, tabs and line breaks between the
 * cells and rows of a table, nothing for images and footnote marks.
 */
export function textOf(node: Element): string {
  return textRuns(node)
    .map(({ value }) => value)
    .join('')
    .trimEnd();
}

/** Whether a node holds a picture. */
export const hasImage = (node: Element): boolean =>
  node.tagName === 'img' ||
  node.children.some((child) => child.type === 'element' && hasImage(child));

/** Where code stands in the text of a node, in order: the whole of a code block, and code in a line. */
export function codeIn(node: Element): Range[] {
  const ranges: Range[] = [];
  const { length } = textOf(node);
  let at = 0;
  for (const { value, code } of textRuns(node)) {
    const start = at;
    at += value.length;
    const end = Math.min(at, length);
    if (!code || start >= end) continue;
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/**
 * The same text in pieces; joined, they are `textOf(node)` and perhaps white space. Line breaks of the
 * Markdown file are spaces, outside code.
 *
 * @returns each piece with the text node it comes from, or `null` where no text node holds it (a break)
 */
export function textRuns(node: Element): TextRun[] {
  const runs: TextRun[] = [];
  const verbatim = node.tagName === 'pre';
  walk(node, isCode(node));
  return runs;

  function walk(parent: Element, code: boolean): void {
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'text') {
        if (isLayout(child, parent)) continue;
        const value = verbatim ? child.value : child.value.replaceAll(/[\n\r\t]/gu, ' ');
        runs.push({ value, node: child, code });
      } else if (child.type === 'element' && !isFootnoteMark(child)) {
        if (child.tagName === 'br') runs.push({ value: '\n', node: null, code });
        const separator = separatorBefore(child, parent.children.slice(0, index));
        if (separator !== '') runs.push({ value: separator, node: null, code: false });
        walk(child, code || isCode(child));
      }
    }
  }
}

/** What is typed or printed by a machine is no prose. */
const isCode = ({ tagName }: Element): boolean => ['pre', 'code', 'kbd', 'samp'].includes(tagName);

const isFootnoteMark = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** White space between the parts of a table: layout of the HTML, not text. */
function isLayout({ value }: Text, parent: Element): boolean {
  if (value.trim() !== '') return false;
  return ['table', 'thead', 'tbody', 'tr'].includes(parent.tagName);
}

function separatorBefore(child: Element, before: readonly ElementContent[]): string {
  const hasEarlier = before.some((node) => node.type === 'element');
  if (child.tagName === 'th' || child.tagName === 'td') return hasEarlier ? '\t' : '';
  if (child.tagName === 'tr') return hasEarlier ? '\n' : '';
  return child.tagName === 'tbody' && hasEarlier ? '\n' : '';
}

/** A piece of a block's text; `code` says whether it stands in code. */
export type TextRun = { value: string; node: Text | null; code: boolean };
