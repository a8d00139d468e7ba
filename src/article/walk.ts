import type { Element, Root } from 'hast';
import type { Nodes, Parents } from 'mdast';

/**
 * Walks through what Markdown says, parents first. (`unist-util-visit` names a closure for each node, which is
 * felt in a book that is walked twenty times.)
 *
 * @param act may change the node and all within
 */
export function eachNode(tree: Nodes, act: NodeAct): void {
  act(tree);
  if ('children' in tree) walkNodes(tree, act);
}

function walkNodes(parent: Parents, act: NodeAct): void {
  for (const [index, node] of parent.children.entries()) {
    act(node, index, parent);
    if ('children' in node) walkNodes(node, act);
  }
}

/**
 * Walks through the elements of HTML, parents first.
 *
 * @param act may change the element and all within; what is in it is left out where it says `false`
 */
export function eachElement(parent: Root | Element, act: ElementAct): void {
  for (const [index, node] of parent.children.entries())
    if (node.type === 'element' && act(node, index, parent) !== false) eachElement(node, act);
}

type NodeAct = (node: Nodes, index?: number, parent?: Parents) => void;

type ElementAct = (element: Element, index: number, parent: Root | Element) => unknown;
