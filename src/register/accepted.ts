import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { foldName } from './name-fold.ts';
import type { Problem } from './name-settings.ts';

/**
 * Reads `content/SLUG/accepted.yaml`, the differences between the two texts that are meant:
 *
 * ```yaml
 * - passage: According to comrade Hoang # how the passage begins, in either language
 *   values: ['1,100 billion', '1.1 Billionen'] # what differs, as it stands in the texts
 *   reason: The German rounds.
 * ```
 *
 * @returns the acceptances of the entries that are right, and every problem with its line (from 1)
 */
export function readAccepted(yaml: string): { accepted: Accepted[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line;
    const message = `This is not YAML: ${error.message.split('\n')[0] ?? ''}`;
    return { accepted: [], problems: [{ line, message, advice: 'Correct the line.' }] };
  }
  const content: unknown = document.toJS() ?? [];
  if (!Array.isArray(content)) {
    return { accepted: [], problems: [{ line: 1, message: 'This is no list.', advice }] };
  }
  const accepted: Accepted[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of content.entries()) {
    const node: unknown = document.getIn([index], true);
    const line = lines.linePos(startOf(node)).line;
    const result = entry.safeParse(item);
    if (result.success) accepted.push({ ...result.data, line });
    for (const issue of result.error?.issues ?? []) {
      const where =
        issue.path.length === 0 ? 'This entry' : `\`${issue.path.map(String).join('.')}\``;
      problems.push({ line, message: `${where}: ${issue.message}.`, advice });
    }
  }
  return { accepted, problems };
}

/**
 * Takes the accepted differences out of those found.
 *
 * @param differences those of one article, each with the two passages it stands in
 * @returns the differences left, and a problem for each entry that fits nothing any more
 */
export function withoutAccepted<D extends Differing>(
  differences: D[],
  accepted: Accepted[],
): { left: D[]; stale: Problem[] } {
  const used = new Set<Accepted>();
  const left = differences.filter((difference) => {
    const entries = accepted.filter((item) => fits(item, difference));
    for (const item of entries) used.add(item);
    return entries.length === 0;
  });
  const stale = accepted
    .filter((item) => !used.has(item))
    .map((item) => ({
      line: item.line,
      message: `No passage that begins \`${item.passage}\` differs in ${item.values.map((value) => `\`${value}\``).join(', ')} any more.`,
      advice: 'Remove the entry, or correct its passage and values.',
    }));
  return { left, stale };
}

function fits(item: Accepted, difference: Differing): boolean {
  const opening = foldName(item.passage);
  const { english, german } = difference.passages;
  if (![english, german].some((text) => foldName(text).startsWith(opening))) return false;
  const values = item.values.map(foldName);
  const both = [difference.english, difference.german]
    .filter((value) => value !== '')
    .map(foldName);
  return both.length > 0 && both.every((value) => values.includes(value));
}

const advice = 'Each entry has `passage` (its opening words), `values` (a list) and `reason`.';

const text = z.string().trim().min(1, 'Something must stand here');
const entry = z.strictObject({ passage: text, values: z.array(text).min(1), reason: text });

const startOf = (node: unknown): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;

/** A difference that someone has looked at and found right. */
export type Accepted = { passage: string; values: string[]; reason: string; line: number };

/** A difference with what it differs in, as written; empty where one text has nothing. */
export type Differing = {
  english: string;
  german: string;
  passages: { english: string; german: string };
};
