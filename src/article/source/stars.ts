import type { Emphasis, Nodes, Root, Strong } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Keeps asterisks within words that Markdown would take for emphasis though none is meant: signs of
 * multiplication (`3*4*5`), and the asterisks of German that names all genders (`Leser*innen und
 * Autor*innen`). Where nothing else tells, emphasis within one word is emphasis (`un*frigging*believable`).
 *
 * @param source the Markdown that the tree was read from
 */
export function keepStars(tree: Root, source: string): void {
  if (!source.includes('*')) return;
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'emphasis' && node.type !== 'strong') || index === undefined)
      return undefined;
    if (parent === undefined || !isMeant(node, source)) return undefined;
    const stars = node.type === 'strong' ? '**' : '*';
    // They are where they are, but nobody need be told of them.
    const { start, end } = node.position ?? {};
    const first: Nodes = { type: 'text', value: stars };
    const last: Nodes = { type: 'text', value: stars };
    if (start && end) {
      first.position = { start, end: start };
      last.position = { start: end, end };
    }
    // What a node may hold is typed by its kind; words may stand in all that hold emphasis.
    const children: Nodes[] = parent.children;
    children.splice(index, 1, first, ...node.children, last);
    return [SKIP, index + 1];
  });
}

function isMeant({ type, position }: Emphasis | Strong, source: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const whole = source.slice(Math.max(0, start - 1), end + 1);
  if (!/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(whole)) return false;
  if (/^\d\*+\d|\d\*+\d$/u.test(whole)) return true;
  return type === 'emphasis' && /^\p{L}\*\p{L}.*\s.*\p{L}\*\p{L}$/su.test(whole);
}
