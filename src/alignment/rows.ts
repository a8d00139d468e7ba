import type { AlignmentRules } from './rules/rules.ts';
import type { Block, Place } from './texts.ts';

/** An article as far as alignment sees it. */
export type ArticleBlocks = {
  slug: string;
  en: readonly Block[];
  de: readonly Block[];
  rules?: AlignmentRules;
};

/** What stands side by side: indices of blocks in each language; one side may be empty. */
export type Row = {
  en: number[];
  de: number[];
  /** From 0 to 1: about how often a row of this confidence is right. 1 where a person said so. */
  confidence: number;
  /** Stands elsewhere in German, among other rows. */
  moved: boolean;
  /** Sentences that belong together, in reading order; one side may be empty. */
  sentences: SentenceGroup[];
  /** Why a passage without counterpart is as it should be. */
  accepted?: string;
  /** Without counterpart, and word for word what the row of this index says. */
  repeats?: number;
};

/** A row of less confidence is one to look at: it holds about two thirds of the rows that are wrong. */
export const doubtfulBelow = 0.88;

export type SentenceGroup = { en: Place[]; de: Place[] };
