import type { RootContent } from 'hast';
import { readMarkdown } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import type { Trouble } from './problem.ts';

/**
 * Reads the body of a text, however it is nested: readers of Markdown and printers of HTML call themselves for
 * each level, so there is a limit of levels.
 *
 * @param options as of `readMarkdown`
 * @returns the Markdown, or the line of the file (from 1) from which it is too deep
 */
export function readBody(
  body: string,
  options: Options,
): { ok: true; markdown: Markdown } | ({ ok: false; line: number } & Trouble) {
  const markdown = attempt(body, options);
  if (markdown) return { ok: true, markdown };
  return { ok: false, line: options.firstLine + firstTooDeep(body, options), ...tooDeep };
}

function attempt(body: string, options: Options): Markdown | null {
  try {
    const markdown = readMarkdown(body, options);
    const deep = markdown.blocks.some(
      ({ node, within }) => within.length + depthOf(node) > deepest,
    );
    return deep ? null : markdown;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Levels of nesting that no text needs, far below what stops a reader. */
const deepest = 100;

function depthOf(node: RootContent): number {
  let depth = 0;
  let level: RootContent[] = [node];
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((one) => (one.type === 'element' ? one.children : []));
  }
  return depth;
}

/** How many lines, from the beginning, can be read. */
function firstTooDeep(body: string, options: Options): number {
  const lines = body.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (attempt(lines.slice(0, middle).join('\n'), options)) good = middle;
    else bad = middle;
  }
  return good;
}

const tooDeep: Trouble = {
  message: `The text is nested more than ${deepest} levels deep here.`,
  advice: 'Take out quotation marks `>`, list levels or HTML tags at the beginning of the line.',
};

type Options = { firstLine: number; idPrefix: string; title?: string | undefined };
