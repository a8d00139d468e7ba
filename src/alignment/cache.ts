import { hash } from 'node:crypto';
import { z } from 'zod';
import type { ArticleBlocks, Row } from './rows.ts';
import { storedModelSchema, type StoredModel } from './lexicon/stored-model.ts';

/**
 * Decides what of an earlier alignment still holds.
 *
 * The model (lexicon and all) is learnt from the whole site and then stays as it is, so that an edit
 * changes the rows of its own article and no others. Only when articles that were not there when it
 * was learnt make up a tenth of the site is it learnt anew, and with it every row.
 *
 * @param cache what an earlier run returned, or anything else: what cannot be read is ignored
 * @returns the model to keep, if any, and the rows that still hold, by article key
 */
export function recall(cache: unknown, keys: readonly string[]): Recalled {
  const parsed = cacheSchema.safeParse(cache);
  if (!parsed.success) return { rows: new Map() };
  const learnt = new Set(parsed.data.learntFrom);
  const strangers = keys.filter((key) => !learnt.has(key)).length;
  const gone = parsed.data.learntFrom.length - (keys.length - strangers);
  if (Math.max(strangers, gone) > mostStrangers * keys.length) return { rows: new Map() };
  const { model, learntFrom, rows } = parsed.data;
  return { kept: { model, learntFrom }, rows: new Map(Object.entries(rows)) };
}

/** What an article's rows depend on, besides the model. */
export function keyOf({ en, de, rules }: ArticleBlocks): string {
  const texts = [en, de].map((blocks) =>
    // With its length before it, a text can hold anything without being taken for two.
    blocks.map(({ kind, text, depth }) => `${kind}${depth ?? ''} ${text.length} ${text}`).join(''),
  );
  const described = `${texts.join('|')}${JSON.stringify(rules ?? null)}`;
  return hash('sha256', described, 'base64url').slice(0, 22);
}

/** Raise it whenever the same articles come to other rows. */
export const cacheVersion = 8;

const mostStrangers = 0.1;

const places = z.array(z.tuple([z.number(), z.number()]));

const rowSchema = z.object({
  en: z.array(z.number()),
  de: z.array(z.number()),
  confidence: z.number(),
  moved: z.boolean(),
  sentences: z.array(z.object({ en: places, de: places })),
  accepted: z.string().exactOptional(),
});

const cacheSchema = z.object({
  version: z.literal(cacheVersion),
  model: storedModelSchema,
  learntFrom: z.array(z.string()),
  rows: z.record(z.string(), z.array(rowSchema)),
});

/** Plain JSON, for the caller to keep. */
export type AlignmentCache = {
  version: number;
  model: StoredModel;
  /** The keys of the articles that the model was learnt from. */
  learntFrom: string[];
  /** By article key. */
  rows: Record<string, Row[]>;
};

type Recalled = {
  kept?: { model: StoredModel; learntFrom: string[] };
  rows: Map<string, Row[]>;
};
