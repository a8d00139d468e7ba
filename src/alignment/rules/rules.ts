import { z } from 'zod';
import { inWords, issuesOf, parseYaml, placeOf } from '../../article/yaml-file.ts';

/**
 * Reads `alignment.yaml`: a person's word on how an article's passages belong together.
 *
 * A passage is named by its opening words, as many as it takes to tell it from the others; so an edit
 * elsewhere in the text does not break a rule.
 *
 * @param source the whole file
 * @returns the rules that could be read, and all problems (lines from 1)
 *
 * @example
 * pair: # these passages make one row, whatever else is near them
 *   - en: The river rose
 *     de: [Der Fluss stieg, Am Abend] # several, in any order
 * split: # a row that holds both begins anew at these two
 *   - en: Nobody had
 *     de: Niemand hatte
 * only: # this passage has no counterpart, and that is as it should be
 *   - de: Anmerkung der Redaktion
 *     reason: Explains a German law to German readers.
 */
export function readRules(source: string): RulesReading {
  const yaml = parseYaml(source);
  if (!yaml.ok) return { rules: noRules, problems: yaml.problems };
  const { lineOf } = yaml;
  const parsed = rulesSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    const problems = issuesOf(parsed.error).map((issue) => ({
      line: lineOf(issue.path),
      message: `${placeOf(issue.path)} ${inWords(issue)}.`,
      advice:
        'Write rules as `pair`, `split` and `only` lists, of entries with `en`, `de`, `reason`.',
    }));
    return { rules: noRules, problems };
  }
  const { pair, split, only } = parsed.data;
  const rules: AlignmentRules = {
    pair: pair.map((rule, k) => ({ ...rule, line: lineOf(['pair', k]) })),
    split: split.map((rule, k) => ({ ...rule, line: lineOf(['split', k]) })),
    only: only.map(({ reason, ...passage }, k) => ({
      ...('en' in passage
        ? { language: 'en' as const, words: passage.en }
        : { language: 'de' as const, words: passage.de }),
      reason,
      line: lineOf(['only', k]),
    })),
  };
  return { rules, problems: [] };
}

const words = z.string().trim().min(1, 'must hold the opening words of a passage');
const several = z.union([words.transform((one) => [one]), z.array(words).min(1)]);
const reason = z.string().trim().min(1, 'must say why');

const rulesSchema = z.strictObject({
  pair: z.array(z.strictObject({ en: several, de: several })).default([]),
  split: z.array(z.strictObject({ en: words, de: words })).default([]),
  only: z
    .array(z.union([z.strictObject({ en: words, reason }), z.strictObject({ de: words, reason })]))
    .default([]),
});

export const noRules: AlignmentRules = { pair: [], split: [], only: [] };

/** What `alignment.yaml` says; passages by their opening words, `line` where each rule stands. */
export type AlignmentRules = {
  pair: { en: string[]; de: string[]; line: number }[];
  split: { en: string; de: string; line: number }[];
  only: { language: 'en' | 'de'; words: string; reason: string; line: number }[];
};

export type RuleProblem = { line: number; message: string; advice: string };

export type RulesReading = { rules: AlignmentRules; problems: RuleProblem[] };
