import { visit } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import type { Problem, Trouble } from './problem.ts';
import { garbledIn } from './source/garbled.ts';
import { markupIn } from './source/plain.ts';
import type { Told } from './source/told.ts';
import { inWords, parseYaml } from './yaml-file.ts';

/** What a publisher may say about a text above it. Only the title is required. */
const frontMatterSchema = z.strictObject({
  title: z
    .string()
    .trim()
    // A quotation mark that is closed far below takes in all that is between.
    .max(1000, 'is longer than 1,000 characters')
    .regex(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u, 'must not be empty'),
  /** The day of publication, `2026-03-14`. */
  date: z.iso.date().optional(),
  author: z.string().trim().min(1).optional(),
  /** Where the text comes from: a name, or an address. */
  source: z.string().trim().min(1).optional(),
  /** One or two sentences for lists, feeds and search engines. */
  summary: z.string().trim().min(1).optional(),
  /** `true`, or by whom or what, if this text is itself a translation. */
  translation: z
    .union([
      z.boolean(),
      z
        .string()
        .trim()
        .min(1)
        // In YAML of today these are words, and would be taken for a name.
        .regex(/^(?!(?:yes|no|on|off|ja|nein|[yn])$)/iu, 'is neither `true`, `false` nor a name'),
    ])
    .optional(),
});

/**
 * Takes the front matter off a text and checks it.
 *
 * @param source the whole file, its lines parted by line feeds
 * @param file its path, for problems
 * @returns the front matter, and `bodyLine`, the line (from 1) on which the body begins. Where it has problems, it is
 * what could be read, with an empty title if need be, so that the text can be looked at all the same; `null` where it
 * cannot be told from the text
 */
export function readFrontMatter(source: string, file: string): FrontMatterReading {
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/u.exec(source);
  if (!match) {
    const trouble = missing.find(({ sign }) => sign.test(source)) ?? noneAtAll;
    const { message, advice } = trouble;
    const isTold = trouble !== noneAtAll || /^\W*title\W/imu.test(source.slice(0, 500));
    return {
      frontMatter: isTold ? null : { title: '' },
      body: source,
      bodyLine: 1,
      problems: [{ file, line: 1, message, advice }],
      told: [],
    };
  }
  const [whole, yaml = ''] = match;
  const checked = checkFrontMatter(yaml.replace(/\n$/u, ''), file);
  const bodyLine = whole.split('\n').length;
  return { ...checked, body: source.slice(whole.length), bodyLine };
}

/** What is there in place of front matter; the rest of such a file is not looked at. */
const missing: readonly ({ sign: RegExp } & Trouble)[] = [
  {
    sign: /^---[ \t]*\n/u,
    message: 'The front matter is not closed.',
    advice: 'Put a line `---`, and nothing else on it, below the last of its keys.',
  },
  {
    sign: /^[\s\p{Cf}]*(?:-{3,}|[–—]+-?)[ \t]*\n(?=\s*[a-z]+:)/iu,
    message: 'The front matter does not begin with `---` at the very beginning of the file.',
    advice:
      'Write three plain hyphens there, and nothing before them: no empty line, no space, no sign that is not seen.',
  },
  {
    sign: /^\s*\+{3}[ \t]*\n/u,
    message: 'The front matter is TOML, and should be YAML.',
    advice: 'Write `---` in place of `+++`, and `title: …` in place of `title = "…"`.',
  },
  {
    sign: /^\s*\{\s*"\w+"\s*:/u,
    message: 'The front matter is JSON, and should be YAML.',
    advice: 'Write `title: …` on a line of its own, between two lines `---`, and so on.',
  },
];

const noneAtAll: Trouble = {
  message: 'There is no front matter, so the text has no title.',
  advice: 'Begin the file with three lines: `---`, `title: The title of the text`, and `---`.',
};

const keys = Object.keys(frontMatterSchema.shape);

function checkFrontMatter(
  yaml: string,
  file: string,
): Pick<FrontMatterReading, 'problems' | 'told'> & { frontMatter: FrontMatter } {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    const problems: Problem[] = parsed.problems.map(({ line, message, advice }) => ({
      file,
      line: line + 1,
      message: message.replace(/^This is/u, 'The front matter is'),
      advice,
    }));
    return { frontMatter: { title: '' }, problems, told: [] };
  }
  const { document } = parsed;
  const lineAt = (offset: number): number => parsed.lineAt(offset) + 1;
  const result = frontMatterSchema.safeParse(parsed.value ?? {});
  const cut = cutShort(document).map(({ offset, comment }) => ({
    line: lineAt(offset),
    message: `\`#${comment}\` is not read: after a space, \`#\` begins a comment.`,
    advice: 'Put the whole value between quotes; or write the comment on a line of its own.',
    // With a space after its sign it may be meant as a comment.
    refuses: /^\S/u.test(comment),
  }));
  const frontMatter = result.success ? result.data : soundPart(parsed.value);
  const marked = tellMarkup(frontMatter, (key) => lineAt(offsetOf(document, key)));
  const told = [...cut.filter(({ refuses }) => !refuses), ...marked];
  const lost = cut.flatMap(({ refuses, ...one }) => (refuses ? [{ file, ...one }] : []));
  const issues = result.success ? [] : result.error.issues;
  const unfit = issues
    .flatMap((issue) => tell(issue, document, file, lineAt))
    .filter(({ line }) => !lost.some((one) => one.line === line));
  return { frontMatter, problems: [...lost, ...unfit], told };
}

