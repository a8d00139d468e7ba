import type { Form } from './score.ts';
import { prepareWords, type Words } from './word-score.ts';
import type { Corpus, Side } from '../lexicon/corpus.ts';
import { learnForm, type Aligned } from './form.ts';
import { firstRates, frequencies, learnLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { Observation } from '../lexicon/candidates.ts';
import { transpose, type Table } from './table.ts';

/** What is known of two languages before any bead is seen: what their words look like. */
export function firstModel(corpus: Corpus, spelling: Table, form: Form): Model {
  const back = transpose(spelling, corpus.target.words.length);
  const lexicon = {
    forward: {
      table: spelling,
      rate: firstRates(spelling.columns, spelling.weights, corpus.target.words.length),
      frequency: frequencies(corpus.target),
    },
    backward: {
      table: back,
      rate: firstRates(back.columns, back.weights, corpus.source.words.length),
      frequency: frequencies(corpus.source),
    },
  };
  return makeModel(lexicon, form);
}

/** What the beads found so far teach. */
export function learnModel(
  corpus: Corpus,
  aligned: readonly Aligned[],
  spelling: Table,
  form: Form,
): Model {
  return makeModel(
    learnLexicon(corpus, aligned.flatMap(observe), spelling),
    learnForm(aligned, form),
  );
}

export const makeModel = (lexicon: Lexicon, form: Form): Model => ({
  words: prepareWords(lexicon),
  form,
});

/** What a lexicon is learnt from: the distinct words of each bead. */
export function observe({ pair, beads }: Aligned): Observation[] {
  return beads.map(({ source, target }) => ({
    source: types(pair.source, source),
    target: types(pair.target, target),
  }));
}

function types({ tokens, offsets }: Side, units: readonly number[]): number[] {
  const seen = new Set<number>();
  for (const unit of units) {
    for (let k = offsets[unit] ?? 0; k < (offsets[unit + 1] ?? 0); k++) seen.add(tokens[k] ?? 0);
  }
  return [...seen];
}

/** All that scoring needs. */
export type Model = { words: Words; form: Form };
