import type { Blockquote, Root } from 'mdast';
import { eachNode } from '../walk.ts';

/**
 * Makes notes of quotations that begin with `[!NOTE]` and the like, as GitHub writes them: elements with
 * `data-alert`, named by whoever prints them. The mark itself is taken out of the text.
 *
 * @param source the Markdown that the tree was read from
 */
export function readAlerts(tree: Root, source: string): void {
  eachNode(tree, (quotation) => {
    if (quotation.type !== 'blockquote') return;
    const kind = takeMark(quotation, source);
    if (kind === null) return;
    quotation.data = { hName: 'div', hProperties: { dataAlert: kind } };
  });
}

function takeMark(quotation: Blockquote, source: string): AlertKind | null {
  const [first] = quotation.children;
  if (first?.type !== 'paragraph') return null;
  const [text] = first.children;
  // What is escaped is meant as it stands.
  if (text?.type !== 'text' || !source.startsWith('[!', text.position?.start.offset)) return null;
  const [mark = '', word = ''] = /^\[!([a-z]+)\][ \t]*(?:\n|$)/iu.exec(text.value) ?? [];
  const kind = alertKinds.find((known) => known === word.toLowerCase());
  if (kind === undefined) return null;
  // Spaces after the mark are not seen: no line break is meant.
  if (mark === text.value && first.children[1]?.type === 'break') {
    first.children.splice(0, 2);
    return kind;
  }
  // A mark alone, with words after it on its line or nothing at all below it, is no note.
  if (mark === text.value && first.children.length > 1) return null;
  if (mark === text.value && quotation.children.length === 1) return null;
  text.value = text.value.slice(mark.length);
  if (text.value === '') quotation.children.shift();
  else if (text.position) {
    const { start } = text.position;
    text.position.start = {
      line: start.line + 1,
      column: 1,
      offset: (start.offset ?? 0) + mark.length,
    };
  }
  return kind;
}

/** The kinds of notes that GitHub knows. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** @see alertKinds */
export type AlertKind = (typeof alertKinds)[number];