/** Markup in what is printed as it is typed, and signs that were spoiled on the way. */
function tellMarkup(frontMatter: FrontMatter, lineOf: (key: string) => number): Told[] {
  return Object.entries(frontMatter).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    const told = garbledIn(value);
    const signs = [...new Set(markupIn(value))].map((sign) => `\`${sign}\``).join(', ');
    if (signs !== '') {
      const message = `${signs} in \`${key}\`: printed as it stands, since front matter is plain text.`;
      const advice = 'Take the marks out, and write signs themselves (`&`, not `&amp;`).';
      told.push({ message, advice });
    }
    return told.map((one) => ({ line: lineOf(key), ...one, refuses: false }));
  });
}

/** What fits of a front matter that does not fit as a whole. */
function soundPart(value: unknown): FrontMatter {
  if (typeof value !== 'object' || value === null) return { title: '' };
  const fields = Object.entries(frontMatterSchema.shape).filter(
    ([key, schema]) => key in value && schema.safeParse(Reflect.get(value, key)).success,
  );
  const sound = Object.fromEntries(fields.map(([key]) => [key, Reflect.get(value, key)]));
  return frontMatterSchema.extend({ title: z.string() }).parse({ title: '', ...sound });
}

/** Values that lose their end, as `Mill #7` does; beside quotes, a comment is one. */
function cutShort(document: Document): { offset: number; comment: string }[] {
  const found: { offset: number; comment: string }[] = [];
  visit(document, {
    Scalar: (_key, { type, comment, range }) => {
      if (type === 'PLAIN' && comment?.trim())
        found.push({ offset: range?.[0] ?? 0, comment: comment.trimEnd() });
    },
  });
  return found;
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
      advice: keyMeant(key) ?? `Remove it, or use one of: ${keys.join(', ')}.`,
    }));
  }
  const [key = ''] = issue.path.map(String);
  if (key === '') {
    const message = 'The front matter is not a list of keys and values.';
    const advice =
      'Write one `key: value` a line, with a plain space after the colon: `title: …` at least.';
    return [{ file, line: 2, message, advice }];
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
      message: `\`${key}\` in the front matter ${inWords(issue)}.`,
      advice: expectations[key] ?? 'Write it as text.',
    },
  ];
}

/** `Title`, and `title` with a sign in it that is not seen. */
function keyMeant(key: string): string | null {
  const meant = key.toLowerCase().replaceAll(/[^a-z]/gu, '');
  return keys.includes(meant)
    ? `Write \`${meant}\` anew, in small letters and with no other sign in it.`
    : null;
}

const expectations: Record<string, string> = {
  title: 'Write the title as text, between quotes if it is a number or holds `: `.',
  date: 'Write the date as year, month and day: `2026-03-14`.',
  translation: 'Write `true` or `false`, or by whom or what: `translation: Jane Doe`.',
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
  /** What is printed otherwise than it was probably meant; lines of the file. */
  told: Told[];
};
