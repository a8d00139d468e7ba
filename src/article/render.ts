import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Block, Container } from './markdown.ts';
import { textRuns } from './text.ts';

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
    const { within } = piece.block;
    const shared = open.findIndex(({ container }, index) => container.key !== within[index]?.key);
    if (shared !== -1) open = open.slice(0, shared);
    for (const [depth, container] of within.entries()) {
      if (depth < open.length) continue;
      const element = openContainer(container, within[depth + 1]?.number ?? 1, options);
      childrenOf(open.at(-1)?.element, root).push(element);
      open = [...open, { container, element }];
    }
    childrenOf(open.at(-1)?.element, root).push(renderBlock(piece, options));
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

function renderBlock({ block, id, before, spans }: Piece, options: RenderOptions): Element {
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
    if (before) node.children.unshift(before);
    return node;
  }
  const properties: Element['properties'] = { dataKind: block.kind };
  if (id !== null) properties.id = id;
  return {
    type: 'element',
    tagName: 'div',
    properties,
    children: before ? [before, node] : [node],
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

/** Puts each span of the text into elements of its own, without moving a character. */
function markSpans(node: Element, spans: readonly Span[]): void {
  const places = new Map<object, { start: number; end: number }>();
  let length = 0;
  for (const run of textRuns(node)) {
    if (run.node) places.set(run.node, { start: length, end: length + run.value.length });
    length += run.value.length;
  }
  const begun = new Set<Span>();
  wrap(node);

  function wrap(parent: Element): void {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') wrap(child);
      const place = child.type === 'text' ? places.get(child) : undefined;
      return child.type === 'text' && place ? cut(child.value, place) : [child];
    });
  }

  function cut(value: string, { start, end }: { start: number; end: number }): ElementContent[] {
    const parts: ElementContent[] = [];
    let done = start;
    for (const span of spans) {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (from >= to) continue;
      if (from > done) parts.push({ type: 'text', value: value.slice(done - start, from - start) });
      const properties = { ...span.properties };
      if (span.id !== null && !begun.has(span)) properties.id = span.id;
      begun.add(span);
      const text: ElementContent = { type: 'text', value: value.slice(from - start, to - start) };
      parts.push({ type: 'element', tagName: 'span', properties, children: [text] });
      done = to;
    }
    if (done < end) parts.push({ type: 'text', value: value.slice(done - start) });
    return parts;
  }
}

/** A block and what is added to it. */
export type Piece = {
  block: Block;
  id: string | null;
  /** Stands before its text; must hold no text of its own. */
  before: Element | null;
  /** Parts of its text to be marked, in order, not overlapping. */
  spans: readonly Span[];
};

/** `start` and `end` in UTF-16 units of the block's text. Only the first element of a span has its id. */
export type Span = {
  start: number;
  end: number;
  id: string | null;
  properties: Element['properties'];
};

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
