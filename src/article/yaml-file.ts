import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

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
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    const message = `This is not valid YAML: ${error.message}.`;
    return { ok: false, problems: [{ file, line, message, advice: 'Correct the line.' }] };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const offset = offsetOf(node);
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return { ok: true, content: result.data, lineOf };
  const problems = result.error.issues.map(({ path, message }) => {
    const where = path.length === 0 ? 'The file' : `\`${path.map(String).join('.')}\``;
    return { file, line: lineOf(path), message: `${where}: ${message}.`, advice };
  });
  return { ok: false, problems };
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  const [start]: unknown[] = Array.isArray(range) ? range : [];
  return typeof start === 'number' ? start : undefined;
}

export type YamlReading<T> =
  | { ok: true; content: T; lineOf: (path: readonly PropertyKey[]) => number }
  | { ok: false; problems: Problem[] };
