import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { keepStars } from './stars.ts';
import { readTags } from './tags.ts';
import { readTree } from './tree.ts';

/**
 * The first sign of markup in a line that is printed as it is typed, as a title is: what Markdown would not show.
 *
 * @example markupIn('The *old* mill &amp; its wheel') // '*old*'
 */
export function markupIn(line: string): string | null {
  if (!/[*_`<&[\\~]/u.test(line)) return null;
  // After a word, no sign begins a list or a quotation.
  const source = `x ${line.replaceAll(/\s+/gu, ' ')}`;
  const tree = readTree(source);
  keepStars(tree, source);
  let found: string | null = null;
  eachNode(tree, (node) => {
    if (found !== null || node.type === 'root' || node.type === 'paragraph') return;
    const { start, end } = node.position ?? {};
    const typed = source.slice(start?.offset, end?.offset);
    if (node.type === 'html') found = readTags(typed).find(isTag)?.source ?? null;
    else if (node.type === 'text') found = escapeIn(node.value, typed);
    // An address is a link as it is.
    else if (toString(node) !== typed) found = typed;
  });
  return found;
}

const isTag = ({ kind }: { kind: string }): boolean => kind !== 'text';

/** What of a text is a reference to a sign, or a backslash before one. */
const escapeIn = (value: string, typed: string): string | null =>
  value === typed ? null : (/&#?\w+;|\\[!-/:-@[-`{-~]/u.exec(typed)?.[0] ?? null);
