import type { Document } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/** What a publisher may say about a text above it. Only the title is required. */
const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1, 'must not be empty'),
  /** The day of publication, `2026-03-14`. */
  date: z.iso.date().optional(),
  author: z.string().trim().min(1).optional(),
  /** Where the text comes from: a name, or an address. */
  source: z.string().trim().min(1).optional(),
  /** One or two sentences for lists, feeds and search engines. */
  summary: z.string().trim().min(1).optional(),
  /** `true`, or by whom or what, if this text is itself a translation. */
  translation: z.union([z.boolean(), z.string().trim().min(1)]).optional(),
});

/**
 * Takes the front matter off a text and checks it.
 *
 * @param source the whole file
 * @param file its path, for problems
 * @returns the front matter (`null` where it has problems), and `bodyLine`, the line (from 1) on which the body begins
 */
export function readFrontMatter(source: string, file: string): FrontMatterReading {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/u.exec(source);
  if (!match) {
    const advice =
      'Begin the file with three lines: `---`, `title: The title of the text`, and `---`.';
    const unclosed = /^---[ \t]*\r?\n/u.test(source);
    const message = unclosed
      ? 'The front matter is not closed.'
      : 'There is no front matter, so the text has no title.';
    return {
      frontMatter: null,
      body: source,
      bodyLine: 1,
      problems: [{ file, line: 1, message, advice }],
    };
  }
  const [whole, yaml = ''] = match;
  const { frontMatter, problems } = checkFrontMatter(yaml, file);
  const bodyLine = whole.split('\n').length;
  return { frontMatter, body: source.slice(whole.length), bodyLine, problems };
}

const keys = Object.keys(frontMatterSchema.shape);

function checkFrontMatter(yaml: string, file: string) {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    const problems: Problem[] = parsed.problems.map(({ line, message, advice }) => ({
      file,
      line: line + 1,
      message: message.replace(/^This is/u, 'The front matter is'),
      advice,
    }));
    return { frontMatter: null, problems };
  }
  const { document } = parsed;
  const lineAt = (offset: number): number => parsed.lineAt(offset) + 1;
  const result = frontMatterSchema.safeParse(parsed.value ?? {});
  if (result.success) return { frontMatter: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => tell(issue, document, file, lineAt));
  return { frontMatter: null, problems };
}

function tell(
  issue: z.core.$ZodIssue,
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineAt(offsetOf(document, key)),
      message: `\`${key}\` is not known in the front matter.`,
      advice: `Remove it, or use one of: ${keys.join(', ')}.`,
    }));
  }
  const [key = ''] = issue.path.map(String);
  if (key === '') {
    const message = 'The front matter is not a list of keys and values.';
    return [
      { file, line: 2, message, advice: 'Write one `key: value` a line, `title: …` at least.' },
    ];
  }
  if (!document.has(key)) {
    const message = `The front matter has no \`${key}\`.`;
    return [
      { file, line: 1, message, advice: `Add a line \`${key}: …\` between the two \`---\`.` },
    ];
  }
  return [
    {
      file,
      line: lineAt(offsetOf(document, key)),
      message: `\`${key}\` in the front matter does not fit: ${issue.message}.`,
      advice: expectations[key] ?? 'Write it as text.',
    },
  ];
}

const expectations: Record<string, string> = {
  title: 'Write the title as text, between quotes if it is a number or holds `: `.',
  date: 'Write the date as year, month and day: `2026-03-14`.',
  translation: 'Write `true`, or by whom or what: `translation: Jane Doe`.',
};

/** The offset of a top-level key within the YAML text; 0 where it cannot be told. */
function offsetOf(document: Document, key: string): number {
  const { contents } = document;
  if (contents === null || !('items' in contents)) return 0;
  for (const item of contents.items) {
    if (typeof item !== 'object' || item === null || !('key' in item)) continue;
    const node = item.key;
    if (typeof node !== 'object' || node === null || !('value' in node) || !('range' in node))
      continue;
    if (String(node.value) === key && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

export type FrontMatter = z.infer<typeof frontMatterSchema>;

export type FrontMatterReading = {
  frontMatter: FrontMatter | null;
  /** What stands below the front matter. */
  body: string;
  bodyLine: number;
  problems: Problem[];
};
