import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isTableOfRows, tableOf } from './tables.ts';
import type { Table } from './tables.ts';
import type { Range } from './reading-text.ts';
import { codeIn, hasImage, textOf } from './text.ts';

/**
 * Takes a text apart into blocks: what is numbered, paired and found as one. What may be split, and what
 * a piece is when it stands alone (`renderBlocks`):
 *
 * | container | its blocks | a piece alone |
 * | --- | --- | --- |
 * | list, nested list | the paragraphs of its items | a list that counts on; side by side, all rows of a list are one list |
 * | quotation, note | its paragraphs | a quotation, a note |
 * | table | its rows, its caption; the whole if cells reach over rows | a table with its head, for the ear |
 * | `details` | its question, and what is within | the question, and the answer, both shown |
 * | `dl` | each term, each paragraph of what it means | a term, a paragraph |
 * | footnotes | the paragraphs of each note | the note with its number |
 * | `figure` | the whole, if it is pictures and a caption; else its parts | the whole |
 *
 * @param isLayout says which elements are not the publisher's text
 */
export function readBlocks(tree: Root, isLayout: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let containers = 0;
  // Anchors without text stand in the block that follows.
  let anchors: Element[] = [];
  collect(tree.children, [], 1);
  blocks.at(-1)?.node.children.push(...anchors);
  return blocks;

  function collect(
    nodes: readonly RootContent[],
    within: readonly Container[],
    line: number,
  ): void {
    let inline: ElementContent[] = [];
    const list = within.at(-1);
    const step = list?.properties.reversed ? -1 : 1;
    let number = Number(list?.properties.start ?? (step === 1 ? 1 : list?.items));
    let item = 0;
    const flush = (): void => {
      if (inline.some((node) => node.type !== 'text' || node.value.trim() !== ''))
        add(loose(inline, within), within, line);
      inline = [];
    };
    for (const node of nodes) {
      if (node.type !== 'element') {
        if (node.type === 'text') inline.push(node);
        continue;
      }
      if (isLayout(node)) continue;
      const place = placeOf(node);
      if (place === 'inline') {
        inline.push(node);
        continue;
      }
      flush();
      const own = lineOf(node) ?? line;
      if (place === 'leaf') add(node, within, line);
      else if (place === 'unwrapped') collect(node.children, within, own);
      else {
        if (node.tagName === 'li') {
          item += 1;
          number = Number(node.properties.value ?? number);
        }
        const of = within.at(-1)?.items ?? 1;
        const inner = containerOf(node, node.tagName === 'li' ? { number, item, of } : null);
        collect(node.children, [...within, inner], own);
        number += step;
      }
    }
    flush();
  }

  function containerOf(element: Element, item: Container['item']): Container {
    containers += 1;
    const { tagName, properties } = element;
    const table = tagName === 'table' ? tableOf(element) : null;
    const items = element.children.filter(
      (child) => child.type === 'element' && child.tagName === 'li',
    ).length;
    return { key: containers, tagName, properties, item, items, table };
  }

  /** @param fallback the line of what the block stands in, for one that was made and has no place of its own */
  function add(node: Element, within: readonly Container[], fallback: number): void {
    const text = textOf(node);
    const kind = kindOf(node, within, text);
    if (text.trim() === '' && kind !== 'image' && kind !== 'rule') {
      anchors.push(...anchorsIn(node));
      return;
    }
    if (kind !== 'rule' && kind !== 'table' && kind !== 'table-row' && kind !== 'code') {
      node.children.unshift(...anchors);
      anchors = [];
    }
    const line = lineOf(node) ?? fallback;
    const depth = kind === 'heading' ? Number(node.properties.dataDepth) : null;
    delete node.properties.dataDepth;
    blocks.push({ kind, depth, text, code: codeIn(node), line, node, within: [...within] });
  }
}

function placeOf(node: Element): 'leaf' | 'container' | 'unwrapped' | 'inline' {
  const { tagName } = node;
  if (tagName === 'table') return isTableOfRows(node) ? 'container' : 'leaf';
  if (tagName === 'figure') return isPlainFigure(node) ? 'leaf' : 'container';
  if (leafNames.has(tagName)) return 'leaf';
  if (containerNames.has(tagName)) return 'container';
  return node.children.some(holdsBlock) ? 'unwrapped' : 'inline';
}

