import type { Bead } from './bead-search.ts';
import { readCorpus, type Languages, type TextPair } from './corpus.ts';
import { alignDocument } from './document.ts';
import { focus } from './focus.ts';
import { firstForm } from './form.ts';
import { firstModel, learnModel } from './model.ts';
import { linkBySpelling } from './spelling.ts';

/**
 * Aligns the documents of a collection, learning from all of them which words translate which.
 *
 * The first pass knows only figures, names and cognates; each later one learns from the beads of the
 * one before. The result does not depend on the order of the documents.
 *
 * @param documents with ids of their own; either side may be empty
 * @param report told before every document of every pass how much of the work is done (0 to 1)
 * @returns beads by document id, in the reading order of the source; a bead without source units
 * stands where it stands in the target
 *
 * @example
 * alignCollection([{ id: 'a', source: [{ text: 'Hi.' }], target: [{ text: 'Hallo.' }] }],
 *   { source: 'en', target: 'de' }).get('a') // [{ source: [0], target: [0], confidence: 0.99, … }]
 */
export function alignCollection(
  documents: readonly TextPair[],
  languages: Languages,
  report: (share: number) => void = () => {},
): Map<string, Bead[]> {
  const corpus = readCorpus(documents, languages);
  const spelling = linkBySpelling(corpus.source, corpus.target);
  let model = firstModel(corpus, spelling, firstForm(corpus));
  const count = corpus.pairs.length;
  const pass = (number: number, earlier?: readonly { beads: Bead[] }[]) =>
    corpus.pairs.map((pair, d) => {
      report((number + d / count) / (laterPasses + 1));
      const last = number === laterPasses;
      const near = focus(pair, model.words);
      const known = { ...model, words: near.words };
      return { pair, beads: alignDocument(near.pair, known, earlier?.[d]?.beads, last) };
    });
  let aligned = pass(0);
  for (let number = 1; number <= laterPasses; number++) {
    model = learnModel(corpus, aligned, spelling, model.form);
    aligned = pass(number, aligned);
  }
  return new Map(aligned.map(({ pair, beads }) => [pair.id, beads]));
}

/** More passes change next to nothing. */
const laterPasses = 2;
