import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Block, Container } from './markdown.ts';
import { markSpans } from './spans.ts';
import type { Span } from './spans.ts';

/**
 * Prints blocks as HTML, with the lists and quotations they stand in. What belongs to one list but is
 * printed in two calls becomes two lists; an ordered one goes on counting.
 *
 * @param pieces the blocks in the order in which they are to stand, with what is to be added to each
 * @param options what to put in place of the addresses written in the text, and which ids not to print
 */
export function renderBlocks(pieces: readonly Piece[], options: RenderOptions): string {
  const root: Root = { type: 'root', children: [] };
  let open: { container: Container; element: Element }[] = [];
  for (const piece of pieces) {
    const { within } = 'block' in piece ? piece.block : piece;
    const shared = open.findIndex(({ container }, index) => container.key !== within[index]?.key);
    if (shared !== -1) open = open.slice(0, shared);
    for (const [depth, container] of within.entries()) {
      if (depth < open.length) continue;
      const element = openContainer(container, within[depth + 1]?.number ?? 1, options);
      childrenOf(open.at(-1)?.element, root).push(element);
      open = [...open, { container, element }];
    }
    const element = 'block' in piece ? renderBlock(piece, options) : piece.element;
    childrenOf(open.at(-1)?.element, root).push(element);
  }
  return toHtml(root);
}

function childrenOf(
  element: Element | undefined,
  root: Root,
): (ElementContent | Root['children'][number])[] {
  return element ? element.children : root.children;
}

function openContainer(
  { key, tagName, properties }: Container,
  firstNumber: number,
  { ids, begun, footnotes }: RenderOptions,
): Element {
  const start = tagName === 'ol' && firstNumber !== 1 ? { start: firstNumber } : {};
  const continued = tagName === 'li' && begun.has(key) ? { dataContinued: '' } : {};
  begun.add(key);
  const label = 'dataFootnotes' in properties ? { ariaLabel: footnotes } : {};
  const attributes = { ...withFreeId(properties, ids), ...start, ...continued, ...label };
  return { type: 'element', tagName, properties: attributes, children: [] };
}

/** Prints one block, without the lists and quotations around it. */
export function renderBlock(
  { block, id, before, spans }: TextPiece,
  options: RenderOptions,
): Element {
  const node = structuredClone(block.node);
  visit(node, 'element', (element) => {
    element.properties = withFreeId(element.properties, options.ids);
    const { href } = element.properties;
    if (typeof href === 'string') element.properties.href = options.link(href);
    // The box of a task is named by its task.
    if (element.tagName === 'input') element.properties.ariaLabel = block.text;
    if (element.tagName === 'img')
      Object.assign(element.properties, options.image(element.properties));
  });
  if (spans.length > 0) markSpans(node, spans);
  // A heading has an id of its own, and a table or a rule cannot hold the number.
  if (node.tagName === 'p' || node.tagName === 'div') {
    if (id !== null) node.properties.id = id;
    node.properties.dataKind = block.kind;
    node.children.unshift(...before);
    return node;
  }
  const properties: Element['properties'] = { dataKind: block.kind };
  if (id !== null) properties.id = id;
  return {
    type: 'element',
    tagName: 'div',
    properties,
    children: [...before, node],
  };
}

function withFreeId(properties: Element['properties'], ids: Set<string>): Element['properties'] {
  const { id, ...rest } = properties;
  if (typeof id !== 'string') return properties;
  // `p7` is the address of a passage, whatever a heading is called.
  if (ids.has(id) || /^p\d+(?:-\d+|s\d+)?$/u.test(id)) return rest;
  ids.add(id);
  return properties;
}

export type Piece = TextPiece | AddedPiece;

/** A block and what is added to it. */
export type TextPiece = {
  block: Block;
  id: string | null;
  /** What stands before its text; must hold no text of its own. */
  before: readonly Element[];
  /** Parts of its text to be marked, in order, not overlapping. */
  spans: readonly Span[];
};

/** An element of the page's own that stands among the blocks. */
export type AddedPiece = { within: readonly Container[]; element: Element };

export type RenderOptions = {
  /** The address to print for one written in the text. */
  link: (href: string) => string;
  /** The properties to print for an image as written. */
  image: (properties: Element['properties']) => Element['properties'];
  /** Ids that stand on the page already; those printed are added. */
  ids: Set<string>;
  /** What the section of footnotes is called. */
  footnotes: string;
  /** Keys of the containers of this text begun already; those printed are added. An item that goes on is marked. */
  begun: Set<number>;
};
