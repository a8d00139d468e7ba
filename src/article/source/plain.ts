import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { keepStars } from './stars.ts';
import { readTags } from './tags.ts';
import { readTree } from './tree.ts';

/**
 * The signs of markup in a line that is printed as it is typed, as a title is: what Markdown would not show.
 *
 * @example markupIn('The *old* mill &amp; its wheel') // ['*old*', '&amp;']
 */
export function markupIn(line: string): string[] {
  if (!/[*_`<&[\\~]/u.test(line)) return [];
  // After a word, no sign begins a list or a quotation.
  const source = `x ${line.replaceAll(/\s+/gu, ' ')}`;
  const tree = readTree(source);
  keepStars(tree, source);
  const found: string[] = [];
  let done = 0;
  eachNode(tree, (node) => {
    const { start, end } = node.position ?? {};
    // What a mark encloses is told with it.
    if (node.type === 'root' || node.type === 'paragraph' || (start?.offset ?? 0) < done) return;
    const typed = source.slice(start?.offset, end?.offset);
    if (node.type === 'html')
      found.push(
        ...readTags(typed)
          .filter(isTag)
          .map((tag) => tag.source),
      );
    else if (node.type === 'text') found.push(...escapesIn(node.value, typed));
    // An address is a link as it is.
    else if (toString(node) !== typed) {
      found.push(typed);
      done = end?.offset ?? done;
    }
  });
  return found;
}

const isTag = ({ kind }: { kind: string }): boolean => kind !== 'text';

/** What of a text are references to a sign, or backslashes before one. */
const escapesIn = (value: string, typed: string): string[] =>
  value === typed ? [] : (typed.match(/&#?\w+;|\\[!-/:-@[-`{-~]/gu) ?? []);
