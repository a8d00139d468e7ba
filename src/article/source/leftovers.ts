import type { Definition, FootnoteDefinition, Link, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { harmless, refused } from './elements.ts';
import { signs } from './signs.ts';
import { readTags } from './tags.ts';
import { lineOf } from './told.ts';
import type { Tell } from './told.ts';

/**
 * Tells of what stands on the page as it is typed though it was meant as markup, and of what is meant for
 * the page and never used: addresses and footnotes that nothing refers to, cells beyond a table's head.
 *
 * @param source the Markdown that the tree was read from
 */
export function tellLeftovers(tree: Root, source: string, tell: Tell): void {
  eachNode(tree, (node, _index, parent) => {
    // What stands beside an address that was found last has no place of its own.
    if (node.type === 'text' && !node.position)
      tellSigns(node.value, parent ? lineOf(parent) : 1, tell);
    else if (node.type === 'text') tellSigns(asTyped(node, source), lineOf(node), tell);
    else if (node.type === 'html') {
      for (const tag of readTags(node.value)) {
        const line = lineOf(node) + count(node.value.slice(0, tag.at));
        if (tag.kind === 'text') tellSigns(tag.source, line, tell);
      }
    } else if (node.type === 'table') {
      tellCells(node, tell);
      tellBarless(node, source, tell);
    } else if (node.type === 'link') tellLink(node, tell);
  });
  tellUnused(tree, tell);
}

/** A sign that is meant as it stands. */
const meant = '\uFFFC';

/** The source of a text, with what is escaped as one sign, its lines without what they stand in. */
function asTyped({ position }: Nodes, source: string): string {
  const start = position?.start.offset ?? 0;
  const typed = source
    .slice(start, position?.end.offset ?? 0)
    .replaceAll(/\\[!-/:-@[-`{-~]|&#?\w+;/gu, meant)
    .replaceAll(/\n[ \t]*(?:>[ \t]?)*/gu, '\n');
  const beginsLine = /(?:^|\n)[ \t>*_~\d.)+#|-]*$/u.test(
    source.slice(Math.max(0, start - 80), start),
  );
  return beginsLine ? typed : meant + typed;
}

const count = (text: string): number => text.match(/\n/gu)?.length ?? 0;

const everySign = signs.map((sign) => ({
  ...sign,
  pattern: new RegExp(sign.pattern, `${sign.pattern.flags}g`),
}));

function tellSigns(text: string, line: number, tell: Tell): void {
  for (const { pattern, message, advice } of everySign) {
    const told = new Set<string>();
    for (const { 0: shown, index } of text.matchAll(pattern)) {
      const what = message(shown.trim());
      if (told.has(what)) continue;
      told.add(what);
      tell({ line: line + count(text.slice(0, index)), message: what, advice, refuses: false });
    }
  }
  // `List<Object>` names what a list is of.
  for (const match of text.matchAll(
    /(?<!\p{L}(?=<\p{Lu}\p{Ll}))<\/?([a-zA-Z][a-zA-Z0-9]*)\b|<!--/gu,
  )) {
    const [shown, name] = match;
    const advice =
      name === undefined
        ? 'Close the comment with `-->`.'
        : shown.startsWith('</')
          ? undefined
          : refused.get(name.toLowerCase());
    if (advice === undefined) continue;
    const message =
      name === undefined
        ? 'A comment is not closed, so it would be printed.'
        : `\`<${name}>\` cannot stand in a text.`;
    const refuses = name === undefined || !harmless.has(name.toLowerCase());
    tell({ line: line + count(text.slice(0, match.index)), message, advice, refuses });
  }
}

function tellCells(table: Table, tell: Tell): void {
  const wanted = table.align?.length ?? Infinity;
  for (const row of table.children) {
    if (row.children.length <= wanted) continue;
    tell({
      line: lineOf(row),
      message: `The row has ${row.children.length} cells and the head of its table ${wanted}: what is too much is not shown.`,
      advice:
        'Add cells to the head and to the dashes below it, or write `\\|` for a bar within a cell.',
      refuses: true,
    });
  }
}

/** A line of words right below a table. */
function tellBarless(table: Table, source: string, tell: Tell): void {
  const typed = ({ position }: Nodes): string =>
    source.slice(position?.start.offset, position?.end.offset);
  const row = table.children.find((one) => !typed(one).includes('|'));
  if (row === undefined) return;
  tell({
    line: lineOf(row),
    message: 'A line without bars is read as a row of the table above it.',
    advice: 'Put an empty line before it, or bars around its cells.',
    refuses: false,
  });
}

function tellLink(link: Link, tell: Tell): void {
  // `[embed]https://…[/embed]`: an address ends with a space, and with nothing else.
  const [closing] = /\[\/[a-z][\w-]{0,40}$/u.exec(link.url) ?? [];
  if (closing !== undefined && toString(link).endsWith(closing))
    tell({
      line: lineOf(link),
      message: `\`${closing}]\` is read as the end of an address: it belongs to another program.`,
      advice: 'Take it out, and what opens it: an address by itself is a link.',
      refuses: false,
    });
  const isEmpty =
    toString(link).trim() === '' && !link.children.some(({ type }) => type === 'image');
  if (!isEmpty && link.url !== '') return;
  tell({
    line: lineOf(link),
    message: isEmpty
      ? `The link to \`${link.url}\` has no words: nothing of it is shown.`
      : `\`[${toString(link).slice(0, 40)}]()\` has no address.`,
    advice: 'Write `[words](address)`.',
    refuses: isEmpty,
  });
}

function tellUnused(tree: Root, tell: Tell): void {
  const used = new Set<string>();
  const defined: (Definition | FootnoteDefinition)[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  });
  const seen = new Set<string>();
  for (const node of defined) {
    const name = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
    const again = seen.has(name);
    seen.add(name);
    if (node.type === 'footnoteDefinition' && node.children.length === 0)
      tell({
        line: lineOf(node),
        message: `The footnote \`[^${node.label ?? node.identifier}]:\` has no words.`,
        advice: 'Write them after the colon, or take the footnote and its mark out.',
        refuses: true,
      });
    // `[//]: # (…)` is how people write a comment.
    if (node.type === 'definition' && /^(?:#|)$/u.test(node.url)) continue;
    if (used.has(name) && !again) continue;
    const label = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
    tell({
      line: lineOf(node),
      message: again
        ? `\`${label}:\` stands twice: this one is not shown.`
        : `Nothing refers to \`${label}:\`, so it is not shown.`,
      advice: `Write \`${label}\` where it belongs, or take it out; if it is text, write \`\\${label}: …\`.`,
      // An address that is left over takes no words with it.
      refuses: node.type === 'footnoteDefinition' || !/[./:#]/u.test(node.url),
    });
  }
}
