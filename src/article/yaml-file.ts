import { LineCounter, isAlias, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem, Trouble } from './problem.ts';
import { faultInWords } from './yaml-faults.ts';
import { tellUnprintable, unprintable } from './folder/text-file.ts';

/**
 * Reads a YAML file against a schema.
 *
 * @param yaml the file's text
 * @param file its path, for problems
 * @param advice what the file may hold
 * @returns what it says, or every problem with its line (from 1); `lineOf` gives the line of a path
 */
export function readYaml<T>(
  yaml: string,
  file: string,
  schema: z.ZodType<T>,
  advice: string,
): YamlReading<T> {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    return { ok: false, problems: parsed.problems.map((problem) => ({ file, ...problem })) };
  }
  const { lineOf } = parsed;
  const result = schema.safeParse(parsed.value ?? undefined);
  if (result.success) return { ok: true, content: result.data, lineOf };
  const problems = issuesOf(result.error).map((issue) => {
    const message = `${placeOf(issue.path)} ${inWords(issue)}.`;
    return { file, line: lineOf(issue.path), message, advice };
  });
  return { ok: false, problems };
}

/** What is wrong with a value: where it may be of several kinds, as the kind that it is nearest to. */
export const issuesOf = ({ issues }: z.ZodError): z.core.$ZodIssue[] => issues.flatMap(nearest);

function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const least = Math.min(...issue.errors.map(({ length }) => length));
  const branch = issue.errors.find(({ length }) => length === least && length > 0) ?? [];
  if (branch.length === 0) return [issue];
  return branch.flatMap((one) => nearest({ ...one, path: [...issue.path, ...one.path] }));
}

/**
 * Where in a file of YAML something is, lists counted from 1.
 *
 * @example placeOf(['same', 0, 'de']) // 'Entry 1 of `same`, `de`'
 */
export function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The file';
  const [first, second, ...rest] = path;
  const tail = (keys: readonly PropertyKey[]): string =>
    keys
      .map((key) => (typeof key === 'number' ? `, entry ${key + 1}` : `, \`${String(key)}\``))
      .join('');
  if (typeof first === 'number') return `Entry ${first + 1}${tail(path.slice(1))}`;
  if (typeof second === 'number') return `Entry ${second + 1} of \`${String(first)}\`${tail(rest)}`;
  return `\`${String(first)}\`${tail(path.slice(1))}`;
}

/** What is wrong with a value, said of it: `is missing`, `should be a list`. */
export function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    return `has ${keys}, which ${issue.keys.length === 1 ? 'is' : 'are'} not known here`;
  }
  if (issue.code === 'invalid_value')
    return `should be one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'is no day of the calendar';
  if (issue.code === 'invalid_union') {
    const isMissing = issue.errors
      .flat()
      .every(({ message }) => /received undefined$/u.test(message));
    return isMissing ? 'is missing' : 'is not of the kind that is asked for';
  }
  if (issue.code !== 'invalid_type') return issue.message;
  if (/received undefined$/u.test(issue.message)) return 'is missing';
  return `should be ${kinds[issue.expected] ?? issue.expected}`;
}

const kinds: Record<string, string> = {
  string: 'text (between quotes, if need be)',
  array: 'a list',
  object: 'keys with their values',
  record: 'keys with their values',
};

/**
 * Parses YAML whatever stands in it. Aliases, anchors and tags are refused: nobody who writes a title or a reason
 * means one, and aliases can be written so that they never end.
 */
export function parseYaml(yaml: string): YamlParsing {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    // Timestamps stay strings (core schema), so that a date is read the same everywhere.
    const document = parseDocument(yaml, {
      lineCounter: lines,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    const problems =
      document.errors.length > 0 ? faults(document, yaml, lineAt) : refused(document, lineAt);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: document.toJS(), document, lineAt, lineOf };

    function lineOf(path: readonly PropertyKey[]): number {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document.getIn(path.slice(0, length), true));
        if (offset !== undefined) return lineAt(offset);
      }
      return 1;
    }
  } catch {
    // The parser calls itself for each level, and the machine's patience has an end.
    return { ok: false, problems: [{ line: 1, ...tooDeep }] };
  }
}

/** What is no YAML: the first of each line, from which the others follow. */
function faults(
  document: Document,
  yaml: string,
  lineAt: (offset: number) => number,
): LineProblem[] {
  const lines = yaml.split('\n');
  const byLine = new Map<number, LineProblem>();
  for (const { code, pos, message } of document.errors) {
    const line = lineAt(pos[0]);
    const fault = /call stack/u.test(message)
      ? tooDeep
      : faultInWords(code, message, lines[line - 1] ?? '');
    if (!byLine.has(line)) byLine.set(line, { line, ...fault });
  }
  return [...byLine.values()];
}

/** What a file may not hold though it is YAML. */
function refused(document: Document, lineAt: (offset: number) => number): LineProblem[] {
  const problems: LineProblem[] = [];
  const aliases: LineProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        const message = `\`*${node.source}\` is an alias, which is not read here.`;
        const advice =
          'Put a value that begins with `*` between quotes, or write out what is meant.';
        aliases.push({ line, message, advice });
      }
      const [sign, what] =
        node.anchor === undefined
          ? ['!', node.tag?.replace(/^tag:yaml.org,2002:/u, '!!')]
          : ['&', `&${node.anchor}`];
      if (what !== undefined) {
        const message = `\`${what}\` would be lost: YAML reads it as a mark of its own.`;
        const advice = `Put a value that begins with \`${sign}\` between quotes.`;
        problems.push({ line, message, advice });
      }
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const control = unprintable.exec(node.value);
      if (control) problems.push({ line, ...tellUnprintable(control[0]) });
    },
  });
  // Who writes an alias means the anchor that it names.
  return aliases.length > 0 ? aliases : problems;
}

const tooDeep: Trouble = {
  message: 'This is not valid YAML: it is nested too deeply.',
  advice: 'Take out brackets, or put the value between quotes.',
};

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range: unknown = node.range;
  const start: unknown = Array.isArray(range) ? range.at(0) : undefined;
  return typeof start === 'number' ? start : undefined;
}

export type YamlReading<T> =
  | { ok: true; content: T; lineOf: (path: readonly PropertyKey[]) => number }
  | { ok: false; problems: Problem[] };

export type YamlParsing =
  | {
      ok: true;
      value: unknown;
      document: Document;
      /** The line (from 1) of an offset. */
      lineAt: (offset: number) => number;
      /** The line of the innermost node on a path that the file has. */
      lineOf: (path: readonly PropertyKey[]) => number;
    }
  | { ok: false; problems: LineProblem[] };

/** A problem of a file that is named elsewhere; `line` from 1. */
export type LineProblem = { line: number } & Trouble;