const leafNames: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 pre hr dt summary figcaption caption tr'.split(' '),
);
const containerNames: ReadonlySet<string> = new Set(
  'ul ol li blockquote section div address dl dd details thead tbody tfoot'.split(' '),
);

const holdsBlock = (node: ElementContent): boolean =>
  node.type === 'element' && placeOf(node) !== 'inline';

/** Pictures and what is said of them. */
const isPlainFigure = ({ children }: Element): boolean =>
  children.every(
    (child) =>
      child.type !== 'element' ||
      (child.tagName === 'figcaption' && !child.children.some(holdsBlock)) ||
      (hasImage(child) && textOf(child).trim() === ''),
  );

function kindOf(node: Element, within: readonly Container[], text: string): BlockKind {
  if (/^h[1-6]$/u.test(node.tagName)) return 'heading';
  if (node.tagName === 'table') return 'table';
  if (node.tagName === 'tr') return 'table-row';
  if (node.tagName === 'pre') return 'code';
  if (node.tagName === 'hr') return 'rule';
  if (hasImage(node) && text.trim() === '') return 'image';
  if (['figure', 'figcaption', 'caption'].includes(node.tagName)) return 'caption';
  const inner = within.findLast(({ tagName }) => tagName === 'li' || tagName === 'blockquote');
  return inner === undefined ? 'paragraph' : inner.tagName === 'li' ? 'item' : 'quotation';
}

/** Elements with an id, as empty anchors. */
function anchorsIn(node: Element): Element[] {
  const { id } = node.properties;
  const own: Element[] =
    id === undefined
      ? []
      : [{ type: 'element', tagName: 'span', properties: { id }, children: [] }];
  return [
    ...own,
    ...node.children.flatMap((child) => (child.type === 'element' ? anchorsIn(child) : [])),
  ];
}

/** Text that stands in a list item or a `div` without a paragraph around it. */
function loose(children: ElementContent[], within: readonly Container[]): Element {
  const inner = within.at(-1)?.tagName;
  const tagName = inner === undefined ? 'p' : 'div';
  return { type: 'element', tagName, properties: {}, children: trimEnds(children) };
}

/** Without the white space that merely lays out the HTML. */
function trimEnds(nodes: readonly ElementContent[]): ElementContent[] {
  const blank = (node: ElementContent | undefined): boolean =>
    node?.type === 'text' && node.value.trim() === '';
  const from = nodes.findIndex((node) => !blank(node));
  const to = nodes.findLastIndex((node) => !blank(node));
  return nodes
    .slice(from, to + 1)
    .map((node, index, { length }) =>
      node.type === 'text' && index === length - 1
        ? { ...node, value: node.value.trimEnd() }
        : node,
    );
}

function lineOf(node: Element): number | undefined {
  if (node.position) return node.position.start.line;
  for (const child of node.children) if (child.position) return child.position.start.line;
  return undefined;
}

/** The smallest part of a text that is numbered: what one would call a paragraph. */
export type Block = {
  kind: BlockKind;
  /** Of a heading, 1 to 6, as it is written; on the page, the title stands above all. */
  depth: number | null;
  /** What a reader sees, without footnote marks; cells of a table are parted by tabs. */
  text: string;
  /** Where in the text code stands, for `readingText`: no names, no figures, no words of a language. */
  code: Range[];
  /** The line of the file (from 1) on which it begins. */
  line: number;
  /** The block itself. */
  node: Element;
  /** The lists, items, quotations and tables around it, outermost first. */
  within: Container[];
};

/** A table that cannot be split is a `table`; a row of any other, its head included, is a `table-row`. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quotation'
  | 'table'
  | 'table-row'
  | 'caption'
  | 'code'
  | 'image'
  | 'rule';

/** An element that holds blocks; two blocks stand in the same one if `key` is the same. */
export type Container = {
  key: number;
  tagName: string;
  properties: Element['properties'];
  /** Of a list item, its number as it is printed, and which of how many it is. */
  item: { number: number; item: number; of: number } | null;
  /** How many items it holds itself. */
  items: number;
  /** Of a table, what its rows need to stand alone. */
  table: Table | null;
};
