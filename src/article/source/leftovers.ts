import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { harmless, refused } from './elements.ts';
import { readTags } from './tags.ts';
import type { Tell } from './told.ts';

/**
 * Tells of what stands on the page as it is typed though it was meant as markup, and of what is meant for
 * the page and never used: addresses and footnotes that nothing refers to, cells beyond a table's head.
 *
 * @param source the Markdown that the tree was read from
 */
export function tellLeftovers(tree: Root, source: string, tell: Tell): void {
  visit(tree, (node) => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      // What is escaped is meant.
      const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
      tellSigns(raw.replaceAll(/\\[!-/:-@[-`{-~]|&#?\w+;/gu, '\uFFFC'), start?.line ?? 1, tell);
    } else if (node.type === 'html') {
      for (const tag of readTags(node.value)) {
        const line = (node.position?.start.line ?? 1) + count(node.value.slice(0, tag.at));
        if (tag.kind === 'text') tellSigns(tag.source, line, tell);
      }
    } else if (node.type === 'table') tellCells(node, tell);
  });
  tellUnused(tree, tell);
}

const count = (text: string): number => text.match(/\n/gu)?.length ?? 0;

function tellSigns(text: string, line: number, tell: Tell): void {
  for (const { pattern, message, advice } of signs) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const at = line + count(text.slice(0, match.index));
    const [shown = ''] = match;
    tell({ line: at, message: message(shown.trim()), advice, refuses: false });
  }
  for (const match of text.matchAll(/<\/?([a-z][a-z0-9]*)\b|<!--/giu)) {
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

/** Signs that are markup, printed because Markdown does not read them so. */
const signs: readonly Sign[] = [
  {
    pattern: /(?<!\*)\*\*(?!\*)(?=\S)|(?<=[^\s*])\*\*(?!\*)/u,
    message: () => 'Two asterisks stand on the page: what they enclose is not set in bold.',
    advice:
      'Put both pairs against the words, without a space or a letter in the way; or write `<b>…</b>`, or `\\*\\*` if they are meant.',
  },
  {
    pattern: /\{\{[<%]?.*?[>%]?\}\}|\{%.*?%\}|^\{:.*?\}|^:::.*/mu,
    message: (shown) => `\`${shown}\` is printed as it stands: it belongs to another program.`,
    advice: 'Take it out, or write what it made.',
  },
  {
    pattern: /^\[!\w+\]/mu,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice:
      'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line of its own, and the note below it, each line with `> `.',
  },
  {
    pattern: /!?\[[^\]\n]*\]\([^)\n]*\)?/u,
    message: (shown) => `\`${shown}\` is printed as it stands: it is no link.`,
    advice: 'Write `[words](address)`; an address with spaces stands between `<` and `>`.',
  },
  {
    pattern: /\[\^[^\]\s]+\]/u,
    message: (shown) => `\`${shown}\` has no footnote.`,
    advice: 'Write one: a line that begins with the same mark and a colon, `[^1]: …`.',
  },
  {
    pattern: /\[[^\]\n]*\p{L}[^\]\n]*\]\[[^\]\n]*\]/u,
    message: (shown) => `\`${shown}\` has no address.`,
    advice: 'Write one: `[words](https://…)`, or a line `[name]: https://…` for `[words][name]`.',
  },
  {
    pattern: /^\|.*\|[ \t]*$/mu,
    message: () => 'A line between bars is printed as it stands: it is no table.',
    advice: 'Put a line of dashes below its head, with as many cells: `| --- | --- |`.',
  },
];

function tellCells(table: Nodes & { type: 'table' }, tell: Tell): void {
  const wanted = table.align?.length ?? Infinity;
  for (const row of table.children) {
    if (row.children.length <= wanted) continue;
    tell({
      line: row.position?.start.line ?? 1,
      message: `The row has ${row.children.length} cells and the head of its table ${wanted}: what is too much is not shown.`,
      advice:
        'Add cells to the head and to the dashes below it, or write `\\|` for a bar within a cell.',
      refuses: true,
    });
  }
}

function tellUnused(tree: Root, tell: Tell): void {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  });
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const name = node.type === 'definition' ? node.identifier : `^${node.identifier}`;
    const again = seen.has(name);
    seen.add(name);
    // `[//]: # (…)` is how people write a comment.
    if (node.type === 'definition' && /^(?:#|)$/u.test(node.url)) return;
    if (used.has(name) && !again) return;
    const label = `[${node.type === 'definition' ? '' : '^'}${node.label ?? node.identifier}]`;
    tell({
      line: node.position?.start.line ?? 1,
      message: again
        ? `\`${label}:\` stands twice: this one is not shown.`
        : `Nothing refers to \`${label}:\`, so it is not shown.`,
      advice: `Write \`${label}\` where it belongs, or take it out; if it is text, write \`\\${label}: …\`.`,
      // An address that is left over takes no words with it.
      refuses: node.type === 'footnoteDefinition' || !/[./:#]/u.test(node.url),
    });
  });
}

type Sign = { pattern: RegExp; message: (shown: string) => string; advice: string };
