import { K } from './knobs.ts';
import { bandAlong, bandByAnchors, type Band, type Point } from './band.ts';
import { prepareWords, scoreUnits, type Form } from './bead-score.ts';
import { searchBeads, type Bead } from './bead-search.ts';
import { readCorpus, type Corpus, type Languages, type Pair, type TextPair } from './corpus.ts';
import { firstForm, learnForm, type Aligned } from './form.ts';
import {
  firstRates,
  frequencies,
  learnLexicon,
  type Lexicon,
  type Observation,
} from './lexicon.ts';
import { settleMoves, type Model } from './moves.ts';
import { linkBySpelling } from './spelling.ts';
import { transpose, type Table } from './table.ts';

/** Aligns the documents of a collection. */
export function alignCollection(
  documents: readonly TextPair[],
  languages: Languages,
): Map<string, Bead[]> {
  const corpus = readCorpus(documents, languages);
  const spelling = linkBySpelling(corpus.source, corpus.target);
  let form = firstForm(corpus.pairs);
  let model = makeModel(firstLexicon(corpus, spelling), form);
  let aligned = corpus.pairs.map((pair) =>
    alignPair(pair, model, bandByAnchors(pair, spelling)),
  );
  for (let round = 0; round < K.passes!; round++) {
    form = learnForm(aligned, form);
    model = makeModel(learnLexicon(corpus, aligned.flatMap(observe), spelling), form);
    aligned = aligned.map(({ pair, beads }) => alignPair(pair, model, bandAround(pair, beads)));
  }
  return new Map(aligned.map(({ pair, beads }) => [pair.id, beads]));
}

function alignPair(pair: Pair, model: Model, band: Band) {
  const scores = scoreUnits(pair, model.words, band);
  const beads = searchBeads(pair, model.form, scores, band);
  const realign = (rest: Pair) => {
    const narrow = bandByAnchors(rest, model.links);
    return searchBeads(rest, model.form, scoreUnits(rest, model.words, narrow), narrow);
  };
  return { pair, beads: settleMoves(pair, { beads, scores, band }, model, realign) };
}

const makeModel = (lexicon: Lexicon, form: Form): Model => ({
  words: prepareWords(lexicon),
  links: lexicon.forward.table,
  form,
});

function bandAround(pair: Pair, beads: readonly Bead[]): Band {
  const path: Point[] = [{ i: 0, j: 0 }];
  let i = 0;
  let j = 0;
  for (const { source, target, moved } of beads) {
    if (moved === true) continue;
    i = (source.at(-1) ?? i - 1) + 1;
    j = (target.at(-1) ?? j - 1) + 1;
    path.push({ i, j });
  }
  path.push({ i: pair.source.size, j: pair.target.size });
  return bandAlong(path, pair.source.size, pair.target.size, 20);
}

function firstLexicon(corpus: Corpus, spelling: Table): Lexicon {
  const back = transpose(spelling, corpus.target.words.length);
  return {
    forward: {
      table: spelling,
      rate: firstRates(spelling, corpus.target.words.length),
      frequency: frequencies(corpus.target),
    },
    backward: {
      table: back,
      rate: firstRates(back, corpus.source.words.length),
      frequency: frequencies(corpus.source),
    },
  };
}

function observe({ pair, beads }: Aligned): Observation[] {
  return beads.map(({ source, target }) => ({
    source: types(pair.source, source),
    target: types(pair.target, target),
  }));
}

function types({ tokens, offsets }: Pair['source'], units: readonly number[]): number[] {
  const seen = new Set<number>();
  for (const unit of units) {
    for (let k = offsets[unit] ?? 0; k < (offsets[unit + 1] ?? 0); k++) seen.add(tokens[k] ?? 0);
  }
  return [...seen];
}
