import { z } from 'zod';
import { Vocabulary, type Corpus } from './corpus.ts';
import type { Direction } from './lexicon.ts';
import { scoreKinds } from '../beads/form.ts';
import type { Form } from '../beads/habits.ts';
import type { Lexicon } from './lexicon.ts';
import { packTable, transpose, type Link, type Table } from '../beads/table.ts';

/** Turns a model into plain JSON. */
export function storeModel(corpus: Corpus, model: Model): StoredModel {
  const { lexicon, blockForm, sentenceForm } = model;
  return {
    source: storeWords(corpus.source, lexicon.backward.rate),
    target: storeWords(corpus.target, lexicon.forward.rate),
    forward: storeTable(lexicon.forward.table),
    backward: storeTable(lexicon.backward.table),
    blockForm: storeForm(blockForm),
    sentenceForm: storeForm(sentenceForm),
  };
}

/** The vocabularies a stored model knows, for a corpus to add to. */
export const storedVocabularies = ({ source, target }: StoredModel) => ({
  source: Vocabulary.known(source.words, source.counts),
  target: Vocabulary.known(target.words, target.counts),
  kinds: new Vocabulary(),
});

/**
 * Makes a stored model fit for a corpus that has more words: those are linked by spelling alone.
 *
 * @param corpus read upon `storedVocabularies`
 */
export function restoreModel(stored: StoredModel, corpus: Corpus, spelling: Table): Model {
  const back = transpose(spelling, corpus.target.words.length);
  const { forward, backward, source, target } = stored;
  return {
    lexicon: {
      forward: restore(forward, target, spelling, corpus.target.words.length),
      backward: restore(backward, source, back, corpus.source.words.length),
    },
    blockForm: restoreForm(stored.blockForm, corpus.kinds.words),
    sentenceForm: restoreForm(stored.sentenceForm, corpus.kinds.words),
  };
}

function restore(
  rows: StoredModel['forward'],
  made: StoredModel['source'],
  spelling: Table,
  size: number,
): Direction {
  const known = made.words.length;
  const links = Array.from({ length: spelling.offsets.length - 1 }, (_, r): Link[] => {
    const learnt = rows[r];
    const spelt: Link[] = [];
    for (let k = spelling.offsets[r] ?? 0; k < (spelling.offsets[r + 1] ?? 0); k++) {
      const column = spelling.columns[k] ?? 0;
      if (learnt === undefined || column >= known) spelt.push([column, spelling.weights[k] ?? 0]);
    }
    return [...(learnt ?? []), ...spelt];
  });
  const total = made.counts.reduce((sum, count) => sum + count, 0);
  const rate = new Float64Array(size).fill(newRate);
  made.rates.forEach((learnt, t) => {
    if (learnt > 0) rate[t] = learnt;
  });
  return {
    table: packTable(links),
    rate,
    frequency: Float64Array.from(
      { length: size },
      (_, t) => ((made.counts[t] ?? 0) + 0.5) / (total + 1),
    ),
  };
}

/** How often a word that was not seen in learning has a counterpart, where one looks like it. */
const newRate = 0.4;

const storeWords = ({ words, counts }: Vocabulary, rates: Float64Array) => ({
  words,
  counts,
  rates: [...rates].map(rounded),
});

const storeTable = ({ offsets, columns, weights }: Table): [number, number][][] =>
  Array.from({ length: offsets.length - 1 }, (_, r) => {
    const row: [number, number][] = [];
    for (let k = offsets[r] ?? 0; k < (offsets[r + 1] ?? 0); k++) {
      const weight = weights[k] ?? 0;
      if (weight >= faintest) row.push([columns[k] ?? 0, rounded(weight)]);
    }
    return row;
  });

/** Fainter links make half the file, and no difference. */
const faintest = 0.002;

const storeForm = (form: Form) => ({
  ratio: form.ratio,
  variance: form.variance,
  looseness: form.looseness,
  trust: form.trust,
  sourceSpread: form.sourceSpread,
  targetSpread: form.targetSpread,
  priors: [...form.priors],
  turns: [...form.turns],
  starts: [...form.starts].map(rounded),
  ends: [...form.ends].map(rounded),
});

function restoreForm(stored: StoredModel['blockForm'], kinds: readonly string[]): Form {
  return {
    ratio: stored.ratio,
    variance: stored.variance,
    looseness: stored.looseness,
    trust: stored.trust,
    sourceSpread: stored.sourceSpread,
    targetSpread: stored.targetSpread,
    priors: Float64Array.from(stored.priors),
    turns: Float64Array.from(stored.turns),
    starts: Float64Array.from(stored.starts),
    ends: Float64Array.from(stored.ends),
    kinds: scoreKinds(kinds),
    kindCount: kinds.length,
  };
}

/** Six figures are more than the estimates are worth, and half the file. */
const rounded = (value: number) => Number(value.toPrecision(6));

const numbers = z.array(z.number());
const vocabulary = z
  .object({ words: z.array(z.string()), counts: numbers, rates: numbers })
  .refine(
    ({ words, counts, rates }) => words.length === counts.length && words.length === rates.length,
  );
const table = z.array(z.array(z.tuple([z.number(), z.number()])));
const spread = z.object({ mean: z.number(), variance: z.number() });
const form = z.object({
  ratio: z.number(),
  variance: z.number(),
  looseness: z.number(),
  trust: z.object({ slope: z.number(), bias: z.number() }),
  sourceSpread: spread,
  targetSpread: spread,
  priors: numbers,
  turns: numbers,
  starts: numbers,
  ends: numbers,
});

export const storedModelSchema = z.object({
  source: vocabulary,
  target: vocabulary,
  forward: table,
  backward: table,
  blockForm: form,
  sentenceForm: form,
});

export type StoredModel = z.infer<typeof storedModelSchema>;

type Model = { lexicon: Lexicon; blockForm: Form; sentenceForm: Form };
