import type { Element, ElementContent, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './parse.ts';
import { compareStated } from './source/stated.ts';
import type { Told } from './source/told.ts';
import type { Range } from './reading-text.ts';
import { codeIn, textOf } from './text.ts';

/**
 * Reads Markdown (CommonMark and GFM) into its blocks, in reading order.
 *
 * The text is left as it is: no smart quotes, no reflow. HTML in the Markdown is sanitised. Headings
 * carry the ids of rehype-slug; other ids (footnotes, a publisher's anchors) begin with `idPrefix`, so
 * that two texts can stand on one page.
 *
 * @param body Markdown without front matter
 * @param options.firstLine the line of the file (from 1) on which `body` begins
 * @param options.idPrefix such as `en-`
 *
 * @example
 * readMarkdown('## Land\n\n- one').blocks
 * // [{ kind: 'heading', depth: 2, text: 'Land', … }, { kind: 'item', text: 'one', … }]
 */
export function readMarkdown(
  body: string,
  options: { firstLine?: number; idPrefix?: string } = {},
): Markdown {
  const { firstLine = 1, idPrefix = '' } = options;
  const { tree, stated, told } = parseMarkdown(body, idPrefix);
  const ids = new Set<string>();
  const references: Reference[] = [];
  visit(tree, 'element', (node) => {
    const { id, href, src } = node.properties;
    if (typeof id === 'string') ids.add(id);
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (typeof href === 'string') references.push({ kind: 'link', target: href, line });
    if (typeof src === 'string') references.push({ kind: 'image', target: src, line });
  });
  const blocks: Block[] = [];
  let container = 0;
  collect(tree.children, [], 1);
  told.push(
    ...compareStated(
      stated,
      blocks.map(({ text }) => text),
    ),
  );
  for (const one of told) one.line += firstLine - 1;
  return { blocks, ids, references, told };

  function collect(
    nodes: readonly RootContent[],
    within: readonly Container[],
    line: number,
  ): void {
    let inline: ElementContent[] = [];
    let number = Number(within.at(-1)?.properties.start ?? 1);
    const flush = (): void => {
      if (inline.some((node) => node.type !== 'text' || node.value.trim() !== ''))
        add(loose(inline, within), within, line);
      inline = [];
    };
    for (const node of nodes) {
      if (isFootnoteLabel(node, idPrefix)) continue;
      if (node.type === 'element' && blockNames.has(node.tagName)) {
        flush();
        const own = lineOf(node) ?? line;
        if (isContainer(node)) collect(node.children, [...within, containerOf(node, number)], own);
        else add(node, within, line);
        if (node.tagName === 'li') number += 1;
      } else if (node.type === 'element' || node.type === 'text') {
        inline.push(node);
      }
    }
    flush();
  }

  function containerOf({ tagName, properties }: Element, number: number): Container {
    container += 1;
    return { key: container, tagName, properties, number: tagName === 'li' ? number : null };
  }

  /** @param fallback the line of what the block stands in, for one that was made and has no place of its own */
  function add(node: Element, within: readonly Container[], fallback: number): void {
    const kind = kindOf(node, within);
    const line = (lineOf(node) ?? fallback) + firstLine - 1;
    const depth = kind === 'heading' ? Number(node.tagName.slice(1)) : null;
    const text = textOf(node);
    blocks.push({ kind, depth, text, code: codeIn(node), line, node, within: [...within] });
  }
}

/** The heading "Footnotes" is not the publisher's text; the interface says it in the page's language. */
const isFootnoteLabel = (node: RootContent, idPrefix: string): boolean =>
  node.type === 'element' && node.properties.id === `${idPrefix}footnote-label`;

const leafNames = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'table',
  'hr',
  'dt',
  'summary',
]);
const containerNames = new Set([
  'ul',
  'ol',
  'li',
  'blockquote',
  'section',
  'div',
  'dl',
  'dd',
  'details',
]);
const blockNames = new Set([...leafNames, ...containerNames]);

const isContainer = ({ tagName }: Element): boolean => containerNames.has(tagName);

function kindOf(node: Element, within: readonly Container[]): BlockKind {
  if (/^h[1-6]$/u.test(node.tagName)) return 'heading';
  if (node.tagName === 'table') return 'table';
  if (node.tagName === 'pre') return 'code';
  if (node.tagName === 'hr') return 'rule';
  if (isImage(node)) return 'image';
  const inner = within.findLast(({ tagName }) => tagName === 'li' || tagName === 'blockquote');
  return inner === undefined ? 'paragraph' : inner.tagName === 'li' ? 'item' : 'quotation';
}

/** Whether a paragraph holds images and nothing else. */
function isImage(node: Element): boolean {
  let images = 0;
  visit(node, 'element', ({ tagName }) => {
    if (tagName === 'img') images += 1;
  });
  return images > 0 && textOf(node).trim() === '';
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

/** A text taken apart. */
export type Markdown = {
  blocks: Block[];
  /** Every id that stands in the text. */
  ids: Set<string>;
  references: Reference[];
  /** What the page cannot show as the Markdown says it. */
  told: Told[];
};

/** The smallest part of a text that is numbered: what one would call a paragraph. */
export type Block = {
  kind: BlockKind;
  /** Of a heading, 1 to 6. */
  depth: number | null;
  /** What a reader sees, without footnote marks; cells of a table are parted by tabs. */
  text: string;
  /** Where in the text code stands, for `readingText`: no names, no figures, no words of a language. */
  code: Range[];
  /** The line of the file (from 1) on which it begins. */
  line: number;
  /** The block itself. */
  node: Element;
  /** The lists, items and quotations around it, outermost first. */
  within: Container[];
};

export type BlockKind =
  'heading' | 'paragraph' | 'item' | 'quotation' | 'table' | 'code' | 'image' | 'rule';

/** An element that holds blocks; two blocks stand in the same one if `key` is the same. */
export type Container = {
  key: number;
  tagName: string;
  properties: Element['properties'];
  /** Of a list item, its number in the list. */
  number: number | null;
};

/** A link or an image, as written. */
export type Reference = { kind: 'link' | 'image'; target: string; line: number };
