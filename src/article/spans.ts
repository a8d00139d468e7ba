import type { Element, ElementContent } from 'hast';
import { textRuns } from './text.ts';

/**
 * Puts each span of a block's text into one element, without moving a character. Inline markup that
 * reaches beyond a span is cut there: `<em>One. Two.</em>` in two spans becomes two emphases, so that each
 * span can be shown on a line of its own.
 *
 * @param spans in order, not overlapping
 */
export function markSpans(block: Element, spans: readonly Span[]): void {
  if (holdsBlocks(block)) markWithin(block, spans);
  else markAll(block, spans);
}

/** Cells, captions and the like hold spans, but cannot stand in one: what reaches over several is a span in each. */
function markWithin(block: Element, spans: readonly Span[]): void {
  const done = new Set<Span>();
  for (const { part, start, end } of partsOf(block)) {
    const own = spans.filter((span) => span.start < end && span.end > start);
    const clipped = own.map((span) => ({
      ...span,
      id: done.has(span) ? null : span.id,
      start: Math.max(span.start - start, 0),
      end: Math.min(span.end, end) - start,
    }));
    if (clipped.length > 0) markAll(part, clipped);
    for (const span of own) done.add(span);
  }
}

/** The innermost elements of a block that are no phrases, and where in its text theirs stands. */
function partsOf(block: Element): { part: Element; start: number; end: number }[] {
  const runs = textRuns(block);
  return holdersIn(block).flatMap((part) => {
    const leaves = leavesOf(part);
    const first = leaves.find(({ node, start, end }) => node.type === 'text' && end > start);
    const at = runs.findIndex(({ node }) => node !== null && node === first?.node);
    if (first === undefined || at === -1) return [];
    const before = runs.slice(0, at).reduce((sum, { value }) => sum + value.length, 0);
    const start = before - first.start;
    return [{ part, start, end: start + (leaves.at(-1)?.end ?? 0) }];
  });
}

const holdersIn = (element: Element): Element[] =>
  holdsBlocks(element)
    ? element.children.flatMap((child) => (child.type === 'element' ? holdersIn(child) : []))
    : [element];

const holdsBlocks = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && blockNames.has(child.tagName));

const blockNames: ReadonlySet<string> = new Set(
  'p div ul ol li dl dt dd blockquote pre table td th figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);

function markAll(block: Element, spans: readonly Span[]): void {
  const printed = new Set<Element>();
  const children: ElementContent[] = [];
  const leaves = leavesOf(block).flatMap((leaf) => cut(leaf, spans));
  for (let at = 0; at < leaves.length;) {
    const span = leaves[at]?.span ?? null;
    let end = at;
    while (end < leaves.length && leaves[end]?.span === span) end += 1;
    const content = nest(leaves.slice(at, end), 0, printed);
    if (span) children.push(...around(span, content));
    else children.push(...content);
    at = end;
  }
  block.children = children;
}

function around(span: Span, content: ElementContent[]): ElementContent[] {
  const properties = span.id === null ? span.properties : { ...span.properties, id: span.id };
  const element: Element = { type: 'element', tagName: 'span', properties, children: content };
  return [...(span.before ?? []), element, ...(span.after ?? [])];
}

/** What cannot be parted, in order: text, and elements without text of their own (images, footnote marks). */
function leavesOf(block: Element): Leaf[] {
  const lengths = new Map<ElementContent, number>();
  for (const { node, value } of textRuns(block)) if (node) lengths.set(node, value.length);
  const leaves: Leaf[] = [];
  let offset = 0;
  const walk = (parent: Element, path: readonly Element[]): void => {
    for (const node of parent.children) {
      if (node.type === 'element' && holdsText(node, lengths)) {
        walk(node, [...path, node]);
        continue;
      }
      const isBreak = node.type === 'element' && node.tagName === 'br';
      const start = offset;
      offset += isBreak ? 1 : (lengths.get(node) ?? 0);
      leaves.push({ path, node, start, end: offset, span: null });
    }
  };
  walk(block, []);
  return leaves;
}

const holdsText = ({ children }: Element, lengths: ReadonlyMap<ElementContent, number>): boolean =>
  children.some(
    (child) => lengths.has(child) || (child.type === 'element' && holdsText(child, lengths)),
  );

/** A leaf in the spans it belongs to; what stands at the very end of a span, a footnote mark say, is in it. */
function cut(leaf: Leaf, spans: readonly Span[]): Leaf[] {
  const { node, start, end } = leaf;
  if (node.type !== 'text' || start === end) {
    const span = spans.find((one) => one.start <= start && end <= one.end) ?? null;
    return [{ ...leaf, span }];
  }
  const parts: Leaf[] = [];
  let done = start;
  const push = (to: number, span: Span | null): void => {
    if (to > done) {
      const value = node.value.slice(done - start, to - start);
      parts.push({ ...leaf, node: { ...node, value }, start: done, end: to, span });
    }
    done = Math.max(done, to);
  };
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    push(Math.max(span.start, start), null);
    push(Math.min(span.end, end), span);
  }
  push(end, null);
  return parts;
}

/** Puts leaves back into the elements they stood in; of one that is cut, only the first part keeps the id. */
function nest(leaves: readonly Leaf[], depth: number, printed: Set<Element>): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < leaves.length;) {
    const parent = leaves[at]?.path[depth];
    if (!parent) {
      const node = leaves[at]?.node;
      if (node) nodes.push(node);
      at += 1;
      continue;
    }
    let end = at;
    while (end < leaves.length && leaves[end]?.path[depth] === parent) end += 1;
    const { id, ...rest } = parent.properties;
    const properties = printed.has(parent) || id === undefined ? rest : { ...rest, id };
    printed.add(parent);
    nodes.push({
      ...parent,
      properties,
      children: nest(leaves.slice(at, end), depth + 1, printed),
    });
    at = end;
  }
  return nodes;
}

/** `start` and `end` in UTF-16 units of the block's text. */
export type Span = {
  start: number;
  end: number;
  id: string | null;
  properties: Element['properties'];
  /** What is printed right before and after it. */
  before?: ElementContent[];
  after?: ElementContent[];
};

type Leaf = {
  /** The elements around it, outermost first. */
  path: readonly Element[];
  node: ElementContent;
  start: number;
  end: number;
  span: Span | null;
};
