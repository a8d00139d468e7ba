import { findPassages } from '../alignment/rules/passages.ts';
import { noRules, readRules } from '../alignment/rules/rules.ts';
import type { AlignmentRules } from '../alignment/rules/rules.ts';
import type { Article, Notes } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { readTextFile } from '../article/folder/text-file.ts';
import type { Accepted } from '../comparison/accepted.ts';
import { readAccepted } from '../comparison/accepted.ts';
import { readNameSettings } from '../names/settings.ts';

/**
 * What the publisher says of names in `content/names.yaml`; nothing where there is no such file.
 *
 * @param root the project's folder
 */
export async function nameSettings(root: string): Promise<ReturnType<typeof readNameSettings>> {
  const reading = await readTextFile(root, 'content/names.yaml');
  return readNameSettings(reading.ok ? reading.text : '');
}

/**
 * What the publisher says of an article's alignment in `alignment.yaml`, and which differences of its texts
 * are accepted in `accepted.yaml`.
 *
 * @param notes the texts of these files, empty where there is none
 */
export function publisherFiles({ slug, en, de }: Article, notes: Notes): PublisherFiles {
  const alignment = `content/${slug}/alignment.yaml`;
  const { rules, problems } = readRules(notes['alignment.yaml']);
  const found = findPassages(rules, { en: en.blocks, de: de.blocks });
  const { accepted, ...rest } = readAccepted(
    notes['accepted.yaml'],
    `content/${slug}/accepted.yaml`,
  );
  const ruleProblems = [...problems, ...found.problems].map((problem) => ({
    ...problem,
    file: alignment,
  }));
  // Rules that fit nothing must not hide what else there is to tell of the article.
  const sound = ruleProblems.length === 0 ? rules : noRules;
  return { rules: sound, accepted, problems: [...ruleProblems, ...rest.problems] };
}

/** An article's files beside its texts. */
export type PublisherFiles = { rules: AlignmentRules; accepted: Accepted[]; problems: Problem[] };
