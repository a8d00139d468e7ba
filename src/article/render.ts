import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Block, Container } from './blocks.ts';
import { openContainer, scrolling } from './containers.ts';
import type { ContainerWords } from './containers.ts';
import { withFreeId } from './free-ids.ts';
import { keepCodesWhole } from './tables.ts';
import { textOf } from './text.ts';
import { markSpans } from './spans.ts';
import type { Span } from './spans.ts';

/**
 * Prints blocks as HTML, with the lists, quotations and tables they stand in.
 *
 * With `options.alone`, the blocks are a piece of the text by itself, beside its counterpart: what the
 * pieces of one container cannot make together (a table, a question with its answer) is printed so that
 * each is whole; see `readBlocks`.
 *
 * @param pieces the blocks in the order in which they are to stand, with what is to be added to each
 * @param options what to put in place of the addresses written in the text, and which ids not to print
 */
export function renderBlocks(pieces: readonly Piece[], options: RenderOptions): string {
  const root: Root = { type: 'root', children: [] };
  let open: { container: Container; element: Element }[] = [];
  for (const piece of pieces) {
    const within = withinOf(piece, options.alone);
    const shared = open.findIndex(({ container }, index) => container.key !== within[index]?.key);
    if (shared !== -1) open = open.slice(0, shared);
    for (const [depth, container] of within.entries()) {
      if (depth < open.length) continue;
      const number = within[depth + 1]?.item?.number ?? 1;
      const { outer, inner } = openContainer(container, { number, piece }, options);
      childrenOf(open.at(-1)?.element, root).push(outer);
      open = [...open, { container, element: inner }];
    }
    // What opens and closes holds no links: the number stands before it.
    const question = 'block' in piece && piece.block.node.tagName === 'summary' && !options.alone;
    if (question) childrenOf(open.at(-2)?.element, root).splice(-1, 0, ...piece.before);
    const bare = question ? { ...piece, before: [] } : piece;
    const element = 'block' in bare ? renderBlock(bare, options) : bare.element;
    childrenOf(open.at(-1)?.element, root).push(element);
  }
  return toHtml(root);
}

/** A caption alone needs no table around it. */
function withinOf(piece: Piece, alone: boolean): readonly Container[] {
  if (!('block' in piece)) return piece.within;
  const { node, within } = piece.block;
  return alone && node.tagName === 'caption' ? within.slice(0, -1) : within;
}

function childrenOf(
  element: Element | undefined,
  root: Root,
): (ElementContent | Root['children'][number])[] {
  return element ? element.children : root.children;
}

/** Prints one block, without the lists and quotations around it. */
export function renderBlock(
  { block, id, before, spans }: TextPiece,
  options: RenderOptions,
): Element {
  const node = copyOf(block.node);
  visit(node, 'element', (element) => {
    printElement(element, block, options);
  });
  if (node.tagName === 'tr') keepCodesWhole(node);
  if (spans.length > 0) markSpans(node, spans);
  const properties: Element['properties'] = { dataKind: block.kind };
  if (id !== null) properties.id = id;
  const own = options.alone ? (aloneNames[node.tagName] ?? node.tagName) : node.tagName;
  if (own !== node.tagName) properties.dataPart = node.tagName;
  node.tagName = own;
  if (own === 'tr') {
    const cell = node.children.find((child) => child.type === 'element');
    cell?.children.unshift(...before);
    return { ...node, properties: { ...node.properties, ...properties } };
  }
  // A heading has an id of its own, and a picture or a rule cannot hold the number.
  if (['p', 'div', 'dt', 'summary', 'figcaption', 'caption'].includes(own)) {
    node.children.unshift(...before);
    return { ...node, properties: { ...node.properties, ...properties } };
  }
  const whole = own === 'table' ? scrolling(node, options) : node;
  return { type: 'element', tagName: 'div', properties, children: [...before, whole] };
}

/** A copy that may be changed: of plain data, and sooner made than by `structuredClone`. */
function copyOf<T extends ElementContent>(node: T): T {
  if (node.type !== 'element') return { ...node };
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : value,
    ]),
  );
  return { ...node, properties, children: node.children.map(copyOf) };
}

/** What parts of a container are where the container is not printed around them. */
const aloneNames: Record<string, string> = { dt: 'div', summary: 'div', caption: 'div' };

function printElement(element: Element, block: Block, options: RenderOptions): void {
  element.properties = withFreeId(element.properties, options.ids);
  const { tagName, properties } = element;
  const { href, align } = properties;
  if (typeof href === 'string') properties.href = options.link(href);
  if ('dataFootnoteBackref' in properties)
    // The second link back to a place is numbered.
    properties.ariaLabel = `${options.say.back} ${textOf(element).replace('↩', '')}`.trimEnd();
  // The box of a task is named by its task.
  if (tagName === 'input') properties.ariaLabel = block.text.trim();
  if (tagName === 'img') Object.assign(properties, options.image(properties));
  // A cell in the corner of a table names no column.
  if (tagName === 'th' && element.children.every(isBlank)) {
    element.tagName = 'td';
    delete properties.scope;
  }
  // How a column stands is for the style sheet to say.
  if (align !== undefined) {
    properties.dataAlign = align;
    delete properties.align;
  }
  // What may be wider than the page is scrolled by keyboard too.
  if (tagName === 'pre' && /.{31}/u.test(block.text))
    Object.assign(properties, { tabIndex: 0, role: 'group', ariaLabel: options.say.code });
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

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
  /** Words of the page's own, in the language of the text. */
  say: ContainerWords;
  /** Whether what is printed is a piece of the text by itself. */
  alone: boolean;
  /** Whether such a piece stands in a list of the page's own, whose items are what it stands in. */
  listed?: boolean;
  /** Keys of the containers of this text begun already; those printed are added. An item that goes on is marked. */
  begun: Set<number>;
};
