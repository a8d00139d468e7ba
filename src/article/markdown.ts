import type { Element, RootContent } from 'hast';
import { readBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { parseMarkdown } from './parse.ts';
import { compareStated } from './source/stated.ts';
import { mendStructure } from './source/structure.ts';
import type { Told } from './source/told.ts';
import { eachElement } from './walk.ts';

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
 * @param options.title the title of the text; a first heading that repeats it is left out
 *
 * @example
 * readMarkdown('## Land\n\n- one').blocks
 * // [{ kind: 'heading', depth: 2, text: 'Land', … }, { kind: 'item', text: 'one', … }]
 */
export function readMarkdown(
  body: string,
  options: { firstLine?: number; idPrefix?: string; title?: string | undefined } = {},
): Markdown {
  const { firstLine = 1, idPrefix = '', title } = options;
  const { tree, stated, told } = parseMarkdown(body, idPrefix);
  const isLayout = ({ properties }: Element): boolean =>
    properties.id === `${idPrefix}footnote-label`;
  const heading = mendStructure(tree, title, (one) => told.push(one));
  const ids = new Set<string>();
  const references: Reference[] = [];
  eachElement(tree, (node) => {
    const { id, href, src } = node.properties;
    if (typeof id === 'string') ids.add(id);
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (typeof href === 'string') references.push({ kind: 'link', target: href, line });
    if (typeof src === 'string') references.push({ kind: 'image', target: src, line });
  });
  const blocks = readBlocks(tree, isLayout);
  told.push(...compareStated(stated, [heading, ...blocks.map(({ text }) => text)]));
  for (const one of [...blocks, ...told]) one.line += firstLine - 1;
  // Lines are told now, and where each node stood in the source is a large part of what is kept of a text.
  forget(tree.children);

  return { blocks, ids, references, told };
}

function forget(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    node.position = undefined;
    if (node.type === 'element') forget(node.children);
  }
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

/** A link or an image, as written. */
export type Reference = { kind: 'link' | 'image'; target: string; line: number };

export type { Block, BlockKind, Container } from './blocks.ts';
