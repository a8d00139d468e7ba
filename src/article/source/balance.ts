import type { Html, Nodes, Parents, Root } from 'mdast';
import { empty, selfClosed } from './elements.ts';
import { readTags } from './tags.ts';
import type { Tell } from './told.ts';

/**
 * Closes what HTML in a text leaves open, where it was opened: in its paragraph, or in the list item,
 * quotation or text that it stands in. So no tag reaches further than its author could see. What is
 * text is escaped, comments go.
 *
 * Within a paragraph a tag that is never closed is text (`a<b>c`); elsewhere it is closed at the end.
 */
export function balanceHtml(tree: Root, tell: Tell): void {
  visit(tree);

  function visit(parent: Parents): void {
    const phrasing = phrases.has(parent.type);
    const open: Open[] = [];
    // What a node may hold is typed by its kind; HTML may stand in all that are visited.
    const children: Nodes[] = parent.children;
    for (const child of children) {
      if (child.type === 'html') balance(child, open, phrasing);
      else if ('children' in child) visit(child);
    }
    const ends = leave(open);
    if (ends !== '') children.push({ type: 'html', value: ends });
  }

  function balance(node: Html, open: Open[], phrasing: boolean): void {
    const first = node.position?.start.line ?? 1;
    const parts = readTags(node.value).map((tag): string => {
      if (tag.kind === 'text') return escapeHtml(tag.source);
      if (tag.kind === 'comment') return '';
      const line = first + (node.value.slice(0, tag.at).match(/\n/gu)?.length ?? 0);
      if (tag.kind === 'close') return close(tag, line, open);
      if (tableParts.has(tag.name) && !open.some(({ name }) => name === 'table')) {
        tell({
          line,
          message: `\`<${tag.name}>\` stands outside of a table, and is left out; what it holds is shown.`,
          advice: 'Put `<table>` around the rows, or take it out.',
          refuses: false,
        });
      }
      if (empty.has(tag.name)) return tag.source;
      if (tag.closed) return `${tag.source.replace(/\s*\/>$/u, '>')}</${tag.name}>`;
      open.push({ name: tag.name, line, phrase: phrasing ? node : null });
      return tag.source;
    });
    // What holds words ends with its block of HTML; paragraphs that follow are not in it.
    const words = phrasing ? -1 : open.findIndex(({ name }) => leaves.has(name));
    const ends = words === -1 ? '' : leave(open.splice(words));
    node.value = parts.join('') + ends;
  }

  function close(
    { name, source }: { name: string; source: string },
    line: number,
    open: Open[],
  ): string {
    // Browsers read `</br>` as a break.
    if (empty.has(name)) return name === 'br' ? '<br>' : '';
    const at = open.findLastIndex((tag) => tag.name === name);
    if (at !== -1) {
      const [, ...within] = open.splice(at);
      return leave(within, true) + source;
    }
    tell({
      line,
      message: `\`${source}\` closes nothing.`,
      advice: `Take it out, or put \`<${name}>\` where it begins, in the same paragraph.`,
      refuses: false,
    });
    return '';
  }

  /**
   * What closes tags that nobody closed; those within a paragraph become text instead.
   *
   * @param isWithin whether they stand in a tag that is closed
   */
  function leave(open: readonly Open[], isWithin = false): string {
    const ends = open.flatMap(({ name, line, phrase }) => {
      if (selfClosed.has(name) && (phrase === null || isWithin)) return [`</${name}>`];
      tell({
        line,
        message: `\`<${name}>\` is not closed.`,
        advice: `Put \`</${name}>\` where it ends, or write \`\\<${name}>\` if the signs themselves are meant.`,
        refuses: false,
      });
      if (phrase === null) return [`</${name}>`];
      phrase.value = escapeHtml(phrase.value);
      return [];
    });
    return ends.reverse().join('');
  }
}

/** Text as HTML; what is written as a character reference stays one. */
const escapeHtml = (text: string): string => text.replaceAll('<', '&lt;');

/** Nodes that hold words, not paragraphs. */
const phrases: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Elements that browsers know only within a table. */
const tableParts: ReadonlySet<string> = new Set(
  'caption colgroup thead tbody tfoot tr td th'.split(' '),
);

/** Elements that hold words, not paragraphs. */
const leaves: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 pre summary figcaption caption'.split(' '),
);

/** A tag that is open; within a paragraph, the node that is the tag. */
type Open = { name: string; line: number; phrase: Html | null };
