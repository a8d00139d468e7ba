import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { readTags } from './tags.ts';
import type { Told } from './told.ts';

/**
 * What a Markdown tree says: every character that is not white space, in the order in which it is to be
 * printed, footnotes last. Texts of pictures are not among it, nor what `tellLeftovers` tells of.
 */
export function statedText(tree: Root): Stated {
  const pieces: Stated = [];
  const footnotes = new Map<string, FootnoteDefinition>();
  const wanted = new Set<string>();
  collect(tree);
  walk(tree);
  // Footnotes may refer to others; a set is walked in the order in which it grows.
  for (const name of wanted) for (const node of footnotes.get(name)?.children ?? []) walk(node);
  return pieces;

  function collect(node: Nodes): void {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node);
    if ('children' in node) node.children.forEach(collect);
  }

  /** @param around the line of what the node stands in, for one without a place of its own */
  function walk(node: Nodes, around = 1): void {
    if (node.type === 'footnoteDefinition' || node.type === 'definition') return;
    const line = node.position?.start.line ?? around;
    if (node.type === 'footnoteReference') wanted.add(node.identifier);
    else if (node.type === 'html') add(textOfHtml(node.value), line);
    else if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode')
      add(node.value, line);
    else if (node.type === 'table') {
      const cells = node.align?.length ?? Infinity;
      for (const row of node.children)
        for (const cell of row.children.slice(0, cells)) walk(cell, line);
    } else if ('children' in node) for (const child of node.children) walk(child, line);
  }

  function add(value: string, line: number): void {
    let at = line;
    for (const row of value.split('\n')) {
      const text = bare(row);
      if (text !== '') pieces.push({ text, line: at });
      at += 1;
    }
  }
}

const textOfHtml = (source: string): string =>
  readTags(source)
    .map((tag) => (tag.kind === 'text' ? decodeReferences(tag.source) : ''))
    .join('');

/** Character references as characters; in HTML, a backslash is one. */
const decodeReferences = (text: string): string => decodeString(text.replaceAll('\\', '\\\\'));

/** Without white space; NUL is what HTML makes of it. */
const bare = (text: string): string => text.replaceAll(/\s/gu, '').replaceAll('\0', '\uFFFD');

/**
 * Compares what is stated with what is printed.
 *
 * @param printed the text of every block
 * @returns the stretch that is not printed as it is stated, if there is one
 */
export function compareStated(stated: Stated, printed: readonly string[]): Told[] {
  const said = stated.map(({ text }) => text).join('');
  const shown = bare(printed.join(''));
  if (said === shown) return [];
  let from = 0;
  while (from < said.length && said[from] === shown[from]) from += 1;
  let left = 0;
  const most = Math.min(said.length, shown.length) - from;
  while (left < most && said.at(-1 - left) === shown.at(-1 - left)) left += 1;
  const lost = said.slice(from, said.length - left);
  const [first, last] = [
    lineAt(stated, from),
    lineAt(stated, Math.max(from, said.length - left - 1)),
  ];
  const until = last > first ? ` (to line ${last} of the text)` : '';
  return [
    {
      line: first,
      message:
        lost === ''
          ? 'More is shown here than stands in the text.'
          : `What stands here is not shown as it is written${until}: “${lost.slice(0, 60)}”.`,
      advice: 'Write it more simply: without HTML, or with each tag closed where it was opened.',
      refuses: true,
    },
  ];
}

function lineAt(stated: Stated, offset: number): number {
  let end = 0;
  for (const { text, line } of stated) {
    end += text.length;
    if (offset < end) return line;
  }
  return stated.at(-1)?.line ?? 1;
}

/** Pieces of text without white space, with the line of the Markdown (from 1) that each stands on. */
export type Stated = { text: string; line: number }[];
