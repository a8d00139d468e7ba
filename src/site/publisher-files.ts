import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findPassages } from '../alignment/rules/passages.ts';
import { readRules } from '../alignment/rules/rules.ts';
import type { AlignmentRules } from '../alignment/rules/rules.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Accepted } from '../comparison/accepted.ts';
import { readAccepted } from '../comparison/accepted.ts';
import { readNameSettings } from '../names/settings.ts';

/**
 * What the publisher says of names in `content/names.yaml`; nothing where there is no such file.
 *
 * @param root the project's folder
 */
export async function nameSettings(root: string): Promise<ReturnType<typeof readNameSettings>> {
  return readNameSettings((await readOptional(root, 'content/names.yaml')) ?? '');
}

/**
 * What the publisher says of an article's alignment in `alignment.yaml`, and which differences of its texts
 * are accepted in `accepted.yaml`; nothing where there is no such file.
 */
export async function publisherFiles(
  root: string,
  { slug, en, de }: Article,
): Promise<PublisherFiles> {
  const alignment = `content/${slug}/alignment.yaml`;
  const { rules, problems } = readRules((await readOptional(root, alignment)) ?? '');
  const found = findPassages(rules, { en: en.blocks, de: de.blocks });
  const acceptance = `content/${slug}/accepted.yaml`;
  const { accepted, ...rest } = readAccepted(
    (await readOptional(root, acceptance)) ?? '',
    acceptance,
  );
  const ruleProblems = [...problems, ...found.problems].map((problem) => ({
    ...problem,
    file: alignment,
  }));
  return { rules, accepted, problems: [...ruleProblems, ...rest.problems] };
}

async function readOptional(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** An article's files beside its texts. */
export type PublisherFiles = { rules: AlignmentRules; accepted: Accepted[]; problems: Problem[] };
