import type { Form } from './bead-score.ts';
import type { Bead } from './bead-search.ts';
import type { Corpus, Pair } from './corpus.ts';
import { alignDocument, alignInOrder } from './document.ts';
import { firstForm } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import { firstModel, learnModel, makeModel, type Model } from './model.ts';
import type { Table } from './table.ts';
import { sentencesOf, type BlockText } from './texts.ts';

/**
 * Learns from all articles of a site: first from blocks, then from the sentences inside them.
 *
 * @param spelling links between the words of `corpus` by spelling
 */
export function learnSite(corpus: Corpus, texts: readonly Text[], spelling: Table): SiteModel {
  const form = firstForm(corpus);
  const first = firstModel(corpus, spelling, form);
  const rough = texts.map(({ blocks }) => ({ pair: blocks, beads: alignDocument(blocks, first) }));
  const byBlocks = learnModel(corpus, rough, spelling, form);
  const aligned = texts.map((text, t) => ({
    text,
    beads: alignDocument(text.blocks, byBlocks, rough[t]?.beads),
  }));
  const inner = makeModel(byBlocks.lexicon, form);
  const bySentences = learnModel(
    corpus,
    aligned.flatMap(({ text, beads }) => beads.flatMap((bead) => alignWithin(text, bead, inner))),
    spelling,
    form,
  );
  return { lexicon: bySentences.lexicon, blockForm: byBlocks.form, sentenceForm: bySentences.form };
}

/** Aligns the sentences inside a bead of blocks. */
export function alignWithin({ sentences, source, target }: Text, bead: BlockBead, model: Model) {
  const from = sentencesOf(sentences.source, source, bead.source);
  const to = sentencesOf(sentences.target, target, bead.target);
  const pair: Pair = { id: sentences.id, source: from.side, target: to.side };
  return { pair, places: [from.places, to.places] as const, beads: alignInOrder(pair, model) };
}

/** An article, seen as sentences and as blocks. */
export type Text = { sentences: Pair; blocks: Pair; source: BlockText; target: BlockText };

export type SiteModel = { lexicon: Lexicon; blockForm: Form; sentenceForm: Form };

type BlockBead = Pick<Bead, 'source' | 'target'>;
