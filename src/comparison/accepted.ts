import { z } from 'zod';
import type { Problem } from '../article/problem.ts';
import { foldName } from '../names/fold.ts';
import { readYaml } from '../article/yaml-file.ts';

/**
 * Reads `content/SLUG/accepted.yaml`, the differences between the two texts that are meant:
 *
 * ```yaml
 * - passage: According to comrade Hoang # how the passage begins, in either language
 *   values: ['1,100 billion', '1.1 Billionen'] # what differs, as it stands in the texts
 *   reason: The German rounds.
 * ```
 *
 * @param file the file's path, for problems
 * @returns the acceptances, none where the file has problems, and every problem with its line
 */
export function readAccepted(
  yaml: string,
  file: string,
): { accepted: Accepted[]; problems: Problem[] } {
  const reading = readYaml(yaml, file, schema, advice);
  if (!reading.ok) return { accepted: [], problems: reading.problems };
  const accepted = reading.content.map((entry, index) => ({
    ...entry,
    file,
    line: reading.lineOf([index]),
  }));
  return { accepted, problems: [] };
}

/**
 * Says of each difference why it is accepted, if it is.
 *
 * @param differences those of one article, each with the two passages it stands in
 * @returns the differences with the reason, `null` where they are not accepted, and the entries that fit
 *   nothing any more
 */
export function applyAccepted<D extends Differing>(
  differences: readonly D[],
  accepted: readonly Accepted[],
): { differences: (D & { reason: string | null })[]; stale: Accepted[] } {
  const used = new Set<Accepted>();
  const judged = differences.map((difference) => {
    const entries = accepted.filter((entry) => fits(entry, difference));
    for (const entry of entries) used.add(entry);
    return { ...difference, reason: entries[0]?.reason ?? null };
  });
  return { differences: judged, stale: accepted.filter((entry) => !used.has(entry)) };
}

/** The passage begins so, and every value that differs is among those accepted. */
function fits({ passage, values }: Accepted, difference: Differing): boolean {
  const opening = foldName(passage);
  const { passages, english, german } = difference;
  if (![passages.english, passages.german].some((text) => foldName(text).startsWith(opening))) {
    return false;
  }
  const allowed = values.map(foldName);
  const differing = [english, german].filter((value) => value !== '').map(foldName);
  return differing.length > 0 && differing.every((value) => allowed.includes(value));
}

const advice = 'Each entry has `passage` (its opening words), `values` (a list) and `reason`.';

const text = z.string().trim().min(1, 'must not be empty');
const schema = z
  .array(
    z.strictObject({
      passage: text.refine((words) => foldName(words) !== '', 'must hold a word'),
      values: z.array(text).min(1),
      reason: text,
    }),
  )
  .default([]);

/** A difference that someone has looked at and found right. */
export type Accepted = {
  passage: string;
  values: string[];
  reason: string;
  file: string;
  line: number;
};

/** A difference with what it differs in, as written; empty where one text has nothing. */
export type Differing = {
  english: string;
  german: string;
  passages: { english: string; german: string };
};
