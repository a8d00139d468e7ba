import type { Form } from './beads/score.ts';
import type { Bead } from './beads/search.ts';
import { evenly, type Corpus, type Pair } from './lexicon/corpus.ts';
import { alignDocument, alignInOrder, sketchDocument } from './document.ts';
import { focus } from './focus.ts';
import { firstForm, learnForm } from './beads/form.ts';
import { learnLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { firstModel, makeModel, observe, type Model } from './beads/model.ts';
import type { Table } from './beads/table.ts';
import { sentencesOf, type BlockText } from './texts.ts';

/**
 * Learns from all articles of a site: first from blocks, then from the sentences inside them.
 *
 * @param spelling links between the words of `corpus` by spelling
 */
export function learnSite(corpus: Corpus, texts: readonly Text[], spelling: Table): SiteModel {
  const form = firstForm(corpus);
  const formOfBlocks = firstForm(corpus, blockGaps);
  const first = firstModel(corpus, spelling, formOfBlocks);
  const sample = evenly(texts, enoughTokens, ({ sentences }) => sentences.source.tokens.length);
  const rough = sample.map((text) => {
    const near = focusText(text, first);
    return { text, pair: text.blocks, beads: sketchDocument(near.text.blocks, near.model) };
  });
  const observed = rough.flatMap(observe);
  const byBlocks = makeModel(learnLexicon(corpus, observed, spelling), formOfBlocks);
  const aligned = rough.map(({ text, beads }) => {
    const near = focusText(text, byBlocks);
    const found = alignDocument(near.text.blocks, near.model, beads);
    const within = found.map((bead) => ({
      pair: pairWithin(text, bead).pair,
      beads: alignWithin(near.text, bead, { ...near.model, form }).beads,
    }));
    return { pair: text.blocks, beads: found, within };
  });
  const within = aligned.flatMap((text) => text.within);
  return {
    lexicon: learnLexicon(corpus, within.flatMap(observe), spelling),
    blockForm: learnForm(aligned, formOfBlocks),
    sentenceForm: learnForm(within, form),
  };
}

/** Translators leave out or add a whole paragraph more readily than a sentence. */
const blockGaps = 0.05;

/** Of a large site, as many articles as a lexicon needs. */
const enoughTokens = 60_000;

/** Aligns the sentences inside a bead of blocks. */
export function alignWithin(text: Text, bead: BlockBead, model: Model) {
  const { pair, places } = pairWithin(text, bead);
  // One sentence a side leaves nothing to find: the blocks are paired, so they are.
  const single = pair.source.size === 1 && pair.target.size === 1;
  return { places, beads: single ? [{ source: [0], target: [0] }] : alignInOrder(pair, model) };
}

function pairWithin({ sentences, source, target }: Text, bead: BlockBead) {
  const from = sentencesOf(sentences.source, source, bead.source);
  const to = sentencesOf(sentences.target, target, bead.target);
  const pair: Pair = { id: sentences.id, source: from.side, target: to.side };
  return { pair, places: [from.places, to.places] as const };
}

/** A text with as much of a model as it needs. */
export function focusText(text: Text, model: Model): { text: Text; model: Model } {
  const { pair: sentences, words } = focus(text.sentences, model.words);
  const blocks: Pair = {
    id: text.blocks.id,
    source: { ...text.blocks.source, tokens: sentences.source.tokens },
    target: { ...text.blocks.target, tokens: sentences.target.tokens },
  };
  return { text: { ...text, sentences, blocks }, model: { ...model, words } };
}

/** An article, seen as sentences and as blocks. */
export type Text = { sentences: Pair; blocks: Pair; source: BlockText; target: BlockText };

export type SiteModel = { lexicon: Lexicon; blockForm: Form; sentenceForm: Form };

type BlockBead = Pick<Bead, 'source' | 'target'>;
