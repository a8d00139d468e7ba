import { z } from 'zod';
import type { AlignmentRules } from './rules/rules.ts';
import type { Block } from './texts.ts';

/** An article as far as alignment sees it. */
export type ArticleBlocks = {
  slug: string;
  en: readonly Block[];
  de: readonly Block[];
  rules?: AlignmentRules;
};

const places = z.array(z.tuple([z.number(), z.number()]).readonly());

/** What stands side by side: indices of blocks in each language; one side may be empty. */
export const rowSchema = z.object({
  en: z.array(z.number()),
  de: z.array(z.number()),
  /** From 0 to 1: about how often a row of this confidence is right. 1 where a person said so. */
  confidence: z.number(),
  /** Stands elsewhere in German, among other rows. */
  moved: z.boolean(),
  /** Sentences that belong together, in reading order, each by its block and its place there; one side may be empty. */
  sentences: z.array(z.object({ en: places, de: places })),
  /** Why a passage without counterpart is as it should be. */
  accepted: z.string().exactOptional(),
  /** Without counterpart, and word for word what the row of this index says. */
  repeats: z.number().exactOptional(),
});

export type Row = z.infer<typeof rowSchema>;

export type SentenceGroup = Row['sentences'][number];
