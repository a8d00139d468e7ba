import type { Blockquote, Code, Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../walk.ts';
import { lineOf } from './told.ts';
import type { Tell } from './told.ts';

/**
 * Tells of what Markdown reads as markup though it was probably meant as words: all words stand on the page,
 * but a sign is gone, or a paragraph looks like something else.
 *
 * @param source the Markdown that the tree was read from
 */
export function tellMistaken(tree: Root, source: string, tell: Tell): void {
  // A text with code in it, or whose bold words stand between asterisks.
  const isTechnical = /`|\*\*\S/u.test(source);
  eachNode(tree, (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    const after = parent?.children[(index ?? 0) + 1];
    const trouble =
      troubleOf(node, { before, after }, source) ??
      (node.type === 'strong' ? identifierTrouble(node, isTechnical, source) : null);
    if (trouble === null) return;
    const [message, advice] = trouble;
    tell({ line: lineOf(node), message, advice, refuses: false });
  });
}

function troubleOf(node: Nodes, around: Around, source: string): Trouble | null {
  if (node.type === 'heading') return headingTrouble(node, around, source);
  if (node.type === 'code') return codeTrouble(node, source);
  if (node.type === 'blockquote') return quotationTrouble(node, around);
  if (node.type === 'inlineCode') return tickTrouble(node, source);
  if (node.type === 'emphasis' || node.type === 'strong') return starTrouble(node, around, source);
  if (node.type === 'text') return backslashTrouble(node, source);
  if (node.type === 'paragraph') return joinedTrouble(node, source);
  if (node.type === 'thematicBreak') return ruleTrouble(node, around, source);
  return null;
}

/** A paragraph above a line of dashes; `# 1` in the middle of a sentence. */
function headingTrouble(node: Heading, { before }: Around, source: string): Trouble | null {
  const text = toString(node);
  const isUnderlined = source.charAt(node.position?.start.offset ?? 0) !== '#';
  if (node.children.length === 0)
    return ['A heading has no words: nothing of it is shown.', 'Write them, or take the `#` out.'];
  const isAtTop = before === undefined && /^[a-z]+:[ \t]/u.test(text);
  const isBelow = before?.type === 'thematicBreak' && /^[a-z]+:(?:[ \t\n]|$)/iu.test(text);
  if (isUnderlined && (isAtTop || isBelow))
    return [
      'Front matter is read as a heading: it does not stand at the top.',
      'Put its lines into that at the top of the file, or take them out.',
    ];
  if (isUnderlined && (text.includes('\n') || /[.!?…]["”“’»]?$/u.test(text)))
    return [
      'A paragraph is read as a heading: a line of dashes or equals signs follows it.',
      'Put an empty line between the paragraph and that line.',
    ];
  if (!isUnderlined && /^\d/u.test(text) && isMidSentence(node, before))
    return [
      'The middle of a sentence is read as a heading.',
      'Write `\\#` if the sign itself is meant.',
    ];
  return null;
}

/** A paragraph that is indented by four spaces; code without an end. */
function codeTrouble(node: Code, source: string): Trouble | null {
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset);
  const [, fence] = /^\s*(`{3,}|~{3,})/u.exec(typed) ?? [];
  if (fence !== undefined && !isClosed(typed, fence))
    return [
      'Code is not closed: all that follows is code.',
      `Put ${fence} on a line of its own where it ends.`,
    ];
  if (node.meta)
    return [
      `\`${node.meta.slice(0, 40)}\`, after the language of the code, is not shown.`,
      'Take it out, or write it above the code.',
    ];
  const words = node.value.match(/(?<!\S)["“„(]?\p{L}[\p{L}’'-]*[.,;:!?]?(?!\S)/gu)?.length ?? 0;
  const all = node.value.match(/\S+/gu)?.length ?? 0;
  if (fence !== undefined || all < 4 || words < 0.8 * all) return null;
  return [
    'A paragraph is read as code: its lines begin with four spaces.',
    'Take the spaces out; or put ```` ``` ```` above and below it if it is code.',
  ];
}

/** An address, a verse: short lines that each begin anew, and go on on one line. */
function joinedTrouble({ position }: Nodes, source: string): Trouble | null {
  const typed = source.slice(position?.start.offset, position?.end.offset);
  if (/[<>{}|`]|\]\(|\]\[|(?: {2}|\\)\n/u.test(typed.replaceAll(/\n[ \t>]+/gu, '\n'))) return null;
  const lines = typed.split('\n').map((line) => line.replace(/^[ \t>]+/u, '').trimEnd());
  // Who ends a sentence with a line begins another with the next; wrapped are lines where they are long.
  const isEnded = (line: string): boolean => /[.!?…]["”“’»)*_]*$/u.test(line);
  const fewest = isEnded(lines.at(-1) ?? '') ? 3 : 2;
  if (lines.length < fewest || lines.slice(0, -1).some(isEnded)) return null;
  const beginsAnew =
    /^["“„»(*_]*(?!\(?(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,4})[.)](?:[ \t]|\p{L}))[\p{Lu}\p{N}]/u;
  if (!lines.every((line) => line.length <= 45 && beginsAnew.test(line))) return null;
  return [
    'Short lines are printed as one: Markdown joins the lines of a paragraph.',
    'End each but the last with `\\`, or put an empty line between them; or write them as one line.',
  ];
}

/** `------ -----`, which parts the columns of a table of Pandoc's from its head. */
function ruleTrouble(node: Nodes, { before }: Around, source: string): Trouble | null {
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset);
  const isBelowWords = before?.position?.end.line === lineOf(node) - 1;
  if (!isBelowWords || !/-{2,}[ \t]+-{2,}/u.test(typed)) return null;
  return [
    'A table of another program is printed as a line and paragraphs.',
    'Write it with bars: `| head | head |`, `| --- | --- |` below, and its rows like the head.',
  ];
}

function isClosed(typed: string, fence: string): boolean {
  const [, end = ''] = /\n[ \t>]*(`+|~+)[ \t]*$/u.exec(typed) ?? [];
  return end.startsWith(fence);
}

/** `> 5 mg`, at the beginning of a line in the middle of a sentence or as all there is. */
function quotationTrouble(node: Blockquote, { before }: Around): Trouble | null {
  const text = toString(node);
  const isFigure = /^\d/u.test(text) && !/\n|[.!?…]["”“’»]?$/u.test(text);
  if (!isFigure && !(isMidSentence(node, before) && /^\d/u.test(text))) return null;
  return [
    'A sign before a figure is read as the beginning of a quotation.',
    'Write `\\>` if the sign itself is meant.',
  ];
}

/** ``Ana`s and Tom`s``. */
function tickTrouble({ position }: Nodes, source: string): Trouble | null {
  if (!isLetter(source.charAt((position?.start.offset ?? 0) - 1))) return null;
  if (!isLetter(source.charAt(position?.end.offset ?? 0))) return null;
  return [
    'Two grave accents make code of the words between them, and are not shown.',
    'Write apostrophes (’), or `\\`` where the accent is meant.',
  ];
}

/** `Leser*innen*gruppe`; `***both**`. */
function starTrouble(node: Nodes, { before, after }: Around, source: string): Trouble | null {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (source.charAt(start) !== '*') return null;
  const beside = [start - 1, end].map((at) => source.charAt(at));
  if (beside.every(isLetter) && node.type === 'emphasis')
    return [
      `Two asterisks within a word are not shown: \`${source.slice(start, end)}\`.`,
      'Write `\\*` where an asterisk is meant, `<em>…</em>` where emphasis is.',
    ];
  const isLeft = before?.type === 'text' && beside[0] === '*' && source.charAt(start - 2) !== '\\';
  if (!isLeft && !(after?.type === 'text' && beside[1] === '*')) return null;
  return [
    'An asterisk is left over, and stands on the page.',
    'Write as many asterisks after the words as before them.',
  ];
}

/** `__init__` and `__name__`, which is code between `**bold**` words or backticks, and always in `__init__.py`. */
function identifierTrouble(
  { position }: Nodes,
  isTechnical: boolean,
  source: string,
): Trouble | null {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const typed = source.slice(start, end);
  if (!/^__[a-z][a-z0-9_]*__$/u.test(typed)) return null;
  const isWithin =
    /(?:\w\.|::|->)$/u.test(source.slice(Math.max(0, start - 2), start)) ||
    /^[.(][\w(:)]/u.test(source.slice(end));
  if (!isTechnical && !isWithin) return null;
  return [
    `The low lines of \`${typed}\` are not shown: they set it in bold.`,
    `Write \`\` \`${typed}\` \`\` if it is code, \`**…**\` if it is meant to be bold.`,
  ];
}

/** `\(x\)`, `\\server`, `C:\_temp`: before another sign, a backslash only says that it is meant. */
function backslashTrouble({ position }: Nodes, source: string): Trouble | null {
  const typed = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (
    /(?<!\\)\\\((?=[^\n)]{0,300}(?:[\^_={}]|\\(?!\))))[^\n)]{1,300}\\\)|^[ \t>]*\\\[[ \t]*\n/mu.test(
      typed,
    )
  )
    return [
      'A formula is printed as it is typed, without its backslashes: pages do not set formulas.',
      'Write it in words and signs (x<sup>2</sup>), as code, or as a picture.',
    ];
  if (/(?:^|[^\\])\\$/u.test(typed) && /^[ \t]*(?:\n|$)/u.test(source.slice(position?.end.offset)))
    return [
      'A backslash stands on the page: nothing follows it that it could part.',
      'Take it out; between two lines of a paragraph, it breaks the line.',
    ];
  if (
    !/\\\\(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])[a-z]:\\(?:[^\s\\]{0,80}\\){0,20}(?=[!-/:-@[-`{-~])/iu.test(
      typed,
    )
  )
    return null;
  return [
    'A backslash is not shown: before another sign it only says that the sign is meant.',
    'Write each backslash twice, or the whole as code: `` `C:\\…` ``.',
  ];
}

/** Whether it follows a line of prose that does not end, without an empty line between. */
function isMidSentence(node: Nodes, before: Nodes | undefined): boolean {
  if (before?.type !== 'paragraph') return false;
  const follows = before.position?.end.line === lineOf(node) - 1;
  return follows && !/[.:;!?…]["”“’»)\]]*\s*$/u.test(toString(before));
}

const isLetter = (sign: string | undefined): boolean => /^[\p{L}\p{N}]$/u.test(sign ?? '');

type Around = { before: Nodes | undefined; after: Nodes | undefined };

type Trouble = [message: string, advice: string];
