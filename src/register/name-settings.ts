import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { NameSettings } from './name-find.ts';
import { nameKey } from './name-key.ts';

/**
 * Reads `content/names.yaml`, what the publisher knows about names:
 *
 * ```yaml
 * same: # one name in two languages
 *   - { en: Lake Brienz, de: Brienzersee, kind: place }
 * kinds: { Univention: organisation }
 * not: [Reason, Package] # no names, though they look it
 * ```
 *
 * @param yaml the file's text; an empty file says nothing
 * @returns the settings, of what is right in the file, and every problem with its line (from 1)
 */
export function readNameSettings(yaml: string): { settings: NameSettings; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const problems: Problem[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: `This is not YAML: ${error.message.split('\n')[0] ?? ''}`,
    advice: 'Correct the line.',
  }));
  const empty: NameSettings = { exonyms: [], kinds: new Map(), refused: [] };
  if (problems.length > 0) return { settings: empty, problems };

  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    return {
      settings: empty,
      problems: result.error.issues.map((issue) => tell(issue, document, lines)),
    };
  }
  const { same, kinds, not } = result.data;
  const kindOf = new Map(
    Object.entries(kinds).map(([name, kind]) => [nameKey(name), kind] as const),
  );
  for (const { en, kind } of same) if (kind !== undefined) kindOf.set(nameKey(en), kind);
  return {
    settings: {
      exonyms: same.map(({ en, de, kind }) => ({
        english: [en],
        german: [de],
        kind: kind ?? 'other',
      })),
      kinds: kindOf,
      refused: not,
    },
    problems: [],
  };
}

const kind = z.enum(['person', 'place', 'organisation', 'product', 'other']);
const name = z.string().refine((text) => nameKey(text) !== '', 'A name needs a letter or a figure');

const schema = z.strictObject({
  same: z.array(z.strictObject({ en: name, de: name, kind: kind.optional() })).default([]),
  kinds: z.record(name, kind).default({}),
  not: z.array(name).default([]),
});

function tell(issue: z.core.$ZodIssue, document: Document.Parsed, lines: LineCounter): Problem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const where = path.length === 0 ? 'The file' : `\`${path.join('.')}\``;
  return {
    line: lineOf(path, document, lines),
    message: `${where}: ${issue.message}.`,
    advice:
      'It may hold `same` (a list of `en`, `de`, `kind`), `kinds` (name: kind) and `not` (a list).',
  };
}

function lineOf(path: (string | number)[], document: Document.Parsed, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start] = node.range;
      if (typeof start === 'number') return lines.linePos(start).line;
    }
  }
  return 1;
}

/** What is wrong in a file, where, and what to do. */
export type Problem = { line: number; message: string; advice: string };
