import type { Element, ElementContent, Text } from 'hast';

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

/**
 * The same text in pieces; joined, they are `textOf(node)` and perhaps white space. Line breaks of the
 * Markdown file are spaces, outside code.
 *
 * @returns each piece with the text node it comes from, or `null` where no text node holds it (a break)
 */
export function textRuns(node: Element): TextRun[] {
  const runs: TextRun[] = [];
  const verbatim = node.tagName === 'pre';
  walk(node);
  return runs;

  function walk(parent: Element): void {
    for (const [index, child] of parent.children.entries()) {
      if (child.type === 'text') {
        if (isLayout(child, parent)) continue;
        const value = verbatim ? child.value : child.value.replaceAll(/[\n\r\t]/gu, ' ');
        runs.push({ value, node: child });
      } else if (child.type === 'element' && !isFootnoteMark(child)) {
        if (child.tagName === 'br') runs.push({ value: '\n', node: null });
        const separator = separatorBefore(child, parent.children.slice(0, index));
        if (separator !== '') runs.push({ value: separator, node: null });
        walk(child);
      }
    }
  }
}

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

/** A piece of a block's text. */
export type TextRun = { value: string; node: Text | null };
