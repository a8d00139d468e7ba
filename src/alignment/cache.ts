import { hash } from 'node:crypto';
import { z } from 'zod';
import { storedModelSchema, type StoredModel } from './lexicon/stored-model.ts';
import { rowSchema, type ArticleBlocks, type Row } from './rows.ts';

/**
 * Decides what of an earlier alignment still holds: what a run with nothing kept would give too.
 *
 * The model (lexicon and all) is learnt from a sample of the site. As long as the articles of the
 * sample stay as they are, an edit changes the rows of its own article and no others.
 *
 * @param cache what an earlier run returned, or anything else: what cannot be read is ignored
 * @param learntFrom what the articles of the sample amount to now; without it the model is kept whatever
 * they have become
 * @returns the model to keep, if any, and the rows that still hold, by article key
 */
export function recall(cache: unknown, learntFrom?: string): Recalled {
  const parsed = cacheSchema.safeParse(cache);
  if (!parsed.success || parsed.data.learntFrom !== (learntFrom ?? parsed.data.learntFrom)) {
    return { rows: new Map() };
  }
  return { model: parsed.data.model, rows: new Map(Object.entries(parsed.data.rows)) };
}

/** What an article's rows depend on, besides the model. */
export function keyOf({ en, de, rules }: ArticleBlocks): string {
  const texts = [en, de].map((blocks) =>
    // With its length before it, a text can hold anything without being taken for two.
    blocks.map(({ kind, text, depth }) => `${kind}${depth ?? ''} ${text.length} ${text}`).join(''),
  );
  return digest(`${texts.join('|')}${JSON.stringify(rules ?? null)}`);
}

/** What a model depends on: the articles that it is learnt from. */
export const sampleKey = (articles: readonly ArticleBlocks[]): string =>
  digest(
    articles
      .map(({ slug, en, de }) => `${slug} ${keyOf({ slug, en, de })}`)
      .sort()
      .join('\n'),
  );

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** Raise it whenever the same articles come to other rows. */
export const cacheVersion = 35;

const cacheSchema = z.object({
  version: z.literal(cacheVersion),
  model: storedModelSchema,
  learntFrom: z.string(),
  rows: z.record(z.string(), z.array(rowSchema)),
});

/** Plain JSON, for the caller to keep: the rows by article key, and what the model was learnt from. */
export type AlignmentCache = z.infer<typeof cacheSchema>;

type Recalled = { model?: StoredModel; rows: Map<string, Row[]> };
